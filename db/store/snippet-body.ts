import { bodyEnd, bodyStart } from '../../shared/text/page-body';
import { type Connection, statement } from '../connection';

/** What marks a hit in a snippet, and what says that the page goes on. */
export interface SnippetMarks {
  start: string;
  end: string;
  more: string;
}

/** A running head is looked for on so many pages before and behind: pages of the left have another one than those of the right. */
const around = 4;
/** Of a page around, so much of its beginning or its end: more than the lines that a head or a foot has. */
const edge = 600;
/** A snippet that lies further from the edges of its page than so many lines has no head or foot in it. */
const edgeLines = 4;

/**
 * A page's snippet without the running head, the foot and the page number that happen to stand in it. They go only where no
 * hit is in them: who looks for the words of a running head sees them.
 */
export function withinBody(
  db: Connection,
  { id, text, snippet }: { id: number; text: string; snippet: string },
  marks: SnippetMarks,
): string {
  const before = snippet.startsWith(marks.more) ? marks.more.length : 0;
  const after = snippet.endsWith(marks.more) ? marks.more.length : 0;
  const plain = snippet
    .slice(before, snippet.length - after)
    .replaceAll(marks.start, '')
    .replaceAll(marks.end, '');
  const at = text.indexOf(plain);
  const until = at + plain.length;
  if (at < 0) return snippet;
  const atHead = at <= lineEnd(text, edgeLines);
  const atFoot = until >= lineStart(text, edgeLines);
  const head = atHead ? Math.max(0, bodyStart(text, beginningsAround(db, id)) - at) : 0;
  const foot = atFoot ? Math.max(0, until - bodyEnd(text, endsAround(db, id))) : 0;
  if (head === 0 && foot === 0) return snippet;
  const from = head > 0 && snippet.indexOf(marks.start) >= before + head ? before + head : 0;
  const end = snippet.length - after - foot;
  const to = foot > 0 && snippet.lastIndexOf(marks.end) < end ? end : snippet.length;
  const kept = snippet.slice(from, to).trim();
  // A sentence that begins on the page before, or ends on the next, says so, as one that the snippet cuts.
  const begun = from > 0 && /^[^\p{L}]*\p{Ll}/u.test(kept) ? marks.more : '';
  const endless = to < snippet.length && !/[.?!:”"’)]$/.test(kept.replaceAll(marks.end, '')) ? marks.more : '';
  return begun + kept + endless;
}

const beginningsAround = (db: Connection, id: number) => partsAround(db, id, `substr(text, 1, ${edge})`);
const endsAround = (db: Connection, id: number) => partsAround(db, id, `substr(text, -${edge})`);

function partsAround(db: Connection, id: number, part: string): string {
  return (
    statement<[number, number, number], { parts: string | null }>(
      db,
      `SELECT group_concat(${part}, char(12)) parts FROM pages WHERE id BETWEEN ? AND ? AND id <> ?`,
    ).get(id - around, id + around, id)?.parts ?? ''
  );
}

/** Where the line of this number ends, counted from 1 at the head of the page, filled lines only. */
function lineEnd(text: string, line: number): number {
  let end = 0;
  for (let n = 0; n < line && end < text.length; n++) {
    while (text[end] === '\n' || text[end] === ' ') end++;
    const next = text.indexOf('\n', end);
    end = next < 0 ? text.length : next;
  }
  return end;
}

/** Where it begins, counted from the foot. */
function lineStart(text: string, line: number): number {
  let start = text.length;
  for (let n = 0; n < line && start > 0; n++) {
    while (text[start - 1] === '\n' || text[start - 1] === ' ') start--;
    start = Math.max(0, text.lastIndexOf('\n', start - 1) + 1);
    if (n < line - 1) start = Math.max(0, start - 1);
  }
  return start;
}
