import { z } from 'zod';
import { type BinCounts, type BinnedPart, partKinds, type Restored } from '../model/bin';
import { id, nothing, stretch } from './inputs';
import { mutation, query } from './procedure';

const partKind = z.enum(partKinds);
const parts = z.object({ kind: partKind, ids: z.array(id).min(1).max(10_000) });

/** What lies in the bin apart from sources (`sources.list` has those) and briefs. */
export const binProcedures = {
  'bin.counts': query<BinCounts>()(nothing),
  /** The latest deleted first. */
  'bin.parts': query<{ total: number; rows: BinnedPart[] }>()(z.object({ kind: partKind, ...stretch })),
  'bin.restore': mutation<Restored>()(parts),
  /** Deleted for good: neither undo nor the bin has them afterwards. */
  'bin.purge': mutation<{ purged: number }>()(parts),
  /** Everything in it, sources too. */
  'bin.empty': mutation<{ sources: number; parts: number }>()(nothing),
};
