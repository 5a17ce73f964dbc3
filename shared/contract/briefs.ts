import { z } from 'zod';
import type { QuoteVerdict } from '../model/quotation';
import { ids } from './inputs';
import { query } from './procedure';

export interface CheckedBriefQuotes {
  quotes: {
    text: string;
    verdict: QuoteVerdict;
    sourceId: string | null;
    /** Page of the file, from 1. */
    page: number | null;
    label: string | null;
    found: string | null;
    note: string | null;
  }[];
  verified: number;
  failed: number;
}

export interface CheckedBrief {
  quotes: CheckedBriefQuotes;
  citations: { rule: string; severity: 'error' | 'advice'; text: string | null; message: string }[];
  authorities: { title: string; entries: { citation: string; references: number; sourceId: string | null }[] }[];
  /** Protected names that the brief prints. */
  names: string[];
}

const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
const brief = z.object({
  text: z.string().max(5_000_000),
  blocks: z.array(span).max(10_000).default([]),
  among: ids.optional(),
});

export const briefProcedures = {
  /** Quotations of a brief's text against the pages their citations name, then against the library. */
  'briefs.checkQuotes': query<CheckedBriefQuotes>()(brief),
  'briefs.check': query<CheckedBrief>()(brief),
};
