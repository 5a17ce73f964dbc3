import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { files, sources } from './schema';

// What reading found in the text of files, and can find again.

/** Numbers that a page's text carries beside its page number, one row a kind: star pages, paragraphs, lines, times. */
export const pageMarks = sqliteTable(
  'page_marks',
  {
    sha256: text('sha256')
      .notNull()
      .references(() => files.sha256, { onDelete: 'cascade' }),
    kind: text('kind').notNull(),
    /** Counted from 0. */
    page: integer('page').notNull(),
    /** `PageMarks` of this page and kind as JSON. */
    marks: text('marks').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sha256, t.kind, t.page] })],
);

/** What a file's text cites, found by the recogniser; a file without a scan has not been read for citations yet. */
export const authorities = sqliteTable(
  'authorities',
  {
    sha256: text('sha256')
      .notNull()
      .references(() => files.sha256, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    kind: text('kind').notNull(),
    label: text('label').notNull(),
    /** `SourceDraft` as JSON, or null where the citation makes no source. */
    draft: text('draft'),
    /** Pages from 0, as JSON. */
    pages: text('pages').notNull(),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sha256, t.key] }), index('authorities_key').on(t.key)],
);

export const authorityScans = sqliteTable('authority_scans', {
  sha256: text('sha256')
    .primaryKey()
    .references(() => files.sha256, { onDelete: 'cascade' }),
  /** `recogniserVersion` that read it; an older one is read again. */
  version: integer('version').notNull(),
});

/** Traits by which a source can be told to be the same work as another; see `citation/same-work`. */
export const workMarks = sqliteTable(
  'work_marks',
  {
    sourceId: text('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    mark: text('mark').notNull(),
    /** 0..1; how sure the mark alone makes it. */
    likeness: real('likeness').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.mark] }), index('work_marks_mark').on(t.mark)],
);

/** Sources whose marks are true to their records; a source whose words changed is taken off. */
export const markedSources = sqliteTable('marked_sources', {
  sourceId: text('source_id')
    .primaryKey()
    .references(() => sources.id, { onDelete: 'cascade' }),
  /** `marksVersion` that marked it; an older one is marked again. */
  version: integer('version').notNull(),
});

/** The keys under which other documents cite a source; see `citation/recognise/authority-key`. */
export const sourceKeys = sqliteTable(
  'source_keys',
  {
    sourceId: text('source_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.key] }), index('source_keys_key').on(t.key)],
);
