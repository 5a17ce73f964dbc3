import { plain } from './characters';
import type { WordReader } from './found';
import { readProvision } from './provision';
import { gap, matchAt, space, sticky } from './sticky';

const series = sticky(`${gap}\\((?:First|Second|Third|Fourth|FIRST|SECOND|THIRD|FOURTH|2d|3d)\\)`);
const subject = sticky(
  `${space}(?:of|OF)${space}((?:the${space})?[A-Z][A-Za-z.'’]{0,18}(?:(?:,${gap}|${space}|:${space})(?:(?![Ss]ec(?:tions?|s?\\.)[^a-z])[A-Z][A-Za-z.'’]{0,18}|of|and|the|for|in|to|&)){0,14})`,
);
const comment = sticky(
  `${gap},?${gap}(?:cmts?\\.|comments?|illus\\.|reporter'?s?'? note)${gap}([a-z]{1,2}(?![a-z])|[0-9]{1,3})?`,
);

const shortSeries = sticky(`${gap}(2d|3d)${gap}(?:of${space})?([A-Z][a-z]{2,12}s?)(?=,?${gap}(?:§|[Ss]ec))`);

/** Reads a Restatement as California's courts and databases print it: "Rest.2d Torts, § 577", "Restat. 2d of Torts § 402A". */
export const readShortRestatement: WordReader = (scan, start, end) => {
  const match = matchAt(shortSeries, scan.text, end);
  if (!match?.[1]) return null;
  let at = end + match[0].length;
  if (scan.text.charCodeAt(at) === 44) at++;
  const title = `Restatement (${match[1] === '2d' ? 'Second' : 'Third'}) of ${match[2]}`;
  return readProvision(scan, { start, at, title, comment });
};

/** Reads a Restatement (rule 12.9.4): "Restatement (Second) of Torts § 402A cmt. b (Am. L. Inst. 1965)". */
export const readRestatement: WordReader = (scan, start, end) => {
  const { text } = scan;
  let at = end;
  const edition = matchAt(series, text, at);
  if (edition) at += edition[0].length;
  const of = matchAt(subject, text, at);
  if (!of?.[1]) return null;
  at += of[0].length;
  const name = lowered(plain(text.slice(start, at)).replace(/,$/, ''));
  if (text.charCodeAt(at) === 44) at++;
  return readProvision(scan, { start, at, title: name, comment });
};

// A heading's capitals: "RESTATEMENT (SECOND) OF CONTRACTS".
function lowered(name: string): string {
  if (!name.startsWith('RESTATEMENT')) return name;
  return name.replace(/[A-Z]{2,}/g, (word) =>
    /^(?:OF|THE|AND|FOR|IN|TO)$/.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
