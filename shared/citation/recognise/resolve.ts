import { CaseIndex } from './case-index';
import type { Found } from './found';
import { pinFits } from './pin-fits';
import type { Quotations } from './quoted-citations';

// Beyond so many characters without a citation, what an Id. means is not certain any more.
const farthestId = 3000;
// At the foot of a page stand notes: what was cited last in the text is not what was printed last.
const pageEnd = '\f';

/** What an Id. here would mean: the authority cited last, or nothing certain. */
type Last = { at: number } | null;

/** What a short form points at; `either` where an Id. could mean one of these and nothing tells which. */
export interface Antecedent {
  at: number | null;
  either?: number[];
}

export const nowhere: Antecedent = { at: null };

/** A quotation whose own words cite something, and what its writer had cited before it. */
interface Quoting {
  quotation: number;
  before: Last;
  beforeEnd: number;
}

/**
 * The place of the antecedent of each short form, Id., supra and reference (rules 4.1, 4.2, 10.9), null for full
 * citations and wherever it is not certain. After a citation that was missed, one of several in a string, or a short form
 * that has no antecedent, an Id. has none either. What a quotation's own words cite was cited by somebody else: an Id. right behind
 * it means what its writer cited before.
 */
export function resolveAntecedents(text: string, found: readonly Found[], quotations: Quotations): Antecedent[] {
  const index = new CaseIndex(found);
  let last: Last = null;
  let lastEnd = 0;
  let quoting: Quoting | null = null;
  const near = (one: Found, end: number) =>
    one.span[0] - end <= farthestId && !text.slice(end, one.span[0]).includes(pageEnd);
  return found.map((one, i): Antecedent => {
    const quotation = quotations.around(one);
    if (quotation < 0 && one.kind !== 'id') quoting = null;
    else if (quotation >= 0 && quoting?.quotation !== quotation)
      quoting = { quotation, before: last, beforeEnd: lastEnd };
    if (one.inside !== undefined) {
      lastEnd = Math.max(lastEnd, one.full[1]);
      if (isShort(one)) return one.kind === 'id' ? nowhere : { at: index.resolve(one) };
      return one.kind === 'mark' ? nowhere : { at: index.add(i) };
    }
    if (one.kind === 'mark') {
      last = null;
      return nowhere;
    }
    if (one.group !== undefined && one.group !== i) {
      lastEnd = one.full[1];
      return { at: isShort(one) ? index.resolve(one) : index.add(i) };
    }
    let antecedent: number | null = null;
    let either: number[] | undefined;
    if (one.kind === 'id') {
      if (!near(one, lastEnd)) last = null;
      const fitting = (which: Last) => (which && fits(one, index.groupAt(which.at)) ? which.at : null);
      antecedent = fitting(last);
      if (quoting && quotation < 0) {
        const before = near(one, quoting.beforeEnd) ? fitting(quoting.before) : null;
        const quoted = antecedent === before ? null : antecedent;
        if (quotations.follows(one, quoting.quotation)) antecedent = before;
        else if (before !== null && quoted !== null) antecedent = null;
        else antecedent = before ?? quoted;
        if (antecedent === null && quoted !== null) either = [before, quoted].filter((at) => at !== null);
        quoting = null;
      }
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
    return { at: antecedent, ...(antecedent === null && either && { either }) };
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
