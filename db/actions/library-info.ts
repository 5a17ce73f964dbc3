import type { LibraryInfo } from '../../shared/model/library';
import { readSettings } from '../store/settings';
import type { Context } from './context';

/** The library at a glance; counts are of what lies outside the bin. */
export function libraryInfo({ db, folder, version }: Context): LibraryInfo {
  const counts = db.sql
    .prepare(
      `WITH live AS (
         SELECT DISTINCT f.sha256, f.pages, f.text_state FROM files f JOIN attachments a ON a.sha256 = f.sha256
         JOIN sources s ON s.id = a.source_id WHERE s.binned_at IS NULL)
       SELECT (SELECT count(*) FROM sources WHERE binned_at IS NULL) sources, count(*) files, coalesce(sum(pages), 0) pages,
         count(*) FILTER (WHERE pages > 0 AND text_state IN ('none', 'partial', 'broken')) awaitingOcr FROM live`,
    )
    .get() as Pick<LibraryInfo, 'sources' | 'files' | 'pages' | 'awaitingOcr'>;
  const lastBackupAt = readSettings(db)['library.lastBackupAt'];
  return {
    ...counts,
    name: folder.name,
    folder: folder.root,
    lastBackupAt: typeof lastBackupAt === 'string' ? lastBackupAt : null,
    readOnly: false,
    version,
  };
}
