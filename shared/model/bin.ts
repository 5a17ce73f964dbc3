/** What a person deletes apart from sources and briefs; the bin keeps it until it is deleted for good. */
export const partKinds = ['quotation', 'claim', 'note', 'tag', 'collection', 'search'] as const;
export type PartKind = (typeof partKinds)[number];

/** One deleted thing, as the bin lists it. */
export interface BinnedPart {
  kind: PartKind;
  id: string;
  /** What it says or is called. */
  words: string;
  /** What it says besides: a quotation's comment, a claim's wording, what a saved search looks for. */
  besides: string;
  /** Where it belongs; null for what belongs to no source. */
  source: { id: string; title: string; binned: boolean } | null;
  /** How many sources it was on or held (tags, collections), or rested on (claims); null for the others. */
  sources: number | null;
  /** Of a tag. */
  color: string | null;
  deletedAt: string;
}

export type BinCounts = Record<PartKind, number>;

/** How quotations that came back found their places. */
export interface Restored {
  restored: number;
  /** Of quotations: in a place that a person has to look at. */
  unsure: number;
  /** Of quotations: their words are not where they stood, or their file is gone. */
  lost: number;
}

/** What a person calls one of a kind, and several. */
export const partWords: Record<PartKind, { one: string; many: string }> = {
  quotation: { one: 'quotation', many: 'quotations' },
  claim: { one: 'claim', many: 'claims' },
  note: { one: 'note', many: 'notes' },
  tag: { one: 'tag', many: 'tags' },
  collection: { one: 'collection', many: 'collections' },
  search: { one: 'saved search', many: 'saved searches' },
};
