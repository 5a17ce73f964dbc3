import { type BriefSpan, follows, markedStretches } from '../../text/quotes-in-brief';
import type { Found } from './found';
import type { PreparedText } from './prepared';

/** Which citations are words of a quotation, and so no citations of its writer's. */
export interface Quotations {
  /** The quotation in whose words a citation stands, as its place in a list; -1 for none. */
  around(one: Found): number;
  /** Whether a citation stands right behind a quotation. */
  follows(one: Found, quotation: number): boolean;
}

const none: Quotations = { around: () => -1, follows: () => false };

/** The quotations of a text, by their marks and as blocks; looked for only where some Id. may stand behind one. */
export function quotationsAround(
  original: string,
  { prepared, all, blocks }: { prepared: PreparedText; all: readonly Found[]; blocks: readonly BriefSpan[] },
): Quotations {
  if (!all.some(({ kind }) => kind === 'id')) return none;
  const within = (span: BriefSpan) => blocks.some(({ start, end }) => start <= span.start && span.end <= end);
  const marked = markedStretches(original).filter((span) => !within(span));
  const spans = [...marked, ...blocks].sort((a, b) => a.start - b.start);
  if (spans.length === 0) return none;
  const spanOf = ({ span }: Found): BriefSpan => ({ start: prepared.start(span[0]), end: prepared.end(span[1]) });
  return {
    around: (one) => {
      const { start, end } = spanOf(one);
      const at = lastBefore(spans, start);
      return at >= 0 && end <= (spans[at] as BriefSpan).end ? at : -1;
    },
    follows: (one, at) => spans[at] !== undefined && follows(original, spans[at], spanOf(one)),
  };
}

/** The last stretch that begins at or before an offset. */
function lastBefore(spans: readonly BriefSpan[], offset: number): number {
  let [low, high] = [-1, spans.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as BriefSpan).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
