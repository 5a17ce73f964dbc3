import { z } from 'zod';
import { type Claim, type ClaimDetail, type ClaimRow, claimReports, claimStatuses } from '../model/claim';
import { id, name, partialDate, stretch } from './inputs';
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

/** Which claims; every condition narrows. */
const claimFilter = {
  /** Every word stands in the statement, the approved wording or a figure. */
  text: z.string().max(500).default(''),
  status: z.enum(claimStatuses).optional(),
  /** It, or some evidence of it as a source or as a quotation, has this tag or one below it. */
  tag: name.optional(),
};

export const claimFormats = ['docx', 'html', 'md', 'csv'] as const;

const parts = {
  wording: words.optional(),
  caveat: words.optional(),
  figures: z.array(claimFigure).max(50).optional(),
  status: z.enum(claimStatuses).optional(),
  reviewer: z.string().max(200).optional(),
  /** Names; a tag that does not exist is made. */
  tags: z.array(name).max(50).optional(),
};

export const claimProcedures = {
  'claims.list': query<{ total: number; rows: ClaimRow[] }>()(
    z.object({
      ...claimFilter,
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
    claims: (Pick<Claim, 'id' | 'statement' | 'status'> & {
      briefs: { briefId: string; title: string; altered: boolean }[];
    })[];
    sources: { id: string; title: string; citation: string; date: string }[];
    cells: { claimId: string; sourceId: string; supporting: number; opposing: number }[];
  }>()(z.object(claimFilter)),
  /** Writes the claims of a filter with their evidence, the evidence along time, or claims against sources to one file. */
  'claims.export': mutation<{ jobId: string }>()(
    z.object({ report: z.enum(claimReports), format: z.enum(claimFormats), filter: z.object(claimFilter) }),
  ),
};
