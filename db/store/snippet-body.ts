import { bodyOf } from '../../shared/text/page-body';
import { type Connection, statement } from '../connection';

/** What marks a hit in a snippet, and what says that the page goes on. */
export interface SnippetMarks {
  start: string;
  end: string;
  more: string;
}

/** Where a running head is looked for: pages of the left have another one than those of the right, so that two alike stand at a distance. */
const around = [-4, -2, -1, 1, 2, 4];
/** Of a page around, so much of its beginning and its end: more than the lines that a head or a foot has. */
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
  if (at < 0 || (at > lineEnd(text, edgeLines) && until < lineStart(text, edgeLines))) return snippet;
  const body = bodyOf(text, edgesAround(db, id));
  const head = Math.max(0, body.from - at);
  const foot = Math.max(0, until - body.to);
  const from = head > 0 && snippet.indexOf(marks.start) >= before + head ? before + head : 0;
  const end = snippet.length - after - foot;
  const to = foot > 0 && snippet.lastIndexOf(marks.end) < end ? end : snippet.length;
  const kept = snippet.slice(from, to).trim();
  // A sentence that begins on the page before, or ends on the next, says so, as one that the snippet cuts.
  const begun = from > 0 && /^[^\p{L}]*\p{Ll}/u.test(kept) ? marks.more : '';
  const endless = to < snippet.length && !/[.?!:”"’)]$/.test(kept.replaceAll(marks.end, '')) ? marks.more : '';
  return begun + kept + endless;
}

function edgesAround(db: Connection, id: number): string[] {
  return statement<[{ ids: string; edge: number }], { text: string }>(
    db,
    `SELECT substr(text, 1, @edge) || char(10) || substr(text, -@edge) text
     FROM pages WHERE id IN (SELECT value FROM json_each(@ids))`,
  )
    .all({ ids: JSON.stringify(around.map((distance) => id + distance)), edge })
    .map((row) => row.text);
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
