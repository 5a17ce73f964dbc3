import type { Found } from './found';

const history =
  /^,?\s{0,8}(?:aff|rev|cert\b|vacat|remand|overrul|abrogat|supersed|modif|reh|appeal|review|petition|certiorari|sub nom|mandamus|enforc|amend|in part|on other|superced|dismiss|withdraw|opinion|prob\. juris|quot|cit|codified|reprinted|accord as)/;

/**
 * Notes which citations stand inside another: in its parentheticals, or in its history ("aff'd, 210 F.3d 88"). An Id.
 * looks past them (rule 4.1). Marks inside a citation are its own and go away.
 */
export function markInside(text: string, all: Found[]): void {
  let outer = -1;
  // Where the outer citation ends with the history read so far.
  let reach = 0;
  for (let i = 0; i < all.length; i++) {
    const one = all[i] as Found;
    const grouped = one.group !== undefined && one.group === outer;
    if (grouped) reach = Math.max(reach, one.full[1]);
    else if (outer >= 0 && one.span[0] < reach) one.inside = outer;
    else if (outer >= 0 && isHistory(text, reach, one)) {
      one.inside = outer;
      reach = one.full[1];
    } else if (one.kind !== 'mark') {
      outer = i;
      reach = one.full[1];
    }
  }
}

function isHistory(text: string, from: number, one: Found): boolean {
  if (one.kind === 'mark' || one.kind === 'id' || one.full[0] < from || one.full[0] - from > 160) return false;
  const between = text.slice(from, one.full[0]);
  return history.test(between) && !/[.;]\s+[A-Z]/.test(between);
}
