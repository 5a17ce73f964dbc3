import type { Scope, Sort } from '../../shared/contract/inputs';
import type { PlaceCounts } from '../../shared/model/library';
import { parseQuery } from '../../shared/search/query';
import type { Connection } from '../connection';
import { binned, type Condition } from './filters';
import { findSources } from './find-sources';

/** "Recent" is what was added or changed in the last thirty days. */
const recentDays = 30;

/** A scope as a condition on `sources s`. `now` is ISO 8601. */
export function scopeCondition(db: Connection, scope: Scope, now: string): Condition {
  if ('place' in scope) return placeCondition(scope.place, now);
  if ('collection' in scope) return memberCondition('collection', scope.collection);
  if ('tag' in scope) return memberCondition('tag', scope.tag);
  const ids =
    'ids' in scope ? scope.ids : findSources(db, parseQuery(scope.query)).matches.map((match) => match.sourceId);
  const sql = 's.id IN (SELECT value FROM json_each(?))';
  return { sql: 'ids' in scope ? sql : `s.binned_at IS NULL AND ${sql}`, values: [JSON.stringify(ids)] };
}

type PlaceName = Extract<Scope, { place: unknown }>['place'];

/**
 * Outside the bin, told by the bin's own index: a walk along the index of a list's order then reads no row that it passes
 * over, and the far end of a hundred thousand comes as fast as the first.
 */
const outsideBin = `s.seq NOT IN (SELECT seq FROM sources WHERE ${binned})`;

function placeCondition(place: PlaceName, now: string): Condition {
  switch (place) {
    case 'all':
      return { sql: outsideBin, values: [] };
    case 'inbox':
      return {
        sql: `${outsideBin} AND NOT EXISTS (SELECT 1 FROM source_tags WHERE source_id = s.id)`,
        values: [],
      };
    case 'recent':
      return { sql: `${outsideBin} AND s.updated_at >= ?`, values: [daysBefore(now, recentDays)] };
    case 'bin':
      return { sql: `s.${binned}`, values: [] };
  }
}

/** Members of a collection or bearers of a tag, with those of all that lies below it. */
function memberCondition(what: 'collection' | 'tag', id: string): Condition {
  const [tree, links, column] =
    what === 'tag' ? ['tags', 'source_tags', 'tag_id'] : ['collections', 'collection_sources', 'collection_id'];
  return {
    sql: `s.binned_at IS NULL AND s.id IN (
      WITH RECURSIVE down(id) AS (SELECT ? UNION SELECT c.id FROM ${tree} c JOIN down ON c.parent_id = down.id)
      SELECT source_id FROM ${links} WHERE ${column} IN (SELECT id FROM down))`,
    values: [id],
  };
}

const sortColumns: Record<Sort['by'], string> = {
  title: 's.sort_title',
  kind: 's.kind',
  date: 's.date',
  added: 's.created_at',
  changed: 's.updated_at',
  author: 's.byline',
  court: 's.venue',
};

/** Ids of a scope in order, a stretch of them or (without limit) all. */
export function scopeIds(
  db: Connection,
  list: { scope: Scope; sort: Sort; now: string; offset?: number; limit?: number },
): string[] {
  const { sql, values } = scopeCondition(db, list.scope, list.now);
  const direction = list.sort.descending ? 'DESC' : 'ASC';
  return db.sql
    .prepare(
      `SELECT s.id FROM sources s WHERE ${sql} ORDER BY ${sortColumns[list.sort.by]} ${direction}, s.seq ${direction} LIMIT ? OFFSET ?`,
    )
    .pluck()
    .all(...values, list.limit ?? -1, list.offset ?? 0) as string[];
}

export function scopeCount(db: Connection, scope: Scope, now: string): number {
  if ('place' in scope) return placeCount(db, scope.place, now);
  const { sql, values } = scopeCondition(db, scope, now);
  return db.sql
    .prepare(`SELECT count(*) FROM sources s WHERE ${sql}`)
    .pluck()
    .get(...values) as number;
}

function placeCount(db: Connection, place: PlaceName, now: string): number {
  switch (place) {
    case 'all':
      return db.sql.prepare('SELECT count(*) FROM sources WHERE binned_at IS NULL').pluck().get() as number;
    case 'bin':
      return db.sql.prepare(`SELECT count(*) FROM sources WHERE ${binned}`).pluck().get() as number;
    case 'inbox':
      return inboxCount(db);
    case 'recent':
      return recentCount(db, now);
  }
}

/** All less those with a tag: two walks along an index, where a look at each source's tags would take ten times as long. */
function inboxCount({ sql }: Connection): number {
  return sql
    .prepare(
      `SELECT (SELECT count(*) FROM sources WHERE binned_at IS NULL) - (SELECT count(DISTINCT source_id) FROM source_tags)
         + (SELECT count(*) FROM sources s WHERE ${binned}
              AND EXISTS (SELECT 1 FROM source_tags WHERE source_id = s.id))`,
    )
    .pluck()
    .get() as number;
}

function recentCount({ sql }: Connection, now: string): number {
  const since = daysBefore(now, recentDays);
  return sql
    .prepare(
      `SELECT (SELECT count(*) FROM sources WHERE updated_at >= ?)
         - (SELECT count(*) FROM sources WHERE ${binned} AND +updated_at >= ?)`,
    )
    .pluck()
    .get(since, since) as number;
}

/** The counts beside the places of the sidebar. */
export function placeCounts(db: Connection, now: string): PlaceCounts {
  const count = (place: PlaceName) => placeCount(db, place, now);
  return { all: count('all'), inbox: count('inbox'), recent: count('recent'), bin: count('bin') };
}

function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString();
}
