import type { BibliographicRecord } from './bibliographic';
import type { PageMarks } from './page-map';
import type { PageBox, QuoteOrigin } from './quotation';
import type { SourceDraft } from './source';

/** What kinds of file the workbench tells apart, by their content rather than by their name. */
export const documentFormats = [
  'pdf',
  'html',
  'docx',
  'doc',
  'rtf',
  'txt',
  'md',
  'eml',
  'msg',
  'mbox',
  'epub',
  'odt',
  'xml',
  'image',
  'captions',
  'audio',
  'video',
] as const;
export const recordFormats = [
  'bibtex',
  'ris',
  'csl-json',
  'csv',
  'endnote-xml',
  'mods',
  'zotero-rdf',
  'endnote-tagged',
  'isi',
  'cff',
] as const;

export type DocumentFormat = (typeof documentFormats)[number];
/** Files that hold descriptions of sources, not a source. */
export type RecordFormat = (typeof recordFormats)[number];
export type FileFormat = DocumentFormat | RecordFormat;

/**
 * Raised for a format when reading finds other text in it, or other numbers: a rebuild reads anew what an older version has
 * read.
 */
export const readingVersions: Readonly<Record<DocumentFormat, number>> = {
  ...(Object.fromEntries(documentFormats.map((format) => [format, 1])) as Record<DocumentFormat, number>),
  // Notes are numbered and stand at the end.
  md: 2,
  // Fonts that lose their ligatures are told.
  pdf: 2,
  // Captions have their times to the millisecond, and when they go.
  captions: 2,
};

/** One page of text. Formats without pages are cut into stretches of like size, in a stable order. */
export interface PageText {
  /** Counted from 0. */
  index: number;
  /** The printed page number ("iv", "S12", "230"); null when none is printed or none could be told. */
  label: string | null;
  /** Lines end with \n; words divided at a line's end are put together. */
  text: string;
  /** Words are torn or garbled, or a stamp on a scan is all the text: searching and quoting cannot be relied on. */
  broken: boolean;
  /** Numbers that the page carries beside its own: lines, star pages, paragraphs, times. */
  marks?: PageMarks[];
}

/**
 * How far the file's own text can be relied on: `partial` when some pages with content have none, `broken` when
 * words are torn apart. Those three are offered for OCR; a recording and blank pages are `not-text`.
 */
export type TextState = 'full' | 'partial' | 'none' | 'broken' | 'not-text';

/** Something a person should know about a file that could be read. `message` is one sentence. */
export interface ExtractionWarning {
  code:
    | 'repaired'
    | 'truncated'
    | 'pages-failed'
    | 'broken-words'
    | 'no-text'
    | 'blank'
    | 'partial-text'
    | 'cut'
    | 'encrypted'
    | 'extension'
    | 'line-numbers'
    | 'annotations';
  message: string;
}

/** A file inside a file: an attachment of a mail, or a mail of a mailbox. */
export interface ExtractedPart {
  name: string;
  mime: string;
  bytes: Uint8Array;
}

/** A mark or note that came with the file, laid on its page's text; of equal `start` and `end` where it has no words. */
export interface ExtractedAnnotation {
  origin: QuoteOrigin;
  comment: string;
  /** Counted from 0. */
  page: number;
  /** UTF-16 offsets into the page's text. */
  start: number;
  end: number;
  /** Shared by the parts of one highlight that runs over several pages. */
  group?: string;
  /** Where it is drawn on its page. */
  boxes: PageBox[];
}

export interface ExtractedDocument {
  format: DocumentFormat;
  mime: string;
  pages: PageText[];
  textState: TextState;
  warnings: ExtractionWarning[];
  /** What the document says of itself. */
  draft: SourceDraft;
  /** How sure each drafted value is, 0..1, by field key; also `kind` and `creators`. */
  confidence: Record<string, number>;
  parts: ExtractedPart[];
  /** Only where the file has any. */
  annotations?: ExtractedAnnotation[];
}

export type ExtractFailureCode =
  | 'missing'
  | 'empty'
  | 'encrypted'
  | 'truncated'
  | 'unsupported'
  | 'unreadable'
  | 'too-large'
  | 'timeout'
  | 'memory'
  | 'crashed'
  | 'cancelled';

/** One file's fate: a document, the records of a bibliographic file, or one plain sentence why there is neither. */
export type ExtractOutcome =
  | { ok: true; holds: 'document'; document: ExtractedDocument }
  | { ok: true; holds: 'records'; format: RecordFormat; records: BibliographicRecord[]; warnings: string[] }
  | { ok: false; code: ExtractFailureCode; message: string };
