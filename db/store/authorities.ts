import type { CitedAuthority } from '../../shared/citation/cited-authorities';
import type { SourceDraft } from '../../shared/model/source';
import type { Connection } from '../connection';

/** Raised when the recogniser finds more or other things: files read by an older one are read again. */
export const recogniserVersion = 5;

/** A file with text that no recogniser of this version has read for citations; null when all are read. */
export function nextUnscanned({ sql }: Connection): string | null {
  const sha256 = sql
    .prepare(
      `SELECT a.sha256 FROM attachments a WHERE EXISTS (SELECT 1 FROM pages WHERE sha256 = a.sha256)
         AND NOT EXISTS (SELECT 1 FROM authority_scans WHERE sha256 = a.sha256 AND version >= ?) LIMIT 1`,
    )
    .pluck()
    .get(recogniserVersion);
  return (sha256 as string | undefined) ?? null;
}

/** Keeps what a file cites in place of what an earlier reading found. */
export function writeAuthorities({ sql }: Connection, sha256: string, found: readonly CitedAuthority[]): void {
  sql.prepare('DELETE FROM authorities WHERE sha256 = ?').run(sha256);
  const insert = sql.prepare(
    'INSERT INTO authorities (sha256, key, kind, label, draft, pages, count) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const { key, kind, label, draft, pages, count } of found)
    insert.run(sha256, key, kind, label, draft && JSON.stringify(draft), JSON.stringify(pages), count);
  sql
    .prepare('INSERT INTO authority_scans VALUES (?, ?) ON CONFLICT (sha256) DO UPDATE SET version = excluded.version')
    .run(sha256, recogniserVersion);
}

export interface AuthorityRow {
  key: string;
  kind: string;
  label: string;
  sha256: string;
  pages: number[];
  count: number;
  /** The source outside the bin that it is, where the library has it. */
  sourceId: string | null;
  sourceTitle: string | null;
}

const inLibrary = `(SELECT s.id FROM source_keys k JOIN sources s ON s.id = k.source_id
  WHERE k.key = a.key AND s.binned_at IS NULL ORDER BY s.seq LIMIT 1)`;

/** What a source's files cite, most cited first; never the source itself. */
export function authoritiesOf({ sql }: Connection, sourceId: string): AuthorityRow[] {
  return sql
    .prepare<[string, string], Omit<AuthorityRow, 'pages'> & { pages: string }>(
      `SELECT f.*, s.title sourceTitle FROM (
         SELECT a.key, a.kind, a.label, a.sha256, a.pages, a.count, ${inLibrary} sourceId
         FROM authorities a JOIN attachments t ON t.sha256 = a.sha256 WHERE t.source_id = ?
           AND a.key NOT IN (SELECT key FROM source_keys WHERE source_id = ?)
       ) f LEFT JOIN sources s ON s.id = f.sourceId ORDER BY f.count DESC, f.key`,
    )
    .all(sourceId, sourceId)
    .map((row) => ({ ...row, pages: JSON.parse(row.pages) as number[] }));
}

/** Sources outside the bin whose files cite this one. */
export function citedBy({ sql }: Connection, sourceId: string): { sourceId: string; title: string; count: number }[] {
  return sql
    .prepare<[string, string], { sourceId: string; title: string; count: number }>(
      `SELECT s.id sourceId, s.title, sum(a.count) count FROM source_keys k JOIN authorities a ON a.key = k.key
         JOIN attachments t ON t.sha256 = a.sha256 JOIN sources s ON s.id = t.source_id
       WHERE k.source_id = ? AND s.id <> ? AND s.binned_at IS NULL GROUP BY s.id ORDER BY count DESC, s.sort_title`,
    )
    .all(sourceId, sourceId);
}

/** Authorities that sources of the library cite and that it does not have, those cited by most sources first. */
export function missingAuthorities(
  { sql }: Connection,
  stretch: { limit: number; offset: number },
): { total: number; rows: { key: string; kind: string; label: string; sources: number; count: number }[] } {
  const from = `FROM authorities a JOIN attachments t ON t.sha256 = a.sha256 JOIN sources s ON s.id = t.source_id
    WHERE s.binned_at IS NULL AND a.draft IS NOT NULL AND ${inLibrary} IS NULL`;
  const total = sql.prepare(`SELECT count(DISTINCT a.key) ${from}`).pluck().get() as number;
  const rows = sql
    .prepare<[number, number], { key: string; kind: string; label: string; sources: number; count: number }>(
      `SELECT a.key, a.kind, max(a.label) label, count(DISTINCT s.id) sources, sum(a.count) count ${from}
       GROUP BY a.key ORDER BY sources DESC, count DESC, a.key LIMIT ? OFFSET ?`,
    )
    .all(stretch.limit, stretch.offset);
  return { total, rows };
}

/** The source that an authority would make, from the document that says most about it; null for an unknown key. */
export function draftOfAuthority({ sql }: Connection, key: string): SourceDraft | null {
  const draft = sql
    .prepare('SELECT draft FROM authorities WHERE key = ? AND draft IS NOT NULL ORDER BY length(draft) DESC LIMIT 1')
    .pluck()
    .get(key);
  return draft ? (JSON.parse(draft as string) as SourceDraft) : null;
}

/** How many files with text have been read for citations, of how many. */
export function scanCoverage({ sql }: Connection): { scanned: number; total: number } {
  const count = (text: string) => sql.prepare(text).pluck().get() as number;
  return {
    scanned: count('SELECT count(*) FROM authority_scans'),
    total: count('SELECT count(DISTINCT sha256) FROM pages WHERE page = 0'),
  };
}

/** The sources outside the bin that are known under a key, a few at most. */
export function sourcesOfKey({ sql }: Connection, key: string): string[] {
  return sql
    .prepare(
      `SELECT s.id FROM source_keys k JOIN sources s ON s.id = k.source_id
       WHERE k.key = ? AND s.binned_at IS NULL ORDER BY s.seq LIMIT 8`,
    )
    .pluck()
    .all(key) as string[];
}

/** The source outside the bin that is cited under any of these keys; null when the library has none. */
export function sourceOfKeys({ sql }: Connection, keys: readonly string[]): string | null {
  const id = sql
    .prepare(
      `SELECT s.id FROM source_keys k JOIN sources s ON s.id = k.source_id
       WHERE k.key IN (SELECT value FROM json_each(?)) AND s.binned_at IS NULL ORDER BY s.seq LIMIT 1`,
    )
    .pluck()
    .get(JSON.stringify(keys));
  return (id as string | undefined) ?? null;
}
