import type { Found } from './found';
import { meansCase } from './party-index';
import { pinFits } from './pin-fits';

// Beyond so many characters without a citation, what an Id. means is not certain any more.
const farthestId = 3000;

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
    // The running head of a slip opinion ("Cite as: 603 U.S. ___") stands between no citation and its Id.
    if (text.slice(Math.max(0, one.span[0] - 10), one.span[0]).includes('ite as:')) return index.add(i);
    let antecedent: number | null = null;
    if (one.kind === 'id') {
      if (one.span[0] - lastEnd > farthestId) last = null;
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

const isShort = ({ kind }: Found) => kind === 'case_short' || kind === 'supra' || kind === 'reference' || kind === 'id';

function fits(id: Found, authority: readonly Found[]): boolean {
  const pin = typeof id.fields.pin === 'string' ? id.fields.pin : undefined;
  return authority.some((one) => pinFits(pin, one));
}

function isStringed(text: string, lastEnd: number, one: Found): boolean {
  const between = one.full[0] - lastEnd;
  return lastEnd > 0 && between >= 0 && between < 60 && /^\s*;/.test(text.slice(lastEnd, one.full[0]));
}

// A resource is owned here: the cases met so far, by reporter and by name.
class CaseIndex {
  private readonly found: readonly Found[];
  private readonly firstByText = new Map<string, number>();
  private readonly byReporter = new Map<string, number[]>();
  private readonly byWord = new Map<string, Set<number>>();

  constructor(found: readonly Found[]) {
    this.found = found;
  }

  /** Remembers the full citation at this place; always null, as a full citation has no antecedent. */
  add(i: number): null {
    const one = this.found[i] as Found;
    const key = `${one.kind} ${one.normalized}`;
    if (!this.firstByText.has(key) || one.fields.page === null) this.firstByText.set(key, one.group ?? i);
    if (one.kind !== 'case') return null;
    const reporter = `${one.fields.volume} ${one.fields.reporter}`;
    const sameVolume = this.byReporter.get(reporter) ?? [];
    sameVolume.push(i);
    this.byReporter.set(reporter, sameVolume);
    for (const word of wordsOf(one)) {
      const cases = this.byWord.get(word) ?? new Set();
      cases.add(i);
      this.byWord.set(word, cases);
    }
    return null;
  }

  firstOf(i: number): number {
    const one = this.found[i] as Found;
    return this.firstByText.get(`${one.kind} ${one.normalized}`) ?? one.group ?? i;
  }

  /** The case that a citation beside an Id. names, when it was met before. */
  besideId(one: Found): number | null {
    if (one.kind === 'case_short') return this.resolve(one);
    return this.firstByText.get(`${one.kind} ${one.normalized}`) ?? null;
  }

  groupAt(i: number): Found[] {
    const { group } = this.found[i] as Found;
    const members: Found[] = [];
    for (
      let at = i;
      at < this.found.length && (at === i || (group !== undefined && this.found[at]?.group === group));
      at++
    )
      members.push(this.found[at] as Found);
    return members;
  }

  resolve(one: Found): number | null {
    const name = typeof one.fields.name === 'string' ? one.fields.name : '';
    const pin = typeof one.fields.pin === 'string' ? one.fields.pin : undefined;
    if (one.kind === 'case_short') {
      const near = (this.byReporter.get(`${one.fields.volume} ${one.fields.reporter}`) ?? []).slice(-mostCandidates);
      const inVolume = near.filter((i) => pinFits(pin, this.found[i] as Found));
      const named = inVolume.filter(
        (i) => nameless(this.found[i] as Found) || !name || meansCase(name, this.found[i] as Found),
      );
      return this.only(named);
    }
    const word = name
      .split(/\s+/)
      .map(bare)
      .find((each) => this.byWord.has(each));
    const candidates = [...(word ? (this.byWord.get(word) ?? []) : [])].slice(-mostCandidates);
    const named = candidates.filter((i) => meansCase(name, this.found[i] as Found));
    const fitting = one.kind === 'reference' ? named.filter((i) => pinFits(pin, this.found[i] as Found)) : named;
    return this.only(fitting);
  }

  private only(places: readonly number[]): number | null {
    const firsts = new Set(places.map((i) => this.firstOf(i)));
    const [first] = firsts;
    return firsts.size === 1 && first !== undefined ? first : null;
  }
}

// So many cases of one name or volume are looked at; where there are more, certainty is gone anyway.
const mostCandidates = 50;

const nameless = ({ fields }: Found) => !fields.plaintiff && !fields.defendant && !fields.name;
const bare = (word: string) =>
  word
    .toLowerCase()
    .replace(/[^a-z0-9\u00df-\u024f]/g, '')
    .replace(/(?:com|org|net)$/, '');

function wordsOf({ fields }: Found): string[] {
  return [fields.plaintiff, fields.defendant, fields.name]
    .filter((name) => typeof name === 'string')
    .flatMap((name) => name.split(/\s+/).map(bare))
    .filter((word) => word.length > 1);
}
