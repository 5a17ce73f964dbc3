import { z } from 'zod';
import { claimStatuses } from './claim';
import { relationKinds } from './library';
import { highlightMeanings } from './quotation';
import type { SourceDraft } from './source';
import { sourceKindIds } from './source-kinds';

const name = z.string().min(1);
const sampleId = z.string().regex(/^[a-z0-9-]+$/);

const source = z.object({
  id: sampleId,
  kind: z.enum(sourceKindIds),
  fields: z.record(z.string(), z.union([name, z.array(name).min(1)])),
  creators: z.array(
    z.object({
      role: name,
      family: name.optional(),
      given: name.optional(),
      suffix: name.optional(),
      literal: name.optional(),
    }),
  ),
  tags: z.array(name),
  /** Names of collections; a name is used once in the tree. */
  collections: z.array(name),
  notes: z.array(name),
  /** Paths below the folder of the sample. */
  files: z.array(z.object({ path: z.string().regex(/^files\/[a-z0-9.-]+$/), mime: name })),
  quotes: z.array(
    z.object({
      id: sampleId,
      file: name,
      /** The words as they stand in the file. */
      exact: name,
      /** Page or section for the citation; '' where there is none. */
      pinpoint: z.string(),
      comment: z.string(),
      meaning: z.enum(highlightMeanings),
    }),
  ),
  relations: z.array(z.object({ kind: z.enum(relationKinds), to: sampleId, note: z.string() })),
});

const sample = z.object({
  title: name,
  about: name,
  tags: z.array(z.object({ name, parent: name.optional(), color: z.string().regex(/^#[0-9a-f]{6}$/) })),
  collections: z.array(z.object({ name, parent: name.optional() })),
  sources: z.array(source).min(1),
  claims: z.array(
    z.object({
      id: sampleId,
      statement: name,
      wording: z.string(),
      caveat: z.string(),
      figures: z.array(
        z.object({
          value: name,
          unit: z.string(),
          counted: z.string(),
          place: z.string(),
          from: z.string(),
          to: z.string(),
          asOf: z.string(),
          expires: z.string(),
        }),
      ),
      evidence: z.array(z.object({ quote: sampleId, stance: z.enum(['for', 'against']) })),
      status: z.enum(claimStatuses),
    }),
  ),
  briefs: z.array(z.object({ id: sampleId, title: name, file: name, claims: z.array(sampleId) })),
});

type Parsed = z.infer<typeof sample>;

/** A source of the sample library, with what hangs on it. */
export type SampleSource = Omit<Parsed['sources'][number], keyof SourceDraft> & SourceDraft & { id: string };

/** The sample library as `resources/sample/library.json` holds it. Its ids are of the sample alone. */
export interface SampleLibrary extends Omit<Parsed, 'sources'> {
  sources: SampleSource[];
}

/** Reads the sample library from its JSON value; throws where it breaks its own shape, which only a developer can mend. */
export function readSample(value: unknown): SampleLibrary {
  return sample.parse(value);
}
