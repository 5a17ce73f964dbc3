import { type PartKind, partWords } from '../../shared/model/bin';

/** What lies in the bin, as a person calls one of it and several, and over a list of it. */
export const binWords: Record<'source' | PartKind, { one: string; many: string; title: string }> = {
  source: { one: 'source', many: 'sources', title: 'Sources' },
  quotation: { ...partWords.quotation, title: 'Quotations' },
  claim: { ...partWords.claim, title: 'Claims' },
  note: { ...partWords.note, title: 'Notes' },
  tag: { ...partWords.tag, title: 'Tags' },
  collection: { ...partWords.collection, title: 'Collections' },
  search: { ...partWords.search, title: 'Searches' },
};
