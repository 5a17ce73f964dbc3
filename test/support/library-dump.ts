import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** All that a library holds, row by row, with ids replaced by their order and times by nothing: for comparing two. */
export function dumpLibrary(folder: string): Record<string, unknown[]> {
  const sql = new Database(join(folder, 'library.db'));
  const rows = (query: string) => sql.prepare(query).raw().all();
  const s = (column: string) => `(SELECT seq FROM sources WHERE id = ${column})`;
  const dump = {
    sources: rows(
      'SELECT seq, kind, fields, drafted, title, sort_title, byline, venue, date, year, binned_at FROM sources ORDER BY seq',
    ),
    creators: rows(
      `SELECT ${s('source_id')} n, position, role, family, given, suffix, literal FROM creators ORDER BY n, position`,
    ),
    files: rows('SELECT sha256, bytes, mime, format, pages, text_state, warnings FROM files ORDER BY sha256'),
    attachments: rows(`SELECT ${s('source_id')} n, sha256, name, position FROM attachments ORDER BY n, position`),
    pages: rows('SELECT sha256, page, label, text, broken, read_by FROM pages ORDER BY sha256, page'),
    tags: rows(`SELECT name, color, (SELECT group_concat(n) FROM (SELECT ${s('source_id')} n FROM source_tags
      WHERE tag_id = tags.id ORDER BY n)) FROM tags ORDER BY name`),
    collections:
      rows(`SELECT name, position, (SELECT group_concat(n) FROM (SELECT ${s('source_id')} n FROM collection_sources
      WHERE collection_id = collections.id ORDER BY n)) FROM collections ORDER BY name`),
    notes: rows(`SELECT ${s('source_id')} n, body FROM notes ORDER BY n, body`),
    relations: rows(`SELECT ${s('from_id')} a, ${s('to_id')} b, kind, note FROM relations ORDER BY a, b, kind`),
    jobs: rows('SELECT kind, title, state, total, finished, failed, message, warnings FROM jobs ORDER BY rowid'),
    outcomes: rows(
      `SELECT position, file, status, pages, code, message, (SELECT group_concat(${s('value')}) FROM json_each(source_ids)) FROM job_items ORDER BY position`,
    ),
    commits: rows('SELECT label, undone FROM commits ORDER BY id'),
    changes: rows(`SELECT table_name, op, ${s('source_id')} n FROM changes ORDER BY n, table_name, op`),
    staged: rows('SELECT name, owned FROM staged ORDER BY name'),
    stored: storedFiles(join(folder, 'files')),
    staging: readdirSync(join(folder, 'staging')),
  };
  sql.close();
  return dump;
}

/** Every stored file with the hash of its bytes. */
function storedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return `${entry.name} ${createHash('sha256').update(bytes).digest('hex')}`;
    })
    .sort();
}

/** Where two dumps differ, a line each, cut short; empty for equal ones. */
export function differences(one: Record<string, unknown[]>, other: Record<string, unknown[]>): string[] {
  return Object.keys(one).flatMap((table) => {
    const [a, b] = [one[table] ?? [], other[table] ?? []];
    const lines = a.length === b.length ? [] : [`${table}: ${a.length} and ${b.length} rows`];
    const at = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => i).filter(
      (i) => JSON.stringify(a[i]) !== JSON.stringify(b[i]),
    );
    for (const i of at.slice(0, 3))
      lines.push(`${table} ${i}: ${JSON.stringify(a[i])?.slice(0, 300)} <> ${JSON.stringify(b[i])?.slice(0, 300)}`);
    return lines;
  });
}
