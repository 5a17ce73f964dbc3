import { bodyOf } from '../../shared/text/page-body';
import { type Connection, statement } from '../connection';

/** What marks a hit in a snippet, and what says that the page goes on. */
export interface SnippetMarks {
  start: string;
  end: string;
  more: string;
}

/** A running head is looked for on so many pages before and after: those of the left have another one than those of the right. */
const pagesAround = 4;
/** Of a page around, so much of its beginning and its end: more than the lines that a head or a foot can have. */
const edge = 900;

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
  if (at < 0 || (at > edge && until < text.length - edge)) return snippet;
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
  return statement<[{ id: number; around: number; edge: number }], { text: string }>(
    db,
    `SELECT iif(length(text) > 2 * @edge, substr(text, 1, @edge) || char(10) || substr(text, -@edge), text) text
     FROM pages WHERE id BETWEEN @id - @around AND @id + @around AND id <> @id`,
  )
    .all({ id, around: pagesAround, edge })
    .map((row) => row.text);
}
