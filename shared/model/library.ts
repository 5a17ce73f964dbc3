import type { Source } from './source';
import type { SourceKindId } from './source-kinds';

/** A tag with its place in the tree; counts are of sources outside the bin. */
export interface Tag {
  id: string;
  name: string;
  color: string;
  parentId: string | null;
  /** Sources that carry this tag itself. */
  count: number;
  /** Sources that carry it or a tag below it. */
  totalCount: number;
}

export interface Collection {
  id: string;
  name: string;
  parentId: string | null;
  position: number;
  count: number;
  totalCount: number;
}

export interface SavedSearch {
  id: string;
  name: string;
  query: string;
  position: number;
  count: number;
}

export interface Note {
  id: string;
  sourceId: string;
  /** Markdown. */
  body: string;
  createdAt: string;
  updatedAt: string;
}

export const relationKinds = [
  'cites',
  'about',
  'reply-to',
  'version-of',
  'part-of',
  'amends',
  'enacted-as',
  /** Looked alike to the machine; a person says that they are two works. */
  'distinct-from',
  'related',
] as const;
export type RelationKind = (typeof relationKinds)[number];

export interface Relation {
  id: string;
  kind: RelationKind;
  /** 'out': this source is the subject ("cites"); 'in': the object ("cited by"). */
  direction: 'out' | 'in';
  otherId: string;
  otherTitle: string;
  otherKind: SourceKindId;
  note: string;
}

/** How much of a file's text can be searched; `none`, `partial` and `broken` await OCR. */
export type TextState = 'full' | 'partial' | 'none' | 'broken' | 'ocr' | 'not-text';

/** A file of a source. The bytes are the original's, named by their hash, never altered. */
export interface Attachment {
  id: string;
  sourceId: string;
  sha256: string;
  name: string;
  mime: string;
  format: string;
  bytes: number;
  pages: number;
  textState: TextState;
  warnings: string[];
  /** A machine read it before its pictures were turned as the file says: its words may lie beside them. */
  readAskew: boolean;
  addedAt: string;
}

/** A source as a row of a list. */
export interface SourceRow {
  id: string;
  kind: SourceKindId;
  title: string;
  citation: string;
  date: string;
  /** Names of the first creators, or the court, outlet or committee: what tells sources apart at a glance. */
  byline: string;
  tags: string[];
  files: number;
  quotes: number;
  claims: number;
  missing: string[];
  /** Some file of it awaits OCR. */
  awaitsOcr: boolean;
  addedAt: string;
  updatedAt: string;
  binned: boolean;
}

/** A source with all that hangs on it. */
export interface SourceDetail extends Source {
  title: string;
  tags: { id: string; name: string; color: string }[];
  collections: { id: string; name: string }[];
  files: Attachment[];
  notes: Note[];
  relations: Relation[];
  missing: string[];
  quotes: number;
}

export interface QuickEntry {
  id: string;
  kind: SourceKindId;
  title: string;
  byline: string;
  tags: string;
  year: string;
}

export interface LibraryInfo {
  name: string;
  folder: string;
  sources: number;
  files: number;
  pages: number;
  awaitingOcr: number;
  lastBackupAt: string | null;
  readOnly: boolean;
  version: string;
}

export interface PlaceCounts {
  all: number;
  inbox: number;
  recent: number;
  bin: number;
}

export interface HistoryEntry {
  id: number;
  label: string;
  at: string;
  undone: boolean;
  /** Field by field, what a person sees: label, before, after. */
  changes: { label: string; before: string; after: string }[];
}

export interface UndoState {
  undo: string | null;
  redo: string | null;
}

export interface DuplicateGroup {
  reason: string;
  /** 0..1; how sure it is that these are the same work. */
  likeness: number;
  sources: SourceRow[];
}

export interface TagSuggestion {
  tagId: string | null;
  name: string;
  why: string;
  score: number;
}
