import { lookUpKeys } from '../../shared/citation/cited-authorities';
import type { SourceFields } from '../../shared/model/source';
import { fieldsOf, isSourceKind } from '../../shared/model/source-kinds';
import { type Connection, statement } from '../connection';
import { readSource } from './sources';

interface Indexed {
  seq: number;
  kind: string;
  title: string;
  venue: string;
  fields: string;
  authors: string | null;
  notes: string | null;
  quotes: string | null;
}

/**
 * Brings the full-text rows of these sources, and the keys under which they are cited, up to date with their records.
 * By what they are told to be the same work is worked out when duplicates are next looked for.
 */
export function reindexSources(db: Connection, ids: Iterable<string>): void {
  const read = statement<[string], Indexed>(
    db,
    `SELECT seq, kind, title, venue, fields,
       (SELECT group_concat(coalesce(literal, coalesce(given, '') || ' ' || coalesce(family, '')), '; ') FROM creators WHERE source_id = sources.id) authors,
       (SELECT group_concat(body, char(10)) FROM notes WHERE source_id = sources.id) notes,
       (SELECT group_concat(text || ' ' || comment, char(10)) FROM quotations WHERE source_id = sources.id) quotes
     FROM sources WHERE id = ?`,
  );
  const remove = statement<[number], never>(db, 'DELETE FROM sources_fts WHERE rowid = ?');
  const insert = statement<(string | number)[], never>(
    db,
    'INSERT INTO sources_fts (rowid, title, author, venue, fields, notes, quotes) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const forget = statement<[string], never>(db, 'DELETE FROM source_keys WHERE source_id = ?');
  const know = statement<[string, string], never>(db, 'INSERT INTO source_keys (source_id, key) VALUES (?, ?)');
  const unmark = statement<[string], never>(db, 'DELETE FROM marked_sources WHERE source_id = ?');
  for (const id of ids) {
    const row = read.get(id);
    if (!row) continue;
    forget.run(id);
    unmark.run(id);
    for (const key of lookUpKeys(readSource(db, id))) know.run(id, key);
    remove.run(row.seq);
    insert.run(row.seq, row.title, row.authors ?? '', row.venue, fieldWords(row), row.notes ?? '', row.quotes ?? '');
  }
}

/** All that the fields say, but for URLs' and summaries' place in it: order is the kind's own. */
function fieldWords({ kind, fields }: Indexed): string {
  if (!isSourceKind(kind)) return '';
  const values = JSON.parse(fields) as SourceFields;
  const words = fieldsOf(kind).flatMap(({ key }) => {
    const value = values[key];
    if (value === undefined) return [];
    if (typeof value === 'string') return [value];
    return value.map((item) => (typeof item === 'string' ? item : `${item.volume} ${item.reporter} ${item.page}`));
  });
  return words.join('\n');
}
