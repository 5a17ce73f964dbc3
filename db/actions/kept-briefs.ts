import { Failure } from '../../shared/contract/failure';
import type { CheckedBriefFile } from '../../shared/model/checked-brief';
import type { KeptBrief, KeptBriefDetail } from '../../shared/model/kept-brief';
import { findAnchor } from '../../shared/text/anchor-find';
import { skeletonOf } from '../../shared/text/normalise';
import {
  type BriefFindings,
  binBrief,
  briefOfFile,
  insertBrief,
  listBriefs,
  purgeBrief,
  readBrief,
  readShownFile,
  renameBrief,
  replaceBriefFile,
  writeFindings,
} from '../store/briefs';
import { sourcePages } from '../store/pages';
import { readAndCheck } from './check-brief';
import { type Context, commit } from './context';
import { type KnownFile, type ReadDocument, readFileIn } from './import-read';
import { forgetStaged, stagedInputOf } from './staging';
import { storePages, unstore } from './store-file';

interface Staged {
  token: string;
  name: string;
}

/**
 * Keeps a staged brief: copies its file into the library, checks that copy, and writes down what it uses. The file that it
 * came from is left alone. A brief of the very same file is not kept twice; one in the bin comes out of it.
 * @throws Failure 'not-found' when nothing is staged under the token, 'unsupported' when it cannot be read
 */
export async function keepBrief(context: Context, staged: Staged): Promise<{ id: string; already: boolean }> {
  const { db } = context;
  return withFile(context, staged, ({ sha256, name, found }) => {
    const before = briefOfFile(db, sha256);
    if (before) {
      if (before.binnedAt !== null)
        commit(context, `Restore the brief “${before.title}”`, () => binBrief(db, before.id, null));
      return { id: before.id, already: true };
    }
    const id = context.newId();
    const title = name.replace(/\.[^.]+$/, '') || name;
    commit(context, `Keep the brief “${title}”`, () =>
      insertBrief(db, { id, title, name, sha256, at: context.now() }, found),
    );
    return { id, already: false };
  });
}

/**
 * Puts a newer draft in the place of a kept brief's file. The older file stays in the library, so that undo brings it back.
 * @throws Failure 'conflict' when the file is kept already
 */
export async function replaceBrief(context: Context, id: string, staged: Staged): Promise<void> {
  const { db } = context;
  readBrief(db, id);
  await withFile(context, staged, ({ sha256, name, found }) => {
    const { title } = readBrief(db, id);
    const other = briefOfFile(db, sha256);
    if (other)
      throw new Failure(
        'conflict',
        other.id === id
          ? `${name} is the file that “${title}” has already, byte for byte. Nothing was changed.`
          : `${name} is kept already, as “${other.title}”. Nothing was changed.`,
      );
    commit(context, `Replace the file of the brief “${title}”`, () =>
      replaceBriefFile(db, { id, name, sha256, at: context.now() }, found),
    );
  });
}

/** Stores the file, checks it, and lets `write` give it a brief; a file that got none is taken out again. */
async function withFile<T>(
  context: Context,
  { token, name }: Staged,
  write: (file: { sha256: string; name: string; found: BriefFindings }) => T,
): Promise<T> {
  const read = await takeIn(context, stagedInputOf(context, { token, name }));
  const laid =
    read.is === 'document' ? await storePages(context, { ...read, parts: [] }, context.now()) : new Set<string>();
  try {
    const { uses } = await readAndCheck(context, { path: context.folder.fileOf(read.sha256), name });
    const written = write({ sha256: read.sha256, name, found: uses });
    await forgetStaged(context, token);
    return written;
  } finally {
    await unstore(context, read, laid);
  }
}

async function takeIn(context: Context, file: { path: string; name: string }): Promise<ReadDocument | KnownFile> {
  const read = await readFileIn(context, file, new AbortController().signal);
  if (read.is === 'failed') throw new Failure('unsupported', read.message);
  if (read.is === 'records') throw new Failure('unsupported', `${file.name} holds references and no brief.`);
  return read;
}

/** Checks a kept brief's file against today's library, and writes down what it is found to use. */
export async function checkKept(context: Context, id: string): Promise<CheckedBriefFile> {
  const { name, sha256 } = readBrief(context.db, id);
  const { checked, uses } = await readAndCheck(context, { path: context.folder.fileOf(sha256), name });
  // Not a step of its own: it is worked out of what the library says, and undo of other things is none of its.
  const { changed } = writeFindings(context.db, { id, sha256, at: context.now() }, uses);
  if (changed) context.emit({ type: 'changed', nouns: ['briefs'] });
  return checked;
}

/** Checks one kept brief again, or all of them; says how many. */
export async function checkAgain(context: Context, id?: string): Promise<number> {
  const briefs = id === undefined ? listBriefs(context.db, false) : [readBrief(context.db, id)];
  for (const brief of briefs) await checkKept(context, brief.id);
  context.emit({ type: 'changed', nouns: ['briefs'] });
  return briefs.length;
}

export function briefDetail({ db }: Context, id: string): KeptBriefDetail {
  const brief = readBrief(db, id);
  return { ...brief, file: readShownFile(db, brief) };
}

export function renameKept(context: Context, id: string, title: string): void {
  const before = readBrief(context.db, id);
  commit(context, `Rename the brief “${before.title}”`, () => renameBrief(context.db, id, title));
}

export function binKept(context: Context, id: string): void {
  step(context, id, 'Move to the bin the brief', (brief) => binBrief(context.db, brief.id, context.now()));
}

export function restoreKept(context: Context, id: string): void {
  step(context, id, 'Restore the brief', (brief) => binBrief(context.db, brief.id, null));
}

function step(context: Context, id: string, words: string, work: (brief: KeptBrief) => void): void {
  const brief = readBrief(context.db, id);
  commit(context, `${words} “${brief.title}”`, () => work(brief));
}

/** @throws Failure 'conflict' for a brief that is not in the bin */
export function purgeKept(context: Context, id: string): void {
  const { title } = readBrief(context.db, id);
  const gone = context.db.sql.transaction(() => purgeBrief(context.db, id)).immediate();
  if (!gone) throw new Failure('conflict', `“${title}” is not in the bin. Move it there first.`);
  context.emit({ type: 'changed', nouns: ['briefs'] });
}

/** Words looked for whole; a longer stretch is found by its beginning. */
const longest = 600;

/** The page (from 0) on which words of a kept brief stand in its stored file; null where they are not found. */
export function pageInBrief(
  { db }: Context,
  { id, words, before, after }: { id: string; words: string; before: string; after: string },
): { page: number } | null {
  const { sha256 } = readBrief(db, id);
  const pages = sourcePages(db, sha256);
  const exact = words.slice(0, longest);
  const suffix = words.length > longest ? words.slice(longest, longest + 200) : after;
  const anchor = { sha256: '', page: 0, endPage: 0, start: -1, end: -1, exact, prefix: before, suffix };
  const found = findAnchor(anchor, pages, sha256);
  if (found.kind === 'moved' || found.kind === 'changed') return { page: found.anchor.page };
  if (found.kind !== 'ambiguous') return null;
  const skeleton = skeletonOf(exact).text;
  const first = pages.find(({ text }) => skeletonOf(text).text.includes(skeleton));
  return first ? { page: first.index } : null;
}
