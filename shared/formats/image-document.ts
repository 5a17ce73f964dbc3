import type { ExtractOutcome } from '../model/extraction';
import { DraftBuilder } from './draft/builder';
import { fileTitle } from './draft/file-title';
import { readImageMeta } from './image-meta';
import { readLooseDate } from './loose-date';
import { readLooseName } from './loose-name';
import { countTiffPages } from './tiff-pages';

/** A picture as a document without text - of one page, or of as many as a TIFF holds - drafted as a photograph from what it says of itself. */
export function documentOfImage(bytes: Uint8Array, name: string, mime: string): ExtractOutcome {
  const meta = readImageMeta(bytes);
  const pages = mime === 'image/tiff' ? countTiffPages(bytes) : 1;
  const day = /^(\d{4})[:-]?(\d{2})[:-]?(\d{2})/.exec(meta.taken ?? '');
  const drafted = new DraftBuilder('photograph', meta.caption || meta.photographer || meta.credit ? 0.8 : 0.5)
    .set('title', meta.title, 0.8)
    .set('title', fileTitle(name), 0.2)
    .set('caption', meta.caption, 0.85)
    .set('credit', meta.credit, 0.85)
    .set('rights', meta.rights, 0.8)
    .set('place', meta.place, 0.8)
    .set('date', day ? readLooseDate(`${day[1]}-${day[2]}-${day[3]}`)?.date : null, 0.8)
    .add(meta.photographer ? [readLooseName(meta.photographer, 'photographer')] : [], 0.8);
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'image',
      mime,
      pages: Array.from({ length: pages }, (_, index) => ({ index, label: null, text: '', broken: false })),
      textState: 'none',
      warnings: [],
      ...drafted.done(),
      parts: [],
    },
  };
}
