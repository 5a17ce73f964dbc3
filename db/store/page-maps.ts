import type { PageAnchor, PageMapDetail, PinKind, PinScheme } from '../../shared/model/page-map';
import { anchoredLabels } from '../../shared/text/page-anchors';
import { type Connection, statement } from '../connection';

/** What a person said of a file's places; empty where nobody did. */
export function readPageMap(db: Connection, sha256: string): { anchors: PageAnchor[]; scheme: PinScheme | null } {
  const row = statement<[string], { anchors: string; scheme: PinScheme | null }>(
    db,
    'SELECT anchors, scheme FROM page_maps WHERE sha256 = ?',
  ).get(sha256);
  return { anchors: row ? (JSON.parse(row.anchors) as PageAnchor[]) : [], scheme: row?.scheme ?? null };
}

/** Sets it, inside a step: the pages' labels follow when the step is closed, undone or done again. */
export function writePageMap(
  { sql }: Connection,
  sha256: string,
  map: { anchors: readonly PageAnchor[]; scheme: PinScheme | null },
): void {
  if (map.anchors.length === 0 && map.scheme === null) {
    sql.prepare('DELETE FROM page_maps WHERE sha256 = ?').run(sha256);
    return;
  }
  // Not a replacement: that would be written down as a row deleted and another made.
  sql
    .prepare(
      `INSERT INTO page_maps (sha256, anchors, scheme) VALUES (@sha256, @anchors, @scheme)
       ON CONFLICT (sha256) DO UPDATE SET anchors = excluded.anchors, scheme = excluded.scheme`,
    )
    .run({ sha256, anchors: JSON.stringify(map.anchors), scheme: map.scheme });
}

/**
 * Gives a file that takes another's place its page map, inside a step: anchors only when it has as many pages, so that they
 * mean the same ones. A map that the new file has already stays.
 */
export function carryPageMap(db: Connection, from: string, to: string): void {
  const map = readPageMap(db, from);
  const has = readPageMap(db, to);
  if (has.anchors.length > 0 || has.scheme !== null) return;
  const pages = db.sql.prepare('SELECT count(*) FROM pages WHERE sha256 = ?').pluck();
  writePageMap(db, to, { ...map, anchors: pages.get(from) === pages.get(to) ? map.anchors : [] });
  // At once: what is placed in the new file within this step is told by its labels.
  relabel(db, to);
}

/** Makes the labels of all files whose map this step changed follow it. */
export function followPageMaps(db: Connection, commitId: number): void {
  const changed = db.sql
    .prepare(
      "SELECT DISTINCT coalesce(after, before) ->> 'sha256' FROM changes WHERE commit_id = ? AND table_name = 'page_maps'",
    )
    .pluck()
    .all(commitId) as string[];
  for (const sha256 of changed) relabel(db, sha256);
}

/** Writes a file's printed labels after its page map, and keeps what reading found beside them. */
export function relabel(db: Connection, sha256: string): void {
  const detected = detectedLabels(db, sha256);
  const labels = anchoredLabels(detected, readPageMap(db, sha256).anchors);
  const update = db.sql.prepare('UPDATE pages SET label = ?, detected = ? WHERE sha256 = ? AND page = ?');
  for (const [page, label] of labels.entries()) {
    const found = detected[page] ?? null;
    update.run(label, label === found ? null : (found ?? ''), sha256, page);
  }
}

/** The labels that reading found, by page, whatever a map says. */
export function detectedLabels({ sql }: Connection, sha256: string): (string | null)[] {
  return sql
    .prepare("SELECT iif(detected IS NULL, label, nullif(detected, '')) FROM pages WHERE sha256 = ? ORDER BY page")
    .pluck()
    .all(sha256) as (string | null)[];
}

/** Of each page what reading found, and its first words. */
export function mappedPages({ sql }: Connection, sha256: string): PageMapDetail['pages'] {
  return sql
    .prepare<[string], { detected: string | null; words: string }>(
      `SELECT iif(detected IS NULL, label, nullif(detected, '')) detected, substr(text, 1, 240) words FROM pages
       WHERE sha256 = ? ORDER BY page`,
    )
    .all(sha256)
    .map(({ detected, words }) => ({ detected, words: words.replace(/\s+/g, ' ').trim().slice(0, 120) }));
}

/** How many numbers of each kind a file's text carries. */
export function countMarks(db: Connection, sha256: string): Record<PinKind, number> {
  const rows = statement<[string], { kind: PinKind; count: number }>(
    db,
    'SELECT kind, sum(json_array_length(marks)) count FROM page_marks WHERE sha256 = ? GROUP BY kind',
  ).all(sha256);
  const of = (kind: PinKind) => rows.find((row) => row.kind === kind)?.count ?? 0;
  return { star: of('star'), paragraph: of('paragraph'), line: of('line'), time: of('time') };
}
