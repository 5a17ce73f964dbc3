import type { ClaimPart } from '../model/kept-brief';
import type { QuoteVerdict } from '../model/quotation';
import { nearMatches } from './near-match';
import { standingsOf } from './quote-in-text';
import { type ParsedQuote, parseQuote } from './quote-parts';
import type { BriefSpan } from './quotes-in-brief';
import { indexed, pageAlone, type RunningText } from './running-text';
import { type Difference, describeDifference } from './word-difference';

/** What a claim says, and in which words it may be said. */
export interface ClaimWords {
  id: string;
  statement: string;
  wording: string;
}

/** A claim's words in a brief: never a likeness called the same. */
export interface FoundClaim extends BriefSpan {
  claimId: string;
  part: Extract<ClaimPart, 'wording' | 'statement'>;
  verdict: Extract<QuoteVerdict, 'exact' | 'typographic' | 'declared' | 'altered'>;
  note: string | null;
}

/** Fewer words than these stand in too many texts to be anybody's. */
const fewest = 4;
/** The share of a claim's words that a sentence must have, in order, to be called a changed form of it. */
const kept = 0.7;
const mostAltered = 3;

interface Wording {
  part: FoundClaim['part'];
  quote: ParsedQuote;
  run: RunningText;
}

/**
 * Finds the claims that a brief makes, by their approved wording or their statement, word for word as the check of quotations
 * has it (exact, typographic, changes that the brief declares); what is nearly theirs is altered. `quotes` are the brief's
 * quotations.
 */
export function claimsInBrief(text: string, claims: readonly ClaimWords[], quotes: readonly BriefSpan[]): FoundClaim[] {
  const brief = indexed(runOf(text));
  const declared = quotes
    .map((span) => ({ ...span, quote: parseQuote(text.slice(span.start, span.end)) }))
    .filter(({ quote }) => quote.parts.some(({ kind }) => kind !== 'words'));
  return claims.flatMap((claim) => {
    const wordings = wordingsOf(claim);
    const said = wordings.flatMap((words) => saidIn(brief, words));
    for (const { part, run } of wordings)
      for (const { quote, start, end } of declared)
        if (standsWhole(run, quote)) said.push({ part, verdict: 'declared', start, end, note: null });
    const found: Omit<FoundClaim, 'claimId'>[] = outermost(said);
    for (const words of wordings) found.push(...altered(brief, words, found));
    return found.sort((a, b) => a.start - b.start).map((one) => ({ ...one, claimId: claim.id }));
  });
}

/** Where the brief has the words: as they are, or with the first letter as the middle of a sentence has it. */
function saidIn(brief: RunningText, { part, quote }: Wording): Omit<FoundClaim, 'claimId'>[] {
  const other = otherCase(quote.text);
  return [
    ...standingsOf(brief, quote).map(({ how, start, end }) => ({ part, verdict: how, start, end, note: null })),
    ...(other === null ? [] : standingsOf(brief, parseQuote(other))).map(({ how, start, end }) => ({
      part,
      verdict: how === 'exact' ? ('typographic' as const) : how,
      start,
      end,
      note: null,
    })),
  ];
}

/** “The court” as “the court”, and the reverse; null for what begins with a sign, a figure or an abbreviation. */
function otherCase(words: string): string | null {
  const [first = '', second = ''] = words;
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  if (other === first || other.length !== first.length) return null;
  return second !== '' && /\p{Lu}|\./u.test(second) ? null : other + words.slice(1);
}

const runOf = (text: string) => pageAlone({ index: 0, text, reliable: true });

function wordingsOf({ wording, statement }: ClaimWords): Wording[] {
  const both = [
    { part: 'wording', words: wording.trim() },
    { part: 'statement', words: statement.trim() },
  ] as const;
  return both
    .filter(({ words }, i) => countWords(words) >= fewest && !(i === 1 && words === wording.trim()))
    .map(({ part, words }) => ({ part, quote: parseQuote(words), run: runOf(words) }));
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether a quotation with declared changes is all of these words, from the first to the last. */
function standsWhole(run: RunningText, quote: ParsedQuote): boolean {
  return standingsOf(run, quote).some(({ start, end }) => {
    const [before, after] = [run.text.slice(0, start), run.text.slice(end)];
    return !/[\p{L}\p{N}]/u.test(before + after);
  });
}

/** Each place once: a statement within the wording that holds it is no second use. */
function outermost<T extends BriefSpan>(found: readonly T[]): T[] {
  return found.filter(
    (one, i) =>
      !found.some(
        (other, j) =>
          i !== j &&
          other.start <= one.start &&
          other.end >= one.end &&
          (other.end - other.start > one.end - one.start || j < i),
      ),
  );
}

/** Places outside those found that say nearly the words, the likest first. */
function altered(
  brief: RunningText,
  { part, quote, run }: Wording,
  found: readonly BriefSpan[],
): Omit<FoundClaim, 'claimId'>[] {
  const { text } = brief;
  return nearMatches(brief, quote.text, { least: kept, most: mostAltered, taken: found }).map((near) => {
    const own = withBracket(text, near);
    const declared = standsWhole(run, parseQuote(text.slice(own.start, own.end)));
    return {
      part,
      ...own,
      verdict: declared ? 'declared' : 'altered',
      note: declared ? null : describeDifference(near.difference.map(asSeenFromBrief)) || null,
    };
  });
}

/** The bracket of “[t]he” belongs to the words. */
function withBracket(text: string, { start, end }: BriefSpan): BriefSpan {
  return { start: text[start - 1] === '[' ? start - 1 : start, end: text[end] === ']' ? end + 1 : end };
}

/** The comparison takes the claim for the quotation: what only the brief has is added to the claim, not dropped. */
function asSeenFromBrief({ kind, text }: Difference): Difference {
  return { kind: kind === 'added' ? 'dropped' : kind === 'dropped' ? 'added' : 'same', text };
}
