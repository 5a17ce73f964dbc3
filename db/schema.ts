import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** The whole database at a glance. FTS5 tables and their triggers are written by hand in `migrations/`. */

export const sources = sqliteTable(
  'sources',
  {
    /** Row number of the full-text index; never shown, never exported. */
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    kind: text('kind').notNull(),
    /** `SourceFields` as JSON. */
    fields: text('fields').notNull(),
    /** Field key to confidence, of what a machine drafted and no person confirmed, as JSON. */
    drafted: text('drafted').notNull().default('{}'),
    // Derived from kind, fields and creators when they are written, so that lists sort and filter in SQL.
    title: text('title').notNull(),
    sortTitle: text('sort_title').notNull(),
    byline: text('byline').notNull(),
    venue: text('venue').notNull(),
    date: text('date').notNull(),
    year: integer('year'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    binnedAt: text('binned_at'),
  },
  (t) => [
    index('sources_sort_title').on(t.sortTitle),
    index('sources_created').on(t.createdAt),
    index('sources_updated').on(t.updatedAt),
    index('sources_date').on(t.date),
    index('sources_kind').on(t.kind),
    index('sources_byline').on(t.byline),
    index('sources_venue').on(t.venue),
    index('sources_binned').on(t.binnedAt),
  ],
);

const sourceId = () =>
  text('source_id')
    .notNull()
    .references(() => sources.id, { onDelete: 'cascade' });

export const creators = sqliteTable(
  'creators',
  {
    sourceId: sourceId(),
    position: integer('position').notNull(),
    role: text('role').notNull(),
    family: text('family'),
    given: text('given'),
    suffix: text('suffix'),
    literal: text('literal'),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.position] })],
);

export const files = sqliteTable('files', {
  /** The high part of its pages' ids; never shown, never exported. */
  seq: integer('seq').primaryKey({ autoIncrement: true }),
  sha256: text('sha256').notNull().unique(),
  bytes: integer('bytes').notNull(),
  mime: text('mime').notNull(),
  format: text('format').notNull(),
  pages: integer('pages').notNull(),
  textState: text('text_state').notNull(),
  /** `readingVersion` that read its pages and the numbers in them; 0 for what an early Casebench read. */
  readingVersion: integer('reading_version').notNull().default(0),
  /** List of sentences for people, as JSON. */
  warnings: text('warnings').notNull().default('[]'),
  addedAt: text('added_at').notNull(),
});

export const attachments = sqliteTable(
  'attachments',
  {
    id: text('id').primaryKey(),
    sourceId: sourceId(),
    sha256: text('sha256')
      .notNull()
      .references(() => files.sha256),
    name: text('name').notNull(),
    position: integer('position').notNull(),
    addedAt: text('added_at').notNull(),
  },
  (t) => [index('attachments_source').on(t.sourceId), index('attachments_sha256').on(t.sha256)],
);

export const pages = sqliteTable(
  'pages',
  {
    /** `pageId(file.seq, page)`: the index's row alone tells file and page. */
    id: integer('id').primaryKey(),
    sha256: text('sha256')
      .notNull()
      .references(() => files.sha256, { onDelete: 'cascade' }),
    /** Counted from 0. */
    page: integer('page').notNull(),
    label: text('label'),
    /** What reading found where a person's page map says otherwise, '' for no number; null where `label` is as it was read. */
    detected: text('detected'),
    text: text('text').notNull(),
    broken: integer('broken').notNull().default(0),
    /** 'text' for the file's own text layer, 'ocr' for words read by machine. */
    readBy: text('read_by').notNull().default('text'),
  },
  (t) => [uniqueIndex('pages_file_page').on(t.sha256, t.page)],
);

/** A person's word on how the places of a file are called; `pages.label` follows it. */
export const pageMaps = sqliteTable('page_maps', {
  sha256: text('sha256')
    .primaryKey()
    .references(() => files.sha256, { onDelete: 'cascade' }),
  /** List of `PageAnchor` as JSON. */
  anchors: text('anchors').notNull(),
  /** `PinScheme` by which the source is cited; null where its kind decides. */
  scheme: text('scheme'),
});

/** Words read by machine on one page, with where they stand and how sure the reader was of each. */
export const pageWords = sqliteTable(
  'page_words',
  {
    sha256: text('sha256')
      .notNull()
      .references(() => files.sha256, { onDelete: 'cascade' }),
    /** Counted from 0. */
    page: integer('page').notNull(),
    /** Of the page as it is shown, in points. */
    width: real('width').notNull().default(0),
    height: real('height').notNull().default(0),
    /** 0..1, over the whole page. */
    confidence: real('confidence').notNull(),
    /** The words in reading order, as JSON. */
    words: text('words').notNull(),
    /** 1 where the page was not shown yet as its file says when it was read: words may lie beside the picture. */
    stale: integer('stale').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.sha256, t.page] })],
);

export const notes = sqliteTable(
  'notes',
  {
    id: text('id').primaryKey(),
    sourceId: sourceId(),
    body: text('body').notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [index('notes_source').on(t.sourceId)],
);

export const tags = sqliteTable(
  'tags',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    color: text('color').notNull(),
    parentId: text('parent_id'),
  },
  // One name, one tag, whatever its case: typing a tag must never make a twin.
  (t) => [uniqueIndex('tags_name').on(sql`lower(${t.name})`), index('tags_parent').on(t.parentId)],
);

export const sourceTags = sqliteTable(
  'source_tags',
  {
    sourceId: sourceId(),
    tagId: text('tag_id')
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.tagId] }), index('source_tags_tag').on(t.tagId)],
);

export const collections = sqliteTable('collections', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  parentId: text('parent_id'),
  position: integer('position').notNull(),
});

export const collectionSources = sqliteTable(
  'collection_sources',
  {
    collectionId: text('collection_id')
      .notNull()
      .references(() => collections.id, { onDelete: 'cascade' }),
    sourceId: sourceId(),
  },
  (t) => [primaryKey({ columns: [t.collectionId, t.sourceId] }), index('collection_sources_source').on(t.sourceId)],
);

export const relations = sqliteTable(
  'relations',
  {
    id: text('id').primaryKey(),
    fromId: text('from_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    toId: text('to_id')
      .notNull()
      .references(() => sources.id, { onDelete: 'cascade' }),
    kind: text('kind').notNull(),
    note: text('note').notNull().default(''),
  },
  (t) => [uniqueIndex('relations_pair').on(t.fromId, t.toId, t.kind), index('relations_to').on(t.toId)],
);

export const savedSearches = sqliteTable('saved_searches', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  query: text('query').notNull(),
  position: integer('position').notNull(),
});

export const quotations = sqliteTable(
  'quotations',
  {
    id: text('id').primaryKey(),
    sourceId: sourceId(),
    text: text('text').notNull(),
    /** `QuoteAnchor` as JSON, or null for words typed by hand. */
    anchor: text('anchor'),
    /** As it was when the quotation was taken, for when its page is gone. */
    pageLabel: text('page_label'),
    /** Only where a person typed it (a film's time without a file); else it is worked out from the page map when read. */
    pinpoint: text('pinpoint'),
    meaning: text('meaning').notNull(),
    comment: text('comment').notNull().default(''),
    verdict: text('verdict').notNull(),
    verdictNote: text('verdict_note'),
    /** 1 when its words are no longer found where the file was; `anchor` then is the last place known. */
    lost: integer('lost').notNull().default(0),
    /** 1 when its words were found in another place that is not certainly theirs, and nobody has looked yet. */
    unsure: integer('unsure').notNull().default(0),
    /** A sentence on what became of its place when the file or its text changed. */
    placeNote: text('place_note'),
    /** `QuoteOrigin` as JSON, of an annotation that came with the file. */
    origin: text('origin'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [index('quotations_source').on(t.sourceId)],
);

export const quotationTags = sqliteTable(
  'quotation_tags',
  {
    quotationId: text('quotation_id')
      .notNull()
      .references(() => quotations.id, { onDelete: 'cascade' }),
    tagId: text('tag_id')
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.quotationId, t.tagId] })],
);

export const readingPositions = sqliteTable('reading_positions', {
  sha256: text('sha256')
    .primaryKey()
    .references(() => files.sha256, { onDelete: 'cascade' }),
  page: integer('page').notNull(),
  offset: real('offset').notNull(),
  zoom: real('zoom').notNull(),
});

export const settings = sqliteTable('settings', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});

/** A file on its way in (a path or an upload) or out (an export), by token. Owned files are deleted when done with. */
export const staged = sqliteTable('staged', {
  token: text('token').primaryKey(),
  path: text('path').notNull(),
  name: text('name').notNull(),
  owned: integer('owned').notNull(),
  createdAt: text('created_at').notNull(),
});

export const jobs = sqliteTable('jobs', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  title: text('title').notNull(),
  state: text('state').notNull(),
  /** What to do, as JSON; each kind of job reads its own. */
  payload: text('payload').notNull(),
  result: text('result'),
  message: text('message'),
  warnings: text('warnings').notNull().default('[]'),
  startedAt: text('started_at').notNull(),
  endedAt: text('ended_at'),
  // Items (files, pages) in all, done, and done without success.
  total: integer('total').notNull().default(0),
  finished: integer('finished').notNull().default(0),
  failed: integer('failed').notNull().default(0),
  /** The undoable step under which an import's sources are written down. */
  commitId: integer('commit_id'),
});

export const jobItems = sqliteTable(
  'job_items',
  {
    jobId: text('job_id')
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    file: text('file').notNull(),
    /** Token, path or id, as the kind of job needs. */
    input: text('input').notNull(),
    /** null while it waits; an `OutcomeStatus` once it is done. */
    status: text('status'),
    sourceIds: text('source_ids').notNull().default('[]'),
    pages: integer('pages').notNull().default(0),
    code: text('code'),
    message: text('message'),
  },
  (t) => [primaryKey({ columns: [t.jobId, t.position] }), index('job_items_status').on(t.jobId, t.status)],
);

/** What the records of a half stored file of references have become so far: a killed import goes on from there. */
export const jobRecords = sqliteTable(
  'job_records',
  {
    jobId: text('job_id')
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    sourceId: text('source_id').notNull(),
    /** 1 when the record was added, 0 when the library had it. */
    added: integer('added').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jobId, t.position, t.sourceId] })],
);

/** One undoable step; `changes` holds what it did, row by row. */
export const commits = sqliteTable('commits', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  label: text('label').notNull(),
  at: text('at').notNull(),
  undone: integer('undone').notNull().default(0),
});

export const changes = sqliteTable(
  'changes',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    commitId: integer('commit_id')
      .notNull()
      .references(() => commits.id, { onDelete: 'cascade' }),
    tableName: text('table_name').notNull(),
    op: text('op').notNull(),
    /** Rows as JSON objects of their columns. */
    before: text('before'),
    after: text('after'),
    sourceId: text('source_id'),
  },
  (t) => [
    index('changes_commit').on(t.commitId),
    index('changes_source').on(t.sourceId),
    // What the bin lists: the latest deletion of each row, told without reading the row itself.
    index('changes_deleted').on(t.tableName, sql`${t.before} ->> 'id'`, t.commitId).where(sql`${t.op} = 'D'`),
  ],
);
