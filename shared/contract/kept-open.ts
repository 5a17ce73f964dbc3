import { z } from 'zod';
import { sourceKindIds } from '../model/source-kinds';
import { id, scope, sha256 } from './inputs';

/** The setting of the library under which a window keeps what is open in it. No other window follows it, and no answer is made of it. */
export const keptOpenKey = 'window.open';

/** More tabs, and longer lists of single sources, are not kept. */
export const mostKept = { tabs: 50, ids: 1000 };

const keptTab = z.object({
  sourceId: id,
  sha256: sha256.optional(),
  /** As the tab showed them last, so that it need not be read before it is looked at. */
  title: z.string().max(2000),
  kind: z.enum(sourceKindIds),
});

const keptPlace = z.discriminatedUnion('view', [
  z.object({ view: z.literal('list'), scope, name: z.string().max(200).optional() }),
  z.object({ view: z.literal('search'), query: z.string().max(4000) }),
  z.object({ view: z.literal('tagging'), scope, name: z.string().max(200).optional() }),
  z.object({ view: z.literal('claims'), show: z.enum(['list', 'timeline', 'matrix']).optional() }),
  z.object({ view: z.literal('brief'), kept: z.object({ id, name: z.string().max(1000) }).nullable() }),
  z.object({ view: z.enum(['quotes', 'tags', 'duplicates', 'missing', 'activity']) }),
]);

/** What is open in a window: sources in tabs, the one in front ('library' for none), and the place behind them. */
export const keptOpen = z.object({
  tabs: z.array(keptTab).max(mostKept.tabs),
  active: z.union([z.literal('library'), id]),
  place: keptPlace,
});
export type KeptOpen = z.infer<typeof keptOpen>;
