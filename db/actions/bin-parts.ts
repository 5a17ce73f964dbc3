import { type PartKind, partKinds, partWords, type Restored } from '../../shared/model/bin';
import type { QuoteAnchor } from '../../shared/model/quotation';
import { listAttachments } from '../store/attachments';
import { type Deletion, deletionOf, partIds } from '../store/binned-parts';
import { purgeParts } from '../store/purge-parts';
import { readQuotation, updateQuotation } from '../store/quotations';
import { restorePart } from '../store/restore-part';
import { purgeSources, readSource } from '../store/sources';
import { verdictsOf } from './check-quotes';
import { type Context, commit } from './context';
import { outOfBin } from './out-of-bin';
import { foundOnly, type Looked, lookForQuotes, type Placed, placedInStep, placeQuotes } from './reanchor';

/**
 * Puts deleted parts back, in one undoable step. A quotation is looked for where it stood, or in the files that its source
 * has now; one that is not found keeps its words and says that it lost its place.
 * @throws Failure 'not-found' for what is not in the bin, 'conflict' for what belongs to a source that is, or for a tag whose
 * name is taken.
 */
export async function restoreParts(context: Context, kind: PartKind, given: readonly string[]): Promise<Restored> {
  const ids = [...new Set(given)];
  for (;;) {
    const gone = ids.map((id) => deletionOf(context.db, kind, id));
    const sourceIds = [...new Set(gone.flatMap(({ sourceId }) => (ofSource(kind) && sourceId ? [sourceId] : [])))];
    outOfBin(context.db, sourceIds);
    const homes = kind === 'quotation' ? await lookForHomes(context, gone) : [];
    const label = `Restore ${named(context, gone)}`;
    const restored = commit(
      context,
      (value: Restored | null) => label + placedInStep(placedOf(value)),
      () => {
        outOfBin(context.db, sourceIds);
        if (homes.some((home) => home.files !== filesOf(context, home.sourceId))) return null;
        for (const id of ids) restorePart(context.db, kind, id);
        const placed = homes.map((home) => settle(context, home));
        const sum = (of: 'unsure' | 'lost') => placed.reduce((all, one) => all + one[of], 0);
        return { restored: ids.length, unsure: sum('unsure'), lost: sum('lost') };
      },
    );
    // A file came or went while the words were looked for: once more.
    if (restored) return restored;
  }
}

/** Deletes parts in the bin for good. @throws Failure 'not-found' for what is not there. */
export function purgeFromBin(context: Context, kind: PartKind, ids: readonly string[]): number {
  const purged = context.db.sql.transaction(() => purgeParts(context.db, kind, [...new Set(ids)])).immediate();
  context.emit({ type: 'changed', nouns: emptied });
  return purged;
}

/** Deletes everything in the bin for good, sources first: what was deleted of them goes with them. */
export function emptyBin(context: Context): { sources: number; parts: number } {
  const { db } = context;
  const done = db.sql
    .transaction(() => {
      const binned = db.sql.prepare("SELECT id FROM sources WHERE binned_at > ''").pluck().all() as string[];
      const sources = purgeSources(db, binned);
      const parts = partKinds.reduce((all, kind) => all + purgeParts(db, kind, partIds(db, kind)), 0);
      return { sources, parts };
    })
    .immediate();
  context.emit({ type: 'changed', nouns: emptied });
  return done;
}

const emptied: ('sources' | 'tags' | 'collections' | 'searches' | 'notes' | 'quotes' | 'claims' | 'library')[] = [
  'sources',
  'tags',
  'collections',
  'searches',
  'notes',
  'quotes',
  'claims',
  'library',
];

const ofSource = (kind: PartKind) => kind === 'quotation' || kind === 'note';

function placedOf(restored: Restored | null): Placed | null {
  return restored && { kept: 0, otherPage: 0, changed: 0, unsure: restored.unsure, lost: restored.lost };
}

/** "tag film", "a quotation of Doe v. Backpage.com", "3 notes": how the step is called. */
function named(context: Context, gone: readonly Deletion[]): string {
  const [first, ...others] = gone;
  if (!first) return 'nothing';
  const { kind, row, sourceId } = first;
  if (others.length > 0) return `${gone.length} ${partWords[kind].many}`;
  switch (kind) {
    case 'quotation':
      return `a quotation of ${readSource(context.db, sourceId ?? '').title}`;
    case 'note':
      return `a note on ${readSource(context.db, sourceId ?? '').title}`;
    case 'claim':
      return `claim “${shortened(String(row.statement))}”`;
    default:
      return `${partWords[kind].one} ${row.name}`;
  }
}

function shortened(statement: string): string {
  return statement.length > 60 ? `${statement.slice(0, 57)}…` : statement;
}

/** Quotations that stood in one file of a source, and where they are in the files that the source has now. */
interface Home {
  sourceId: string;
  /** The source's files when they were looked for. */
  files: string;
  ids: string[];
  looked: Looked[];
}

async function lookForHomes(context: Context, gone: readonly Deletion[]): Promise<Home[]> {
  const placed = gone.flatMap(({ id, sourceId, row }) =>
    sourceId && row.anchor ? [{ id, sourceId, anchor: JSON.parse(String(row.anchor)) as QuoteAnchor }] : [],
  );
  const homes: Home[] = [];
  for (const quotes of Map.groupBy(placed, (quote) => `${quote.sourceId} ${quote.anchor.sha256}`).values()) {
    const [{ sourceId, anchor }] = quotes as [(typeof placed)[number]];
    const attached = listAttachments(context.db, sourceId);
    const home: Home = { sourceId, files: filesOf(context, sourceId), ids: quotes.map(({ id }) => id), looked: [] };
    const own = attached.filter(({ sha256 }) => sha256 === anchor.sha256);
    let left = quotes;
    for (const { sha256, name } of own.length > 0 ? own : attached) {
      const looked = await lookForQuotes(context, { quotes: left, sha256, name });
      // Another file that lacks the words says nothing about where they are.
      const sure = own.length > 0 ? looked : foundOnly(looked);
      home.looked.push(sure);
      left = left.filter(({ id }) => !sure.found.has(id));
    }
    homes.push(home);
  }
  return homes;
}

function filesOf(context: Context, sourceId: string): string {
  return listAttachments(context.db, sourceId)
    .map(({ sha256 }) => sha256)
    .join(' ');
}

/** Gives quotations that are back the places where they were found; the others lose theirs. */
function settle(context: Context, home: Home): Pick<Placed, 'unsure' | 'lost'> {
  const { db } = context;
  const total = { unsure: 0, lost: 0 };
  const left = new Set(home.ids);
  for (const looked of home.looked) {
    const quotes = home.ids.filter((id) => looked.found.has(id)).map((id) => readQuotation(db, id));
    const placed = placeQuotes(context, looked, quotes);
    total.unsure += placed.unsure;
    total.lost += placed.lost;
    for (const { id } of quotes) left.delete(id);
  }
  const verdict = verdictsOf(db, home.sourceId);
  for (const id of left) {
    const { text, anchor, pageLabel, lost, placeNote } = readQuotation(db, id);
    total.lost++;
    const now = verdict({ text, anchor: null });
    const page = pageLabel ?? (anchor ? String(anchor.page + 1) : null);
    const note = `The file where these words stood${page ? ` on page ${page}` : ''} is no longer with this source.`;
    updateQuotation(db, id, {
      lost: true,
      placeNote: lost ? placeNote : note,
      verdict: now.verdict,
      verdictNote: now.note,
      at: context.now(),
    });
  }
  return total;
}
