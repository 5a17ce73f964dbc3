import { z } from 'zod';
import type { CheckedBrief, CheckedBriefFile, CheckedBriefQuotes } from '../model/checked-brief';
import { creator, fields, ids, kind, staged } from './inputs';
import { mutation, query } from './procedure';

/** Endings of the files that can be checked as a brief. */
export const briefEndings = ['docx', 'pdf', 'html', 'htm', 'md', 'markdown', 'txt'] as const;

const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
const brief = z.object({
  text: z.string().max(5_000_000),
  blocks: z.array(span).max(10_000).default([]),
  among: ids.optional(),
});
const draft = z.object({ kind, fields, creators: z.array(creator).max(500) });

export const briefProcedures = {
  /** Quotations of a brief's text against the pages their citations name, then against the library. */
  'briefs.checkQuotes': query<CheckedBriefQuotes>()(brief),
  'briefs.check': query<CheckedBrief>()(brief),
  /** Reads a staged brief (.docx, .pdf, .md, .html, .txt) as it is now, and checks it. */
  'briefs.checkFile': query<CheckedBriefFile>()(staged),
  /** Done with a staged brief or report: an upload is removed, a file that lies on a disk is left alone. */
  'briefs.putAway': mutation<null>()(z.object({ token: staged.shape.token })),
  /** Makes sources of authorities that a brief cites, in one step; what the library has by now is not added again. */
  'briefs.addAuthorities': mutation<{ ids: string[]; added: number }>()(
    z.object({ drafts: z.array(draft).min(1).max(500) }),
  ),
};
