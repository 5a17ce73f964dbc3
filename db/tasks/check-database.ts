import Database from 'better-sqlite3';
import { lookUpKeys } from '../../shared/citation/cited-authorities';
import type { Creator, SourceDraft, SourceFields } from '../../shared/model/source';
import { sourceColumns } from '../../shared/model/source-columns';
import { isSourceKind } from '../../shared/model/source-kinds';
import type { CheckDatabaseTask, TaskResults } from './task';

/** Problems of one sort that are named one by one; of the rest only the number is told. */
const named = 20;

const reindex = 'Run “Rebuild the search index” (casebench reindex).';

/**
 * Looks for all that can be wrong in a copy of a library's database: pages of the file itself, links between records,
 * full text that does not say what the pages say, pages that are missing, lists that would show what records do not.
 */
export function runCheckDatabase(
  { path }: CheckDatabaseTask,
  report: (done: number) => void,
): TaskResults['check-database'] {
  const sql = new Database(path);
  const problems: string[] = [];
  const checks = [integrity, links, fullText, pagesWhole, sourcesIndexed, derivedColumns];
  try {
    checks.forEach((check, i) => {
      problems.push(...check(sql));
      report(i + 1);
    });
    return { ok: true, problems };
  } catch (error) {
    return { ok: true, problems: [...problems, `The database cannot be read to its end: ${String(error)}`] };
  } finally {
    sql.close();
  }
}

function integrity(sql: Database.Database): string[] {
  const rows = sql.pragma('integrity_check') as { integrity_check: string }[];
  return rows
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok')
    .map((line) => `The database is damaged: ${line}. Restore a backup.`);
}

function links(sql: Database.Database): string[] {
  const rows = sql.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[];
  const lost = rows.map(({ table, rowid, parent }) => `Row ${rowid} of ${table} points to nothing in ${parent}.`);
  for (const table of ['tags', 'collections']) {
    const orphans = sql
      .prepare(`SELECT name FROM ${table} WHERE parent_id IS NOT NULL AND parent_id NOT IN (SELECT id FROM ${table})`)
      .pluck()
      .all() as string[];
    lost.push(...orphans.map((name) => `“${name}” lies in one of the ${table} that is not there.`));
  }
  return few(lost, 'broken links between records');
}

function fullText(sql: Database.Database): string[] {
  return ['pages_fts', 'sources_fts'].flatMap((table) => {
    try {
      sql.prepare(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`).run();
      return [];
    } catch (error) {
      return [`The search index ${table} does not match the texts (${String(error)}). ${reindex}`];
    }
  });
}

function pagesWhole(sql: Database.Database): string[] {
  const rows = sql
    .prepare(
      `SELECT f.sha256, f.pages, count(p.id) stored, coalesce(max(p.page) + 1, 0) last
       FROM files f LEFT JOIN pages p ON p.sha256 = f.sha256
       WHERE EXISTS (SELECT 1 FROM attachments a WHERE a.sha256 = f.sha256)
         OR EXISTS (SELECT 1 FROM briefs b WHERE b.sha256 = f.sha256)
       GROUP BY f.sha256 HAVING f.pages <> stored OR f.pages <> last`,
    )
    .all() as { sha256: string; pages: number; stored: number }[];
  return few(
    rows.map(({ sha256, pages, stored }) => `Of the ${pages} pages of file ${sha256}, ${stored} are stored.`),
    'files with pages missing',
  );
}

function sourcesIndexed(sql: Database.Database): string[] {
  const missing = sql
    .prepare(
      `SELECT s.title FROM sources s LEFT JOIN sources_fts x ON x.rowid = s.seq WHERE x.rowid IS NULL OR x.title <> s.title`,
    )
    .pluck()
    .all() as string[];
  const extra = sql
    .prepare('SELECT count(*) FROM sources_fts WHERE rowid NOT IN (SELECT seq FROM sources)')
    .pluck()
    .get() as number;
  return [
    ...few(
      missing.map((title) => `“${title}” is not in the search index as it is. ${reindex}`),
      'sources not in the search index',
    ),
    ...(extra > 0 ? [`The search index knows ${extra} sources that are not there. ${reindex}`] : []),
  ];
}

interface Row {
  id: string;
  kind: string;
  fields: string;
  title: string;
  sort_title: string;
  byline: string;
  venue: string;
  date: string;
  year: number | null;
}

function derivedColumns(sql: Database.Database): string[] {
  const creators = sql.prepare(
    'SELECT role, family, given, suffix, literal FROM creators WHERE source_id = ? ORDER BY position',
  );
  const keys = sql.prepare('SELECT key FROM source_keys WHERE source_id = ?').pluck();
  const wrong: string[] = [];
  for (const row of sql.prepare<[], Row>('SELECT * FROM sources').iterate()) {
    if (!isSourceKind(row.kind)) {
      wrong.push(`“${row.title}” is of a kind that this Casebench does not know: ${row.kind}.`);
      continue;
    }
    const names = (creators.all(row.id) as Record<string, string | null>[]).map(
      (name) => Object.fromEntries(Object.entries(name).filter(([, value]) => value !== null)) as unknown as Creator,
    );
    const draft: SourceDraft = { kind: row.kind, fields: JSON.parse(row.fields) as SourceFields, creators: names };
    const { title, sortTitle, byline, venue, date, year } = sourceColumns(draft);
    const is = [row.title, row.sort_title, row.byline, row.venue, row.date, row.year];
    if (JSON.stringify(is) !== JSON.stringify([title, sortTitle, byline, venue, date, year]))
      wrong.push(`“${row.title}” is listed otherwise than its record says. ${reindex}`);
    const known = (keys.all(row.id) as string[]).sort();
    if (JSON.stringify(known) !== JSON.stringify([...lookUpKeys({ ...draft, id: row.id })].sort()))
      wrong.push(`What cites “${row.title}” is looked for under other citations than its record has. ${reindex}`);
  }
  return few(wrong, 'sources listed wrongly');
}

function few(problems: string[], what: string): string[] {
  if (problems.length <= named) return problems;
  return [...problems.slice(0, named), `… and ${problems.length - named} more ${what}.`];
}
