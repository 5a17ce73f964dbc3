import type { Noun } from '../../shared/contract/events';
import type { Connection } from '../connection';
import { followPageMaps } from './page-maps';
import { record, stopRecording } from './recorder';
import { reindexSources } from './source-index';
import { redoNext, undoLast } from './undo';

/** What a step touched, for the event that makes windows re-read. */
export interface Touched {
  nouns: Noun[];
  sourceIds: string[];
}

const nounOf: Record<string, Noun> = {
  sources: 'sources',
  creators: 'sources',
  attachments: 'sources',
  source_tags: 'tags',
  tags: 'tags',
  collection_sources: 'collections',
  collections: 'collections',
  notes: 'notes',
  relations: 'relations',
  saved_searches: 'searches',
  quotations: 'quotes',
  quotation_tags: 'quotes',
  claims: 'claims',
  claim_evidence: 'claims',
  claim_tags: 'claims',
  briefs: 'briefs',
  page_maps: 'pages',
};

/** More ids than this are not listed in an event: windows then re-read all they show. */
const listed = 500;

/**
 * Runs `work` as one undoable step named `label` ("Tag 3 sources"), which may tell how it came out: one transaction, every change written down, the
 * full-text index and printed page labels brought up to date. A step that changes nothing leaves no trace; a new step
 * forgets what was undone.
 */
export function commitStep<T>(
  db: Connection,
  step: { label: string | ((value: T) => string); at: string },
  work: () => T,
): { value: T; touched: Touched } {
  return db.sql
    .transaction(() => {
      const commitId = Number(
        db.sql.prepare("INSERT INTO commits (label, at) VALUES ('', ?)").run(step.at).lastInsertRowid,
      );
      record(db, commitId);
      let value: T;
      try {
        value = work();
      } finally {
        stopRecording(db);
      }
      const touched = touchedBy(db, commitId);
      if (touched.nouns.length === 0) db.sql.prepare('DELETE FROM commits WHERE id = ?').run(commitId);
      else {
        const label = typeof step.label === 'string' ? step.label : step.label(value);
        db.sql.prepare('UPDATE commits SET label = ? WHERE id = ?').run(label, commitId);
        db.sql.prepare('DELETE FROM commits WHERE undone = 1').run();
      }
      return { value, touched };
    })
    .immediate();
}

/** Takes back the last step, or does again the last one taken back; `label` is null when there is none. */
export function stepBack(db: Connection, at: string): { label: string | null; touched: Touched } {
  return move(db, () => undoLast(db, at));
}

export function stepForward(db: Connection, at: string): { label: string | null; touched: Touched } {
  return move(db, () => redoNext(db, at));
}

function move(
  db: Connection,
  take: () => { id: number; label: string } | null,
): { label: string | null; touched: Touched } {
  return db.sql
    .transaction(() => {
      const step = take();
      return step
        ? { label: step.label, touched: touchedBy(db, step.id) }
        : { label: null, touched: { nouns: [], sourceIds: [] } };
    })
    .immediate();
}

function touchedBy(db: Connection, commitId: number): Touched {
  const tables = db.sql
    .prepare('SELECT DISTINCT table_name FROM changes WHERE commit_id = ?')
    .pluck()
    .all(commitId) as string[];
  const sourceIds = db.sql
    .prepare('SELECT DISTINCT source_id FROM changes WHERE commit_id = ? AND source_id IS NOT NULL')
    .pluck()
    .all(commitId) as string[];
  reindexSources(db, wordsChanged(db, commitId));
  if (tables.includes('page_maps')) followPageMaps(db, commitId);
  return {
    nouns: [...new Set(tables.map((table) => nounOf[table] as Noun))],
    sourceIds: sourceIds.length > listed ? [] : sourceIds,
  };
}

/**
 * Sources of whom a word changed, also those from which a note or quotation moved away: binning or tagging a hundred
 * thousand must not index them anew.
 */
function wordsChanged(db: Connection, commitId: number): string[] {
  return db.sql
    .prepare(
      `SELECT DISTINCT source_id FROM changes WHERE commit_id = ? AND source_id IS NOT NULL AND (
         table_name IN ('creators', 'notes', 'quotations')
         OR (table_name = 'sources' AND (op <> 'U' OR before ->> 'fields' <> after ->> 'fields' OR before ->> 'kind' <> after ->> 'kind')))
       UNION SELECT before ->> 'source_id' FROM changes
         WHERE commit_id = ? AND op = 'U' AND table_name IN ('notes', 'quotations') AND before ->> 'source_id' <> source_id`,
    )
    .pluck()
    .all(commitId, commitId) as string[];
}
