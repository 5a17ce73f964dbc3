import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { files, quotations, sources, tags } from './schema';

// What a person says: claims with their evidence, and the briefs that use them.

export const claims = sqliteTable('claims', {
  id: text('id').primaryKey(),
  statement: text('statement').notNull(),
  wording: text('wording').notNull(),
  caveat: text('caveat').notNull(),
  /** List of `ClaimFigure` as JSON. */
  figures: text('figures').notNull(),
  status: text('status').notNull(),
  reviewer: text('reviewer').notNull(),
  reviewedAt: text('reviewed_at'),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
});

export const claimEvidence = sqliteTable(
  'claim_evidence',
  {
    id: text('id').primaryKey(),
    claimId: text('claim_id')
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    sourceId: text('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    /** Null when the whole source speaks. */
    quotationId: text('quotation_id').references(() => quotations.id, { onDelete: 'set null' }),
    stance: text('stance').notNull(),
    note: text('note').notNull().default(''),
    position: integer('position').notNull(),
  },
  (t) => [index('claim_evidence_claim').on(t.claimId), index('claim_evidence_source').on(t.sourceId)],
);

export const claimTags = sqliteTable(
  'claim_tags',
  {
    claimId: text('claim_id')
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    tagId: text('tag_id')
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.claimId, t.tagId] })],
);

/** A brief that a person keeps, with what its last check found in it; what is found is worked out anew by every check. */
export const briefs = sqliteTable(
  'briefs',
  {
    id: text('id').primaryKey(),
    title: text('title').notNull(),
    /** Of the file, as the person knows it. */
    name: text('name').notNull(),
    sha256: text('sha256')
      .notNull()
      .references(() => files.sha256),
    keptAt: text('kept_at').notNull(),
    checkedAt: text('checked_at').notNull(),
    binnedAt: text('binned_at'),
    /** `BriefSummary` as JSON. */
    summary: text('summary').notNull(),
    /** Lists of `SourceInBrief`, `QuotationInBrief` and `ClaimInBrief` as JSON. */
    sources: text('sources').notNull().default('[]'),
    quotations: text('quotations').notNull().default('[]'),
    claims: text('claims').notNull().default('[]'),
  },
  (t) => [index('briefs_sha256').on(t.sha256)],
);
