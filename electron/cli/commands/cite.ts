import type { RenderedCitation } from '../../../shared/contract/transfer';
import { ask, type Invocation, type Outcome, UsageError } from '../invocation';

interface CiteOptions {
  query?: string;
  style: string;
  form: 'full' | 'short';
}

/** `cite [ID...] [--query Q]`: citations of sources of the library, in the order asked for. */
export async function citeSources(invocation: Invocation, ids: string[], options: CiteOptions): Promise<Outcome> {
  if (ids.length === 0 && options.query === undefined)
    throw new UsageError('Say which sources to cite: their ids, --query, or --records with a file of records.');
  const library = await invocation.library();
  const found =
    options.query === undefined
      ? []
      : await ask(library, 'sources.ids', {
          scope: { query: options.query },
          sort: { by: 'title', descending: false },
        });
  const wanted = [...new Set([...ids, ...found])];
  const rendered: RenderedCitation[] = [];
  for (let at = 0; at < wanted.length; at += 1000)
    rendered.push(
      ...(await ask(library, 'citations.render', { ids: wanted.slice(at, at + 1000), style: options.style })),
    );
  return sayCitations(
    rendered.map(({ id, text, short, missing }) => ({ id, citation: text, short, missing })),
    options.form,
  );
}

/** Citations as the command prints them: with `form` short, the short form where there is one. */
export function sayCitations(
  citations: { id: string; citation: string; short: string | null; missing: string[] }[],
  form: 'full' | 'short',
): Outcome {
  const lines = citations.map(({ id, citation, short, missing }) => {
    const shown = form === 'short' ? (short ?? '(no short form)') : citation;
    return `${id}\t${shown}${missing.length > 0 ? `\t(missing: ${missing.join(', ')})` : ''}`;
  });
  return { data: citations, text: lines.join('\n') };
}
