import type { Facet, SearchResult } from '../../shared/model/search';
import { isSourceKind, sourceKinds } from '../../shared/model/source-kinds';
import type { Connection } from '../connection';

type Row = { value: string; label: string; count: number };

/** How the sources found spread over kinds, years, tags, collections and courts or outlets; most first, 40 at most. */
export function facetsOf({ sql }: Connection, ids: string[]): SearchResult['facets'] {
  // Five counts over one list: the ids are laid down once, joined by row number.
  sql.exec(
    'CREATE TEMP TABLE IF NOT EXISTS found (seq INTEGER PRIMARY KEY, id TEXT, kind TEXT, year INTEGER, venue TEXT)',
  );
  sql.exec('DELETE FROM temp.found');
  sql
    .prepare(
      'INSERT INTO temp.found SELECT sources.seq, sources.id, kind, year, venue FROM json_each(?) JOIN sources ON sources.id = value',
    )
    .run(JSON.stringify(ids));
  const count = (statement: string): Facet[] =>
    sql.prepare<[], Row>(`${statement} GROUP BY 1 ORDER BY 3 DESC, 1 LIMIT 40`).all();
  return {
    kind: count('SELECT kind value, kind label, count(*) count FROM temp.found').map((row) => ({
      ...row,
      label: isSourceKind(row.value) ? sourceKinds[row.value].plural : row.label,
    })),
    year: count(
      'SELECT cast(year AS TEXT) value, cast(year AS TEXT) label, count(*) count FROM temp.found WHERE year IS NOT NULL',
    ),
    tag: named(count, 'tags', 'source_tags', 'tag_id'),
    collection: named(count, 'collections', 'collection_sources', 'collection_id'),
    venue: count("SELECT venue value, venue label, count(*) count FROM temp.found WHERE venue <> ''"),
  };
}

function named(count: (statement: string) => Facet[], table: string, links: string, column: string): Facet[] {
  return count(
    `SELECT n.name value, n.name label, count(*) count FROM temp.found f JOIN ${links} l ON l.source_id = f.id JOIN ${table} n ON n.id = l.${column}`,
  );
}
