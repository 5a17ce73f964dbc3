import type { SourceDraft } from './source';

/** One record of a bibliography: a source with what hangs on it, as a file of references carries it. */
export interface BibliographicRecord {
  /** The record's own name in the file: citation key, `ID` tag, CSL `id`. */
  key?: string;
  draft: SourceDraft;
  tags: string[];
  /** Plain text, one per note. */
  notes: string[];
  /** Collection paths, their steps joined by " / ". */
  collections?: string[];
  /** Paths or addresses of the files that the record names, as written there; never opened by a reader. */
  attachments?: string[];
}

/** What a reader found. A broken record is one line in `warnings`, naming the record or line; the others stand. */
export interface BibliographicFile {
  drafts: BibliographicRecord[];
  warnings: string[];
}
