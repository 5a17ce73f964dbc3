import { basename } from 'node:path';
import library from '../../resources/sample/library.json';
import type { QuoteAnchor } from '../../shared/model/quotation';
import { readSample, type SampleLibrary, type SampleSource } from '../../shared/model/sample';
import { findAnchor } from '../../shared/text/anchor-find';
import type { SourcePage } from '../../shared/text/running-text';
import { insertEvidence, saveClaim } from '../store/claims';
import { addToCollection, ensureCollection, insertCollection } from '../store/collections';
import { attachFile, sourcesOfFile } from '../store/files';
import { saveNote } from '../store/notes';
import { readPages } from '../store/pages';
import { insertQuotation } from '../store/quotations';
import { addRelation } from '../store/relations';
import { findSameSource } from '../store/same-source';
import { reindexSources } from '../store/source-index';
import { insertSource, setBinned } from '../store/sources';
import { applyTags, ensureTag, findTag, insertTag } from '../store/tags';
import { verdictOn } from './check-quotes';
import { type Context, commit } from './context';
import type { ReadDocument, ReadFile } from './import-read';
import { writeFile } from './import-write';
import type { JobEnd, JobHandle } from './job';
import { isBriefInBin, isBriefKept, keepSampleBrief, type ReadBrief, readSampleBrief } from './sample-brief';
import { readSampleFile } from './sample-files';

/**
 * Adds the sample library in one undoable step: sources with their files, tags, collections, notes, quotations and
 * relations, the claims that rest on them, and the brief that uses them all. What of it is there already stays as it is;
 * what lies in the bin is restored.
 */
export async function addSample(context: Context, job: JobHandle): Promise<JobEnd> {
  const sample = readSample(library);
  const { fresh, binned } = whatIsMissing(context, sample);
  const paths = fresh.flatMap(({ files }) => files.map(({ path }) => path));
  const briefs = sample.briefs.filter(({ file }) => !isBriefKept(context, file));
  const total = paths.length + briefs.length + 1;
  job.progress({ total, finished: 0 });
  const read = new Map<string, ReadFile>();
  for (const path of paths) {
    job.progress({ current: basename(path) });
    read.set(path, await readSampleFile(context, path, job.signal));
    job.progress({ finished: read.size });
  }
  const toKeep: ReadBrief[] = [];
  for (const brief of briefs) {
    job.progress({ current: brief.file });
    toKeep.push(await readSampleBrief(context, { brief, claims: sample.claims }, job.signal));
    job.progress({ finished: read.size + toKeep.length });
  }
  job.signal.throwIfAborted();
  const restored = toKeep.filter((brief) => isBriefInBin(context, brief));
  if (fresh.length + binned.length + toKeep.length > 0)
    commit(context, 'Add the sample library', () => {
      setBinned(context.db, binned, null);
      const claims = write(context, { sample, fresh, restored: new Set(binned), read });
      for (const brief of toKeep) keepSampleBrief(context, brief, claims);
    });
  job.progress({ finished: total });
  const said = [
    { what: counted(fresh.length, toKeep.length - restored.length), done: 'added' },
    { what: counted(binned.length, restored.length), done: 'restored from the bin' },
  ].flatMap(({ what, done }) => (what ? [`${what} ${done}`] : []));
  return { message: said.length > 0 ? `${said.join(', ')}.` : 'The sample is in this library already.' };
}

function counted(sources: number, briefs: number): string {
  const parts = [
    sources > 0 && `${sources} ${sources === 1 ? 'source' : 'sources'}`,
    briefs > 0 && (briefs > 1 ? `${briefs} briefs` : 'a brief'),
  ];
  return parts.filter(Boolean).join(' and ');
}

/** Sources of the sample that the library has not, and ids of those that lie in its bin. */
function whatIsMissing({ db }: Context, { sources }: SampleLibrary): { fresh: SampleSource[]; binned: string[] } {
  const missing = sources.filter((source) => !findSameSource(db, source));
  const binned = new Map(missing.map((source) => [source, findSameSource(db, source, 'bin')]));
  return {
    fresh: missing.filter((source) => !binned.get(source)),
    binned: [...binned.values()].filter((id) => id !== null),
  };
}

interface Writing {
  sample: SampleLibrary;
  fresh: SampleSource[];
  /** Ids of those that lay in the bin. */
  restored: ReadonlySet<string>;
  read: ReadonlyMap<string, ReadFile>;
}

/** Answers the ids of the sample's claims in this library, by their ids in the sample. Its sources can be cited then. */
function write(context: Context, { sample, fresh, restored, read }: Writing): Map<string, string> {
  const { db, newId } = context;
  const at = context.now();
  for (const { name, color, parent } of sample.tags)
    if (!findTag(db, name)) insertTag(db, { id: newId(), name, color, parentId: parent ? findTag(db, parent) : null });
  const collections = writeCollections(context, sample);
  const ids = new Map<string, string>();
  for (const source of sample.sources)
    ids.set(source.id, (!fresh.includes(source) && findSameSource(db, source)) || newId());
  const idOf = (id: string) => ids.get(id) as string;
  const quotes = new Map<string, { id: string; sourceId: string }>();
  const group = (source: SampleSource, id: string) => {
    applyTags(db, [id], { add: source.tags.map((name) => ensureTag(db, name, newId)), remove: [] });
    for (const name of source.collections) addToCollection(db, collections.get(name) as string, [id]);
  };
  // Tags and collections that were made for the sample went when it was undone.
  for (const source of sample.sources) if (restored.has(idOf(source.id))) group(source, idOf(source.id));
  for (const source of fresh) {
    const id = idOf(source.id);
    const { kind, fields, creators } = source;
    insertSource(db, { id, kind, fields, creators, at });
    for (const { path } of source.files) attach(context, { sourceId: id, name: basename(path), at }, read.get(path));
    group(source, id);
    for (const body of source.notes) saveNote(db, { id: newId(), sourceId: id, body, at });
    for (const quote of source.quotes) {
      const read_ = read.get(quote.file);
      const taken = { id: newId(), sourceId: id };
      quotes.set(quote.id, taken);
      writeQuote(context, { ...taken, quote, sha256: read_ && 'sha256' in read_ ? read_.sha256 : null, at });
    }
  }
  for (const source of sample.sources)
    if (!fresh.includes(source))
      for (const [id, quote] of quotesThere(context, idOf(source.id), source)) quotes.set(id, quote);
  for (const source of fresh)
    for (const { kind, to, note } of source.relations)
      addRelation(db, { id: newId(), fromId: idOf(source.id), toId: idOf(to), kind, note });
  // A step makes the keys under which its sources are cited when it ends; the brief cites them before.
  reindexSources(db, [...ids.values()]);
  return writeClaims(context, sample, { quotes, at });
}

/** Quotations of the sample that a source has already, by their id in the sample. */
function quotesThere(
  { db }: Context,
  sourceId: string,
  { quotes }: SampleSource,
): [string, { id: string; sourceId: string }][] {
  const find = db.sql.prepare('SELECT id FROM quotations WHERE source_id = ? AND text = ?').pluck();
  return quotes.flatMap(({ id, exact }) => {
    const there = find.get(sourceId, exact) as string | undefined;
    return there ? [[id, { id: there, sourceId }]] : [];
  });
}

/** Collections by name, below the sample's own at the top. */
function writeCollections({ db, newId }: Context, { collections }: SampleLibrary): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { name, parent } of collections) {
    const parentId = parent ? (ids.get(parent) ?? null) : null;
    const there = db.sql.prepare('SELECT id FROM collections WHERE name = ? AND parent_id IS ?').pluck();
    const id = (there.get(name, parentId) as string | undefined) ?? (parentId ? newId() : null);
    if (!id) ids.set(name, ensureCollection(db, name, newId));
    else {
      if (!there.get(name, parentId)) insertCollection(db, { id, name, parentId });
      ids.set(name, id);
    }
  }
  return ids;
}

function attach(
  context: Context,
  to: { sourceId: string; name: string; at: string },
  read: ReadFile | undefined,
): void {
  if (!read || read.is === 'records') return;
  if (read.is === 'failed') throw new Error(`a file of the sample cannot be read: ${read.message}`);
  if (read.is === 'document' && sourcesOfFile(context.db, read.sha256).length === 0)
    writeFile(context, to.at, read satisfies ReadDocument);
  attachFile(context.db, { ...to, id: context.newId(), sha256: read.sha256 });
}

function writeQuote(
  { db }: Context,
  of: { id: string; sourceId: string; quote: SampleSource['quotes'][number]; sha256: string | null; at: string },
): void {
  const { id, sourceId, quote, at } = of;
  const anchor = of.sha256 ? anchorOf(of.sha256, quote.exact, pagesOf(db, of.sha256)) : null;
  const text = quote.exact;
  const { verdict, note } = verdictOn(db, { sourceId, text, anchor });
  insertQuotation(db, {
    id,
    sourceId,
    text,
    anchor,
    pageLabel: null,
    pinpoint: quote.pinpoint || null,
    meaning: quote.meaning,
    comment: quote.comment,
    verdict,
    verdictNote: note,
    at,
  });
}

function anchorOf(sha256: string, exact: string, pages: SourcePage[]): QuoteAnchor | null {
  const nowhere = { sha256: '', page: 0, endPage: 0, start: 0, end: 0, exact, prefix: '', suffix: '' };
  const found = findAnchor(nowhere, pages, sha256);
  return found.kind === 'moved' || found.kind === 'changed' ? found.anchor : null;
}

function pagesOf(db: Context['db'], sha256: string): SourcePage[] {
  return readPages(db, { sha256, from: 0, count: 1000 }).map(({ index, text }) => ({ index, text, reliable: true }));
}

function writeClaims(
  { db, newId }: Context,
  { claims }: SampleLibrary,
  { quotes, at }: { quotes: ReadonlyMap<string, { id: string; sourceId: string }>; at: string },
): Map<string, string> {
  const ids = new Map<string, string>();
  const sameClaim = db.sql.prepare<[string], string>('SELECT id FROM claims WHERE statement = ?').pluck();
  for (const { evidence, id, ...claim } of claims) {
    const there = sameClaim.get(claim.statement);
    const claimId = there ?? newId();
    ids.set(id, claimId);
    if (there) continue;
    saveClaim(db, { ...claim, id: claimId, tags: [], reviewer: '', reviewedAt: null, createdAt: at, updatedAt: at });
    for (const { quote, stance } of evidence) {
      const taken = quotes.get(quote);
      if (taken)
        insertEvidence(db, { id: newId(), claimId, sourceId: taken.sourceId, quotationId: taken.id, stance, note: '' });
    }
  }
  return ids;
}
