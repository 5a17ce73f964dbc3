import { z } from 'zod';
import type { CheckedBrief, CheckedBriefFile, CheckedBriefQuotes } from '../model/checked-brief';
import type { BriefOfSource, KeptBrief, KeptBriefDetail } from '../model/kept-brief';
import { creator, fields, id, ids, kind, name, sha256, staged } from './inputs';
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
  /** Keeps a staged brief in the library: a copy of its file, its title and what it uses. The very file again is the one kept. */
  'briefs.keep': mutation<{ id: string; already: boolean }>()(staged),
  /** The kept briefs, last kept first, or those in the bin. */
  'briefs.list': query<{ rows: KeptBrief[]; inBin: number }>()(z.object({ bin: z.boolean().default(false) })),
  'briefs.get': query<KeptBriefDetail>()(z.object({ id })),
  /** Checks a kept brief against today's library, and keeps what it is found to use. */
  'briefs.checkKept': query<CheckedBriefFile>()(z.object({ id, sha256 })),
  /** The same for one that is not in front of anyone, or for all of them. */
  'briefs.checkAgain': mutation<{ checked: number }>()(z.object({ id: id.optional() })),
  /** Puts a newer draft in the place of a kept brief's file; undoable. */
  'briefs.replaceFile': mutation<null>()(z.object({ id, file: staged })),
  'briefs.rename': mutation<null>()(z.object({ id, title: name })),
  'briefs.bin': mutation<null>()(z.object({ id })),
  'briefs.restore': mutation<null>()(z.object({ id })),
  /** Deletes for good one that lies in the bin; never undoable. */
  'briefs.purge': mutation<null>()(z.object({ id })),
  /** The kept briefs that cite a source or quote it. */
  'briefs.ofSource': query<BriefOfSource[]>()(z.object({ sourceId: id })),
  /** The page (from 0) of a kept brief's file on which words of its text stand; null where they are not found. */
  'briefs.pageOf': query<{ page: number } | null>()(
    z.object({
      id,
      words: z.string().min(1).max(50_000),
      before: z.string().max(500).default(''),
      after: z.string().max(500).default(''),
    }),
  ),
  /** Makes sources of authorities that a brief cites, in one step; what the library has by now is not added again. */
  'briefs.addAuthorities': mutation<{ ids: string[]; added: number }>()(
    z.object({ drafts: z.array(draft).min(1).max(500) }),
  ),
};
