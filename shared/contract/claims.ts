import { z } from 'zod';
import { type Claim, type ClaimDetail, type ClaimRow, claimStatuses } from '../model/claim';
import { id, nothing, partialDate, stretch } from './inputs';
import { mutation, query } from './procedure';

const words = z.string().max(4000);
const date = z.union([z.literal(''), partialDate]);
export const claimFigure = z.object({
  value: z.string().max(100),
  unit: z.string().max(100),
  counted: z.string().max(500),
  place: z.string().max(300),
  from: date,
  to: date,
  asOf: date,
  expires: date,
});

const parts = {
  wording: words.optional(),
  caveat: words.optional(),
  figures: z.array(claimFigure).max(50).optional(),
  status: z.enum(claimStatuses).optional(),
  reviewer: z.string().max(200).optional(),
};

export const claimProcedures = {
  'claims.list': query<{ total: number; rows: ClaimRow[] }>()(
    z.object({
      text: z.string().max(500).default(''),
      status: z.enum(claimStatuses).optional(),
      sourceId: id.optional(),
      ...stretch,
    }),
  ),
  'claims.get': query<ClaimDetail>()(z.object({ id })),
  'claims.create': mutation<{ id: string }>()(
    z.object({ statement: words.min(1, 'a claim needs a statement'), ...parts }),
  ),
  /** Approving sets who and when; a change of the statement or of a figure takes an approval back to review. */
  'claims.update': mutation<null>()(z.object({ id, statement: words.min(1).optional(), ...parts })),
  'claims.remove': mutation<null>()(z.object({ id })),
  'claims.addEvidence': mutation<{ id: string }>()(
    z.object({
      claimId: id,
      sourceId: id.optional(),
      quotationId: id.optional(),
      stance: z.enum(['for', 'against']),
      note: words.default(''),
    }),
  ),
  'claims.updateEvidence': mutation<null>()(
    z.object({ id, stance: z.enum(['for', 'against']).optional(), note: words.optional() }),
  ),
  'claims.removeEvidence': mutation<null>()(z.object({ id })),
  /** Every claim against every source that speaks to it. */
  'claims.matrix': query<{
    claims: Pick<Claim, 'id' | 'statement' | 'status'>[];
    sources: { id: string; title: string; citation: string; date: string }[];
    cells: { claimId: string; sourceId: string; supporting: number; opposing: number }[];
  }>()(nothing),
  /** The matrix as CSV, or all claims with their evidence as Markdown. */
  'claims.export': query<{ name: string; text: string }>()(
    z.object({ as: z.enum(['matrix-csv', 'markdown', 'timeline-csv']) }),
  ),
};
