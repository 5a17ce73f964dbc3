import type { Found } from './found';

const history =
  /^,?\s{0,8}(?:aff|rev|cert\b|vacat|remand|overrul|abrogat|supersed|modif|reh|appeal|review|petition|certiorari|sub nom|mandamus|enforc|amend|in part|on other|superced|dismiss|withdraw|opinion|prob\. juris|quot|cit|codified|reprinted|accord as)/;

/**
 * Notes which citations stand inside another: in its parentheticals, or in its history ("aff'd, 210 F.3d 88"). An Id.
 * looks past them (rule 4.1). Marks inside a citation are its own and go away.
 */
export function markInside(text: string, all: Found[]): void {
  let outer = -1;
  for (let i = 0; i < all.length; i++) {
    const one = all[i] as Found;
    const holder = all[outer];
    if (holder && one.span[0] < holder.full[1] && one.group === undefined) {
      one.inside = outer;
      continue;
    }
    if (holder && one.group !== outer && one.kind !== 'mark' && one.kind !== 'id' && isHistory(text, holder, one)) {
      one.inside = outer;
      // What follows the history belongs to the whole as well.
      continue;
    }
    if (one.kind !== 'mark' && !(one.group !== undefined && one.group === outer)) outer = i;
  }
}

function isHistory(text: string, holder: Found, one: Found): boolean {
  const from = holder.full[1];
  if (one.full[0] < from || one.full[0] - from > 160) return false;
  const between = text.slice(from, one.full[0]);
  return history.test(between) && !/[.;]\s+[A-Z]/.test(between);
}
