import type { Part } from '../parts';
import { abbreviateMonths } from './dates';
import { italic, plain } from './style';

/** Explanatory phrases of a case's history (Indigo Book T14, R14.2.1); those that end in a preposition or -ing take no comma. */
const phrases: [RegExp, string, comma: boolean][] = [
  ['affirmed by an equally divided court|aff’d by an equally divided court', 'aff’d by an equally divided court', true],
  ['affirmed on other grounds|aff’d on other grounds', 'aff’d on other grounds', true],
  ['affirmed on rehearing|aff’d on reh’g', 'aff’d on reh’g', true],
  ['affirmed in part and reversed in part|aff’d in part and rev’d in part', 'aff’d in part and rev’d in part', true],
  ['affirmed in part, reversed in part|aff’d in part, rev’d in part', 'aff’d in part, rev’d in part', true],
  ['affirmed in part|aff’d in part', 'aff’d in part', true],
  ['affirmed mem(?:orandum|\\.)?|aff’d mem\\.?', 'aff’d mem.', true],
  ['affirmed per curiam|aff’d per curiam', 'aff’d per curiam', true],
  ['affirmed en banc|aff’d en banc', 'aff’d en banc', true],
  ['affirmed sub nom\\.?|aff’d sub nom\\.?', 'aff’d sub nom.', false],
  ['affirmed|aff’d', 'aff’d', true],
  ['affirming|aff’g', 'aff’g', false],
  ['acq\\. in result', 'acq. in result', true],
  ['acq\\.|acquiesced', 'acq.', true],
  ['nonacq\\.|nonacquiesced', 'nonacq.', true],
  ['amended by', 'amended by', false],
  ['appeal denied', 'appeal denied', true],
  ['appeal dismissed', 'appeal dismissed', true],
  ['appeal docketed', 'appeal docketed', true],
  ['appeal filed', 'appeal filed', true],
  ['approved by', 'approved by', false],
  ['argued', 'argued', true],
  ['as recognized in', 'as recognized in', false],
  ['(?:cert\\.|certiorari) denied sub nom\\.?', 'cert. denied sub nom.', false],
  ['(?:cert\\.|certiorari) denied', 'cert. denied', true],
  ['(?:cert\\.|certiorari) dismissed', 'cert. dismissed', true],
  ['(?:cert\\.|certiorari) granted', 'cert. granted', true],
  ['certifying questions? to', 'certifying questions to', false],
  ['denying (?:cert\\.|certiorari) to', 'denying cert. to', false],
  ['disapproved by', 'disapproved by', false],
  ['dismissing appeal from', 'dismissing appeal from', false],
  ['enforced', 'enforced', true],
  ['enforcing', 'enforcing', false],
  ['invalidated by', 'invalidated by', false],
  ['mandamus denied', 'mandamus denied', true],
  ['modified', 'modified', true],
  ['modifying', 'modifying', false],
  ['overruled by', 'overruled by', false],
  ['overruled in part by', 'overruled in part by', false],
  ['perm\\. app\\. denied|permission to appeal denied', 'perm. app. denied', true],
  ['perm\\. app\\. granted|permission to appeal granted', 'perm. app. granted', true],
  ['petition for (?:cert\\.|certiorari|writ of certiorari) filed', 'petition for cert. filed', true],
  ['prob\\. juris\\. noted', 'prob. juris. noted', true],
  ['(?:reh’g|rehearing) (?:en banc )?(?:denied)', '=', true],
  ['(?:reh’g|rehearing) (?:en banc )?(?:granted)', '=', true],
  ['remanded', 'remanded', true],
  ['(?:reversed|rev’d) on other grounds sub nom\\.?', 'rev’d on other grounds sub nom.', false],
  ['(?:reversed|rev’d) on other grounds', 'rev’d on other grounds', true],
  ['(?:reversed|rev’d) in part', 'rev’d in part', true],
  ['(?:reversed|rev’d) en banc', 'rev’d en banc', true],
  ['(?:reversed|rev’d) per curiam', 'rev’d per curiam', true],
  ['(?:reversed|rev’d) and remanded', 'rev’d and remanded', true],
  ['(?:reversed|rev’d) sub nom\\.?', 'rev’d sub nom.', false],
  ['reversed|rev’d', 'rev’d', true],
  ['reversing|rev’g', 'rev’g', false],
  ['superseded by statute', 'superseded by statute', true],
  ['superseded by rule', 'superseded by rule', true],
  ['superseded by', 'superseded by', false],
  ['vacated as moot', 'vacated as moot', true],
  ['vacated and remanded', 'vacated and remanded', true],
  ['vacated in part', 'vacated in part', true],
  ['vacated sub nom\\.?', 'vacated sub nom.', false],
  ['vacated', 'vacated', true],
  ['vacating as moot', 'vacating as moot', false],
  ['vacating', 'vacating', false],
  ['withdrawn', 'withdrawn', true],
  ['sub nom\\.?', 'sub nom.', false],
  ['on remand(?: to| from)?', '=', false],
  ['quoting', 'quoting', false],
  ['citing', 'citing', false],
].map(([pattern, text, comma]) => [new RegExp(`^(?:${pattern})(?![a-z])`, 'i'), text as string, comma as boolean]);

/** Where a citation begins after a case name: ", 12 F.3d", ", 2015 WL", ", No. 12". */
const locator = /, (?=(?:\d{1,4}(?:[- ])[A-Z\d]|No\. |Nos\. |\d{4} [A-Z]))/;

/**
 * History as typed ("aff’g 104 F. Supp. 3d 149 (D. Mass. 2015), cert. denied, 137 S. Ct. 622 (2017)") with its phrases
 * abbreviated, italic and followed by a comma where T14 has one, case names in italics (R14.1 to R14.3).
 */
export function historyParts(text: string): Part[] {
  const parts: Part[] = [];
  let rest = abbreviateMonths(
    text
      .trim()
      .replace(/^,\s*/, '')
      .replace(/[.;,\s]+$/, endKept),
  );
  while (rest) {
    const phrase = readPhrase(rest);
    if (phrase) {
      parts.push(italic(phrase.text));
      rest = phrase.rest;
      parts.push(plain(phrase.comma ? ', ' : ' '));
      continue;
    }
    // A citation up to the next phrase: its case name, if any, stands before its locator.
    const cut = nextPhrase(rest);
    const chunk = rest.slice(0, cut);
    const at = chunk.search(locator);
    if (at > 0 && /^[\p{L}“]/u.test(chunk)) parts.push(italic(chunk.slice(0, at)), plain(chunk.slice(at)));
    else parts.push(plain(chunk));
    rest = rest.slice(cut);
  }
  while (parts.at(-1)?.text.trim() === ',' || parts.at(-1)?.text.trim() === '') parts.pop();
  return parts;
}

/** The final point of an abbreviation is part of it. */
const endKept = (end: string) => (end.startsWith('.') && !/[;,]/.test(end) ? end.trim() : '');

function readPhrase(text: string): { text: string; rest: string; comma: boolean } | null {
  for (const [pattern, standard, comma] of phrases) {
    const found = pattern.exec(text)?.[0];
    if (!found) continue;
    const rest = text.slice(found.length).replace(/^[,\s]+/, '');
    const phrase = standard === '=' ? found.replace(/rehearing/i, 'reh’g') : standard;
    return { text: phrase, rest, comma: comma && rest !== '' };
  }
  return null;
}

/** Index of the next phrase that follows a comma, or the text's end. */
function nextPhrase(text: string): number {
  for (let at = text.indexOf(', '); at >= 0; at = text.indexOf(', ', at + 1))
    if (readPhrase(text.slice(at + 2))) return at + 2;
  return text.length;
}
