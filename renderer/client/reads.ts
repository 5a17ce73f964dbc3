import type { ProcedureName } from '../../shared/contract/contract';
import type { Noun } from '../../shared/contract/events';

/**
 * Which nouns each query's answer is made of: a `changed` event that names one of them makes the answer old. A query that
 * is not named here is read once and kept (`pages.text`: a stored file's text changes only with its own noun, `library`).
 */
const table = {
  'sources.list': ['sources', 'tags', 'collections', 'quotes', 'claims'],
  'sources.ids': ['sources', 'tags', 'collections'],
  'sources.get': ['sources', 'tags', 'collections', 'notes', 'relations', 'quotes'],
  'sources.counts': ['sources', 'tags'],
  'sources.quickEntries': ['sources', 'tags'],
  'sources.duplicates': ['sources', 'relations'],
  'history.state': [
    'sources',
    'tags',
    'collections',
    'searches',
    'notes',
    'relations',
    'quotes',
    'claims',
    'briefs',
    'pages',
    'library',
  ],
  'history.ofSource': ['sources', 'tags', 'collections', 'notes', 'relations', 'quotes', 'pages'],
  'history.recent': ['sources', 'tags', 'collections', 'notes', 'relations', 'quotes', 'pages'],
  'tags.list': ['tags', 'sources'],
  'tags.suggest': ['tags', 'sources'],
  'collections.list': ['collections', 'sources'],
  'relations.ofSource': ['relations', 'sources'],
  'searches.list': ['searches', 'sources', 'tags'],
  'search.run': ['sources', 'tags', 'collections', 'notes', 'quotes', 'pages'],
  'search.count': ['sources', 'tags', 'collections', 'notes', 'quotes'],
  'quotes.list': ['quotes', 'sources', 'pages'],
  'quotes.copy': ['quotes', 'sources', 'settings', 'pages'],
  'quotes.copyWords': ['sources', 'settings'],
  'claims.list': ['claims', 'quotes', 'sources', 'relations', 'pages', 'tags', 'briefs'],
  'claims.get': ['claims', 'quotes', 'sources', 'relations', 'pages', 'briefs'],
  'claims.matrix': ['claims', 'quotes', 'sources', 'pages', 'tags', 'briefs'],
  'authorities.ofSource': ['authorities', 'sources', 'pages'],
  'authorities.missing': ['authorities', 'sources'],
  'briefs.checkFile': ['sources', 'library', 'claims', 'quotes'],
  'briefs.checkKept': ['sources', 'library', 'claims', 'quotes'],
  'briefs.list': ['briefs', 'sources', 'quotes', 'claims'],
  'briefs.get': ['briefs', 'sources', 'quotes', 'claims'],
  'briefs.ofSource': ['briefs', 'sources', 'quotes', 'claims'],
  'briefs.pageOf': ['briefs'],
  'bin.counts': ['quotes', 'claims', 'notes', 'tags', 'collections', 'searches', 'sources'],
  'bin.parts': ['quotes', 'claims', 'notes', 'tags', 'collections', 'searches', 'sources'],
  'citations.render': ['sources', 'settings'],
  'exports.preview': ['sources', 'tags', 'collections'],
  'jobs.list': ['jobs'],
  'jobs.get': ['jobs'],
  'jobs.outcomes': ['jobs'],
  'library.info': ['library', 'sources', 'jobs'],
  'settings.get': ['settings'],
  'pages.text': ['library', 'pages'],
  'pages.layout': ['library'],
  'pages.times': ['library', 'pages'],
  'pages.labels': ['library', 'pages'],
  'pages.map': ['library', 'pages', 'sources'],
  'pages.pinpoint': ['library', 'pages', 'sources'],
  'pages.find': ['library'],
  'ocr.pages': ['library'],
  'ocr.words': ['library'],
} as const satisfies Partial<Record<ProcedureName, readonly Noun[]>>;

/** Whether an answer to `procedure` may be old once these nouns have changed. */
export function isMadeOf(procedure: string, nouns: readonly Noun[]): boolean {
  const parts: readonly Noun[] | undefined = Object.hasOwn(table, procedure)
    ? table[procedure as keyof typeof table]
    : undefined;
  return parts?.some((noun) => nouns.includes(noun)) ?? false;
}
