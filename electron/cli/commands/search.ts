import type { SearchHit, SnippetPart } from '../../../shared/model/search';
import { ask, type Invocation, type Outcome } from '../invocation';

/** `search QUERY`: sources that match, best first, with their best pages. */
export async function searchLibrary(
  invocation: Invocation,
  query: string,
  options: { limit?: number },
): Promise<Outcome> {
  const library = await invocation.library();
  const most = options.limit ?? 20;
  const hits: SearchHit[] = [];
  let total = 0;
  let ms = 0;
  let apart = false;
  while (hits.length < most) {
    const limit = Math.min(1000, most - hits.length);
    const found = await ask(library, 'search.run', { query, facets: false, offset: hits.length, limit });
    hits.push(...found.hits);
    total = found.total;
    apart = found.apart;
    ms += found.ms;
    if (found.hits.length === 0 || hits.length >= total) break;
  }
  const shown = hits.map(({ sourceId, kind, title, score, pages }) => ({
    sourceId,
    kind,
    title,
    score,
    pages: pages.map(({ page, label, parts }) => ({ page, label, parts })),
  }));
  const head = apart ? `No page has all of it. ${total} found with its words on several pages` : `${total} found`;
  return { data: { total, hits: shown, ms, apart }, text: [head, ...hits.flatMap(hitLines)].join('\n') };
}

function hitLines(hit: SearchHit): string[] {
  const pages = hit.pages.map(({ page, label, parts }) => `  p. ${label ?? page}: ${snippet(parts)}`);
  const fields = hit.fields.map(({ name, parts }) => `  ${name}: ${snippet(parts)}`);
  return [`${hit.title} (${hit.sourceId})`, ...pages, ...fields];
}

function snippet(parts: SnippetPart[]): string {
  return parts
    .map(({ text, hit }) => (hit ? `«${text}»` : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
