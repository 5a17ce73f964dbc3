import { type Connection, connect } from '../../db/connection';
import type { Random } from './random';

/** A library of many pages written straight into its database: sources of `pagesEach` pages with words from `vocabulary`. */
export function libraryOfPages(
  path: string,
  {
    pages,
    pagesEach,
    vocabulary,
    random,
  }: { pages: number; pagesEach: number; vocabulary: readonly string[]; random: Random },
): Connection {
  const db = connect(path);
  const at = '2026-01-01T00:00:00.000Z';
  const source = db.sql.prepare(
    `INSERT INTO sources (id, kind, fields, title, sort_title, byline, venue, date, created_at, updated_at)
     VALUES (?, 'report', '{}', ?, '', '', '', '', ?, ?)`,
  );
  const file = db.sql.prepare(
    "INSERT INTO files (sha256, bytes, mime, format, pages, text_state, added_at) VALUES (?, 1, 'application/pdf', 'pdf', ?, 'full', ?)",
  );
  const attachment = db.sql.prepare(
    'INSERT INTO attachments (id, source_id, sha256, name, position, added_at) VALUES (?, ?, ?, ?, 0, ?)',
  );
  const page = db.sql.prepare('INSERT INTO pages (sha256, page, label, text) VALUES (?, ?, ?, ?)');
  const index = db.sql.prepare('INSERT INTO pages_fts (rowid, text) VALUES (?, ?)');
  for (let first = 0; first < pages; first += pagesEach) {
    db.sql.transaction(() => {
      const id = `s${first}`;
      const sha256 = first.toString(16).padStart(64, '0');
      source.run(id, `Report ${first}`, at, at);
      file.run(sha256, pagesEach, at);
      attachment.run(`a${first}`, id, sha256, 'report.pdf', at);
      for (let number = 0; number < pagesEach; number++) {
        const text = pageOf(vocabulary, random);
        index.run(page.run(sha256, number, String(number + 1), text).lastInsertRowid, text);
      }
    })();
  }
  return db;
}

/** 350 words in lines: short runs of real text, put together anew, so that words are as common as they are in life. */
function pageOf(vocabulary: readonly string[], random: Random): string {
  const lines: string[] = [];
  for (let words = 0; words < 350; words += 12) {
    const first = random.between(0, vocabulary.length - 8);
    const second = random.between(0, vocabulary.length - 8);
    lines.push([...vocabulary.slice(first, first + 6), ...vocabulary.slice(second, second + 6)].join(' '));
  }
  return lines.join('\n');
}
