import type { TextState } from '../../shared/model/library';
import type { OcrPage, OcrWord } from '../../shared/model/ocr';
import type { Connection } from '../connection';

/** A file that awaits OCR, with the sources that have it. */
export interface AwaitingFile {
  sha256: string;
  name: string;
}

/**
 * How a page of which a machine shall read the words is told: its own text is missing or torn, and nobody read it yet; or what was
 * read lies where the picture lay before it was turned as its file says.
 */
const unread = `((p.broken = 1 OR trim(p.text, char(9, 10, 12, 13, 32)) = '')
  AND NOT EXISTS (SELECT 1 FROM page_words w WHERE w.sha256 = p.sha256 AND w.page = p.page)
  OR EXISTS (SELECT 1 FROM page_words w WHERE w.sha256 = p.sha256 AND w.page = p.page AND w.stale = 1))`;

/** Which files are to be read: those of these sources, or one; all of them when neither is said. */
export interface WantedFiles {
  sourceIds?: string[] | null;
  sha256?: string | null;
}

/** Files outside the bin whose text is missing or broken, of those that are wanted; one that is named may be read again. */
export function filesAwaitingOcr({ sql }: Connection, { sourceIds, sha256 }: WantedFiles): AwaitingFile[] {
  return sql
    .prepare(
      `SELECT f.sha256, min(a.name) name FROM files f JOIN attachments a ON a.sha256 = f.sha256
         JOIN sources s ON s.id = a.source_id
       WHERE s.binned_at IS NULL AND f.pages > 0 AND (f.text_state IN ('none', 'partial', 'broken')
           OR f.sha256 = @sha256 AND EXISTS (SELECT 1 FROM page_words w WHERE w.sha256 = f.sha256 AND w.stale = 1))
         AND (@ids IS NULL OR s.id IN (SELECT value FROM json_each(@ids))) AND (@sha256 IS NULL OR f.sha256 = @sha256)
       GROUP BY f.sha256 ORDER BY min(s.seq), min(a.position)`,
    )
    .all({ ids: sourceIds ? JSON.stringify(sourceIds) : null, sha256: sha256 ?? null }) as AwaitingFile[];
}

/** Files of sources outside the bin that were read by machine before their pictures were turned as they say. */
export function filesReadAskew({ sql }: Connection): number {
  return sql
    .prepare(
      `SELECT count(DISTINCT w.sha256) FROM page_words w JOIN attachments a ON a.sha256 = w.sha256
         JOIN sources s ON s.id = a.source_id WHERE w.stale = 1 AND s.binned_at IS NULL`,
    )
    .pluck()
    .get() as number;
}

/** Pages of a file, counted from 0, that a machine shall read. */
export function pagesToRead({ sql }: Connection, sha256: string): number[] {
  return sql
    .prepare(`SELECT p.page FROM pages p WHERE p.sha256 = ? AND ${unread} ORDER BY p.page`)
    .pluck()
    .all(sha256) as number[];
}

/** Keeps what a machine read of a page. Its words become the page's text, unless it found none; the index follows. */
export function keepReading({ sql }: Connection, sha256: string, page: OcrPage): void {
  sql
    .prepare(
      `INSERT OR REPLACE INTO page_words (sha256, page, width, height, confidence, words)
       VALUES (@sha256, @index, @width, @height, @confidence, @words)`,
    )
    .run({ ...page, sha256, words: JSON.stringify(page.words.map(packed)) });
  if (page.words.length > 0)
    sql
      .prepare("UPDATE pages SET text = ?, broken = 0, read_by = 'ocr' WHERE sha256 = ? AND page = ?")
      .run(page.text, sha256, page.index);
}

/** The pages of a file whose text a machine has read, in order. */
export function readingsIn({ sql }: Connection, sha256: string): { page: number; words: number; confidence: number }[] {
  return sql
    .prepare<[string], { page: number; words: number; confidence: number }>(
      `SELECT page, json_array_length(words) words, confidence FROM page_words
       WHERE sha256 = ? AND words <> '[]' ORDER BY page`,
    )
    .all(sha256);
}

/** What a machine read of a page, or null when none has. */
export function readWords({ sql }: Connection, sha256: string, page: number): OcrPage | null {
  const row = sql
    .prepare<[string, number], { width: number; height: number; confidence: number; words: string; text: string }>(
      `SELECT w.width, w.height, w.confidence, w.words, p.text FROM page_words w
         JOIN pages p ON p.sha256 = w.sha256 AND p.page = w.page WHERE w.sha256 = ? AND w.page = ?`,
    )
    .get(sha256, page);
  if (!row) return null;
  return { ...row, index: page, words: (JSON.parse(row.words) as Packed[]).map(unpacked) };
}

/** How much of a file machines have read: pages with words, pages without, those to be read again, the mean confidence. */
export function readingOf(
  { sql }: Connection,
  sha256: string,
): { withWords: number; blank: number; stale: number; confidence: number } {
  return sql
    .prepare(
      `SELECT count(*) FILTER (WHERE words <> '[]') withWords, count(*) FILTER (WHERE words = '[]') blank,
         count(*) FILTER (WHERE stale = 1) stale,
         coalesce(avg(confidence) FILTER (WHERE words <> '[]'), 0) confidence FROM page_words WHERE sha256 = ?`,
    )
    .get(sha256) as { withWords: number; blank: number; stale: number; confidence: number };
}

/** Writes how far a file's text can be relied on after reading, and a sentence on it in place of those on missing text. */
export function settleReading(
  { sql }: Connection,
  file: { sha256: string; textState: TextState; sentence: string },
): void {
  const before = sql.prepare('SELECT warnings FROM files WHERE sha256 = ?').pluck().get(file.sha256) as string;
  const others = (JSON.parse(before) as string[]).filter((warning) => !/\bOCR\b|\bby machine\b/.test(warning));
  sql
    .prepare('UPDATE files SET text_state = ?, warnings = ? WHERE sha256 = ?')
    .run(file.textState, JSON.stringify([...others, file.sentence]), file.sha256);
  // What the new text cites is found anew.
  sql.prepare('DELETE FROM authority_scans WHERE sha256 = ?').run(file.sha256);
}

/** A word as a list, since a page holds hundreds: text, x, y, width, height, confidence, start, end. */
type Packed = [string, number, number, number, number, number, number, number];

function packed({ text, x, y, width, height, confidence, start, end }: OcrWord): Packed {
  const round = (n: number, to: number) => Math.round(n * to) / to;
  return [
    text,
    round(x, 100),
    round(y, 100),
    round(width, 100),
    round(height, 100),
    round(confidence, 1000),
    start,
    end,
  ];
}

function unpacked([text, x, y, width, height, confidence, start, end]: Packed): OcrWord {
  return { text, x, y, width, height, confidence, start, end };
}
