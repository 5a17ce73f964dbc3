import { shippedStyles } from '../../shared/citation/styles';
import { Failure } from '../../shared/contract/failure';
import { readSource } from '../store/sources';
import { renderCitations, type WrittenCitation } from '../tasks/render-citations';
import type { Context } from './context';
import { ownStyles } from './own-styles';

export interface AskedCitations {
  ids: string[];
  style: string;
  form: 'practitioner' | 'academic';
  pin?: string;
}

/**
 * Sources as a style cites them, in the order asked for.
 * @throws Failure 'not-found' when the library has no such style, 'unsupported' when it cannot be used
 */
export async function citeSources(
  context: Context,
  { ids, style, form, pin }: AskedCitations,
): Promise<WrittenCitation[]> {
  const items = ids.map((id) => readSource(context.db, id));
  const pins = pin ? Object.fromEntries(ids.map((id) => [id, pin])) : undefined;
  const own = ownStyles(context.db).find((each) => each.id === style);
  const task = { kind: 'render-citations' as const, items, style, form, pins, styleXml: own?.xml };
  // Our own engine cites in microseconds; citeproc takes milliseconds a source and stays off this thread.
  if (style === 'bluebook') return renderCitations(task);
  if (!own && !shippedStyles.some(({ id }) => id === style))
    throw new Failure('not-found', `There is no citation style “${style}” in this library.`);
  const result = await context.pool.run(task);
  if (!result.ok) throw new Failure('unsupported', result.message);
  return result.citations;
}
