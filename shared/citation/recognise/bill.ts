import { isDigit, plain, skipSpace } from './characters';
import { core, type Scan, type WordReader } from './found';
import { readDigits, skipNumberWord } from './numbers';
import { readSectionSign } from './section-sign';
import { readSections, renderSections } from './sections';
import { gap, matchAt, sticky } from './sticky';
import { addParentheticals, datedText, wordEnds } from './tail';

const congressWord = sticky(
  `${gap},?${gap}\\(?([0-9]{1,3})${gap}(?:st|nd|rd|d|th)${gap}(?:Cong(?:\\.|ress(?![a-z]))|CONG\\.)`,
);
const session = sticky(`${gap}(?:,${gap})?\\(?([1-4])(?:st|nd|rd|d|th)${gap}Sess(?:\\.|ion(?![a-z]))\\)?`);
const comma = sticky(`${gap},?${gap}`);

/** A Congress, and a session of it, after an index: "115th Cong., 1st Sess."; null when none is named there. */
export function readCongress(text: string, i: number): { congress: string; session?: string; end: number } | null {
  const match = matchAt(congressWord, text, i);
  if (!match?.[1]) return null;
  const end = i + match[0].length;
  const sitting = matchAt(session, text, end);
  return { congress: match[1], session: sitting?.[1], end: end + (sitting?.[0].length ?? 0) };
}

const types: [type: string, prints: string[]][] = [
  ['H.R.', ['H.R.', 'House Bill']],
  ['S.', ['S.', 'Senate Bill']],
  ['H.R. Res.', ['H.R. Res.', 'H. Res.', 'House Resolution', 'H.Res.']],
  ['S. Res.', ['S. Res.', 'Senate Resolution']],
  ['H.R.J. Res.', ['H.R.J. Res.', 'H.J. Res.', 'H. J. Res.', 'H.J.Res.', 'House Joint Resolution', 'H.R. J. Res.']],
  ['S.J. Res.', ['S.J. Res.', 'Senate Joint Resolution']],
  ['H.R. Con. Res.', ['H.R. Con. Res.', 'H. Con. Res.', 'House Concurrent Resolution']],
  ['S. Con. Res.', ['S. Con. Res.', 'Senate Concurrent Resolution']],
  ['S. Exec. Res.', ['S. Exec. Res.']],
  ['S. Amend.', ['S. Amend.', 'S. Amdt.', 'Senate Amendment']],
  ['H.R. Amend.', ['H. Amdt.', 'H.R. Amend.', 'House Amendment']],
];

/** Words with which bills and resolutions begin (rule 13.2). */
export const billAnchors: [string, WordReader][] = types.flatMap(([type, prints]) =>
  [...new Set(prints)].map((print): [string, WordReader] => [print, billReader(type)]),
);

function billReader(type: string): WordReader {
  return (scan, start, end) => {
    const { text } = scan;
    const at = skipNumberWord(text, skipSpace(text, end));
    const number = isDigit(text.charCodeAt(at)) ? readDigits(text, at) : null;
    if (!number || !wordEnds(text, number.end) || number.value.length > 5 || number.value.startsWith('0')) return null;
    const congress = readCongress(text, number.end);
    if (!congress && !trustedAlone(scan, { type, start, end: number.end })) return null;
    const found = core('bill', [start, congress?.end ?? number.end], {
      normalized: '',
      fields: { type, number: number.value },
    });
    if (congress) {
      found.fields.congress = congress.congress;
      if (congress.session) found.fields.session = congress.session;
    }
    const parts = [`${type} ${number.value}`];
    if (congress) parts[0] += `, ${ordinal(congress.congress)} Cong.`;
    readBillSection(scan, found.span[1], (section, printed, sectionEnd) => {
      found.fields.section = section;
      parts.push(printed);
      found.span[1] = sectionEnd;
    });
    found.pinEnd = found.span[1];
    addParentheticals(scan, found);
    const version = datedText(text, found.pinEnd);
    if (version) parts.push(version);
    const remark = found.fields.parenthetical;
    if (typeof remark === 'string' && /^(?:as )?(?:enacted|engrossed|enrolled)\b/.test(remark))
      parts.push(`(${remark})`);
    found.normalized = parts.join(' ');
    return found;
  };
}

function readBillSection(scan: Scan, i: number, use: (section: string, printed: string, end: number) => void): void {
  const between = matchAt(comma, scan.text, i);
  const sign = between && readSectionSign(scan.text, i + between[0].length);
  const sections = sign && readSections(scan.text, sign.end, { sign, beginsCitation: scan.beginsCitation });
  if (sections) use(sections.items.join(', '), renderSections(sections, sign), sections.end);
}

const legislative =
  /\b(?:[Bb]ills?|[Ss]enat(?:e|ors?)|[Hh]ouse|Congress(?:ional|man|woman)?|[Ii]ntroduc\w+|(?:co)?[Ss]ponsor\w*|[Ll]egislation|[Pp]ass(?:ed|age)|[Ee]nact\w*|[Hh]earing|[Mm]ark-?up|[Aa]mend\w*|Rep\.|Sen\.|Cong\.|Act|vot(?:e|ed|ing)|[Rr]esolution|[Jj]udgeships?|[Ll]egislative|[Mm]easure|H\. ?R\.)(?![A-Za-z])/;

// A bill without its Congress is one only where the words around it speak of Congress: "the S. 12 bus" is not.
function trustedAlone(scan: Scan, { type, start, end }: { type: string; start: number; end: number }): boolean {
  const { text } = scan;
  const print = text.slice(start, end);
  const before = plain(text.slice(Math.max(0, start - 24), start));
  // "Harry S. 45": an initial in a name.
  const word = /\b(v|[A-Z][a-z]+)\.?$/.exec(before)?.[1];
  if (
    type === 'S.' &&
    word &&
    !/^(?:Bill|Senate|Congress|Act|In|On|The|Under|To|By|Both|And|With|Amending)$/.test(word)
  )
    return false;
  if (/^\s{0,3}(?:st|nd|rd|th|bus|street|avenue|road)\b/i.test(text.slice(end, end + 12))) return false;
  if (/Res\.|Resolution/.test(print)) return true;
  if (type === 'H.R.' && /\./.test(print) && print.replace(/\D/g, '').length > 2) return true;
  return scan.near(legislative, start - 160, start) || scan.near(legislative, end, end + 80);
}

/** A number with its English ending as the Bluebook prints it: "101st", "102d", "103d", "115th". */
export function ordinal(number: string): string {
  const n = Number(number);
  const last = n % 10;
  if (n % 100 >= 11 && n % 100 <= 13) return `${n}th`;
  if (last === 1) return `${n}st`;
  return last === 2 || last === 3 ? `${n}d` : `${n}th`;
}
