import type { Database } from 'better-sqlite3';
import type { Connection } from '../connection';

/** Tables whose every change is undoable. Each row tells, in SQL, whose history it belongs to. */
const recorded: Record<string, (row: 'old' | 'new') => string> = {
  sources: (row) => `${row}.id`,
  creators: (row) => `${row}.source_id`,
  attachments: (row) => `${row}.source_id`,
  notes: (row) => `${row}.source_id`,
  quotations: (row) => `${row}.source_id`,
  quotation_tags: (row) => `(SELECT source_id FROM quotations WHERE id = ${row}.quotation_id)`,
  source_tags: (row) => `${row}.source_id`,
  collection_sources: (row) => `${row}.source_id`,
  relations: (row) => `${row}.from_id`,
  claim_evidence: (row) => `${row}.source_id`,
  page_maps: (row) => `(SELECT source_id FROM attachments WHERE sha256 = ${row}.sha256 ORDER BY added_at LIMIT 1)`,
  claims: () => 'NULL',
  claim_tags: () => 'NULL',
  briefs: () => 'NULL',
  tags: () => 'NULL',
  collections: () => 'NULL',
  saved_searches: () => 'NULL',
};

export type RecordedTable = string;

/**
 * Makes this connection write down every change to records while `begin` is in force. Triggers rather than calls in each
 * store: what is forgotten in code cannot be forgotten here, and cascades are seen too. They are temporary, so a
 * library opened by any other program is plain SQLite.
 */
export function installRecorder({ sql }: Connection): void {
  sql.exec('CREATE TEMP TABLE IF NOT EXISTS recorder (commit_id INTEGER)');
  sql.exec('DELETE FROM recorder');
  for (const [table, owner] of Object.entries(recorded)) {
    const columns = columnsOf(sql, table);
    const row = (name: 'old' | 'new') =>
      `json_object(${columns.map((column) => `'${column}', ${name}.${column}`).join(', ')})`;
    const write = (op: string, before: string, after: string, id: string) =>
      `INSERT INTO changes (commit_id, table_name, op, before, after, source_id)
       SELECT commit_id, '${table}', '${op}', ${before}, ${after}, ${id} FROM recorder;`;
    const trigger = (event: string, body: string) =>
      sql.exec(`CREATE TEMP TRIGGER IF NOT EXISTS record_${table}_${event.toLowerCase()} ${event === 'DELETE' ? 'BEFORE' : 'AFTER'}
        ${event} ON main.${table} WHEN EXISTS (SELECT 1 FROM recorder) BEGIN ${body} END`);
    trigger('INSERT', write('I', 'NULL', row('new'), owner('new')));
    trigger('UPDATE', write('U', row('old'), row('new'), owner('new')));
    // Before the delete, while the rows that tell the owner are still there.
    trigger('DELETE', write('D', row('old'), 'NULL', owner('old')));
  }
}

/** Starts writing changes down under this commit. */
export function record({ sql }: Connection, commitId: number): void {
  sql.prepare('INSERT INTO temp.recorder (commit_id) VALUES (?)').run(commitId);
}

/** Stops writing changes down. */
export function stopRecording({ sql }: Connection): void {
  sql.exec('DELETE FROM temp.recorder');
}

const primaryKeys = new Map<string, string[]>();

/** Columns of the primary key of a recorded table, in order. */
export function keyOf({ sql }: Connection, table: RecordedTable): string[] {
  let key = primaryKeys.get(table);
  if (!key) {
    if (!Object.hasOwn(recorded, table)) throw new Error(`${table} is not a recorded table`);
    key =
      table === 'sources'
        ? ['id']
        : (sql.pragma(`table_info(${table})`) as { name: string; pk: number }[])
            .filter((column) => column.pk > 0)
            .map((column) => column.name);
    primaryKeys.set(table, key);
  }
  return key;
}

function columnsOf(sql: Database, table: string): string[] {
  return (sql.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name);
}
