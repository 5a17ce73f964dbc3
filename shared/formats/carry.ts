import type { BibliographicFile, BibliographicRecord } from '../model/bibliographic';
import type { CommonItem } from '../model/common-item';
import { draftFromItem } from '../model/draft-from-item';
import { applyResidue, kindOnly, type Residue, residueOf } from '../model/residue';
import type { Creator } from '../model/source';
import { shownTerm, shownTerms } from './catalogue-terms';

/**
 * Writes a record so that reading it loses nothing: once in the format's own words, which are read back, and again with
 * what that reading missed or changed in the format's carrier. `write` puts the residue there, `read` obeys it.
 */
export function writeCarried(
  record: BibliographicRecord,
  write: (record: BibliographicRecord, residue: Residue) => string,
  read: (text: string) => BibliographicFile,
): string {
  const kind = record.draft.kind;
  const back = read(write(record, kindOnly(kind))).drafts[0];
  const nothing = { draft: { kind, fields: {}, creators: [] }, tags: [], notes: [] };
  return write(record, residueOf(record, back ?? nothing));
}

/** Hears after each record how many are written; long lists tell their progress by it. */
export type OnWritten = (done: number) => void;

/** `writeCarried` for each of a list of records. */
export function writeAll<R extends BibliographicRecord>(
  records: readonly R[],
  format: {
    write: (record: BibliographicRecord, residue: Residue) => string;
    read: (text: string) => BibliographicFile;
    onWritten?: OnWritten;
  },
): string[] {
  return records.map((record, i) => {
    const text = writeCarried(record, format.write, format.read);
    format.onWritten?.(i + 1);
    return text;
  });
}

/** A read record, made of an item and its lists, with the residue that was carried beside it. */
export function recordFrom(
  item: CommonItem,
  parts: Omit<BibliographicRecord, 'draft'> & { note: string },
  residue: Residue | null,
): BibliographicRecord {
  const { note, tags, ...lists } = parts;
  const names = Object.fromEntries(Object.entries(item.names).map(([role, list]) => [role, list.map(shownName)]));
  const draft = draftFromItem({ ...item, names }, note, residue?.kind);
  const record = { tags: shownTerms(tags), ...lists, draft };
  return residue ? applyResidue(record, residue) : record;
}

function shownName(name: Creator): Creator {
  return Object.fromEntries(Object.entries(name).map(([part, text]) => [part, shownTerm(text)])) as unknown as Creator;
}

/** Text without what no text format keeps: control characters but for the line feed, and halves of characters. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n]|[\u2028\u2029]/gu, ' ');
}

/** Clean text on one line, its runs of white space made single. */
export function singleLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
