import { isCitation } from './citation-shape';
import type { DeclaredChange } from './declared-changes';
import { nearestMatch } from './near-match';
import { denies } from './negation';
import type { ParsedQuote } from './quote-parts';
import type { RunningText } from './running-text';

/** A quotation that leaves out only what its parenthetical says: citations, footnote marks, quotation marks. */
export interface Omitted {
  start: number;
  end: number;
  changes: DeclaredChange[];
}

const footnoteMark = /^(?:\d{1,3}|\[ ?\d{1,3}\])$/;
/** What "(cleaned up)" clears away of the source's own changes; the words stay. */
const editing = /^[[\]'….,\s]*[[\]'…][[\]'….,\s]*$/;
const quotationMark = /^'$/;

/**
 * Checks "(citations omitted)", "(footnotes omitted)", "(quotation marks omitted)" and "(cleaned up)": every word of the
 * quotation must stand in the source in order, and all that is missing must be of the declared kind.
 */
export function onlyOmitted(run: RunningText, quote: ParsedQuote): Omitted | null {
  // The last stop is the writer's own: a sentence of the source may go on behind it.
  const near = nearestMatch(run, quote.text.replace(/(?<=\p{L})[.,]$/u, ''), 0.5);
  if (!near) return null;
  const changes: DeclaredChange[] = [];
  let dropped = 0;
  for (const { kind, text } of near.difference) {
    if (kind === 'same') continue;
    if (kind === 'added') return null;
    const as = kindOf(text, quote, run.text, near.dropped[dropped++] as Span);
    if (!as) return null;
    changes.push({ kind: as, quote: '', source: text });
  }
  return { start: near.start, end: near.end, changes };
}

interface Span {
  start: number;
  end: number;
}

function kindOf(text: string, { declares }: ParsedQuote, source: string, span: Span): DeclaredChange['kind'] | null {
  if (declares.marks && quotationMark.test(text)) return 'marks';
  if (declares.cleaned && editing.test(text)) return 'marks';
  if (declares.footnotes && footnoteMark.test(text) && isCall(source, span)) return 'footnote';
  const own = source.slice(span.start, span.end);
  if (declares.citations && own.length <= 400 && !denies(own) && isCitation(own)) return 'citation';
  return null;
}

/**
 * Whether a number is the call of a note: it hangs on the mark that ends a clause ("notice.4 The", "notice,4 the"). A number
 * that stands for itself ("Rule 4", "March 8", "No.4") is a word like any other.
 */
function isCall(source: string, { start, end }: Span): boolean {
  const before = source.slice(Math.max(0, start - 8), start);
  const hanging = /(?:\p{Ll}{3}|[)\]”"’'])(?<mark>[.,;:!?—])["”’')\]]*$|\p{Ll}[.,;:!?]?["”’)\]]$/u.exec(before);
  if (!hanging) return false;
  const after = source.slice(end, end + 3);
  return hanging.groups?.mark === '.'
    ? /^(?:$|[”"’')\]]|\s+["“‘'([\p{Lu}\d])/u.test(after)
    : /^(?:$|\s|[.,;:!?”"’')\]—])/u.test(after);
}
