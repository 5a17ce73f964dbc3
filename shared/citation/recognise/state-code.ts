import { inSmallLetters } from './capitals';
import { isDigit, plain, skipSpace } from './characters';
import { codeName } from './code-name';
import { readStateConstitution } from './constitution';
import { readStateRule } from './court-rule';
import { finish, finishDated } from './federal-code';
import { core, type Found, type Scan, type WordReader } from './found';
import { readDigits } from './numbers';
import { readSectionSign, type SectionSign } from './section-sign';
import { readSections, renderSections, sectionFields } from './sections';
import { gap, matchAt, space, sticky } from './sticky';

const word = sticky("(?:[A-Z][A-Za-z’'.-]{0,20}|&|of|and|the|for|to)(?=[\\s,§(])");
const publisher = sticky('\\((?:West|LexisNexis|McKinney|Vernon|Michie|Supp\\.?|Consol\\.)[^)]{0,24}\\)');
const title = sticky(`(?:[Tt]it\\.|[Tt]itle)${gap}([0-9]{1,3}(?:-[A-Z])?)(?![0-9])${gap},?${gap}`);
const chapter = sticky(`(?:[Cc]hs?\\.|[Cc]hapter|c\\.)${gap}([0-9]{1,4}[A-Z]{0,2})(?![0-9])${gap},?${gap}`);
const article = sticky(`(?:[Aa]rts?\\.?|[Aa]rticle)${space}(?=[0-9])`);
const rule = sticky(`(?:[Rr]ule|[Rr]\\.)${space}(?=[0-9])`);
const bareSection = sticky('[0-9]{1,4}[A-Z]{0,2}(?:[-.:/][0-9A-Z]{1,6}){1,4}(?![0-9])');

const practiceSection = sticky('[0-9]{3,5}(?![0-9,])');

const head = /\b(?:Code|Codes|Stat|Stats|Statutes?|Laws?|Gen\.? ?L|Acts?|C\.?P\.?L\.?R|R\.?S|C\.?S|Proc|Cons(?:ol)?)\b/;
const regulations = /\b(?:Admin|Adm|Regs?|Code R|Codes R)\b/;
const mostWords = 12;

interface Phrase {
  code: string;
  title?: string;
  chapter?: string;
  sign: SectionSign | null;
  /** The sign is "art." or "r.", as some codes count. */
  unit: '§' | 'art.' | 'r.';
  at: number;
}

/**
 * Reads a state's statute or regulation from the state's abbreviation on (rule 12.3, table T1.3): the words of the code,
 * "tit." or "ch.", a sign, the sections. Constitutions and court rules that begin with a state go to their readers.
 */
export const readStateCode: WordReader = (scan, start, end) => {
  const constitution = readStateConstitution(scan, start, end);
  if (constitution) return constitution;
  const phrase = readPhrase(scan.text, start, end);
  if (!phrase) return readStateRule(scan, start, end);
  return readAfterCode(scan, start, phrase);
};

/** A reader for a code known by its initials: "RCW 9.68A.104", "A.R.S. § 13-3212". `code` is the Bluebook form. */
export function initialsReader(code: string): WordReader {
  return (scan, start, end) => {
    const phrase = readUnits(scan.text, end, code);
    return phrase && readAfterCode(scan, start, phrase);
  };
}

/** Reads the sections after a code that stands behind its title's number: "18 Pa. Cons. Stat. § 30.3". */
export function readAfterTitle(
  scan: Scan,
  start: number,
  { title, code, end }: { title: string; code: string; end: number },
) {
  const phrase = readUnits(scan.text, end, code);
  return phrase && readAfterCode(scan, start, { ...phrase, title }, true);
}

function readPhrase(text: string, start: number, end: number): Phrase | null {
  let at = end;
  for (let count = 0; count < mostWords; count++) {
    const code = inSmallLetters(plain(text.slice(start, at)).replace(/[,\s]+$/, ''));
    const next = skipSpace(text, text.charCodeAt(at) === 44 ? at + 1 : at);
    if (count > 0 && head.test(code)) {
      const phrase = readUnits(text, at, code);
      if (phrase) return phrase;
    }
    // "N.J. Singer, Statutes and Statutory Construction": a comma before any word of a code ends no code's name.
    if (text.charCodeAt(at) === 44 && !head.test(code)) return null;
    const match = matchAt(word, text, next) ?? matchAt(publisher, text, next);
    if (!match) return null;
    at = next + match[0].length;
  }
  return null;
}

function readUnits(text: string, end: number, code: string): Phrase | null {
  let at = skipSpace(text, end);
  if (text.charCodeAt(at) === 44) at = skipSpace(text, at + 1);
  const byTitle = matchAt(title, text, at);
  if (byTitle) at += byTitle[0].length;
  const byChapter = matchAt(chapter, text, at);
  if (byChapter) at += byChapter[0].length;
  const parts = { code, title: byTitle?.[1], chapter: byChapter?.[1] };
  const sign = readSectionSign(text, at);
  if (sign && isDigit(text.charCodeAt(sign.end))) return { ...parts, sign, unit: '§', at: sign.end };
  for (const [pattern, unit] of [
    [article, 'art.'],
    [rule, 'r.'],
  ] as const) {
    const match = matchAt(pattern, text, at);
    if (match) return { ...parts, sign: null, unit, at: at + match[0].length };
  }
  const bare = /C\.P\.L\.R/.test(code) ? practiceSection : bareSection;
  return !byChapter && matchAt(bare, text, at) ? { ...parts, sign: null, unit: '§', at } : null;
}

function readAfterCode(scan: Scan, start: number, phrase: Phrase, titleFirst = false): Found | null {
  const { code, sign, unit } = phrase;
  const sections = readSections(scan.text, phrase.at, { sign, beginsCitation: scan.beginsCitation });
  if (!sections) return null;
  const unsigned = !sign && /C\.P\.L\.R/.test(code);
  const name = codeName(code);
  const printed = unsigned
    ? sections.items.join(', ')
    : unit === '§'
      ? renderSections(sections, sign)
      : `${unit} ${sections.items.join(', ')}`;
  const before = [
    titleFirst && phrase.title ? `${phrase.title} ${name}` : name,
    !titleFirst && phrase.title && `tit. ${phrase.title},`,
    phrase.chapter && `ch. ${phrase.chapter},`,
  ];
  const normalized = [...before, printed].filter(Boolean).join(' ');
  const isRegulation = regulations.test(code) && !/\bRev\b/.test(code);
  const found = core(isRegulation ? 'regulation' : 'state_statute', [start, sections.end], {
    normalized,
    fields: { code: name, ...unitFields(phrase), ...sectionFields(sections) },
  });
  return isRegulation ? finishDated(scan, found) : finish(scan, found);
}

const unitFields = ({ title, chapter }: Phrase) => ({ ...(title && { title }), ...(chapter && { chapter }) });

const illinois = sticky(`([0-9]{1,3})${gap}/${gap}(?=[0-9])`);

/** Reads Illinois's code after its chapter number: "720 Ill. Comp. Stat. 5/10-9", where "5/10-9" is act and section. */
export function readIllinois(scan: Scan, volume: { value: string; start: number }, end: number): Found | null {
  const { text } = scan;
  const sign = readSectionSign(text, skipSpace(text, end));
  const at = sign?.end ?? skipSpace(text, end);
  const act = matchAt(illinois, text, at);
  const from = act ? at + act[0].length : at;
  const sections = readDigits(text, at) && readSections(text, from, { sign, beginsCitation: scan.beginsCitation });
  if (!sections || (!act && !sections.section.includes('/'))) return null;
  const number = act ? `${act[1]}/${sections.section}` : sections.section;
  const found = core('state_statute', [volume.start, sections.end], {
    normalized: `${volume.value} Ill. Comp. Stat. ${number}${sections.subsection}`,
    fields: {
      code: 'Ill. Comp. Stat.',
      chapter: volume.value,
      section: number,
      ...(sections.subsection && { subsection: sections.subsection }),
    },
  });
  return finish(scan, found);
}
