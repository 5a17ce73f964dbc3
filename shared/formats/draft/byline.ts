import type { Creator } from '../../model/source';
import { readLooseName } from '../loose-name';

const notNames = /^(?:staff|admin|editor|editors|news desk|guest|contributor|anonymous|unknown|by)$/i;

/** The people named in bylines: "By Jane Q. Doe and John Roe, Staff Writers" are two; addresses and handles are nobody. */
export function readBylines(bylines: readonly string[]): Creator[] {
  const names = bylines.flatMap((byline) =>
    byline
      .replace(/^\s*(?:by|written by|posted by|author:)\s+/i, '')
      .replace(/\(.*?\)|<.*?>|https?:\S+/g, ' ')
      .split(/\s*(?:;|\||&|\band\b|,\s+and\b)\s*|,\s+(?=\p{Lu}[\p{L}.'’-]*\s+\p{Lu})/u)
      .map((name) =>
        name
          .replace(
            /,\s*(?:staff writers?|correspondents?|reporters?|editors?|ph\.?d\.?|m\.?d\.?|contributors?|special to .*)$/i,
            '',
          )
          .trim(),
      ),
  );
  const seen = new Set<string>();
  return names
    .filter((name) => {
      const key = name.toLowerCase();
      if (name.length < 3 || name.length > 80 || notNames.test(name) || /[@/\d]/.test(name) || seen.has(key))
        return false;
      seen.add(key);
      return true;
    })
    .map((name) => readLooseName(name, 'author'));
}
