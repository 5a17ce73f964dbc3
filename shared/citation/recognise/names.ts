import { actNameBefore } from './act-name';
import { type CaseName, caseNameBefore, shortNameBefore } from './case-name';
import { courtOf } from './courts';
import { trailingDate } from './dates';
import type { Found } from './found';
import { titledWorkBefore } from './title';

/**
 * Puts names to cases, short forms and supra: the parties before a citation join its fields and its extent. A name never
 * reaches back over an earlier citation.
 */
export function addNames(text: string, found: readonly Found[]): void {
  let before: Found | null = null;
  found.forEach((one, i) => {
    if (one.kind === 'mark') return;
    if (one.group === undefined || one.group === i) {
      const floor = before ? (before.full[1] <= one.span[0] ? before.full[1] : before.pinEnd) : 0;
      if (one.kind === 'case') nameCase(text, { found, at: i, floor });
      else if (one.kind === 'case_short' || one.kind === 'supra') nameShort(text, { found, at: i, floor });
      else if (one.kind === 'docket') nameDocket(text, one, floor);
      else if (one.kind === 'journal' || one.kind === 'fed_reg' || one.kind === 'treaty')
        nameWork(text, { found, at: i, floor });
      else if (one.kind === 'stat') nameSessionLaw(text, one, floor);
      else if (one.kind === 'bill' || one.kind === 'public_law') nameAct(text, { found, at: i, floor });
    }
    before = one;
  });
}

interface Place {
  found: readonly Found[];
  at: number;
  floor: number;
}

// The members of a group follow one another; only they are looked at, however long the list.
function membersOf(found: readonly Found[], at: number): Found[] {
  const { group } = found[at] as Found;
  let end = at + 1;
  while (group !== undefined && found[end]?.group === group) end++;
  return found.slice(at, end);
}

function nameCase(text: string, { found, at, floor }: Place): void {
  const one = found[at] as Found;
  const name = caseNameBefore(text, one.span[0], floor);
  if (!name) return;
  const members = membersOf(found, at);
  const start = name.plaintiff || name.defendant || name.name ? name.start : one.full[0];
  for (const member of members) {
    setNames(member, name);
    if (name.docket) member.fields.docket ??= name.docket;
    if (name.year) member.fields.year ??= name.year;
    if (name.court) member.fields.court ??= courtOf(name.court);
    member.full[0] = Math.min(member.full[0], start);
    closeBracket(text, member, start);
  }
}

function setNames(member: Found, name: CaseName): void {
  for (const key of ['plaintiff', 'defendant', 'name'] as const) if (name[key]) member.fields[key] = name[key];
}

const brackets: [opening: string, closing: string][] = [
  ['(', ')'],
  ['[', ']'],
];

// "Rogers v Rogers (63 NY2d 582 [1984])": the bracket that opens between name and reporter closes the whole.
function closeBracket(text: string, member: Found, start: number): void {
  const head = text.slice(start, member.span[0]);
  for (const [opening, closing] of brackets) {
    const open = head.lastIndexOf(opening) > head.lastIndexOf(closing);
    if (open && text.charAt(member.full[1]) === closing) member.full[1]++;
  }
}

// "Part II, supra" points at the text itself, at no source.
const ownPart =
  /^(?:Parts?|Sections?|Sec\.|Notes?|Chapters?|Subparts?|Subsections?|pp?\.|Figures?|Tables?|Appendix)\b/i;

const singleWord = /(?<![\w'’.-])(?!(?:see|note|and|in|the|as|also)[,.])([\w'’.-]{2,30}),\s{0,4}(?:\d{1,4}\s{0,4})?$/i;

function nameShort(text: string, { found, at, floor }: Place): void {
  const one = found[at] as Found;
  const name = shortNameBefore(text, one.span[0], floor);
  const printed = name && (name.name ?? [name.plaintiff, name.defendant].filter(Boolean).join(' v. '));
  const single =
    printed || one.kind !== 'supra'
      ? null
      : singleWord.exec(text.slice(Math.max(floor, one.span[0] - 40), one.span[0]));
  // "See supra, at 596" names nothing: it points at the text itself too.
  if (one.kind === 'supra' && (ownPart.test(printed ?? '') || !(printed || single))) one.kind = 'mark';
  for (const member of membersOf(found, at)) {
    if (name && printed) {
      member.fields.name = printed;
      member.full[0] = Math.min(member.full[0], name.start);
    } else if (single?.[1]) {
      member.fields.name = single[1];
      member.full[0] = one.span[0] - single[0].length;
    }
  }
}

function nameAct(text: string, { found, at, floor }: Place): void {
  const one = found[at] as Found;
  const act = actNameBefore(text, one.span[0], floor);
  if (!act) return;
  one.fields.name = act.name;
  for (const member of membersOf(found, at)) member.full[0] = act.start;
}

function nameWork(text: string, { found, at, floor }: Place): void {
  const one = found[at] as Found;
  const work = titledWorkBefore(text, one.span[0], { floor, byline: one.kind === 'journal' });
  if (!work) return;
  for (const key of ['author', 'designation', 'title', 'article'] as const) if (work[key]) one.fields[key] = work[key];
  const date = work.date ? trailingDate(work.date) : null;
  if (date?.date) Object.assign(one.fields, { date: date.date, year: date.year });
  for (const member of membersOf(found, at)) member.full[0] = Math.min(member.full[0], work.start);
}

const sessionLaw = /(?:\bAct of ([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}), )?ch(?:ap)?\. (\d{1,4})(?:, §§? [\w-]{1,12})?, ?$/;

// "Act of Mar. 3, 1875, ch. 141, 18 Stat. 477": laws were numbered by chapter before 1957 (rule 12.4).
function nameSessionLaw(text: string, one: Found, floor: number): void {
  const match = sessionLaw.exec(text.slice(Math.max(floor, one.span[0] - 80), one.span[0]));
  if (!match?.[2]) return;
  one.fields.chapter = match[2];
  const date = match[1] ? trailingDate(match[1]) : null;
  if (date?.date) one.fields.date = date.date;
  if (date) one.fields.year ??= date.year;
  one.full[0] = one.span[0] - match[0].length;
}

function nameDocket(text: string, one: Found, floor: number): void {
  const name = caseNameBefore(text, one.span[0], floor);
  if (!name?.defendant && !/^In re/i.test(name?.name ?? '')) return;
  if (!name) return;
  setNames(one, name);
  one.full[0] = Math.min(one.full[0], name.start);
}
