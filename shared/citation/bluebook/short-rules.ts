import type { SourceKindId } from '../../model/source-kinds';

/** Cited again by "supra" (Indigo Book R6.2.3, R26, R29 to R34): secondary sources and hearings, never cases and statutes. */
const supra = new Set<SourceKindId>([
  'committee-print',
  'hearing',
  'agency-report',
  'treaty',
  'un-document',
  'ngo-report',
  'book',
  'book-chapter',
  'journal-article',
  'magazine-article',
  'newspaper-article',
  'blog-post',
  'webpage',
  'press-release',
  'statement',
  'letter',
  'film',
  'podcast',
  'interview',
  'social-post',
  'photograph',
  'dataset',
  'other',
]);

/** Whether a later reference to a work of this kind may say "supra". */
export function allowsSupra(kind: SourceKindId): boolean {
  return supra.has(kind);
}

/** Whether "Id." may stand for a work of this kind: not for court documents, where it saves little (R6.2.2, R26). */
export function allowsId(kind: SourceKindId): boolean {
  return kind !== 'court-document';
}

/** Kinds whose pinpoint is a section, so that one "Id." may go to another section of the same code (R22.2). */
export function isCode(kind: SourceKindId): boolean {
  return kind === 'statute' || kind === 'state-statute' || kind === 'regulation';
}
