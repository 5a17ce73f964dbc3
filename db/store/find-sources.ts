import type { ParsedQuery } from '../../shared/search/query';
import type { Connection } from '../connection';
import { findMatches, looksAtPages, type Match } from './matches';
import { findWordsApart } from './words-apart';

/** What a search found. */
export interface Found {
  matches: Match[];
  /** The query as its words are to be marked where it stands. */
  marked: ParsedQuery;
  /** No page and no record has all words: these are documents that have them on several pages. */
  apart: boolean;
}

/** Every source outside the bin that a query finds; where none does, those that have its words apart from each other. */
export function findSources(db: Connection, query: ParsedQuery): Found {
  const matches = findMatches(db, query);
  if (matches.length > 0 || !mayStandApart(query)) return { matches, marked: query, apart: false };
  const { matches: apart, marked } = findWordsApart(db, query);
  return { matches: apart, marked: { ...query, all: [marked] }, apart: apart.length > 0 };
}

function mayStandApart(query: ParsedQuery): boolean {
  const several = query.all.length > 1 || query.all.some((terms) => terms.some(({ words }) => words.length > 1));
  return several && looksAtPages(query) && query.either.length === 0;
}
