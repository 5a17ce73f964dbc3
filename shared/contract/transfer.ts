import { z } from 'zod';
import type { FileOutcome, Job, OutcomeStatus } from '../model/job';
import type { LibraryInfo } from '../model/library';
import type { TableLook } from '../model/table-map';
import { citationForm, citationStyle, id, ids, name, nothing, scope, sha256, staged, stretch } from './inputs';
import { mutation, query } from './procedure';
import { tableChoice, tableMap } from './tables';

export const exportFormats = [
  'bundle',
  'docx',
  'html',
  'md',
  'bib',
  'ris',
  'csl-json',
  'zotero-rdf',
  'endnote-xml',
  'mods',
  'csv',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A citation as it is shown and copied. `html` is escaped and holds only i, span and a elements. */
export interface RenderedCitation {
  id: string;
  text: string;
  html: string;
  markdown: string;
  short: string | null;
  shortHtml: string | null;
  missing: string[];
}

export interface CitationStyle {
  id: string;
  label: string;
  /** 'bluebook' is our own engine; 'csl' runs citeproc in a task worker. */
  engine: 'bluebook' | 'csl';
  /** Brought along by the person, kept with the library. */
  own: boolean;
}

export const transferProcedures = {
  'imports.start': mutation<{ jobId: string }>()(
    z.object({
      /** `table` counts in `tables`: the map by which this table, or those of this folder, are read. */
      files: z
        .array(staged.extend({ table: z.number().int().min(0).optional() }))
        .min(1)
        .max(50_000),
      tables: z.array(tableMap).max(500).default([]),
      /** Keeps the maps for later tables with the same columns. */
      remember: z.boolean().default(false),
      collectionId: id.optional(),
      collectionName: name.optional(),
      tags: z.array(name).max(50).default([]),
    }),
  ),
  /** A staged table as it would be imported; null for a file that is none, whatever its name says. */
  'imports.look': query<TableLook | null>()(
    z.object({
      file: staged,
      choice: tableChoice.optional(),
      /** Maps of other tables of the same import, for tables with the same columns. */
      maps: z.array(tableMap).max(500).default([]),
    }),
  ),
  /** The files will not be imported after all. */
  'imports.drop': mutation<null>()(z.object({ tokens: z.array(staged.shape.token).max(50_000) })),
  /** Text pasted by a person: a citation, BibTeX, RIS, CSL-JSON, a URL or plain words; says what it made of it. */
  'imports.paste': mutation<{ sourceIds: string[]; message: string }>()(
    z.object({ text: z.string().min(1).max(2_000_000) }),
  ),
  'jobs.list': query<Job[]>()(nothing),
  'jobs.get': query<Job>()(z.object({ id })),
  /** `counts`: how many came out each way, whatever is asked for. */
  'jobs.outcomes': query<{ total: number; rows: FileOutcome[]; counts: Record<OutcomeStatus, number> }>()(
    z.object({ id, status: z.enum(['added', 'already', 'partial', 'failed']).optional(), ...stretch }),
  ),
  'jobs.cancel': mutation<null>()(z.object({ id })),
  /** Takes up an interrupted or cancelled job where it stopped. */
  'jobs.resume': mutation<null>()(z.object({ id })),
  /** Tries the failed items of a finished job again. */
  'jobs.retry': mutation<null>()(z.object({ id })),
  'jobs.dismiss': mutation<null>()(z.object({ id })),
  'citations.styles': query<CitationStyle[]>()(nothing),
  /** Takes up the text of a `.csl` file; the same style again replaces it. */
  'citations.addStyle': mutation<{ id: string; label: string }>()(z.object({ xml: z.string().min(1).max(2_000_000) })),
  'citations.removeStyle': mutation<null>()(z.object({ id: z.string().max(100) })),
  'citations.render': query<RenderedCitation[]>()(
    z.object({
      ids: z.array(id).max(1000),
      style: citationStyle,
      form: citationForm.default('practitioner'),
      pin: z.string().max(200).optional(),
    }),
  ),
  'exports.preview': query<{
    sources: number;
    files: number;
    bytes: number;
    incomplete: { id: string; title: string; missing: string[] }[];
  }>()(z.object({ scope })),
  'exports.start': mutation<{ jobId: string }>()(
    z.object({
      scope,
      format: z.enum(exportFormats),
      style: citationStyle.default('bluebook'),
      includeFiles: z.boolean().default(true),
    }),
  ),
  'library.info': query<LibraryInfo>()(nothing),
  /** `cleared` says what a kill or deletions had left over and is now gone; it is no problem. */
  'library.check': query<{ ok: boolean; problems: string[]; notes: string[]; cleared: string[] }>()(nothing),
  /** Starts a job whose result is one file that `restore` reads. */
  'library.backup': mutation<{ jobId: string }>()(nothing),
  /** Restores a staged backup as a library of its own in a new folder beside this one; nothing is overwritten. */
  'library.restore': mutation<{ jobId: string }>()(staged),
  'library.reindex': mutation<{ jobId: string }>()(nothing),
  /** Adds the sample library of `resources/` to this one. */
  'library.addSample': mutation<{ jobId: string }>()(nothing),
  'settings.get': query<Record<string, unknown>>()(nothing),
  'settings.set': mutation<null>()(z.object({ key: z.string().regex(/^[a-z][a-zA-Z.]{0,60}$/), value: z.json() })),
  /** All files that await OCR, those of these sources, or one file. */
  'ocr.start': mutation<{ jobId: string }>()(z.object({ sourceIds: ids.optional(), sha256: sha256.optional() })),
};
