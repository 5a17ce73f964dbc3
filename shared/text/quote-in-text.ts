import { type DeclaredChange, findDeclared } from './declared-changes';
import { originalOf, placesOf, type Span, sameCharacters, withoutClosingStop } from './quote-match';
import type { ParsedQuote } from './quote-parts';
import type { RunningText } from './running-text';
import { type Omitted, onlyOmitted } from './undeclared-omissions';

/** How a quotation stands in a text that has it: never a likeness, always all of its words. */
export interface Standing {
  how: 'exact' | 'typographic' | 'declared';
  /** UTF-16 offsets into the running text. */
  start: number;
  end: number;
  changes: DeclaredChange[];
}

/** Where a quotation stands in a text, each place once, in order; at most `most` places. */
export function standingsOf(run: RunningText, quote: ParsedQuote, most = 64): Standing[] {
  const found = verbatim(run, quote, most);
  if (found.length > 0) return found;
  if (quote.parts.some((part) => part.kind !== 'words')) {
    const matches = findDeclared(run, quote, most);
    if (matches.length > 0)
      return matches.map((match) => standing(run, match, { how: 'declared', changes: match.changes }));
  }
  const omitted =
    quote.declares.citations || quote.declares.footnotes || quote.declares.marks ? onlyOmitted(run, quote) : null;
  return omitted ? [fromOmitted(omitted)] : [];
}

function verbatim(run: RunningText, quote: ParsedQuote, most: number): Standing[] {
  const { whole, declares } = quote;
  const found: Standing[] = [];
  const edges = { start: true, end: true };
  for (const words of [whole, withoutClosingStop(whole)]) {
    if (!words || words.text === '') continue;
    for (const from of placesOf(run, words, { from: 0, before: run.skeleton.text.length, edges })) {
      const span = { from, to: from + words.text.length };
      const same = sameCharacters(inside(quote.text), inside(originalOf(run, span)));
      const how = declares.emphasis ? 'declared' : same ? 'exact' : 'typographic';
      const changes: DeclaredChange[] = declares.emphasis
        ? [{ kind: 'emphasis', quote: 'emphasis added', source: '' }]
        : [];
      found.push(standing(run, span, { how, changes }));
      if (found.length >= most) return found;
    }
    if (found.length > 0) return found;
  }
  return found;
}

const outerDashes = /^[\s\u2010-\u2015-]+|[\s\u2010-\u2015-]+$/g;

/** Characters without the dashes at the edges, which a stretch of a skeleton does not hold. */
function inside(text: string): string {
  return text.replace(outerDashes, '');
}

function standing(run: RunningText, span: Span, rest: Pick<Standing, 'how' | 'changes'>): Standing {
  const { starts, ends } = run.skeleton;
  return { start: starts[span.from] ?? 0, end: ends[Math.max(span.from, span.to - 1)] ?? 0, ...rest };
}

function fromOmitted(omitted: Omitted): Standing {
  return { how: 'declared', start: omitted.start, end: omitted.end, changes: omitted.changes };
}
