import { skipSpace } from './characters';
import { core, type Found, type Scan, type WordReader } from './found';
import { readPair, skipNumberWord } from './numbers';
import { readSectionSign } from './section-sign';
import { readSections, renderSections } from './sections';
import { gap, matchAt, sticky } from './sticky';
import { addParentheticals } from './tail';

const comma = sticky(`${gap},?${gap}`);
const division = sticky(`(?:div\\.|[Dd]ivision)${gap}([A-Z]{1,2})(?![A-Za-z0-9])`);
const title = sticky(`(?:tit\\.|[Tt]itle)${gap}([IVXLC]{1,8}|[0-9]{1,3})(?![A-Za-z0-9])`);

function lawReader(name: string): WordReader {
  return (scan, start, end) => {
    const { text } = scan;
    const at = skipNumberWord(text, skipSpace(text, end));
    const pair = readPair(text, at);
    if (!pair || pair.first.length > 3) return null;
    const found = core('public_law', [start, pair.end], {
      normalized: `${name} No. ${pair.first}-${pair.second}`,
      fields: { congress: pair.first, number: pair.second },
    });
    addPart(scan, found);
    addParentheticals(scan, found);
    return found;
  };
}

// A division, title or section of the law follows its number; the Bluebook form carries it, the core does not.
function addPart(scan: Scan, found: Found): void {
  const { text } = scan;
  const parts: string[] = [];
  for (const [pattern, name] of [
    [division, 'div.'],
    [title, 'tit.'],
  ] as const) {
    const from = afterComma(text, found.pinEnd);
    const match = matchAt(pattern, text, from);
    if (!match) continue;
    found.pinEnd = from + match[0].length;
    parts.push(`${name} ${match[1]}`);
  }
  if (parts.length > 0) {
    found.fields.pin = parts.join(', ');
    found.normalized += `, ${parts.join(', ')}`;
  }
  const sign = readSectionSign(text, afterComma(text, found.pinEnd));
  const sections = sign && readSections(text, sign.end, { sign, beginsCitation: scan.beginsCitation });
  if (!sections) return;
  found.pinEnd = sections.end;
  found.fields.section = sections.items.join(', ');
  found.normalized += `, ${renderSections(sections, sign)}`;
}

function afterComma(text: string, i: number): number {
  return i + (matchAt(comma, text, i)?.[0].length ?? 0);
}

/** Words with which public and private laws begin (rule 12.4). */
export const lawAnchors: [string, WordReader][] = [
  ...['Pub. L.', 'P.L.', 'Public Law', 'PUB. L.', 'PUBLIC LAW', 'Pub. Law', 'Publ. L.'].map(
    (print): [string, WordReader] => [print, lawReader('Pub. L.')],
  ),
  ...['Priv. L.', 'Pvt. L.', 'Private Law'].map((print): [string, WordReader] => [print, lawReader('Priv. L.')]),
];
