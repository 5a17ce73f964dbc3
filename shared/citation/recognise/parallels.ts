import { skipSpace } from './characters';
import type { Found } from './found';
import { readParentheticals } from './parenthetical';

/** Whether two kinds next to each other, with nothing but a comma between, print one authority twice. */
const together: [string, string][] = [
  ['case', 'case'],
  ['case_short', 'case_short'],
  ['case_short', 'case'],
  ['id', 'case_short'],
  ['id', 'case'],
  ['public_law', 'stat'],
  ['exec_order', 'fed_reg'],
  ['treaty', 'treaty'],
  ['un_doc', 'un_doc'],
];
const between =
  /^(?=\s{0,32}[,[(=ar])\s{0,32},?\s{0,32}(?:(?:also reported (?:at|in)|reprinted (?:at|in)|=)\s{1,4})?[[(]?\s{0,8}$/;

/**
 * Gives the citations of one authority one group, and makes them share year, court and extent (rule 10.3.1): in
 * "184 Wash. 2d 95, 359 P.3d 714 (2015)" both are of 2015. A member's `group` is the place of the first.
 */
export function groupParallels(text: string, found: readonly Found[]): void {
  let first = -1;
  for (let i = 0; i < found.length; i++) {
    const one = found[i] as Found;
    const before = found[i - 1];
    if (before && first >= 0 && areParallel(text, before, one)) {
      one.group = first;
      (found[first] as Found).group = first;
      if (i + 1 === found.length || !areParallel(text, one, found[i + 1] as Found))
        share(text, found.slice(first, i + 1));
    } else first = i;
  }
}

function areParallel(text: string, a: Found, b: Found): boolean {
  if (!together.some(([x, y]) => a.kind === x && b.kind === y)) return false;
  if (b.span[0] < a.pinEnd || b.span[0] - a.pinEnd > 64) return false;
  return between.test(text.slice(a.pinEnd, b.span[0]));
}

function share(text: string, members: Found[]): void {
  const first = members[0] as Found;
  const last = members[members.length - 1] as Found;
  let end = last.full[1];
  const open = /[[(]\s{0,8}$/.exec(text.slice(first.span[0], last.span[0]).slice(-10));
  const close = skipSpace(text, last.pinEnd);
  if (open && /[\])]/.test(text.charAt(close))) {
    end = Math.max(end, close + 1);
    // Georgia and California put the year after the bracket of the parallel citation.
    const dated = readParentheticals(text, end);
    if (dated?.year) {
      end = dated.end;
      last.fields.year ??= dated.year;
    }
  }
  const start = Math.min(...members.map((member) => member.full[0]));
  for (const key of ['year', 'date', 'court'] as const) {
    const value = members.map((member) => member.fields[key]).find((each) => each !== undefined);
    if (value === undefined) continue;
    for (const member of members) if (member.kind === 'case' || member.kind === 'stat') member.fields[key] ??= value;
  }
  for (const member of members) member.full = [start, end];
}
