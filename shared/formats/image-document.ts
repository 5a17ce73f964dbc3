import type { ExtractOutcome } from '../model/extraction';
import { DraftBuilder } from './draft/builder';
import { fileTitle } from './draft/file-title';
import { readImageMeta } from './image-meta';
import { readLooseDate } from './loose-date';
import { readLooseName } from './loose-name';

/** A picture as a document of one page without text, drafted as a photograph from what it says of itself. */
export function documentOfImage(bytes: Uint8Array, name: string, mime: string): ExtractOutcome {
  const meta = readImageMeta(bytes);
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
      pages: [{ index: 0, label: null, text: '', broken: false }],
      textState: 'none',
      warnings: [],
      ...drafted.done(),
      parts: [],
    },
  };
}
