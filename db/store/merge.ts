import type { Connection } from '../connection';

/**
 * Hangs all that hangs on one source on another: files, tags, collections, notes, quotations, evidence of claims and
 * relations. What both have is kept once; a relation between the two ends. Runs inside a recorded step.
 */
export function moveBelongings(db: Connection, from: string, to: string): void {
  const run = (sql: string) => db.sql.prepare(sql).run({ from, to });
  run(`UPDATE attachments SET source_id = @to, position = position + (SELECT count(*) FROM attachments WHERE source_id = @to)
       WHERE source_id = @from AND sha256 NOT IN (SELECT sha256 FROM attachments WHERE source_id = @to)`);
  run('DELETE FROM attachments WHERE source_id = @from');
  for (const [table, other] of [
    ['source_tags', 'tag_id'],
    ['collection_sources', 'collection_id'],
  ]) {
    run(
      `INSERT OR IGNORE INTO ${table} (source_id, ${other}) SELECT @to, ${other} FROM ${table} WHERE source_id = @from`,
    );
    run(`DELETE FROM ${table} WHERE source_id = @from`);
  }
  for (const table of ['notes', 'quotations', 'claim_evidence'])
    run(`UPDATE ${table} SET source_id = @to WHERE source_id = @from`);
  moveRelations(db, from, to);
  // What kept briefs were found to use names it in their own lists; the next check joins what is named twice.
  for (const column of ['sources', 'quotations'])
    run(
      `UPDATE briefs SET ${column} = replace(${column}, '"sourceId":"' || @from || '"', '"sourceId":"' || @to || '"')
       WHERE instr(${column}, '"sourceId":"' || @from || '"') > 0`,
    );
}

interface RelationRow {
  id: string;
  from_id: string;
  to_id: string;
  kind: string;
  note: string;
}

function moveRelations({ sql }: Connection, from: string, to: string): void {
  const rows = sql
    .prepare<[{ from: string }], RelationRow>('SELECT * FROM relations WHERE from_id = @from OR to_id = @from')
    .all({ from });
  const same = sql.prepare<[string, string, string, string], RelationRow>(
    'SELECT * FROM relations WHERE from_id = ? AND to_id = ? AND kind = ? AND id <> ?',
  );
  const remove = sql.prepare('DELETE FROM relations WHERE id = ?');
  for (const row of rows) {
    const [subject, object] = [row.from_id, row.to_id].map((id) => (id === from ? to : id)) as [string, string];
    const there = same.get(subject, object, row.kind, row.id);
    if (subject === object || there) remove.run(row.id);
    else sql.prepare('UPDATE relations SET from_id = ?, to_id = ? WHERE id = ?').run(subject, object, row.id);
    if (there && row.note && !there.note.includes(row.note))
      sql
        .prepare('UPDATE relations SET note = ? WHERE id = ?')
        .run([there.note, row.note].filter(Boolean).join('\n'), there.id);
  }
}
