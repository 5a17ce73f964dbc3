import { z } from 'zod';
import {
  type CopiedWords,
  highlightMeanings,
  type Quotation,
  type QuoteVerdict,
  quoteVerdicts,
} from '../model/quotation';
import { citationForm, citationStyle, id, ids, name, nothing, scope, sha256, stretch } from './inputs';
import { mutation, query } from './procedure';

const share = z.number().min(0).max(1);

const anchor = z.object({
  sha256,
  page: z.number().int().min(0),
  endPage: z.number().int().min(0),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  exact: z.string().max(50_000),
  prefix: z.string().max(500),
  suffix: z.string().max(500),
  boxes: z
    .array(z.object({ page: z.number().int().min(0), left: share, top: share, width: share, height: share }))
    .max(200)
    .optional(),
});

/** Which quotations: of one source, of a scope of sources, or of the library; every condition narrows. */
const quoteFilter = {
  sourceId: id.optional(),
  scope: scope.optional(),
  ids: ids.optional(),
  /** Every word stands in the quotation, its comment or its source's title. */
  text: z.string().max(500).default(''),
  verdicts: z.array(z.enum(quoteVerdicts)).optional(),
  meaning: z.enum(highlightMeanings).optional(),
  tag: name.optional(),
  lost: z.boolean().optional(),
  /** Found in another place that nobody has confirmed yet. */
  unsure: z.boolean().optional(),
  /** Those that came with the file as its annotations, or those that did not. */
  fromFile: z.boolean().optional(),
};

const asCited = { style: citationStyle.default('bluebook'), form: citationForm.default('practitioner') };

export const quoteExportFormats = ['md', 'docx', 'json-ld'] as const;
export type QuoteExportFormat = (typeof quoteExportFormats)[number];

export const quoteProcedures = {
  'quotes.list': query<{ total: number; rows: (Quotation & { sourceTitle: string; sourceCitation: string })[] }>()(
    z.object({ ...quoteFilter, ...stretch }),
  ),
  'quotes.create': mutation<{ id: string }>()(
    z.object({
      sourceId: id,
      text: z.string().min(1).max(50_000),
      anchor: anchor.nullable(),
      pinpoint: z.string().max(200).nullable().default(null),
      meaning: z.enum(highlightMeanings).default('quote'),
      comment: z.string().max(20_000).default(''),
      tags: z.array(z.string().max(200)).max(50).default([]),
    }),
  ),
  'quotes.update': mutation<null>()(
    z.object({
      id,
      text: z.string().min(1).max(50_000).optional(),
      pinpoint: z.string().max(200).nullable().optional(),
      meaning: z.enum(highlightMeanings).optional(),
      comment: z.string().max(20_000).optional(),
      tags: z.array(z.string().max(200)).max(50).optional(),
    }),
  ),
  /** Says that quotations stand where they were found; how many had been waiting for it. */
  'quotes.confirmPlace': mutation<{ confirmed: number }>()(z.object({ ids })),
  /** Gives a quotation the place that a person points to; its words stay, and are checked there. */
  'quotes.place': mutation<null>()(z.object({ id, anchor })),
  'quotes.remove': mutation<null>()(z.object({ id })),
  /** Deletes several in one step. */
  'quotes.removeAll': mutation<{ removed: number }>()(z.object({ ids })),
  /** Puts tags on several and takes others off, in one step. */
  'quotes.tag': mutation<{ changed: number }>()(
    z.object({ ids, add: z.array(name).max(50).default([]), remove: z.array(name).max(50).default([]) }),
  ),
  /** The quotation with its citation and pinpoint, ready to paste. */
  'quotes.copy': query<CopiedWords>()(z.object({ id, ...asCited })),
  /** Words of a source that are no quotation of the library, written as `quotes.copy` writes one. */
  'quotes.copyWords': query<CopiedWords>()(
    z.object({
      sourceId: id,
      text: z.string().max(50_000),
      pin: z.string().max(200).nullable().default(null),
      ...asCited,
    }),
  ),
  /** A check of loose quotations against sources (all of the library when `sourceIds` is absent). */
  'quotes.check': query<
    {
      text: string;
      verdict: QuoteVerdict;
      sourceId: string | null;
      page: number | null;
      label: string | null;
      found: string | null;
    }[]
  >()(z.object({ quotes: z.array(z.string().max(50_000)).max(5000), sourceIds: z.array(id).optional() })),
  /** Checks every stored quotation again, e.g. after OCR; says how many changed. */
  'quotes.verifyAll': mutation<{ checked: number; changed: number }>()(nothing),
  /** Writes a copy of a PDF with its highlights as annotations; the original stays as it is. */
  'quotes.savePdf': mutation<{ jobId: string }>()(z.object({ sourceId: id, sha256 })),
  /** Writes the quotations of a filter to one file, each with its citation and pinpoint. */
  'quotes.export': mutation<{ jobId: string }>()(
    z.object({
      filter: z.object(quoteFilter),
      format: z.enum(quoteExportFormats),
      style: citationStyle.default('bluebook'),
    }),
  ),
};
