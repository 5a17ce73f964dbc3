import { Failure } from '../../shared/contract/failure';
import type { QuoteAnchor } from '../../shared/model/quotation';
import { pinpointReader } from '../store/pinpoints';
import { listQuotations, readQuotation, updateQuotation } from '../store/quotations';
import { readSource } from '../store/sources';
import { verdictOn } from './check-quotes';
import { type Context, commit } from './context';
import { outOfBin, quotesOutOfBin } from './out-of-bin';
import { hasAlready } from './store-file';

/** A person has looked: these quotations stand where they were found. One step; says how many had been waiting for it. */
export function confirmPlaces(context: Context, ids: string[]): number {
  const { db } = context;
  quotesOutOfBin(db, ids);
  const { total, rows } = listQuotations(db, { ids, unsure: true, text: '', offset: 0, limit: ids.length });
  const [first] = rows;
  if (!first) return 0;
  const what =
    total === 1 ? `a quotation of ${readSource(db, first.sourceId).title}` : `the places of ${total} quotations`;
  commit(context, `Confirm ${total === 1 ? `the place of ${what}` : what}`, () => {
    for (const { id } of rows) updateQuotation(db, id, { unsure: false, placeNote: confirmedNote, at: context.now() });
  });
  return total;
}

const confirmedNote = 'It was found in another place when its file changed; the place was checked and confirmed.';

/**
 * Gives a quotation the place that a person pointed to. Its words stay as they were quoted and are checked there: a place
 * with other words is one too, and says that they differ.
 * @throws Failure 'not-found', 'invalid' for a file that is none of its source's.
 */
export function placeQuotation(context: Context, { id, anchor }: { id: string; anchor: QuoteAnchor }): void {
  const { db } = context;
  const { sourceId, text } = readQuotation(db, id);
  const { title } = readSource(db, sourceId);
  outOfBin(db, [sourceId]);
  if (!hasAlready(context, sourceId, anchor.sha256))
    throw new Failure('invalid', `That file is no longer one of “${title}”. Select the words in one that is.`);
  const label = pinpointReader(db).at(sourceId, anchor)?.label ?? null;
  const { verdict, note } = verdictOn(db, { sourceId, text, anchor });
  commit(context, `Point a quotation of ${title} to page ${label ?? anchor.page + 1}`, () => {
    updateQuotation(db, id, {
      anchor,
      pageLabel: label,
      lost: false,
      unsure: false,
      placeNote: null,
      verdict,
      verdictNote: note,
      at: context.now(),
    });
  });
}
