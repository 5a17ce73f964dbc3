import type { PartKind } from '../../shared/model/bin';

/** What lies in the bin, as a person calls one of it and several. */
export const binWords: Record<'source' | PartKind, { one: string; many: string; title: string }> = {
  source: { one: 'source', many: 'sources', title: 'Sources' },
  quotation: { one: 'quotation', many: 'quotations', title: 'Quotations' },
  claim: { one: 'claim', many: 'claims', title: 'Claims' },
  note: { one: 'note', many: 'notes', title: 'Notes' },
  tag: { one: 'tag', many: 'tags', title: 'Tags' },
  collection: { one: 'collection', many: 'collections', title: 'Collections' },
  search: { one: 'saved search', many: 'saved searches', title: 'Searches' },
};
