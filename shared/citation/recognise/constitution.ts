import { inSmallLetters } from './capitals';
import { isWord, plain } from './characters';
import type { CitationFields } from './citation';
import { core, type Found, type Scan, type WordReader } from './found';
import { gap, matchAt, space, sticky } from './sticky';
import { addParentheticals } from './tail';

const constitutionWord = sticky(`${gap}(?:Const(?:\\.|itution(?![a-z]))|CONST\\.)${gap},?${gap}`);
const units = sticky(
  `(?:(art|amend|amdt|am|article|amendment)s?(?:\\.|${space})${gap}([IVXLC]{1,8}|[0-9]{1,3}|[A-Z])(?![A-Za-z0-9])|(pmbl|preamble|pream)\\.?(?![a-z]))`,
  'i',
);
// Massachusetts and New Hampshire number their articles within parts.
const partFirst = sticky(`(?:pt\\.|[Pp]art${space})${gap}([IVX]{1,4}|[0-9])(?![0-9A-Za-z])${gap},?${gap}(?=[Aa]rt)`);
const commaBefore = sticky(`,${gap}(?=[Aa])`);
const section = sticky(
  `${gap},?${gap}(?:§§?|sec(?:tion|\\.))${gap}([0-9]{1,3}[a-z]?(?:[.-][0-9]{1,3})?(?:\\([a-z0-9]{1,3}\\)){0,3}(?:${gap}(?:,|&|and)${gap}[0-9]{1,2}(?=[,.;)\\s])){0,6})`,
  'i',
);
// "amends. V, XIV", "arts. I & II".
const another = sticky(`${gap}(?:,${gap}(?:(?:and|&)${gap})?|(?:and|&)${gap})([IVXLC]{1,8})(?![A-Za-z0-9])`);
const clause = sticky(`${gap},?${gap}(?:cls?\\.|clauses?)${gap}([0-9]{1,2}(?:[-\\u2013][0-9]{1,2})?)(?![0-9])`, 'i');

/** Reads the federal Constitution after "U.S." (rule 11): "U.S. Const. art. I, § 8, cl. 3". */
export const readFederalConstitution: WordReader = (scan, start, end) =>
  readAfterPlace(scan, start, { end, place: 'U.S.' });

/** Reads a state's constitution after the state's name; null when none stands there. */
export function readStateConstitution(scan: Scan, start: number, end: number): Found | null {
  return readAfterPlace(scan, start, { end, place: inSmallLetters(plain(scan.text.slice(start, end))) });
}

function readMore(text: string, start: number): { items: string[]; end: number } {
  const items: string[] = [];
  let end = start;
  for (let match = matchAt(another, text, end); match?.[1] && items.length < 27; match = matchAt(another, text, end)) {
    items.push(match[1]);
    end += match[0].length;
  }
  return { items, end };
}

function readAfterPlace(scan: Scan, start: number, { end, place }: { end: number; place: string }): Found | null {
  const { text } = scan;
  const word = matchAt(constitutionWord, text, end);
  if (!word) return null;
  let at = end + word[0].length;
  const fields: CitationFields = { jurisdiction: place };
  const printed: string[] = [];
  const part = matchAt(partFirst, text, at);
  if (part?.[1]) {
    at += part[0].length;
    fields.part = part[1];
    printed.push(`pt. ${part[1]}`);
  }
  let last = 0;
  for (let count = 0; count < 2; count++) {
    const unit = matchAt(units, text, at);
    if (!unit) break;
    at += unit[0].length;
    if (unit[3]) {
      fields.preamble = 'yes';
      printed.push('pmbl.');
    } else if (unit[1]?.toLowerCase().startsWith('am')) {
      fields.amendment = unit[2] ?? '';
      printed.push(`amend. ${unit[2]}`);
    } else {
      fields.article = unit[2] ?? '';
      printed.push(`art. ${unit[2]}`);
    }
    if (unit[2] && /s\.?\s?[IVXLC]+$/i.test(unit[0])) {
      const numerals = readMore(text, at);
      at = numerals.end;
      if (numerals.items.length > 0) {
        const key = fields.amendment ? 'amendments' : 'articles';
        fields[key] = [unit[2], ...numerals.items];
        printed.push(
          printed.pop()?.replace(/^(amend|art)\. .*/, `$1s. ${[unit[2], ...numerals.items].join(', ')}`) ?? '',
        );
      }
    }
    last = at;
    const comma = matchAt(commaBefore, text, at);
    if (!comma) break;
    at += comma[0].length;
  }
  if (last === 0) return null;
  let finish = last;
  for (const [pattern, key, sign] of [
    [section, 'section', '§'],
    [clause, 'clause', 'cl.'],
  ] as const) {
    const match = matchAt(pattern, text, finish);
    if (!match?.[1]) continue;
    finish += match[0].length;
    fields[key] = plain(match[1]);
    const several = sign === '§' && /,|&|and/.test(match[1]);
    printed.push(`${several ? '§§' : sign} ${plain(match[1])}`);
  }
  if (isWord(text.charCodeAt(finish))) return null;
  const found = core('constitution', [start, finish], { normalized: `${place} Const. ${printed.join(', ')}`, fields });
  addParentheticals(scan, found);
  return found;
}
