import { isWordCharacter } from './character-classes';
import { foldedPlaces, foldedUnits } from './fold';
import { beginsWord, endsWord, skeletonOf } from './normalise';

/** A protected name where a text prints it, in UTF-16 offsets. */
export interface PrintedName {
  name: string;
  start: number;
  end: number;
}

/**
 * Where a text prints one of `names`: whatever its case and accents, divided at a line's end, in the possessive, or with the
 * last name first ("Roe, Jane"). A longer name that only holds it ("Jane Roe-Smith") is another. In the order of the text.
 */
export function findProtectedNames(text: string, names: readonly string[]): PrintedName[] {
  const skeleton = skeletonOf(text);
  const folded = foldedUnits(skeleton.text);
  const found: PrintedName[] = [];
  for (const name of names) {
    for (const form of formsOf(name)) {
      const wanted = foldedUnits(skeletonOf(form).text);
      if (new Set(wanted.units).size < 2) continue;
      for (const [first, past] of foldedPlaces(folded, wanted.text)) {
        const start = skeleton.starts[first] as number;
        const end = skeleton.ends[past - 1] as number;
        if (startsName(text, start) && endsName(text, end)) found.push({ name, start, end });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Scripts that write word after word without a space between, and one that hangs particles on a name. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const withParticles = /\p{Script=Hangul}/u;

function startsName(text: string, start: number): boolean {
  if (unspaced.test(text[start] ?? '')) return true;
  // A mark stands on a letter before it.
  return !isMark(text[start - 1]) && beginsWord(text, start);
}

function endsName(text: string, end: number): boolean {
  // A vowel or final letter of Hangul that is written on its own goes on with the syllable.
  if (/[\u1160-\u11ff]/.test(text[end] ?? '')) return false;
  let last = end - 1;
  while (isMark(text[last])) last--;
  if (unspaced.test(text[last] ?? '') || withParticles.test(text[last] ?? '')) return true;
  if (last < end - 1) return !isWordCharacter(text[end]);
  return endsWord(text, end) || /^['’]s(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 3));
}

const isMark = (character: string | undefined): boolean => character !== undefined && /\p{M}/u.test(character);

function formsOf(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1);
  return words.length < 2 || name.includes(',') ? [name] : [name, `${last}, ${words.slice(0, -1).join(' ')}`];
}
