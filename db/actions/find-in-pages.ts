import { foldedText } from '../../shared/text/fold';
import type { Connection } from '../connection';
import { eachPage } from '../store/pages';

/**
 * Pages of a file on which these words stand, counted from 0, and how often. Case, accents, line breaks and the shapes
 * of quotation marks and dashes make no difference, as in the reader's own find.
 */
export function findInPages(db: Connection, sha256: string, words: string): { page: number; count: number }[] {
  const wanted = plain(words).trim();
  if (wanted === '') return [];
  const found: { page: number; count: number }[] = [];
  for (const { page, text } of eachPage(db, sha256)) {
    const count = occurrences(plain(text), wanted);
    if (count > 0) found.push({ page, count });
  }
  return found;
}

function plain(text: string): string {
  return foldedText(text)
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ');
}

function occurrences(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) count++;
  return count;
}
