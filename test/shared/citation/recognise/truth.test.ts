import { describe, expect, it } from 'vitest';
import type { RecognisedCitation } from '../../../../shared/citation/recognise/citation';
import { recogniseCitations } from '../../../../shared/citation/recognise/recognise';
import snippets from './truth.json';
import unseen from './truth-unseen.json';

/** What a reader finds in a snippet: kind, core as printed, Bluebook form, some fields, for references the antecedent. */
interface Truth {
  kind: string;
  text: string;
  normalized: string;
  fields: Record<string, string>;
  antecedent?: number | null;
}
const table = [...snippets, ...unseen] as unknown as { text: string; citations: Truth[] }[];
const quotes = (text: string) => text.replace(/[‘’]/g, "'").replace(/[–—]/g, '-');

/** Only what the truth speaks of. */
function told(got: RecognisedCitation | undefined, want: Truth): Truth | undefined {
  if (!got) return undefined;
  const fields = Object.fromEntries(Object.keys(want.fields).map((key) => [key, String(got.fields[key])]));
  const { kind, text, normalized, antecedent } = got;
  return { kind, text, normalized: quotes(normalized), fields, ...('antecedent' in want && { antecedent }) };
}

describe('snippets of briefs, opinions, reports and news, read by hand', () => {
  it.each(table.filter(({ citations }) => citations.length > 0))('$text', ({ text, citations }) => {
    const got = recogniseCitations(text);
    expect(got.map((each) => each.text)).toEqual(citations.map((each) => each.text));
    citations.forEach((want, i) => {
      expect(told(got[i], want)).toEqual({ ...want, normalized: quotes(want.normalized) });
    });
  });

  it.each(table.filter(({ citations }) => citations.length === 0))('nothing in: $text', ({ text }) => {
    expect(recogniseCitations(text)).toEqual([]);
  });
});
