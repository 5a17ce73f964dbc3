import { emptyBin, purgeFromBin, restoreParts } from '../actions/bin-parts';
import { countKind, countParts, listParts } from '../store/binned-parts';
import type { Handlers } from './handler';

export const binHandlers: Handlers<Extract<keyof Handlers, `bin.${string}`>> = {
  'bin.counts': ({ db }) => countParts(db),
  'bin.parts': ({ db }, stretch) => ({ total: countKind(db, stretch.kind), rows: listParts(db, stretch) }),
  'bin.restore': (context, { kind, ids }) => restoreParts(context, kind, ids),
  'bin.purge': (context, { kind, ids }) => ({ purged: purgeFromBin(context, kind, ids) }),
  'bin.empty': (context) => emptyBin(context),
};
