import {
  classOf,
  characterClass as is,
  isDigit,
  isLetter,
  isLower,
  isWordCharacter,
  lettersOf,
} from './character-classes';

/**
 * A hyphen or dash that a skeleton leaves out. `soft` may be there or not (a word divided at a line's end); a
 * `hyphen` joins two words; a `dash` parts them.
 */
export type Joint = 'soft' | 'hyphen' | 'dash';

/**
 * A text reduced to what it says: quotation marks are one mark, spaces one space or none, ligatures letters, accents
 * composed, an ellipsis of any make `…`; hyphens and dashes are taken out and kept as joints. Letters keep their case.
 * Every unit knows where it stands in the text it was made of.
 */
export interface Skeleton {
  text: string;
  /** For each unit of `text`: the UTF-16 offset in the original where it begins. */
  starts: Uint32Array;
  /** For each unit of `text`: the offset in the original just past it. */
  ends: Uint32Array;
  /** By the index of the unit that the hyphen or dash stands before; at `text.length` it stands last. */
  joints: ReadonlyMap<number, Joint>;
}

const thinSpaces = new Set([...'\u00a0\u2006\u2008\u2009\u200a\u202f']);

/** What a unit of a skeleton does to a space beside it: 1 lets none stand before it, 2 none after it. */
const spacing = new Uint8Array(65_536);
const noneBefore = 1;
const noneAfter = 2;
for (const one of ",;:!?)].…%'") spacing[one.charCodeAt(0)] = noneBefore;
for (const one of "([§¶$€£…'") spacing[one.charCodeAt(0)] = (spacing[one.charCodeAt(0)] ?? 0) | noneAfter;
const [plainSpace, bracket, dot, zero, nine] = [32, 40, 46, 48, 57];

/** Reduces a text to its skeleton, in one pass. */
export function skeletonOf(original: string): Skeleton {
  const size = original.length;
  // Ligatures are the only characters that grow, threefold at most.
  let starts = new Uint32Array(size + 16);
  let ends = new Uint32Array(size + 16);
  const joints = new Map<number, Joint>();
  const pieces: string[] = [];
  let length = 0;
  let last = 0;
  let spaceAt = -1;
  let jointAt = -1;
  // The stretch of the original that is taken over as it stands, up to where it is broken off: most of any text.
  let takenFrom = 0;
  let takenTo = 0;

  const breakOff = (): void => {
    if (takenTo > takenFrom) pieces.push(original.slice(takenFrom, takenTo));
    takenFrom = takenTo;
  };
  /** Makes room, and sets the space that stands before the unit `first`, when there is one. */
  const open = (first: number, from: number, units: number): void => {
    if (length + units + 1 > starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    if (
      spaceAt >= 0 &&
      jointAt !== length &&
      length > 0 &&
      ((spacing[first] as number) & noneBefore) === 0 &&
      ((spacing[last] as number) & noneAfter) === 0 &&
      !(first === bracket && last >= zero && last <= nine) &&
      !(last === dot && joinsInitials(original, spaceAt, from))
    ) {
      if (takenTo === spaceAt && from === spaceAt + 1 && original.charCodeAt(spaceAt) === plainSpace) takenTo = from;
      else {
        breakOff();
        pieces.push(' ');
      }
      starts[length] = spaceAt;
      ends[length] = from;
      length++;
    }
    spaceAt = -1;
  };
  /** Takes the original over as it stands. */
  const take = (from: number, to: number): void => {
    open(original.charCodeAt(from), from, to - from);
    if (takenTo !== from) {
      breakOff();
      takenFrom = from;
    }
    takenTo = to;
    for (let at = from; at < to; ) {
      starts[length] = at++;
      ends[length++] = at;
    }
    last = original.charCodeAt(to - 1);
  };
  /** Puts letters for a stretch of the original. */
  const put = (letters: string, from: number, to: number): void => {
    open(letters.charCodeAt(0), from, letters.length);
    breakOff();
    pieces.push(letters);
    const same = letters.length === to - from;
    for (let k = 0; k < letters.length; k++) {
      starts[length] = same ? from + k : from;
      ends[length] = same ? from + k + 1 : to;
      length++;
    }
    last = letters.charCodeAt(letters.length - 1);
  };

  let i = 0;
  while (i < size) {
    const unit = original.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === is.letter) {
      // Letters go in runs; the last of one may carry an accent of its own.
      let to = i + 1;
      while (to < size && classOf(original.charCodeAt(to)) === is.letter) to++;
      const accented = to < size && classOf(original.charCodeAt(to)) === is.mark;
      const plain = accented ? to - 1 : to;
      if (plain > i) take(i, plain);
      i = plain;
      if (accented) {
        to = endOfMarks(original, to);
        put(original.slice(i, to).normalize('NFC'), i, to);
        i = to;
      }
    } else if (kind === is.space) {
      if (spaceAt < 0) spaceAt = i;
      i++;
    } else if (kind === is.invisible) {
      i++;
    } else if (kind === is.quote) {
      const to = endOfMarksRun(original, i);
      // Nested marks standing together ("‘) are one: which of them a brief keeps is a matter of nesting.
      put("'", i, to);
      i = to;
    } else if (kind === is.hyphen || kind === is.dash || kind === is.softHyphen) {
      const joint = readJoint(original, i, spaceAt >= 0);
      if (joint.kind) {
        joints.set(length, joint.kind);
        jointAt = length;
        spaceAt = -1;
      }
      i = joint.to;
    } else if (kind === is.ligature) {
      put(lettersOf(unit), i, i + 1);
      i++;
    } else if (kind === is.ellipsis || kind === is.dot || kind === is.asterisk) {
      const to = endOfEllipsis(original, i);
      if (to > 0) put('…', i, to);
      else if (original[i] === '.' || original[i] === '*') take(i, i + 1);
      else put(kind === is.asterisk ? '*' : '.', i, i + 1);
      i = to > 0 ? to : i + 1;
    } else {
      take(i, i + 1);
      i++;
    }
  }
  breakOff();
  return { text: pieces.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length), joints };
}

/**
 * Whether a space stands within an abbreviation that may be closed up: "U. S. C." is "U.S.C.", and "F. 3d" is "F.3d". What
 * follows the second initial does not matter: an ellipsis may have taken its period.
 */
function joinsInitials(text: string, spaceAt: number, from: number): boolean {
  if (text[spaceAt - 1] !== '.' || !isInitial(text, spaceAt - 2)) return false;
  if (isInitial(text, from)) return !isWordCharacter(text[from + 1]);
  return /^[2-5](?:d|th)(?![\p{L}\p{N}])/u.test(text.slice(from, from + 4));
}

function isInitial(text: string, at: number): boolean {
  const letter = text[at];
  return isLetter(letter) && !isLower(letter) && !isWordCharacter(text[at - 1]);
}

function grown(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(old.length * 2);
  next.set(old);
  return next;
}

function endOfMarks(text: string, from: number): number {
  let to = from;
  while (to < text.length && classOf(text.charCodeAt(to)) === is.mark) to++;
  return to;
}

/**
 * Where a run of quotation marks ends: they touch, or a space keeps apart two that open or two that close. Of straight marks
 * only a thin or unbreakable space tells that they stand together.
 */
function endOfMarksRun(text: string, from: number): number {
  let to = from + 1;
  let thin = true;
  for (let at = to; at < text.length; at++) {
    const next = classOf(text.charCodeAt(at));
    if (next === is.quote) {
      if (at > to && !standTogether(text[to - 1] as string, text[at] as string, thin)) break;
      to = at + 1;
      thin = true;
    } else if (next === is.space) thin &&= thinSpaces.has(text[at] as string);
    else if (next !== is.invisible) break;
  }
  return to;
}

const opens = '“‘„‚«‹';
const closes = '”’»›';

function standTogether(first: string, second: string, thin: boolean): boolean {
  if (opens.includes(first) && opens.includes(second)) return true;
  if (closes.includes(first) && closes.includes(second)) return true;
  const opposed = [first, second].every((mark) => opens.includes(mark) || closes.includes(mark));
  return thin && !opposed;
}

/** Where an ellipsis that begins at `from` ends (three dots or asterisks, spaced or not), or 0 when none does. */
function endOfEllipsis(text: string, from: number): number {
  const asterisks = classOf(text.charCodeAt(from)) === is.asterisk;
  let count = 0;
  let to = from;
  for (let at = from; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (asterisks ? kind === is.asterisk : kind === is.dot || kind === is.ellipsis) {
      count += kind === is.ellipsis ? 3 : 1;
      to = at + 1;
    } else if (kind !== is.space) break;
  }
  return count >= 3 ? to : 0;
}

/**
 * Reads hyphens and dashes from `from`, with the spaces after them. A soft hyphen inside a word is `soft`: it shows in what
 * one program copies and not in another's. No `kind`: a mark that does not show.
 */
function readJoint(text: string, from: number, spaceBefore: boolean): { kind: Joint | null; to: number } {
  let hyphens = 0;
  let dashes = 0;
  let softs = 0;
  let at = from;
  for (; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === is.hyphen) hyphens++;
    else if (kind === is.dash) dashes++;
    else if (kind === is.softHyphen) softs++;
    else if (kind !== is.invisible) break;
  }
  const tight = at;
  while (at < text.length && classOf(text.charCodeAt(at)) === is.space) at++;
  const spaceAfter = at > tight;
  if (hyphens + dashes === 0) {
    if (spaceAfter && !spaceBefore) return { kind: 'soft', to: at };
    return { kind: softs > 0 && !spaceBefore ? 'soft' : null, to: tight };
  }
  if (dashes > 0 || hyphens > 1 || (spaceBefore && spaceAfter)) return { kind: 'dash', to: at };
  if (spaceBefore || !spaceAfter) return { kind: 'hyphen', to: at };
  return { kind: dividesWord(text[from - 1], text[at]) ? 'soft' : 'hyphen', to: at };
}

/** "compre-" before "hensive" and "BACK-" before "PAGE"; never "115-" before "164" or "U.S.-" before "Mexico". */
function dividesWord(before: string | undefined, after: string | undefined): boolean {
  if (!isLetter(before) || !isLetter(after)) return false;
  return isLower(after) || !isLower(before);
}

const apostrophes = new Set([..."'’ʼ‘`´"]);
const hyphens = new Set([...'-‐‑\u00ad']);

/**
 * Whether a word or figure begins at `start` of an original, rather than goes on: "litigation", "can't", "non-liable",
 * "2.5", "$5" and a word divided at a line's end have no beginning inside.
 */
export function beginsWord(text: string, start: number): boolean {
  const [two, one, first] = [text[start - 2], text[start - 1], text[start]];
  if (!isWordCharacter(first) || one === undefined) return true;
  if (isWordCharacter(one) || one === '_') return false;
  if (apostrophes.has(one)) return !isWordCharacter(two);
  if (hyphens.has(one)) return !isWordCharacter(two) && !isDigit(first);
  if (one === '.' || one === ',') return !(isDigit(first) && isDigit(two));
  if ('$€£−'.includes(one)) return !isDigit(first);
  return !(one === '\n' && two !== undefined && hyphens.has(two) && dividesWord(text[start - 3], first));
}

/** Whether a word or figure ends at `end` of an original; the reverse of `beginsWord`, and "92" does not end in "92%". */
export function endsWord(text: string, end: number): boolean {
  const [last, one, two] = [text[end - 1], text[end], text[end + 1]];
  if (!isWordCharacter(last) || one === undefined) return true;
  if (isWordCharacter(one) || one === '_') return false;
  if (apostrophes.has(one)) return !isWordCharacter(two);
  if (hyphens.has(one)) return !isWordCharacter(two) && !(two === '\n' && dividesWord(last, text[end + 2]));
  if (one === '.' || one === ',') return !(isDigit(last) && isDigit(two));
  return !(one === '%' && isDigit(last));
}
