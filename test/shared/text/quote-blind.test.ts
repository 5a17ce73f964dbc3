import { describe, expect, it } from 'vitest';
import { type QuoteCheck, quoteChecker } from '../../../shared/text/quote-check';
import { alteredQuotes } from '../../support/blind-quotes/altered';
import { blindSet } from '../../support/blind-quotes/set';
import { soundRewrites } from '../../support/blind-quotes/sound';
import { asExpected, type BlindQuote, blindTexts, passing } from '../../support/blind-quotes/spans';
import { corpusFolder } from '../../support/corpus';
import { libraryOf } from '../../support/quote-library';

const corpus = corpusFolder('.');

interface Row {
  all: number;
  right: number;
  verdicts: Map<string, number>;
}

/** A line for each kind: how many, how many as expected, and what was said. */
function table(checked: { quote: BlindQuote; check: QuoteCheck }[]): string {
  const rows = new Map<string, Row>();
  for (const { quote, check } of checked) {
    const row = rows.get(quote.kind) ?? { all: 0, right: 0, verdicts: new Map() };
    row.all++;
    if (asExpected(quote.expected, check)) row.right++;
    row.verdicts.set(check.verdict, (row.verdicts.get(check.verdict) ?? 0) + 1);
    rows.set(quote.kind, row);
  }
  return [...rows]
    .map(([kind, { all, right, verdicts }]) => {
      const said = [...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ');
      return `${kind.padEnd(60)} ${String(right).padStart(4)} of ${String(all).padStart(4)}   ${said}`;
    })
    .join('\n');
}

/** Of the quotations that may pass, or may not, the share that came out as written down beforehand. */
function share(checked: { quote: BlindQuote; check: QuoteCheck }[], of: (quote: BlindQuote) => boolean): number {
  const own = checked.filter(({ quote }) => of(quote));
  return own.filter(({ quote, check }) => asExpected(quote.expected, check)).length / own.length;
}

const onlyExact = ({ expected }: BlindQuote) => expected.verdicts.length === 1 && expected.verdicts[0] === 'exact';
const passes = ({ expected }: BlindQuote) => expected.verdicts.every((verdict) => passing.includes(verdict));

describe.skipIf(corpus === null)('quotations changed in ways the check was not written for', () => {
  it('passes none that is altered, and knows those that are not', async () => {
    const { texts, quotes } = blindSet(await blindTexts(corpus as string));
    const check = quoteChecker(libraryOf(texts));
    const checked = quotes.map((quote) => ({ quote, check: check(quote.claim) }));
    console.info(`${quotes.length} quotations\n${table(checked)}`);

    expect(quotes.length).toBeGreaterThan(4500);
    const kinds = Map.groupBy(quotes, ({ kind }) => kind);
    for (const kind of [...Object.keys(soundRewrites), ...Object.keys(alteredQuotes)])
      expect(kinds.get(kind)?.length ?? 0, kind).toBeGreaterThanOrEqual(15);
    // What is altered, or hides something, is never passed over in silence.
    const unsound = checked.filter(({ quote, check }) => !passes(quote) && !asExpected(quote.expected, check));
    expect(unsound.map(({ quote, check }) => `${quote.kind}, ${check.verdict}: ${quote.claim.text}`)).toEqual([]);
    expect(share(checked, onlyExact)).toBeGreaterThanOrEqual(0.99);
    expect(share(checked, (quote) => passes(quote) && !onlyExact(quote))).toBeGreaterThanOrEqual(0.97);
  }, 600_000);
});
