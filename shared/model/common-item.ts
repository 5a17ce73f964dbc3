import type { Creator } from './source';

/**
 * What the formats of bibliography have in common: an item type and variables of CSL 1.0.2 (with those of CSL-M),
 * all as plain text. Readers and writers of RIS, BibTeX, MODS, ... meet the catalogue here.
 */
export interface CommonItem {
  /** CSL item type: "legal_case", "bill", "article-newspaper". */
  type: string;
  /** Variable to text; never an empty text. */
  texts: Record<string, string>;
  /** Date variable to a partial date (`partial-date`). */
  dates: Record<string, string>;
  /** Name variable to names in order; their `role` is that variable. */
  names: Record<string, Creator[]>;
}

/** The date variables of CSL 1.0.2. */
export const dateVariables: ReadonlySet<string> = new Set([
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted',
]);

/** The name variables of CSL 1.0.2. */
export const nameVariables: ReadonlySet<string> = new Set([
  'author',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editor',
  'editorial-director',
  'editor-translator',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
  'translator',
]);

/** The text and number variables of CSL 1.0.2, and those that CSL-M adds for law; without `note`. */
export const textVariables: ReadonlySet<string> = new Set([
  'abstract',
  'annote',
  'archive',
  'archive-place',
  'archive_collection',
  'archive_location',
  'authority',
  'call-number',
  'chapter-number',
  'collection-number',
  'collection-title',
  'container-title',
  'container-title-short',
  'dimensions',
  'division',
  'document-name',
  'DOI',
  'edition',
  'event-place',
  'event-title',
  'gazette-flag',
  'genre',
  'ISBN',
  'ISSN',
  'issue',
  'jurisdiction',
  'keyword',
  'language',
  'medium',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'original-publisher',
  'original-publisher-place',
  'original-title',
  'page',
  'page-first',
  'part-number',
  'part-title',
  'PMCID',
  'PMID',
  'printing-number',
  'publisher',
  'publisher-place',
  'references',
  'reviewed-genre',
  'reviewed-title',
  'scale',
  'section',
  'source',
  'status',
  'supplement-number',
  'title',
  'title-short',
  'URL',
  'version',
  'volume',
  'volume-title',
  'volume-title-short',
]);

/** The item types of CSL 1.0.2, and those that CSL-M adds for law. */
export const itemTypes: ReadonlySet<string> = new Set([
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'gazette',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legal_commentary',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'video',
  'webpage',
]);

/** An item of a type with nothing said of it yet. */
export function emptyItem(type: string): CommonItem {
  return { type, texts: {}, dates: {}, names: {} };
}
