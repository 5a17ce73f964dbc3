/** Order of parentheticals that weigh an authority (Indigo Book R10.2); those not named here keep their place in the middle. */
const ranks: [RegExp, number][] = [
  [/^\[?hereinafter/i, 0],
  [/^\d+[–-]\d+ decision/i, 1],
  [/^(?:en banc|mem\.)$/i, 1],
  [/^(?:plurality opinion|plurality)$/i, 3],
  [/^(?:per curiam|unpublished|table|in chambers)/i, 4],
  [/^alterations? in original$/i, 5],
  [/^emphasis (?:added|omitted)$/i, 6],
  [/^footnotes? omitted$/i, 7],
  [/^citations? omitted$/i, 8],
  [/^quoting /i, 9],
  [/^internal quotation marks omitted$/i, 10],
  [/^citing /i, 11],
];
const rank = (text: string) => ranks.find(([pattern]) => pattern.test(text))?.[1] ?? 2;

/** The weight as separate parentheticals in their order, from "en banc; Barron, J., dissenting" or a list. */
export function weights(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(/;|\)\s*\(/))
    .map((value) =>
      value
        .trim()
        .replace(/^\((.*)\)$/, '$1')
        .replace(/^\(|\)$/g, '')
        .trim(),
    )
    .filter(Boolean)
    .map((value) => value.replace(/^(per curiam|en banc|plurality opinion|plurality)$/i, (word) => word.toLowerCase()))
    .map((text, at) => ({ text, at }))
    .sort((a, b) => rank(a.text) - rank(b.text) || a.at - b.at)
    .map(({ text }) => text);
}

/** Whether a weight says whose separate opinion is cited, which a short form must repeat (R13.1). */
export function isSeparateOpinion(weight: string): boolean {
  return /\b(?:dissenting|concurring|in chambers|statement of|plurality)\b/i.test(weight);
}
