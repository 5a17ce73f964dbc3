import MiniSearch from 'minisearch';
import { foldedText } from '../text/fold';

/** What can be found by a few letters: a source, or a command by its label. `tags` holds words set apart by spaces. */
export interface QuickDocument {
  id: string;
  title: string;
  byline: string;
  tags: string;
  year: string;
}

/** An index that forgives typos. Adding is quick for some thousands at a time; a caller with more adds them in parts. */
export interface QuickFind<T extends QuickDocument> {
  readonly size: number;
  add(documents: readonly T[]): void;
  /** Best first. All words must fit: as they are, as the beginning of a word, or with a letter or two wrong. */
  find(text: string, limit: number): T[];
}

export function createQuickFind<T extends QuickDocument>(): QuickFind<T> {
  const documents = new Map<string, T>();
  const index = new MiniSearch<T>({
    fields: ['title', 'byline', 'tags', 'year'],
    tokenize: quickWords,
    processTerm: (term) => term || null,
    searchOptions: {
      combineWith: 'AND',
      boost: { title: 3, tags: 1.5 },
      prefix: true,
      fuzzy: forgiven(4, 0.25),
      maxFuzzy: 2,
      weights: { prefix: 0.7, fuzzy: 0.35 },
    },
  });
  return {
    get size() {
      return documents.size;
    },
    add: (more) => {
      const fresh = more.filter(({ id }) => !documents.has(id));
      for (const document of fresh) documents.set(document.id, document);
      index.addAll(fresh);
    },
    find: (text, limit) => {
      const near = index.search(text);
      const found = near.length > 0 ? near : index.search(text, { fuzzy: further });
      return found.slice(0, limit).flatMap(({ id }) => documents.get(id as string) ?? []);
    },
  };
}

/** Letters that may be wrong, as a share of a word; short words and numbers must be right. */
function forgiven(least: number, share: number): (term: string) => number | false {
  return (term) => (term.length < least || /^\d+$/.test(term) ? false : share);
}

/** When nothing is near: two letters that changed places in a word of five ("mrose") are two wrong ones. */
const further = forgiven(5, 0.4);

/** Words of a text as the index compares them: lower case, without accents, "F.3d" and "§" as they are said in parts. */
export function quickWords(text: string): string[] {
  return foldedText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
