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
  const folded = fold(skeleton.text);
  const found: PrintedName[] = [];
  for (const name of names) {
    for (const form of formsOf(name)) {
      const wanted = fold(skeletonOf(form).text);
      if (wanted.length < 2) continue;
      for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        const start = skeleton.starts[at] as number;
        const end = skeleton.ends[at + wanted.length - 1] as number;
        if (
          beginsWord(text, start) &&
          (endsWord(text, end) || /^['’]s(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 3)))
        )
          found.push({ name, start, end });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function formsOf(name: string): string[] {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1);
  return words.length < 2 || name.includes(',') ? [name] : [name, `${last}, ${words.slice(0, -1).join(' ')}`];
}

/** Small letters without their accents, unit for unit, so that offsets hold. */
function fold(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text[at] as string;
    const [base = unit] = unit.normalize('NFD');
    const small = base.toLowerCase();
    return small.length === 1 ? small : unit;
  }).join('');
}
