import type { LibraryConnection } from '../../../db/open';
import { placeDoubt } from '../../../shared/formats/quote-list';
import type { Quotation } from '../../../shared/model/quotation';
import { ask, type Invocation, type Outcome } from '../invocation';
import { unknownIds } from '../scopes';

/** `show ID`: the whole source with its files, quotations, notes and relations. */
export async function showSource(invocation: Invocation, id: string): Promise<Outcome> {
  const library = await invocation.library();
  await unknownIds(library, [id], { all: true });
  const source = await ask(library, 'sources.get', { id });
  const quotes = await quotesOf(library, id);
  const lines = [
    `${source.title} (${source.kind})`,
    ...Object.entries(source.fields).map(
      ([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    ),
    ...source.creators.map(
      (creator) =>
        `${creator.role}: ${creator.literal ?? [creator.given, creator.family, creator.suffix].filter(Boolean).join(' ')}`,
    ),
    ...source.tags.map((tag) => `tag: ${tag.name}`),
    ...source.files.map(
      (file) =>
        `file: ${file.name} (${file.pages === 1 ? '1 page' : `${file.pages} pages`}, ${file.bytes} bytes, SHA-256 ${file.sha256})`,
    ),
    ...source.notes.map((note) => `note: ${note.body}`),
    ...source.relations.map(
      (relation) => `${relation.kind} (${relation.direction}): ${relation.otherTitle} (${relation.otherId})`,
    ),
    ...quotes.map((quote) =>
      `quotation: “${quote.text}” ${quote.pinpoint ?? quote.pageLabel ?? ''} [${quote.verdict}] ${placeDoubt(quote)}`.trimEnd(),
    ),
    ...(source.missing.length > 0 ? [`missing to cite it: ${source.missing.join(', ')}`] : []),
  ];
  return { data: { ...source, quotes, claims: [] }, text: lines.join('\n') };
}

async function quotesOf(library: LibraryConnection, sourceId: string): Promise<Quotation[]> {
  const quotes: Quotation[] = [];
  for (;;) {
    const { total, rows } = await ask(library, 'quotes.list', { sourceId, offset: quotes.length, limit: 1000 });
    quotes.push(...rows);
    if (rows.length === 0 || quotes.length >= total) return quotes;
  }
}
