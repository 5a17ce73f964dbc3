import type { ParsedQuery } from '../../shared/search/query';
import type { Connection } from '../connection';
import { sourcesMeetingAny } from './filters';
import type { Match } from './matches';

interface Either {
  query: ParsedQuery;
  /** What meets the rest of the query. */
  matches: Match[];
  find: (db: Connection, query: ParsedQuery) => Match[];
}

/**
 * Of these matches, those that meet every group in which words and filters are joined by OR. What such a group's words
 * find in a source counts and is shown as any other hit, wherever in the source it stands.
 */
export function meetEither(db: Connection, { query, matches, find }: Either): Match[] {
  let left = matches;
  for (const { terms, filters } of query.either) {
    const byWords = new Map(
      find(db, { all: [terms], either: [], none: [], filters: [], within: query.within }).map((match) => [
        match.sourceId,
        match,
      ]),
    );
    const byFilter = new Set(sourcesMeetingAny(db, filters));
    left = left
      .filter(({ sourceId }) => byWords.has(sourceId) || byFilter.has(sourceId))
      .map((match) => joined(match, byWords.get(match.sourceId)));
  }
  return left;
}

function joined(match: Match, other: Match | undefined): Match {
  if (!other) return match;
  const known = new Set(match.files.map(({ seq }) => seq));
  return {
    ...match,
    score: match.score + other.score,
    files: [...match.files, ...other.files.filter(({ seq }) => !known.has(seq))],
    inRecord: match.inRecord || other.inRecord,
  };
}
