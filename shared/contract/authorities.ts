import { z } from 'zod';
import { id, stretch } from './inputs';
import { mutation, query } from './procedure';

export interface SourceAuthorities {
  cites: {
    key: string;
    kind: string;
    label: string;
    count: number;
    sha256: string;
    /** Counted from 1, with the printed label. */
    pages: { page: number; label: string | null }[];
    sourceId: string | null;
    sourceTitle: string | null;
  }[];
  citedBy: { sourceId: string; title: string; count: number }[];
  /** False while files are still being read for citations. */
  complete: boolean;
}

export const authorityProcedures = {
  /** What a source's files cite, and which sources of the library cite it. */
  'authorities.ofSource': query<SourceAuthorities>()(z.object({ id })),
  /** What the library's documents cite and it does not have yet. */
  'authorities.missing': query<{
    total: number;
    rows: { key: string; kind: string; label: string; sources: number; count: number }[];
    /** Files read for citations, of those with text. */
    coverage: { scanned: number; total: number };
  }>()(z.object({ ...stretch })),
  /** Makes the source that this key stands for, its fields drafted from the citation. */
  'authorities.add': mutation<{ id: string }>()(z.object({ key: z.string().min(1).max(300) })),
};
