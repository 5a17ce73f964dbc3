import { plain } from './characters';
import type { WordReader } from './found';
import { readProvision } from './provision';
import { gap, matchAt, space, sticky } from './sticky';

const words = sticky(
  `(?:${gap}(?:[A-Z][A-Za-z.'’]{0,18}|&|of|and|to|the|for|on|in)(?=[ \\n\\t])){0,10}?${space}(?:Act|Code)(?=[ \\n\\t,§(])`,
);
const year = sticky(`${gap}\\((?:18|19|20)[0-9]{2}\\)(?=${gap}§)`);
const comment = sticky(
  `${gap},?${gap}(?:cmts?\\.|comments?|app\\.)${gap}(?:n\\.?${gap})?([0-9]{1,3}|[a-z]{1,2}(?![a-z]))?`,
);

/** A reader for provisions of a work known by one name; `title` is what citations call it. */
function namedReader(title: string): WordReader {
  return (scan, start, end) => provision(scan, { start, end, title });
}

/** Reads a uniform or model act or code after its first word: "Unif. Prob. Code § 2-202", "Model Penal Code § 2.02". */
const readUniform: WordReader = (scan, start, end) => {
  const match = matchAt(words, scan.text, end);
  if (!match) return null;
  const after = end + match[0].length;
  return provision(scan, { start, end: after, title: plain(scan.text.slice(start, after)) });
};

function provision(
  scan: Parameters<WordReader>[0],
  { start, end, title }: { start: number; end: number; title: string },
): ReturnType<WordReader> {
  const adopted = matchAt(year, scan.text, end);
  return readProvision(scan, { start, at: end + (adopted?.[0].length ?? 0), title, comment });
}

/** Model codes, uniform acts and the Sentencing Guidelines, which are cited as restatements are (rule 12.9). */
export const modelCodeAnchors: [string, WordReader][] = [
  ...['U.C.C.', 'UCC'].map((print): [string, WordReader] => [print, namedReader('U.C.C.')]),
  ...['U.S.S.G.', 'USSG'].map((print): [string, WordReader] => [print, namedReader('U.S.S.G.')]),
  ...['U.S. Sentencing Guidelines Manual', 'U.S. Sent’g Guidelines Manual', "U.S. Sent'g Guidelines Manual"].map(
    (print): [string, WordReader] => [print, namedReader('U.S. Sentencing Guidelines Manual')],
  ),
  ...['Unif.', 'Uniform', 'Model', 'MODEL'].map((print): [string, WordReader] => [print, readUniform]),
];
