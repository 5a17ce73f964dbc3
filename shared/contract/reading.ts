import { z } from 'zod';
import type { Quotation, QuoteVerdict } from '../model/quotation';
import { highlightMeanings } from '../model/quotation';
import type { SearchResult } from '../model/search';
import { id, nothing, scope, sha256, stretch } from './inputs';
import { mutation, query } from './procedure';

const anchor = z.object({
  sha256,
  page: z.number().int().min(0),
  endPage: z.number().int().min(0),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  exact: z.string().max(50_000),
  prefix: z.string().max(500),
  suffix: z.string().max(500),
});

export const readingProcedures = {
  /** Parsing never fails: what is no operator is a word. */
  'search.run': query<SearchResult>()(
    z.object({
      query: z.string().max(4000),
      sort: z.enum(['relevance', 'date']).default('relevance'),
      facets: z.boolean().default(true),
      ...stretch,
    }),
  ),
  'search.count': query<{ query: string; total: number }[]>()(
    z.object({ queries: z.array(z.string().max(4000)).max(200) }),
  ),
  /** Stored text of a file's pages, as search and quotations see it; `index` counts from 0. */
  'pages.text': query<{ index: number; label: string | null; text: string }[]>()(
    z.object({ sha256, from: z.number().int().min(0), count: z.number().int().min(1).max(2000) }),
  ),
  'pages.labels': query<(string | null)[]>()(z.object({ sha256 })),
  /** Where words stand in one file, for find in document: pages (from 0) with how often. */
  'pages.find': query<{ page: number; count: number }[]>()(z.object({ sha256, text: z.string().min(1).max(500) })),
  'reading.position': query<{ page: number; offset: number; zoom: number } | null>()(z.object({ sha256 })),
  'reading.remember': mutation<null>()(
    z.object({ sha256, page: z.number().int().min(0), offset: z.number(), zoom: z.number().min(0.1).max(10) }),
  ),
  'quotes.list': query<{ total: number; rows: (Quotation & { sourceTitle: string; sourceCitation: string })[] }>()(
    z.object({ sourceId: id.optional(), scope: scope.optional(), text: z.string().max(500).default(''), ...stretch }),
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
  'quotes.remove': mutation<null>()(z.object({ id })),
  /** The quotation with its citation and pinpoint, ready to paste. */
  'quotes.copy': query<{ text: string; html: string; markdown: string }>()(z.object({ id })),
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
};
