import { z } from 'zod';
import type { OcrPage } from '../model/ocr';
import { type PageMapDetail, type PageMark, type Pinpoint, pinSchemes } from '../model/page-map';
import type { SearchResult } from '../model/search';
import type { PageLayout } from '../model/text-layout';
import { id, sha256, stretch } from './inputs';
import { mutation, query } from './procedure';

/** Counted from 0: a page of a file, or an offset into the text of one. */
const pageIndex = z.number().int().min(0);

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
  /** How the stored text of each page is set, where the file's format says so and the text is as it reads today. */
  'pages.layout': query<(PageLayout | null)[]>()(z.object({ sha256 })),
  'pages.labels': query<(string | null)[]>()(z.object({ sha256 })),
  /** How the places of a file are called: what reading found, what a person said, what its source is cited by. */
  'pages.map': query<PageMapDetail>()(z.object({ sourceId: id, sha256 })),
  'pages.setMap': mutation<null>()(
    z.object({
      sourceId: id,
      sha256,
      anchors: z.array(z.object({ page: pageIndex, label: z.string().trim().min(1).max(40).nullable() })).max(200),
      scheme: z.enum(pinSchemes).nullable(),
    }),
  ),
  /** What a stretch of a file's stored text is called; null where there is no such page. */
  'pages.pinpoint': query<Pinpoint | null>()(
    z.object({ sourceId: id, sha256, page: pageIndex, endPage: pageIndex, start: pageIndex, end: pageIndex }),
  ),
  /** The times of a file's captions: for each page (from 0) offsets into its stored text, seconds, and seconds at which they go, in order. */
  'pages.times': query<{ page: number; marks: PageMark[] }[]>()(z.object({ sha256 })),
  /** Where words stand in one file, for find in document: pages (from 0) with how often. */
  'pages.find': query<{ page: number; count: number }[]>()(z.object({ sha256, text: z.string().min(1).max(500) })),
  /** The pages of a file (from 0) whose text a machine has read, with how many words and how sure it was of them. */
  'ocr.pages': query<{ page: number; words: number; confidence: number }[]>()(z.object({ sha256 })),
  /** The words of such a page with their places; null for a page that no machine has read. */
  'ocr.words': query<OcrPage | null>()(z.object({ sha256, page: z.number().int().min(0) })),
  'reading.position': query<{ page: number; offset: number; zoom: number } | null>()(z.object({ sha256 })),
  'reading.remember': mutation<null>()(
    z.object({ sha256, page: z.number().int().min(0), offset: z.number(), zoom: z.number().min(0.1).max(10) }),
  ),
};
