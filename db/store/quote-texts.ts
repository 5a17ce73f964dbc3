import { indexWords } from '../../shared/search/query-tokens';
import { mostCandidates, type QuoteLibrary } from '../../shared/text/quote-library';
import { probeReach } from '../../shared/text/quote-probes';
import type { SourcePage } from '../../shared/text/running-text';
import { type Connection, statement } from '../connection';

/** Pages with one probe past which that probe alone tells little; they are then left to the index to rank. */
const mostHits = 5000;

/** A page of a source's texts, its files numbered through, with where it lies in its file. */
export interface PlacedPage extends SourcePage {
  sha256: string;
  /** Page of the file, from 0. */
  filePage: number;
  label: string | null;
}

interface PageRow {
  sha256: string;
  page: number;
  label: string | null;
  text: string;
  broken: number;
}

/** A source's pages over all of its files, in order. */
export function placedPages(db: Connection, sourceId: string): PlacedPage[] {
  return statement<[string], PageRow>(
    db,
    `SELECT p.sha256, p.page, p.label, p.text, p.broken FROM attachments a JOIN pages p ON p.sha256 = a.sha256
     WHERE a.source_id = ? ORDER BY a.position, a.added_at, a.id, p.page`,
  )
    .all(sourceId)
    .map(placed);
}

function placed(row: PageRow, index: number): PlacedPage {
  return {
    index,
    text: row.text,
    reliable: row.broken === 0 && row.text.trim() !== '',
    sha256: row.sha256,
    filePage: row.page,
    label: row.label,
  };
}

interface FileOfSource {
  sha256: string;
  /** The number of its first page among the source's pages. */
  first: number;
  pages: number;
}

/** A source's files in order. */
function filesOf(db: Connection, sourceId: string): FileOfSource[] {
  let first = 0;
  return statement<[string], { sha256: string; pages: number }>(
    db,
    `SELECT a.sha256, (SELECT count(*) FROM pages p WHERE p.sha256 = a.sha256) pages FROM attachments a
     WHERE a.source_id = ? ORDER BY a.position, a.added_at, a.id`,
  )
    .all(sourceId)
    .map(({ sha256, pages }) => {
      const file = { sha256, first, pages };
      first += pages;
      return file;
    });
}

/** The pages of `placedPages` from one to another, without reading the rest. */
function stretchOfPages(
  db: Connection,
  files: readonly FileOfSource[],
  { from, to }: { from: number; to: number },
): PlacedPage[] {
  const rows = statement<[string, number, number], PageRow>(
    db,
    'SELECT sha256, page, label, text, broken FROM pages WHERE sha256 = ? ORDER BY page LIMIT ? OFFSET ?',
  );
  return files.flatMap(({ sha256, first, pages }) => {
    const [begin, end] = [Math.max(from, first), Math.min(to + 1, first + pages)];
    if (begin >= end) return [];
    return rows.all(sha256, end - begin, begin - first).map((row, at) => placed(row, begin + at));
  });
}

interface Hit {
  id: number;
  sourceId: string;
  sha256: string;
  page: number;
}

/**
 * The library's texts as the quotation check asks for them; candidates come from the full-text index. Holds for the library
 * as it is: to be made anew when files came or went.
 */
export function quoteTexts(db: Connection): QuoteLibrary {
  const hits = (end: string, narrowed: boolean) =>
    statement<(string | number)[], Hit>(
      db,
      `SELECT p.id, a.source_id sourceId, p.sha256, p.page FROM pages_fts f JOIN pages p ON p.id = f.rowid
         JOIN attachments a ON a.sha256 = p.sha256 JOIN sources s ON s.id = a.source_id
       WHERE pages_fts MATCH ? AND s.binned_at IS NULL ${narrowed ? 'AND s.id IN (SELECT value FROM json_each(?))' : ''}
       ${end}`,
    );
  const inOrder = `LIMIT ${mostHits}`;
  const ranked = `ORDER BY f.rank LIMIT ${mostCandidates}`;
  const find = (end: string, words: string, sourceIds?: readonly string[]): Hit[] =>
    sourceIds ? hits(end, true).all(words, JSON.stringify(sourceIds)) : hits(end, false).all(words);
  const known = new Map<string, FileOfSource[]>();
  const files = (sourceId: string): FileOfSource[] => {
    const read = known.get(sourceId) ?? filesOf(db, sourceId);
    known.set(sourceId, read);
    return read;
  };
  const pageOf = ({ sourceId, sha256, page }: Hit) => ({
    sourceId,
    page: page + (files(sourceId).find((file) => file.sha256 === sha256)?.first ?? 0),
  });
  return {
    pages: (sourceId, range) => (range ? stretchOfPages(db, files(sourceId), range) : placedPages(db, sourceId)),
    candidates(probes, sourceIds) {
      const groups = probes
        .map((probe) => probe.flatMap((word) => indexWords(word)))
        .filter((words) => words.length > 0)
        .map((words) => `NEAR(${words.map((word) => `"${word}"`).join(' ')}, ${probeReach})`);
      // Each group by itself: ranking by the index would count all its words over all pages, at several times the cost.
      const found = [...new Set(groups)].map((group) => find(inOrder, group, sourceIds));
      if (found.length > 0 && found.every((some) => some.length === mostHits))
        return find(ranked, groups.join(' OR '), sourceIds).map(pageOf);
      return mostProbes(found).map(pageOf);
    },
  };
}

/** The pages that most probes found, those of the rarer probes first where as many did. */
function mostProbes(found: readonly Hit[][]): Hit[] {
  const votes = new Map<string, { hit: Hit; weight: number }>();
  for (const some of found) {
    if (some.length === mostHits) continue;
    const weight = 1 + 1 / ((some.length + 1) * found.length);
    for (const hit of some) {
      const key = `${hit.sourceId} ${hit.id}`;
      const known = votes.get(key);
      if (known) known.weight += weight;
      else votes.set(key, { hit, weight });
    }
  }
  return [...votes.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostCandidates)
    .map(({ hit }) => hit);
}
