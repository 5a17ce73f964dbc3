import type { Quotation } from '../../shared/model/quotation';
import { checkQuotes, verifyAll } from '../actions/check-quotes';
import { citeInList, copyQuotation, copyWords } from '../actions/cite';
import { type Context, commit } from '../actions/context';
import { filterOf, startQuoteExport } from '../actions/export-quotes';
import { startMarkedCopy } from '../actions/marked-copy';
import { outOfBin } from '../actions/out-of-bin';
import { confirmPlaces, placeQuotation } from '../actions/place-quotation';
import { changeQuotation, removeQuotations, tagQuotations, takeQuotation } from '../actions/quotations';
import { listQuotations, readQuotation, removeQuotation } from '../store/quotations';
import { readPosition, writePosition } from '../store/reading-positions';
import { readSource } from '../store/sources';
import type { Handlers } from './handler';

export const quoteHandlers: Handlers<Extract<keyof Handlers, `${'quotes' | 'reading'}.${string}`>> = {
  'quotes.list': (context, { offset, limit, ...filter }) => {
    const { total, rows } = listQuotations(context.db, { ...filterOf(context, filter), offset, limit });
    return { total, rows: withSources(context, rows) };
  },
  'quotes.create': (context, taken) => ({ id: takeQuotation(context, taken) }),
  'quotes.update': (context, patch) => {
    changeQuotation(context, patch);
    return null;
  },
  'quotes.confirmPlace': (context, { ids }) => ({ confirmed: confirmPlaces(context, ids) }),
  'quotes.place': (context, input) => {
    placeQuotation(context, input);
    return null;
  },
  'quotes.remove': (context, { id }) => {
    const { sourceId } = readQuotation(context.db, id);
    outOfBin(context.db, [sourceId]);
    commit(context, `Delete a quotation of ${readSource(context.db, sourceId).title}`, () =>
      removeQuotation(context.db, id),
    );
    return null;
  },
  'quotes.removeAll': (context, { ids }) => ({ removed: removeQuotations(context, ids) }),
  'quotes.tag': (context, input) => ({ changed: tagQuotations(context, input) }),
  'quotes.copy': (context, input) => copyQuotation(context, input),
  'quotes.copyWords': (context, input) => copyWords(context, input),
  'quotes.export': (context, input) => ({ jobId: startQuoteExport(context, input) }),
  'quotes.savePdf': (context, input) => ({ jobId: startMarkedCopy(context, input) }),
  'quotes.check': ({ db }, { quotes, sourceIds }) => checkQuotes(db, quotes, sourceIds),
  'quotes.verifyAll': (context) => verifyAll(context),
  'reading.position': ({ db }, { sha256 }) => readPosition(db, sha256),
  'reading.remember': ({ db }, position) => {
    writePosition(db, position);
    return null;
  },
};

/** Each quotation with its source's title and citation, each source read once. */
function withSources(
  { db }: Context,
  rows: Quotation[],
): (Quotation & { sourceTitle: string; sourceCitation: string })[] {
  const known = new Map<string, { sourceTitle: string; sourceCitation: string }>();
  return rows.map((row) => {
    let source = known.get(row.sourceId);
    if (!source) {
      const read = readSource(db, row.sourceId);
      source = { sourceTitle: read.title, sourceCitation: citeInList(read) };
      known.set(row.sourceId, source);
    }
    return { ...row, ...source };
  });
}
