import { findStyle } from '../../../shared/citation/styles';
import type { RenderedCitation } from '../../../shared/contract/transfer';
import { ask, type Invocation, type Outcome, UsageError } from '../invocation';
import { noSource, unknownIds } from '../scopes';

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
  const unknown = await unknownIds(library, ids);
  for (const id of unknown) invocation.note(noSource(id));
  const wanted = [...new Set([...ids.filter((id) => !unknown.includes(id)), ...found])];
  const rendered: RenderedCitation[] = [];
  for (let at = 0; at < wanted.length; at += 1000)
    rendered.push(
      ...(await ask(library, 'citations.render', {
        ids: wanted.slice(at, at + 1000),
        style: styleNamed(options.style),
      })),
    );
  const cited = rendered.map(({ id, text, short, missing }) => ({ id, citation: text, short, missing }));
  return { ...sayCitations(cited, options.form), someFailed: unknown.length > 0 };
}

/** The id of a style by what people type ("chicago", "mla"); any other text is left for the library to know. */
export function styleNamed(text: string): string {
  return findStyle(text)?.id ?? text;
}

/**
 * Citations as the command prints them. With `form` short, `citation` is the short form; where the rules have none,
 * the work is cited in full again.
 */
export function sayCitations(
  citations: { id: string; citation: string; short: string | null; missing: string[] }[],
  form: 'full' | 'short',
): Outcome {
  const shown = citations.map((cited) =>
    form === 'short' ? { ...cited, citation: cited.short ?? cited.citation } : cited,
  );
  const lines = shown.map(({ id, citation, missing }) => {
    const lacks = missing.length > 0 ? `\t(missing: ${missing.join(', ')})` : '';
    return `${id}\t${citation}${lacks}`;
  });
  return { data: shown, text: lines.join('\n') };
}
