import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { type SmallPage, smallPdf } from './small-pdf';

const migrations = resolve(import.meta.dirname, '../../db/migrations');

/** How many migrations there are: the version of a library made now. */
export const newest = readdirSync(migrations).filter((name) => name.endsWith('.sql')).length;

export const words = 'the remedy is through legislation, not through litigation';

/** Two pages of a transcript as its PDF has them: every line with its number in the margin. */
const lines = (from: number) =>
  Array.from({ length: 20 }, (_, i) =>
    from + i === 27 ? `We find that ${words}.` : `line ${from + i} of the argument`,
  );
const page = (from: number): SmallPage => ({
  lines: lines(from).flatMap((text, i) => [
    { x: 60, y: 90 + i * 28, text: String(i + 1) },
    { x: 90, y: 90 + i * 28, text },
  ]),
});
const pdf = smallPdf({ pages: [page(1), page(21)] });
/** As the first readers stored it: with the numbers of the margin in the text. */
const stored = [lines(1), lines(21)].map((all) => all.map((text, i) => `${i + 1} ${text}`).join('\n'));

const opinion = [
  'The court below erred. *101 We reverse its judgment.',
  'There is *102 no merit in the other claims. *103 So ordered.',
].join('\n');

export const transcript = createHash('sha256').update(pdf).digest('hex');
export const ruling = createHash('sha256').update(opinion).digest('hex');

const at = '2026-01-01T00:00:00.000Z';

/**
 * Writes the library that a Casebench of `version` migrations would have left in `folder`: two sources with files, a tag, a
 * note, two quotations, and the deletion of one of these as its last step. `early`: of the first day, when files had no
 * numbers. `newest` minus the last is what the version before this one left.
 */
export function writeOldLibrary(
  folder: string,
  { version, early = false }: { version: number; early?: boolean },
): void {
  mkdirSync(folder, { recursive: true });
  const sql = new Database(join(folder, 'library.db'));
  sql.pragma('journal_mode = WAL');
  sql.pragma('foreign_keys = ON');
  for (const name of readdirSync(migrations).sort().slice(0, version)) sql.exec(migration(name, early));
  sql.pragma(`user_version = ${version}`);
  keep(folder, transcript, pdf);
  keep(folder, ruling, opinion);
  const file = sql.prepare(
    "INSERT INTO files (sha256, bytes, mime, format, pages, text_state, added_at) VALUES (?, ?, ?, ?, ?, 'full', ?)",
  );
  file.run(transcript, pdf.length, 'application/pdf', 'pdf', 2, at);
  file.run(ruling, Buffer.byteLength(opinion), 'text/plain', 'txt', 1, at);
  const insertPage = sql.prepare(
    `INSERT INTO pages (id, sha256, page, text) VALUES (${early ? 'NULL' : '@seq * 1048576 + @page'}, @sha256, @page, @text)`,
  );
  // From version 13 on whoever writes pages indexes them; before, triggers did.
  for (const [page, text] of stored.entries()) insertPage.run({ seq: 1, sha256: transcript, page, text });
  insertPage.run({ seq: 2, sha256: ruling, page: 0, text: opinion });
  if (version >= 13) sql.exec('INSERT INTO pages_fts (rowid, text) SELECT id, text FROM pages');
  source(sql, {
    id: 'aaaaaaaaaaaa',
    kind: 'hearing',
    title: 'A Hearing on Platforms',
    sha256: transcript,
    name: 'hearing.pdf',
  });
  source(sql, { id: 'bbbbbbbbbbbb', kind: 'case', title: 'Doe v. Roe', sha256: ruling, name: 'ruling.txt' });
  sql.exec(`
    INSERT INTO tags VALUES ('t1', 'Remedies', 'blue', NULL);
    INSERT INTO source_tags VALUES ('aaaaaaaaaaaa', 't1');
    INSERT INTO notes VALUES ('n1', 'aaaaaaaaaaaa', 'Read this first.', '${at}', '${at}');
  `);
  quotation(sql, { id: 'q1', text: words });
  const gone = quotation(sql, { id: 'q2', text: 'line 22 of the argument' });
  sql.exec("DELETE FROM quotations WHERE id = 'q2'");
  sql.prepare("INSERT INTO commits (label, at) VALUES ('Delete a quotation', ?)").run(at);
  sql
    .prepare("INSERT INTO changes (commit_id, table_name, op, before, source_id) VALUES (1, 'quotations', 'D', ?, ?)")
    .run(JSON.stringify(gone), 'aaaaaaaaaaaa');
  sql.close();
}

function migration(name: string, early: boolean): string {
  const text = readFileSync(join(migrations, name), 'utf8');
  if (!early || !name.startsWith('0000')) return text;
  const numbered = /`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,\s+`sha256` text NOT NULL/;
  const index = 'CREATE UNIQUE INDEX `files_sha256_unique` ON `files` (`sha256`);';
  if (!numbered.test(text) || !text.includes(index))
    throw new Error(`${name} was changed; no library of the first day.`);
  return text.replace(numbered, '`sha256` text PRIMARY KEY NOT NULL').replace(index, '');
}

function keep(folder: string, sha256: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, 'files', sha256.slice(0, 2)), { recursive: true });
  writeFileSync(join(folder, 'files', sha256.slice(0, 2), sha256), content);
}

function source(
  sql: Database.Database,
  of: { id: string; kind: string; title: string; sha256: string; name: string },
): void {
  const fields =
    of.kind === 'case'
      ? { parties: ['Doe', 'Roe'], volume: '817', reporter: 'F.3d', page: '100', date: '2016' }
      : { title: of.title, date: '2017' };
  sql
    .prepare(
      `INSERT INTO sources (id, kind, fields, title, sort_title, byline, venue, date, year, created_at, updated_at)
       VALUES (?, ?, ?, ?, ?, '', '', ?, ?, ?, ?)`,
    )
    .run(
      of.id,
      of.kind,
      JSON.stringify(fields),
      of.title,
      of.title.toLowerCase(),
      fields.date,
      Number(fields.date),
      at,
      at,
    );
  sql.prepare('INSERT INTO attachments VALUES (?, ?, ?, ?, 0, ?)').run(`f-${of.id}`, of.id, of.sha256, of.name, at);
}

function quotation(sql: Database.Database, { id, text }: { id: string; text: string }): Record<string, unknown> {
  const start = stored[1]?.indexOf(text) ?? -1;
  const place = { page: 1, endPage: 1, start, end: start + text.length };
  const anchor = { sha256: transcript, ...place, exact: text, prefix: 'We find that ', suffix: '.' };
  sql
    .prepare(
      `INSERT INTO quotations (id, source_id, text, anchor, page_label, pinpoint, meaning, verdict, created_at, updated_at)
       VALUES (?, 'aaaaaaaaaaaa', ?, ?, NULL, NULL, 'supports', 'exact', ?, ?)`,
    )
    .run(id, text, JSON.stringify(anchor), at, at);
  return sql.prepare('SELECT * FROM quotations WHERE id = ?').get(id) as Record<string, unknown>;
}
