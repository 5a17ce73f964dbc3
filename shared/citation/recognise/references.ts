import { plain, skipSpaceBack } from './characters';
import { core, type Found } from './found';
import { callNames, nameWords } from './party-index';
import { pinFits } from './pin-fits';
import type { ReferencePin } from './scan';

interface Called {
  words: string[];
  found: Found;
}

const farthest = 90;

/**
 * Finds references by name ("In Amick at 795"): a name that a full citation before it gave a case, with a pinpoint that
 * lies in that case. `found` is in the order of the text; the references come back in that order.
 */
export function findReferences(text: string, found: readonly Found[], pins: readonly ReferencePin[]): Found[] {
  const byLastWord = new Map<string, Called[]>();
  const references: Found[] = [];
  let next = 0;
  let reach = 0;
  for (const pin of pins) {
    for (; next < found.length && (found[next] as Found).span[0] < pin.start; next++) {
      const one = found[next] as Found;
      if (one.kind !== 'mark') reach = Math.max(reach, one.full[1] > pin.start ? one.pinEnd : one.full[1]);
      if (one.kind === 'case') remember(byLastWord, one);
    }
    const overlaps = (found[next]?.span[0] ?? Number.POSITIVE_INFINITY) < pin.end;
    const reference = overlaps ? null : referenceAt(text, { pin, byLastWord, floor: reach });
    if (reference) references.push(reference);
  }
  return references;
}

// Beyond so many cases of one name the last ones are kept: enough to see that the name is not certain.
const mostOfOneName = 8;

function remember(byLastWord: Map<string, Called[]>, found: Found): void {
  for (const name of callNames(found)) {
    for (const form of new Set([name, name.split(/\s+/)[0] ?? name])) {
      const words = nameWords(form);
      const last = words.at(-1);
      if (!last || last.length < 2 || (form !== name && (last.length < 4 || generic.test(form)))) continue;
      const list = byLastWord.get(last) ?? [];
      list.push({ words, found });
      if (list.length > mostOfOneName) list.shift();
      byLastWord.set(last, list);
    }
  }
}

interface NameStart {
  start: number;
  from: number;
  found: Found;
}

// "State v. Wingler at 175": the plaintiff before the defendant's name belongs to the reference.
function withPlaintiff(text: string, { start, from, found }: NameStart): number {
  const { plaintiff } = found.fields;
  const before = /\s{1,4}v\.?\s{1,4}$/.exec(text.slice(from, start));
  if (!before || typeof plaintiff !== 'string') return start;
  const words = nameWords(plaintiff);
  const printed = [...text.slice(from, from + before.index).matchAll(/\S+/g)].slice(-words.length);
  const same = printed.length === words.length && printed.every((word, k) => nameWords(word[0])[0] === words[k]);
  const first = printed[0];
  return same && first ? from + first.index + (/^["'“‘([]/.test(first[0]) ? 1 : 0) : start;
}

const generic =
  /^(?:American|National|First|United|New|North|South|East|West|General|International|Federal|State|City|County|Board|Bank|Central|Southern|Northern|Western|Eastern|Union|Public|Great|Old|Great|Saint|Estate|Department|School|University)$/i;

interface Place {
  pin: ReferencePin;
  byLastWord: Map<string, Called[]>;
  floor: number;
}

function referenceAt(text: string, { pin, byLastWord, floor }: Place): Found | null {
  let end = skipSpaceBack(text, pin.start);
  if (text.charCodeAt(end - 1) === 44) end--;
  const from = Math.max(floor, end - farthest);
  const words = [...text.slice(from, end).matchAll(/\S+/g)];
  const last = nameWords(words.at(-1)?.[0] ?? '')[0];
  const candidates = last ? (byLastWord.get(last) ?? []) : [];
  const fitting = candidates.filter(({ words: name, found }) => {
    const printed = words.slice(-name.length);
    return (
      printed.length === name.length &&
      /^["'“‘([]?[A-Z0-9]/.test(printed[0]?.[0] ?? '') &&
      printed.every((word, k) => nameWords(word[0])[0] === name[k]) &&
      pinFits(pin.pin, found)
    );
  });
  const longest = fitting.sort((a, b) => b.words.length - a.words.length)[0];
  if (!longest) return null;
  const first = words[words.length - longest.words.length];
  if (!first) return null;
  const start = withPlaintiff(text, {
    start: from + first.index + (/^["'“‘([]/.test(first[0]) ? 1 : 0),
    from,
    found: longest.found,
  });
  const name = plain(text.slice(start, end));
  return core('reference', [start, pin.end], {
    normalized: `${name} at ${pin.pin}`,
    fields: { name, pin: pin.pin },
  });
}
