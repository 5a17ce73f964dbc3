import { setImmediate } from 'node:timers/promises';
import type { Quotation } from '../../shared/model/quotation';
import { rangeText } from '../../shared/text/anchor';
import { sourcePages } from '../store/pages';
import { quotationsToPlace, quotedFiles } from '../store/quotations';
import type { Context } from './context';
import { isStill, lookForQuotes, type Placed, placeQuotes } from './reanchor';

/**
 * Gives quotations their places in the text that a file has now, after its pages were read anew. Not an undoable step of
 * its own: like the text it follows, a place is what the file says, and an old one would point at other words.
 */
export async function followText(
  context: Context,
  file: { sha256: string; name: string; sourceId: string },
  signal?: AbortSignal,
): Promise<Placed> {
  const { db } = context;
  const quotes = () => quotationsToPlace(db, file.sourceId, file.sha256);
  for (;;) {
    const before = quotes();
    if (before.length === 0 || !someMoved(context, file.sha256, before)) return nothingMoved;
    const looked = await lookForQuotes(context, { ...file, quotes: before }, signal);
    const placed = db.sql
      .transaction(() => {
        const now = quotes();
        return isStill(looked, now) ? placeQuotes(context, looked, now) : null;
      })
      .immediate();
    if (!placed) continue;
    context.emit({ type: 'changed', nouns: ['quotes', 'claims'], sourceIds: [file.sourceId] });
    return placed;
  }
}

/** As `followText`, for every file in which a quotation stands. */
export async function followAllTexts(context: Context, signal: AbortSignal): Promise<Placed> {
  const sum = { ...nothingMoved };
  for (const file of quotedFiles(context.db)) {
    const placed = await followText(context, file, signal);
    for (const key of Object.keys(sum) as (keyof Placed)[]) sum[key] += placed[key];
    await setImmediate();
    signal.throwIfAborted();
  }
  return sum;
}

const nothingMoved: Placed = { kept: 0, otherPage: 0, changed: 0, unsure: 0, lost: 0 };

/** Whether any of them does not stand where its anchor says: a comparison of words, and no search. */
function someMoved({ db }: Context, sha256: string, quotes: readonly Quotation[]): boolean {
  const pages = sourcePages(db, sha256);
  return quotes.some(
    ({ anchor, lost }) => lost || (anchor !== null && anchor.exact !== '' && rangeText(pages, anchor) !== anchor.exact),
  );
}
