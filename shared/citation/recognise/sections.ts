import { isDash, isDigit, isWord, plain, skipSpace } from './characters';
import type { SectionSign } from './section-sign';
import { dash, gap, matchAt, space, sticky } from './sticky';

/** A section, or a list of sections, as printed after a code. */
export interface Sections {
  /** Each in plain form with its subsections: ["1591(a)", "1595"]; a range counts as one ("4241-4243"). */
  items: string[];
  /** The first section's number without subsections. */
  section: string;
  /** The first section's subsections, "(c)(1)"; '' for none. */
  subsection: string;
  end: number;
}

export interface SectionOptions {
  sign: SectionSign | null;
  /** Says that a citation begins at an index ("..., 18 U.S.C. § 2"), so that a list ends before it. */
  beginsCitation: (i: number) => boolean;
  /** Whether a list may stand without a sign, as rules and budgets print it: "47 U.S.C. 151, 154(i), 303(r)". */
  unsignedList?: boolean;
}

// Wisconsin counts "(1m)".
const group = '\\((?:[A-Za-z]{1,5}|[0-9]{1,3}[a-z]{0,2})\\)';
// New York sets its subdivisions apart: "CPLR 3211 (a) (7)".
const loose = `${space}\\((?:[a-z]|[A-Z]|[0-9]{1,2})\\)`;
const patterns = {
  letters: sticky('[A-Za-z]{1,5}(?![A-Za-z])'),
  numberedGroup: sticky(`${group}(?:${dash})[0-9]{1,4}(?![0-9])`),
  groups: sticky(`(?:${group}){1,8}`),
  looseGroups: sticky(`${loose}(?:${group}|${loose}){0,7}`),
  moreGroups: sticky(
    `${gap}(?:${dash}|to${space}|,${gap}(?:(?:and|or)${space}|&${gap})?|(?:and|or)${space}|&${gap})(?:${group}){1,6}`,
  ),
  range: sticky(`(?:${gap}${dash}${gap}|${space}(?:to|through)${space})(?:§§?${gap})?(?=[0-9]|-[0-9])`),
  separator: sticky(
    `${gap}(?:[,;]${gap}(?:(?:and|or|AND)${space}|&${gap})?|(?:and|or|AND)${space}|&${gap})(?:§§?${gap})?(?=[0-9])`,
  ),
  bareSeparator: sticky(`,${gap}(?:(?:and|or)${space})?(?=[0-9]{2})`),
  afterBare: sticky(`(?:[,.;)]|$|${gap}\\((?:1[89]|20)[0-9]{2}\\)|${space}(?:and|or)${space}[0-9])`),
  signedSeparator: sticky(`${gap}(?:,${gap})?(?:(?:and|or)${space}|&${gap})?§§?${gap}(?=[0-9])`),
};
const mostItems = 40;

/** The section or list of sections at `i`; null when no number stands there. A list needs a plural sign, or its own signs. */
export function readSections(
  text: string,
  i: number,
  { sign, beginsCitation, unsignedList = false }: SectionOptions,
): Sections | null {
  const first = readSection(text, i);
  if (!first) return null;
  const list = sign?.plural ?? false;
  const items: string[] = [];
  let current = first;
  let end = first.end;
  for (;;) {
    const through = list ? matchAt(patterns.range, text, end) : null;
    const last = through && readRangeEnd(text, end + through[0].length);
    items.push(last ? printed(current) + rangeJoint(last) + printed(last) : printed(current));
    end = last ? last.end : current.end;
    if (items.length === mostItems) break;
    const loose = list || (sign === null && !unsignedList && /\d[.-]\d/.test(current.number));
    const bare = unsignedList && sign === null && !loose;
    const pattern = loose ? patterns.separator : bare ? patterns.bareSeparator : patterns.signedSeparator;
    const separator = matchAt(pattern, text, end);
    const at = end + (separator?.[0].length ?? 0);
    const next = separator && !beginsCitation(at) ? readSection(text, at) : null;
    // "R.C. 2929.11 and 2929.12" has no sign; only a number of the same make can be another section.
    if (!next || (loose && !list && !/\d[.-]\d/.test(next.number))) break;
    if (bare && !standsInBareList(text, next, { others: items.length, joint: separator?.[0] ?? '' })) break;
    current = next;
  }
  return { items, section: first.number, subsection: first.groups, end };
}

/** Sections in Bluebook form (rules 3.3 and 12.3): "§ 230(c)(1)", "§§ 1591, 1595", "§§ 2-3". */
export function renderSections({ items }: Sections, sign: SectionSign | null): string {
  const range = sign?.plural && items.some((item) => item.includes('-'));
  return `${items.length > 1 || range ? '§§' : '§'} ${items.join(', ')}`;
}

/** The fields of sections: the first with its subsection, and all of them where there are several or a range ("7101-7114"). */
export function sectionFields({ section, subsection, items }: Sections) {
  const several = items.length > 1 || items[0] !== section + subsection;
  return { section, ...(subsection && { subsection }), ...(several && { sections: items }) };
}

interface Section {
  number: string;
  groups: string;
  end: number;
}

// "28 U.S.C. 1331, 12 states joined": without signs only what a comma or a full stop follows can be another section.
function standsInBareList(
  text: string,
  { number, end }: Section,
  { others, joint }: { others: number; joint: string },
) {
  if (/^(?:1[89]|20)\d\d$/.test(number) && others === 1) return false;
  return matchAt(patterns.afterBare, text, end) !== null || (others > 1 && /and|or/.test(joint));
}

// "§§ 20-17-101 to -110": the end of a range may leave out what it has in common with the beginning.
function readRangeEnd(text: string, i: number): Section | null {
  if (text.charCodeAt(i) !== 45) return readSection(text, i);
  const rest = readSection(text, i + 1);
  return rest && { ...rest, number: `-${rest.number}` };
}

const rangeJoint = (end: Section) => (end.number.startsWith('-') ? ' to ' : '-');

const printed = (section: Section) => section.number + section.groups;

function readSection(text: string, i: number): Section | null {
  if (!isDigit(text.charCodeAt(i))) return null;
  let end = i;
  for (let parts = 0; parts < 8; parts++) {
    end = afterRun(text, end);
    const joint = afterJoint(text, end);
    if (joint === end) {
      // Treasury regulations number a section "1.414(r)-8": the group before the hyphen belongs to the number.
      const inner = matchAt(patterns.numberedGroup, text, end);
      if (!inner) break;
      end += inner[0].length;
    } else end = joint;
  }
  const number = plain(text.slice(i, end)).replaceAll(' ', '');
  const groups = readGroups(text, end);
  return { number, groups: plain(text.slice(end, groups)).replace(/^ /, '').replaceAll(') (', ')('), end: groups };
}

function afterRun(text: string, i: number): number {
  let at = i;
  while (isDigit(text.charCodeAt(at))) at++;
  const letters = matchAt(patterns.letters, text, at);
  if (!letters) return at;
  // "2C" and "300aa" go on with a number or a hyphen, "1591a" ends; "1591and" is two words run together.
  return /^(?:and|et|or|to|of)$/.test(letters[0]) ? at : afterRunTail(text, at + letters[0].length);
}

function afterRunTail(text: string, i: number): number {
  let at = i;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

// A period, colon, slash or hyphen joins two parts of a number; a hyphen may stand at the end of a line.
function afterJoint(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code === 46 || code === 58 || code === 47) return isDigit(text.charCodeAt(i + 1)) ? i + 1 : i;
  if (!isDash(code)) return i;
  const next = text.charCodeAt(i + 1);
  if (isDigit(next)) return i + 1;
  // "§§ 1100.25-.37" leaves out what the two have in common.
  if (next === 46 && isDigit(text.charCodeAt(i + 2))) return i + 2;
  // "50-b", and New York's "483-bb".
  const letter = text.charAt(i + 1);
  if (/[A-Za-z]/.test(letter)) {
    const last = text.charAt(i + 2) === letter ? i + 3 : i + 2;
    if (!isWord(text.charCodeAt(last))) return last;
  }
  const at = skipSpace(text, i + 1);
  return text.slice(i + 1, at).includes('\n') && isDigit(text.charCodeAt(at)) ? at : i;
}

function readGroups(text: string, i: number): number {
  const first = matchAt(patterns.groups, text, i) ?? matchAt(patterns.looseGroups, text, i);
  if (!first) return i;
  let end = i + first[0].length;
  for (let count = 0; count < 12; count++) {
    const more = matchAt(patterns.moreGroups, text, end);
    if (!more) break;
    end += more[0].length;
  }
  return end;
}
