import { shippedStyles } from '../../shared/citation/styles';
import { Failure } from '../../shared/contract/failure';
import type { CitationStyle } from '../../shared/contract/transfer';
import type { Context } from '../actions/context';
import { addOwnStyle, type OwnStyle, ownStyles, removeOwnStyle } from '../actions/own-styles';
import { readSource } from '../store/sources';
import { renderCitations, type WrittenCitation } from '../tasks/render-citations';
import type { Handlers } from './handler';

export const citationHandlers: Handlers<Extract<keyof Handlers, `citations.${string}`>> = {
  'citations.styles': ({ db }): CitationStyle[] => [
    ...shippedStyles.map(({ id, label, engine }) => ({ id, label, engine, own: false })),
    ...ownStyles(db).map(({ id, label }) => ({ id, label, engine: 'csl' as const, own: true })),
  ],
  'citations.addStyle': (context, { xml }) => addOwnStyle(context, xml),
  'citations.removeStyle': (context, { id }) => {
    removeOwnStyle(context, id);
    return null;
  },
  'citations.render': async (context, { ids, style, form, pin }) => {
    const items = ids.map((id) => readSource(context.db, id));
    const pins = pin ? Object.fromEntries(ids.map((id) => [id, pin])) : undefined;
    const own = ownStyles(context.db).find((each) => each.id === style);
    const task = { kind: 'render-citations' as const, items, style, form, pins, styleXml: own?.xml };
    // Our own engine cites in microseconds; citeproc takes milliseconds a source and stays off this thread.
    const citations = style === 'bluebook' ? renderCitations(task) : await inWorker(context, task, own);
    return citations.map(({ id, text, html, markdown, short, shortHtml, missing }) => ({
      id,
      text,
      html,
      markdown,
      short,
      shortHtml,
      missing,
    }));
  },
};

async function inWorker(
  { pool }: Context,
  task: Parameters<typeof renderCitations>[0],
  own: OwnStyle | undefined,
): Promise<WrittenCitation[]> {
  if (!own && !shippedStyles.some(({ id }) => id === task.style))
    throw new Failure('not-found', `There is no citation style “${task.style}” in this library.`);
  const result = await pool.run(task);
  if (!result.ok) throw new Failure('unsupported', result.message);
  return result.citations;
}
