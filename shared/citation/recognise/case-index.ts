import type { Found } from './found';
import { meansCase, namesOf } from './party-index';
import { pinFits } from './pin-fits';

/** Places of different cases that share a word or a volume; beyond so many nothing is certain any more. */
interface Shelf {
  places: number[];
  crowded: boolean;
}

const mostOnShelf = 50;
const mostParallels = 12;

/** The full citations met so far in a text, found again by reporter and by name. A resource owned while one text is read. */
export class CaseIndex {
  private readonly found: readonly Found[];
  private readonly firstByText = new Map<string, number>();
  private readonly byVolume = new Map<string, Shelf>();
  private readonly byWord = new Map<string, Shelf>();

  constructor(found: readonly Found[]) {
    this.found = found;
  }

  /** Remembers the full citation at this place; always null, as a full citation has no antecedent. */
  add(i: number): null {
    const one = this.found[i] as Found;
    const key = keyOf(one);
    // Two blanks ("1 U.S. ___") are two cases.
    const isNew = !this.firstByText.has(key) || one.fields.page === null;
    if (isNew) this.firstByText.set(key, one.group ?? i);
    if (one.fields.volume) put(this.byVolume, volumeOf(one), isNew ? i : this.firstOf(i));
    for (const word of wordsOf(one)) put(this.byWord, word, isNew ? i : this.firstOf(i));
    return null;
  }

  /** The place where the authority of the citation at `i` was cited first. */
  firstOf(i: number): number {
    const one = this.found[i] as Found;
    return this.firstByText.get(keyOf(one)) ?? one.group ?? i;
  }

  /** The citation at `i` and those that print the same authority right after it. */
  groupAt(i: number): Found[] {
    const { group } = this.found[i] as Found;
    const members = [this.found[i] as Found];
    for (let at = i + 1; group !== undefined && this.found[at]?.group === group && members.length < mostParallels; at++)
      members.push(this.found[at] as Found);
    return members;
  }

  /** The case that a citation beside an Id. names, when it was met before. */
  besideId(one: Found): number | null {
    if (one.kind === 'case_short') return this.resolve(one);
    return this.firstByText.get(keyOf(one)) ?? null;
  }

  /** The one case that a short form, supra or reference can mean; null when none or several can. */
  resolve(one: Found): number | null {
    const name = typeof one.fields.name === 'string' ? one.fields.name : '';
    const pin = typeof one.fields.pin === 'string' ? one.fields.pin : undefined;
    const shelf = isByVolume(one) ? this.byVolume.get(volumeOf(one)) : this.shelfOf(name);
    if (!shelf || shelf.crowded) return null;
    const cases = shelf.places.map((i) => this.found[i] as Found);
    const fitting = shelf.places.filter((_, k) => {
      const found = cases[k] as Found;
      if (isByVolume(one)) return pinFits(pin, found) && (!name || nameless(found) || meansCase(name, found));
      return meansCase(name, found) && (one.kind !== 'reference' || pinFits(pin, found));
    });
    const firsts = new Set(fitting.map((i) => this.firstOf(i)));
    const [first] = firsts;
    return firsts.size === 1 && first !== undefined ? first : null;
  }

  // The rarest word of a name tells most: "State v. Wingler" is looked up under Wingler.
  private shelfOf(name: string): Shelf | undefined {
    const shelves = name.split(/\s+/).map((word) => this.byWord.get(bare(word)));
    return shelves.filter((shelf) => shelf !== undefined).sort((a, b) => a.places.length - b.places.length)[0];
  }
}

function put(shelves: Map<string, Shelf>, key: string, place: number): void {
  const shelf = shelves.get(key);
  if (!shelf) shelves.set(key, { places: [place], crowded: false });
  else if (shelf.places.length >= mostOnShelf) shelf.crowded = true;
  else if (!shelf.places.includes(place)) shelf.places.push(place);
}

const isByVolume = (one: Found) => one.kind === 'case_short' || one.short === true;
const keyOf = ({ kind, normalized }: Found) => `${kind} ${normalized}`;
const volumeOf = ({ kind, fields }: Found) =>
  `${kind === 'case_short' ? 'case' : kind} ${fields.volume} ${fields.reporter ?? fields.journal ?? fields.series ?? ''}`;
const nameless = (found: Found) => namesOf(found).length === 0;
const bare = (word: string) =>
  word
    .toLowerCase()
    .replace(/[^a-z0-9\u00df-\u024f]/g, '')
    .replace(/(?:com|org|net)$/, '');

function wordsOf(found: Found): Set<string> {
  return new Set(
    namesOf(found)
      .flatMap((name) => name.split(/\s+/).map(bare))
      .filter((word) => word.length > 1),
  );
}
