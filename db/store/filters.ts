import type { ParsedQuery, QueryFilter, UsedFilter } from '../../shared/search/query';
import type { Connection } from '../connection';

/** A condition on `sources s`, with its values in order. */
export interface Condition {
  sql: string;
  values: (string | number)[];
}

/** Condition on a source that lies in the bin. Not “IS NOT NULL”, for which SQLite walks the whole index. */
export const binned = "binned_at > ''";

const below = (table: string) => `WITH RECURSIVE down(id) AS (
  SELECT id FROM ${table} WHERE lower(name) = lower(?) UNION SELECT c.id FROM ${table} c JOIN down ON c.parent_id = down.id)`;

/** A query's filters as conditions; tags and collections count with all below them. */
export function filterConditions(query: ParsedQuery): Condition[] {
  return query.filters.map(conditionOfUsed);
}

/** Ids outside the bin of what one of these filters lets through. */
export function sourcesMeetingAny({ sql }: Connection, filters: UsedFilter[]): string[] {
  const { sql: any, values } = conditionOf({ by: 'any', of: filters });
  const read = sql.prepare(`SELECT s.id FROM sources s WHERE s.binned_at IS NULL AND ${any}`).pluck();
  return read.all(...values) as string[];
}

function conditionOfUsed({ filter, negated }: UsedFilter): Condition {
  const condition = conditionOf(filter);
  return negated ? { ...condition, sql: `NOT (${condition.sql})` } : condition;
}

function conditionOf(filter: QueryFilter): Condition {
  switch (filter.by) {
    case 'kind':
      return { sql: `s.kind IN (${filter.kinds.map(() => '?').join(', ')})`, values: filter.kinds };
    case 'tag':
      return {
        sql: `s.id IN (${below('tags')} SELECT source_id FROM source_tags WHERE tag_id IN (SELECT id FROM down))`,
        values: [filter.name],
      };
    case 'collection':
      return {
        sql: `s.id IN (${below('collections')} SELECT source_id FROM collection_sources WHERE collection_id IN (SELECT id FROM down))`,
        values: [filter.name],
      };
    case 'year': {
      const parts: string[] = [];
      if (filter.from !== null) parts.push('s.year >= ?');
      if (filter.to !== null) parts.push('s.year <= ?');
      return { sql: parts.join(' AND '), values: [filter.from, filter.to].filter((year) => year !== null) };
    }
    case 'has':
      return { sql: hasSql[filter.what], values: [] };
    case 'needs-ocr':
      return { sql: awaitsOcr, values: [] };
    case 'any': {
      const ways = filter.of.map(conditionOfUsed);
      return {
        sql: `(${ways.map(({ sql }) => `(${sql})`).join(' OR ')})`,
        values: ways.flatMap(({ values }) => values),
      };
    }
  }
}

const hasSql = {
  file: 'EXISTS (SELECT 1 FROM attachments WHERE source_id = s.id)',
  quote: 'EXISTS (SELECT 1 FROM quotations WHERE source_id = s.id)',
  note: 'EXISTS (SELECT 1 FROM notes WHERE source_id = s.id)',
  tag: 'EXISTS (SELECT 1 FROM source_tags WHERE source_id = s.id)',
  date: "s.date <> ''",
  url: "coalesce(s.fields ->> 'url', '') <> ''",
};

/** Some file of the source has pages that OCR could read: not one behind a password, of which no page is known. */
export const awaitsOcr = `EXISTS (SELECT 1 FROM attachments a JOIN files f ON f.sha256 = a.sha256
  WHERE a.source_id = s.id AND f.pages > 0 AND f.text_state IN ('none', 'partial', 'broken'))`;
