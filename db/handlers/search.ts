import { explainQuery } from '../../shared/search/explain';
import { parseQuery } from '../../shared/search/query';
import { citeInList } from '../actions/cite';
import type { Context } from '../actions/context';
import { facetsOf } from '../store/facets';
import { findSources } from '../store/find-sources';
import { bestMatches, type Match } from '../store/matches';
import { readRows } from '../store/rows';
import { pageHits, recordHits } from '../store/snippets';
import type { Handlers } from './handler';

/** Pages shown for one source; `pageCount` says how many there are. */
const pagesShown = 3;

export const searchHandlers: Handlers<'search.run' | 'search.count'> = {
  'search.run': (context, { query: text, sort, facets, offset, limit }) => {
    const started = performance.now();
    const { db } = context;
    const query = parseQuery(text);
    const { matches, marked, apart } = findSources(db, query);
    const latestFirst = sort === 'date' || (query.all.length === 0 && query.either.length === 0);
    const ordered = latestFirst ? byDate(context, matches) : bestMatches(matches, offset + limit);
    const shown = ordered.slice(offset, offset + limit);
    const rows = new Map(
      readRows(
        db,
        shown.map((match) => match.sourceId),
        citeInList,
      ).map((row) => [row.id, row]),
    );
    const pages = pageHits(db, marked, shown, pagesShown);
    const hits = shown.flatMap((match) => {
      const row = rows.get(match.sourceId);
      if (!row) return [];
      return {
        sourceId: row.id,
        kind: row.kind,
        title: row.title,
        citation: row.citation,
        date: row.date,
        tags: row.tags,
        score: match.score,
        pageCount: pagesOf(match),
        pages: pages.get(match.sourceId) ?? [],
        fields: match.inRecord ? recordHits(db, marked, match.sourceId) : [],
      };
    });
    return {
      total: matches.length,
      pages: matches.reduce((sum, match) => sum + pagesOf(match), 0),
      hits,
      facets: facets
        ? facetsOf(
            db,
            matches.map((match) => match.sourceId),
          )
        : { kind: [], year: [], tag: [], collection: [], venue: [] },
      understood: explainQuery(query),
      apart,
      ms: performance.now() - started,
    };
  },
  'search.count': ({ db }, { queries }) =>
    queries.map((query) => ({ query, total: findSources(db, parseQuery(query)).matches.length })),
};

function pagesOf(match: Match): number {
  return match.files.reduce((sum, file) => sum + file.pages, 0);
}

/** Latest first; sources without a date last. */
function byDate({ db }: Context, matches: Match[]): Match[] {
  const dates = new Map(
    db.sql
      .prepare<[string], { id: string; date: string }>(
        'SELECT id, date FROM sources WHERE id IN (SELECT value FROM json_each(?))',
      )
      .all(JSON.stringify(matches.map((match) => match.sourceId)))
      .map(({ id, date }) => [id, date]),
  );
  const dateOf = (match: Match) => dates.get(match.sourceId) ?? '';
  return matches.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
}
