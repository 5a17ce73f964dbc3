import { readAttachment, removeAttached } from '../store/attachments';
import { quotationsToPlace, updateQuotation } from '../store/quotations';
import { readSource } from '../store/sources';
import { verdictsOf } from './check-quotes';
import { type Context, commit } from './context';
import { outOfBin } from './out-of-bin';

/**
 * Takes a file off its source, in one undoable step. Its quotations keep their words and their last place, say that they
 * lost it, and are checked against the files that are left.
 * @throws Failure 'not-found'
 */
export function removeFile(context: Context, attachmentId: string): void {
  const { db, now } = context;
  const { sourceId, sha256, name } = readAttachment(db, attachmentId);
  outOfBin(db, [sourceId]);
  commit(context, `Remove ${name} from ${readSource(db, sourceId).title}`, () => {
    const quotes = quotationsToPlace(db, sourceId, sha256).filter(({ lost }) => !lost);
    removeAttached(db, attachmentId);
    const verdict = verdictsOf(db, sourceId);
    for (const { id, text, anchor, pageLabel } of quotes) {
      const { verdict: kept, note } = verdict({ text, anchor: null });
      const page = pageLabel ?? (anchor ? String(anchor.page + 1) : null);
      const placeNote = `${name}, where these words stood${page ? ` on page ${page}` : ''}, was taken off this source.`;
      updateQuotation(db, id, { lost: true, placeNote, verdict: kept, verdictNote: note, at: now() });
    }
  });
  context.emit({ type: 'changed', nouns: ['sources', 'quotes', 'claims', 'authorities'], sourceIds: [sourceId] });
}
