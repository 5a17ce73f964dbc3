import { indexWords } from '../../shared/search/query-tokens';
import type { QuoteLibrary } from '../../shared/text/quote-library';
import { probeReach } from '../../shared/text/quote-probes';
import type { SourcePage } from '../../shared/text/running-text';
import type { Connection } from '../connection';

/** Pages looked at for one quotation; the best of them are tried first. */
const mostCandidates = 60;

/** A page of a source's texts, its files numbered through, with where it lies in its file. */
export interface PlacedPage extends SourcePage {
  sha256: string;
  /** Page of the file, from 0. */
  filePage: number;
  label: string | null;
}

/** A source's pages over all of its files, in order. */
export function placedPages({ sql }: Connection, sourceId: string): PlacedPage[] {
  const rows = sql
    .prepare<[string], { sha256: string; page: number; label: string | null; text: string; broken: number }>(
      `SELECT p.sha256, p.page, p.label, p.text, p.broken FROM attachments a JOIN pages p ON p.sha256 = a.sha256
       WHERE a.source_id = ? ORDER BY a.position, a.added_at, a.id, p.page`,
    )
    .all(sourceId);
  return rows.map((row, index) => ({
    index,
    text: row.text,
    reliable: row.broken === 0 && row.text.trim() !== '',
    sha256: row.sha256,
    filePage: row.page,
    label: row.label,
  }));
}

/** The library's texts as the quotation check asks for them; candidates come from the full-text index. */
export function quoteTexts(db: Connection): QuoteLibrary {
  const statement = (narrowed: boolean) =>
    db.sql.prepare<(string | number)[], { sourceId: string; sha256: string; page: number }>(
      `SELECT a.source_id sourceId, p.sha256, p.page FROM pages_fts f JOIN pages p ON p.id = f.rowid
         JOIN attachments a ON a.sha256 = p.sha256 JOIN sources s ON s.id = a.source_id
       WHERE pages_fts MATCH ? AND s.binned_at IS NULL ${narrowed ? 'AND s.id IN (SELECT value FROM json_each(?))' : ''}
       ORDER BY f.rank LIMIT ${mostCandidates}`,
    );
  const [anywhere, among] = [statement(false), statement(true)];
  const before = db.sql
    .prepare<[string, string, string], number>(
      `SELECT coalesce(sum(f.pages), 0) FROM attachments a JOIN files f ON f.sha256 = a.sha256
       WHERE a.source_id = ? AND a.sha256 <> ? AND (a.position, a.added_at, a.id) < (
         SELECT position, added_at, id FROM attachments WHERE source_id = a.source_id AND sha256 = ? LIMIT 1)`,
    )
    .pluck();
  return {
    pages: (sourceId) => placedPages(db, sourceId),
    candidates(probes, sourceIds) {
      const groups = probes
        .map((probe) => probe.flatMap((word) => indexWords(word)))
        .filter((words) => words.length > 0)
        .map((words) => `NEAR(${words.map((word) => `"${word}"`).join(' ')}, ${probeReach})`);
      if (groups.length === 0) return [];
      const expression = groups.join(' OR ');
      const rows = sourceIds ? among.all(expression, JSON.stringify(sourceIds)) : anywhere.all(expression);
      return rows.map((row) => ({
        sourceId: row.sourceId,
        page: row.page + (before.get(row.sourceId, row.sha256, row.sha256) ?? 0),
      }));
    },
  };
}
