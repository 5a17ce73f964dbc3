import { describe, expect, it } from 'vitest';
import { connect } from '../../db/connection';

describe('connect', () => {
  it('makes a whole schema of strict tables with full text', () => {
    const { sql } = connect(':memory:');
    const tables = sql
      .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
      .all() as {
      name: string;
      strict: number;
    }[];
    const ours = tables.filter(({ name }) => !name.startsWith('sqlite_') && !name.includes('_fts'));
    expect(ours.length).toBeGreaterThan(15);
    expect(ours.filter(({ strict }) => !strict)).toEqual([]);
    expect(sql.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(sql.prepare("SELECT count(*) n FROM pages_fts WHERE pages_fts MATCH 'x'").get()).toEqual({ n: 0 });
  });
});
