import type { CitedWork } from '../../model/cited-work';
import type { SourceKindId } from '../../model/source-kinds';
import type { Part, Parts } from '../parts';
import { citedDate } from './dates';
import { type Fields, fieldsOf } from './fields';
import { type Pin, pinOf } from './pinpoint';
import { type BluebookForm, link, plain, type Style, styleOf } from './style';

/** What every builder gets: the work's fields, its pinpoint, the type of the form asked for. */
export interface Context {
  kind: SourceKindId;
  fields: Fields;
  style: Style;
  pin: Pin | null;
  /** ", URL [archive] (last visited …)" or nothing (Indigo Book R32, R33.5, R33.6). */
  source(options?: { visited?: boolean }): Part[];
}

/** What a builder gives back. `missing` names what the kind's own list of needs cannot know. */
export interface Built {
  full: Parts;
  short: Parts | null;
  missing?: string[];
  /** Keys of needs that the builder found in another field. */
  supplied?: string[];
}

export function contextOf(work: CitedWork, form: BluebookForm): Context {
  const fields = fieldsOf(work);
  return {
    kind: work.type,
    fields,
    style: styleOf(form),
    pin: pinOf(fields, work.type),
    source: ({ visited = false } = {}) => sourceParts(fields, visited),
  };
}

function sourceParts(fields: Fields, visited: boolean): Part[] {
  const url = fields.text('url', 'URL');
  const archive = fields.text('archiveUrl', 'archive');
  const accessed = visited ? fields.text('accessed') : '';
  const parts: Part[] = [];
  if (url) parts.push(plain(', '), link(url));
  if (archive) parts.push(plain(url ? ' [' : ', ['), link(archive), plain(']'));
  if (accessed && url) parts.push(plain(` (last visited ${citedDate(accessed)})`));
  return parts;
}

/** " [hereinafter *Memoirs*]": the short form announced with the full citation (Indigo Book R10.2, R15.2.4, R34). */
export function hereinafter({ fields, style }: Context): Part[] {
  const name = fields.text('hereinafter');
  return name ? [plain(' [hereinafter '), style.shortCaseName(name), plain(']')] : [];
}
