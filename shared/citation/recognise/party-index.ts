import type { Found } from './found';
import { commonLitigants, suffixes } from './name-words';

/** The letters and digits of a name's words, small, for comparison: "Backpage.com, LLC" is ["backpagecom", "llc"]. */
export function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^a-z0-9\u00df-\u024f]/g, ''))
    .filter(Boolean);
}

/** The names by which a text may call a case again: each party, without corporate endings, common litigants left out. */
export function callNames(found: Found): string[] {
  return namesOf(found)
    .map((name) => name.replace(/^(?:in re:?|ex parte|(?:in the )?matter of|the)\s+/i, ''))
    .map(withoutSuffixes)
    .filter((name) => name.length > 2 && !commonLitigants.test(name));
}

function withoutSuffixes(name: string): string {
  const words = name.split(/,?\s+/);
  while (words.length > 1 && suffixes.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/,$/, '');
}

/** Whether a short name means this case: it begins a party's name, or is one of its words beyond the commonplace. */
export function meansCase(name: string, found: Found): boolean {
  const parts = name.split(/\s+v\.?\s+/);
  return parts.every((part) => {
    const words = nameWords(withoutSuffixes(part.replace(/^(?:in re:?|ex parte|(?:in the )?matter of)\s+/i, '')));
    return words.length > 0 && namesOf(found).some((name) => containsRun(nameWords(name), words));
  });
}

/** The names that a citation gives its source: of parties, of a matter, of an author. */
export function namesOf({ fields }: Found): string[] {
  return [fields.plaintiff, fields.defendant, fields.name, fields.author].filter((name) => typeof name === 'string');
}

function containsRun(words: readonly string[], run: readonly string[]): boolean {
  for (let i = 0; i + run.length <= words.length; i++)
    if (run.every((word, k) => words[i + k] === word || (k === run.length - 1 && stem(words[i + k]) === stem(word))))
      return true;
  return false;
}

// "Backpage" for "Backpage.com".
const stem = (word: string | undefined) => (word ?? '').replace(/(?:com|org|net)$/, '');
