import { termExpression } from '../../shared/search/match-expression';
import { runningTextOf } from '../../shared/text/running-text';
import { type Connection, statement } from '../connection';
import { pagesMatching } from './pages';

/** A phrase that begins on one page and ends on the next: the first page's id, and the words that the index knows of each. */
export interface DividedPhrase {
  page: number;
  halves: [string[], string[]];
}

/** A phrase longer than this is cut: its first words find its page. */
const mostWords = 40;
/** A half that stands on more pages than this is too common to be looked up beside its other half. */
const mostPages = 2000;
/** Pages read on either side, so that heads and feet are known by standing on several. */
const around = 2;

/**
 * Where a phrase stands whose page ends in the middle of it; the word that is itself divided may be cut in two. The index
 * finds both halves on neighbouring pages, the pages' running text proves that nothing but heads, feet and notes
 * stands between.
 */
export function phraseOverPages(db: Connection, phrase: readonly string[]): DividedPhrase[] {
  const words = phrase.slice(0, mostWords);
  const found = new Map<number, DividedPhrase>();
  const known = new Map<string, number[]>();
  for (const halves of halvesOf(words))
    for (const page of pagesOf(db, halves, known))
      if (!found.has(page) && runsOver(db, page, words)) found.set(page, { page, halves });
  return [...found.values()];
}

/** All ways to cut a phrase in two; then those where the page's end divides a word, which the index has in neither half. */
function* halvesOf(words: readonly string[]): Generator<[string[], string[]]> {
  for (let at = 1; at < words.length; at++) yield [words.slice(0, at), words.slice(at)];
  for (let at = 1; at < words.length - 1; at++) yield [words.slice(0, at), words.slice(at + 1)];
}

/** Ids of the pages with the first half whose next page has the second. The longer half is asked for first: it is rarer. */
function pagesOf(db: Connection, [first, second]: [string[], string[]], known: Map<string, number[]>): number[] {
  const firstIsLonger = first.length >= second.length;
  const longer = firstIsLonger ? first : second;
  const key = longer.join(' ');
  const pages = known.get(key) ?? pagesWith(db, longer);
  known.set(key, pages);
  if (pages.length === 0 || pages.length > mostPages) return [];
  const step = firstIsLonger ? 1 : -1;
  const beside = pagesWith(
    db,
    firstIsLonger ? second : first,
    pages.map((page) => page + step),
  );
  return firstIsLonger ? beside.map((page) => page - 1) : beside;
}

function pagesWith(db: Connection, words: string[], among?: readonly number[]): number[] {
  return pagesMatching(db, termExpression({ words, prefix: false, near: null, field: null }), among);
}

/** Whether the phrase begins on this page and ends on the next, read as running text. */
function runsOver(db: Connection, id: number, words: readonly string[]): boolean {
  const pages = statement<[number, number, number], { id: number; index: number; text: string }>(
    db,
    `SELECT id, page "index", text FROM pages WHERE id BETWEEN ? AND ? AND sha256 = (SELECT sha256 FROM pages WHERE id = ?)
     ORDER BY id`,
  ).all(id - around, id + 1 + around, id);
  const first = pages.find((page) => page.id === id)?.index ?? 0;
  const run = runningTextOf(pages.map(({ index, text }) => ({ index, text, reliable: true })));
  const { letters, units } = lettersOf(run.skeleton.text);
  const phrase = lettersOf(words.join(' ')).letters;
  const pageAt = (letter: number) => run.place(run.skeleton.starts[units[letter] as number] as number).page;
  for (let at = letters.indexOf(phrase); at >= 0; at = letters.indexOf(phrase, at + 1))
    if (pageAt(at) === first && pageAt(at + phrase.length - 1) === first + 1) return true;
  return false;
}

/** Letters and digits alone, as the index compares them: without case and accents; and of which unit each was made. */
function lettersOf(text: string): { letters: string; units: number[] } {
  let letters = '';
  const units: number[] = [];
  for (let unit = 0; unit < text.length; unit++) {
    const bare = (text[unit] as string)
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
    letters += bare;
    for (let i = 0; i < bare.length; i++) units.push(unit);
  }
  return { letters, units };
}
