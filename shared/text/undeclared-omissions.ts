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

const citation =
  /\d.*(?:\bv\.|§|\b[A-Z]\.(?: ?[A-Z0-9]|$)|\bF\. ?\dd|\bId\b|\bid\b|\bsupra\b|\bsee\b|\bSee\b|\(\d{4}\))|(?:\bId\.|\bsee\b|\bSee\b|\bsupra\b|\bibid\b|\bcf\b|\bCf\b).*\d/;
const footnoteMark = /^\d{1,3}$/;
const quotationMark = /^'$/;

/**
 * Checks "(citations omitted)", "(footnotes omitted)", "(quotation marks omitted)" and "(cleaned up)": every word of the
 * quotation must stand in the source in order, and all that is missing must be of the declared kind.
 */
export function onlyOmitted(run: RunningText, quote: ParsedQuote): Omitted | null {
  const near = nearestMatch(run, quote.text, 0.5);
  if (!near) return null;
  const changes: DeclaredChange[] = [];
  for (const { kind, text } of near.difference) {
    if (kind === 'same') continue;
    if (kind === 'added') return null;
    const as = kindOf(text, quote);
    if (!as) return null;
    changes.push({ kind: as, quote: '', source: text });
  }
  return { start: near.start, end: near.end, changes };
}

function kindOf(dropped: string, { declares }: ParsedQuote): DeclaredChange['kind'] | null {
  if (declares.marks && quotationMark.test(dropped)) return 'marks';
  if (declares.footnotes && footnoteMark.test(dropped)) return 'footnote';
  if (declares.citations && dropped.length <= 400 && !denies(dropped) && citation.test(dropped)) return 'citation';
  return null;
}
