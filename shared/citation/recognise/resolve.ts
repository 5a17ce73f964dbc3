import { CaseIndex } from './case-index';
import type { Found } from './found';
import { pinFits } from './pin-fits';

// Beyond so many characters without a citation, what an Id. means is not certain any more.
const farthestId = 3000;
// At the foot of a page stand notes: what was cited last in the text is not what was printed last.
const pageEnd = '\f';

/** What an Id. here would mean: the authority cited last, or nothing certain. */
type Last = { at: number } | null;

/**
 * The place of the antecedent of each short form, Id., supra and reference (rules 4.1, 4.2, 10.9), null for full
 * citations and wherever it is not certain. After a citation that was missed, one of several in a string, or a short form
 * that has no antecedent, an Id. has none either.
 */
export function resolveAntecedents(text: string, found: readonly Found[]): (number | null)[] {
  const index = new CaseIndex(found);
  let last: Last = null;
  let lastEnd = 0;
  return found.map((one, i) => {
    if (one.inside !== undefined) {
      lastEnd = Math.max(lastEnd, one.full[1]);
      if (isShort(one)) return one.kind === 'id' ? null : index.resolve(one);
      return one.kind === 'mark' ? null : index.add(i);
    }
    if (one.kind === 'mark') {
      last = null;
      return null;
    }
    if (one.group !== undefined && one.group !== i) {
      lastEnd = one.full[1];
      return isShort(one) ? index.resolve(one) : index.add(i);
    }
    let antecedent: number | null = null;
    if (one.kind === 'id') {
      if (one.span[0] - lastEnd > farthestId || text.slice(lastEnd, one.span[0]).includes(pageEnd)) last = null;
      antecedent = last && fits(one, index.groupAt(last.at)) ? last.at : null;
      // "Id. at 546, 439 S.E.2d at 109": the reporter beside it says which case it is.
      for (const beside of index.groupAt(i).slice(1)) {
        const named = index.besideId(beside);
        if (named !== null) antecedent = antecedent === null || antecedent === named ? named : null;
      }
      if (antecedent !== null) last = { at: antecedent };
      if (antecedent === null) last = null;
    } else if (isShort(one)) {
      antecedent = index.resolve(one);
      last = antecedent === null ? null : { at: antecedent };
    } else {
      index.add(i);
      last = { at: index.firstOf(i) };
    }
    // An Id. after a string of several authorities does not say which one it means.
    if (one.kind !== 'id' && isStringed(text, lastEnd, one)) last = null;
    lastEnd = one.full[1];
    return antecedent;
  });
}

const isShort = ({ kind, short }: Found) =>
  short === true || kind === 'case_short' || kind === 'supra' || kind === 'reference' || kind === 'id';

function fits(id: Found, authority: readonly Found[]): boolean {
  const pin = typeof id.fields.pin === 'string' ? id.fields.pin : undefined;
  return authority.some((one) => pinFits(pin, one));
}

function isStringed(text: string, lastEnd: number, one: Found): boolean {
  const between = one.full[0] - lastEnd;
  return lastEnd > 0 && between >= 0 && between < 60 && /^\s*;/.test(text.slice(lastEnd, one.full[0]));
}
