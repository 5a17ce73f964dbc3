import type { PinKind, PinScheme } from './page-map';
import type { SourceDraft } from './source';

/** Documents of a case that are cited by their numbered paragraphs, and those that are cited by page and line. */
const pleadings = /\b(?:complaint|petition|answer|declaration|affidavit|indictment|information|statement of facts)\b/i;
const transcripts = /\b(?:transcript|tr\.|deposition|dep\.|testimony|trial day|oral argument)/i;

const recordings: ReadonlySet<string> = new Set([
  'film',
  'podcast',
  'interview',
  'webpage',
  'social-post',
  'statement',
]);

/** Whether a source of this kind is heard or seen, and cited by the time at which its words are said. */
export function isRecording(kind: string): boolean {
  return recordings.has(kind);
}

/** By what a source of this kind is cited, given the numbers that its text carries (Indigo Book R12.4, R24.2, R25). */
export function usualScheme(
  { kind, fields }: Pick<SourceDraft, 'kind' | 'fields'>,
  counts: Record<PinKind, number>,
): PinScheme {
  const has = (kind: PinKind) => counts[kind] > 0;
  const said = (key: string) => typeof fields[key] === 'string' && fields[key] !== '';
  if (recordings.has(kind) && has('time')) return 'time';
  // A database's own pages are cited by their stars; the stars of a reprint are the reporter's pages, cited as such.
  const database = said('dbcite') || fields.database === 'WL' || fields.database === 'LEXIS';
  if (kind === 'case-unreported' && database && has('star')) return 'star';
  // A public-domain citation counts paragraphs.
  if (kind === 'case' && said('neutral') && has('paragraph')) return 'paragraph';
  if (kind === 'court-document') {
    const document = String(fields.document ?? '');
    if (has('line') && transcripts.test(document)) return 'line';
    if (has('paragraph') && pleadings.test(document)) return 'paragraph';
  }
  if (kind === 'hearing' && has('line')) return 'line';
  return 'page';
}
