import { anchorAt, asQuoted } from '../../shared/text/anchor';
import { wordsUnder } from '../../shared/text/page-boxes';
import { readWords } from '../store/page-words';
import { sourcePages } from '../store/pages';
import { quotationsToPlace, updateQuotation } from '../store/quotations';
import { reindexSources } from '../store/source-index';
import { verdictsOf } from './check-quotes';
import type { Context } from './context';
import { isWordless } from './keep-annotations';

/**
 * Gives marks that a PDF brought along on a page without text the words that a machine has read beneath them since, inside the
 * caller's transaction. No undoable step: like the text, they are what the file says. A mark with nothing beneath it says so.
 */
export function readMarks(context: Context, { sha256, sourceId }: { sha256: string; sourceId: string }): void {
  const { db } = context;
  const marks = quotationsToPlace(db, sourceId, sha256).filter((quote) => isWordless(quote) && quote.anchor?.boxes);
  if (marks.length === 0) return;
  const verdict = verdictsOf(db, sourceId);
  const pages = sourcePages(db, sha256);
  for (const { id, anchor } of marks) {
    const { page = 0, boxes = [] } = anchor ?? {};
    const read = readWords(db, sha256, page);
    if (!read) continue;
    const under = wordsUnder(read, boxes);
    const found = under && anchorAt(sha256, pages, { page, endPage: page, ...under });
    const at = context.now();
    if (!found) {
      updateQuotation(db, id, { placeNote: nothingRead, at });
      continue;
    }
    const placed = { ...found, boxes };
    const text = asQuoted(placed.exact);
    const { verdict: now, note } = verdict({ text, anchor: placed });
    updateQuotation(db, id, { text, anchor: placed, verdict: now, verdictNote: note, placeNote: wordsRead, at });
  }
  reindexSources(db, [sourceId]);
}

const wordsRead = 'Its words were read by machine under the mark in the file.';
const nothingRead = 'No words could be read under this mark. It is shown where it lies on the picture of the page.';
