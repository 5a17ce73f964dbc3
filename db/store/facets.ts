import type { Facet, SearchResult } from '../../shared/model/search';
import { isSourceKind, sourceKinds } from '../../shared/model/source-kinds';
import type { Connection } from '../connection';

type Row = { value: string; label: string; count: number };

/** How the sources found spread over kinds, years, tags, collections and courts or outlets; most first, 40 at most. */
export function facetsOf(db: Connection, ids: string[]): SearchResult['facets'] {
  const list = JSON.stringify(ids);
  const count = (sql: string): Facet[] =>
    db.sql.prepare<[string], Row>(`${sql} GROUP BY 1 ORDER BY 3 DESC, 1 LIMIT 40`).all(list);
  const found = 'FROM json_each(?) JOIN sources s ON s.id = value';
  return {
    kind: count(`SELECT s.kind value, s.kind label, count(*) count ${found}`).map((row) => ({
      ...row,
      label: isSourceKind(row.value) ? sourceKinds[row.value].plural : row.label,
    })),
    year: count(
      `SELECT cast(s.year AS TEXT) value, cast(s.year AS TEXT) label, count(*) count ${found} WHERE s.year IS NOT NULL`,
    ),
    tag: count(
      `SELECT t.name value, t.name label, count(*) count ${found} JOIN source_tags st ON st.source_id = s.id JOIN tags t ON t.id = st.tag_id`,
    ),
    collection: count(
      `SELECT c.name value, c.name label, count(*) count ${found} JOIN collection_sources cs ON cs.source_id = s.id JOIN collections c ON c.id = cs.collection_id`,
    ),
    venue: count(`SELECT s.venue value, s.venue label, count(*) count ${found} WHERE s.venue <> ''`),
  };
}
