import { basename, join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../../shared/contract/failure';
import type { Job } from '../../shared/model/job';
import type { Connection } from '../connection';
import { removeStaged } from '../files/staging';
import { waitingOrFailedItems } from '../store/job-items';
import { deleteStaged, findStaged, insertStaged, listStaged } from '../store/staged';
import type { Context } from './context';

/** Makes a path on this disk known by a token; the file is read where it lies. */
export function stagePath(context: Context, path: string): string {
  return writeStaged(context, { path, name: basename(path), owned: false });
}

/** A place in the library's staging folder for an upload, and its token. The name given is never used as a path. */
export function stageUpload(context: Context, name: string): { token: string; path: string } {
  const path = join(context.folder.staging, context.newId());
  return { token: writeStaged(context, { path, name: basename(name), owned: true }), path };
}

/** Where a staged file lies; null once it is done with. */
export function stagedPath({ db }: Context, token: string): string | null {
  return findStaged(db, token)?.path ?? null;
}

/** A staged file as a job writes it down; the token of an upload only, which is deleted once the job is done with it. */
export const stagedInput = z.object({ path: z.string(), name: z.string(), token: z.string().nullable() });
export type StagedInput = z.infer<typeof stagedInput>;

/** @throws Failure 'not-found' for a token that is not staged. */
export function stagedInputOf({ db }: Context, { token, name }: { token: string; name: string }): StagedInput {
  const staged = findStaged(db, token);
  if (!staged) throw new Failure('not-found', `${name} is no longer at hand. Choose it again.`);
  return { path: staged.path, name, token: staged.owned ? token : null };
}

/** Lets tokens go whose paths a job has taken over; uploads keep theirs until their files are in the library. */
export function releasePaths({ db }: Context, files: readonly { token: string }[]): void {
  for (const { token } of files) if (findStaged(db, token)?.owned === false) deleteStaged(db, token);
}

/** Done with a token: what we own of it is removed, a person's own file is not. */
export async function forgetStaged({ db }: Context, token: string): Promise<void> {
  const staged = findStaged(db, token);
  if (!staged) return;
  deleteStaged(db, token);
  if (staged.owned) await removeStaged(staged.path);
}

/** Tokens that a job still needs: of its result, and of uploads that have not become sources. */
export function tokensHeld(db: Connection, { id, result }: Job): string[] {
  const uploads = waitingOrFailedItems(db, id).flatMap(({ input }) => tokenIn(input) ?? []);
  return result ? [...uploads, result.token] : uploads;
}

/**
 * Lets go of tokens that only an earlier process could still have used, e.g. one killed between the choosing of files
 * and the job that would have taken them over. The bytes they named are cleared away by the next sweep.
 */
export function forgetLostTokens({ db, jobs }: Context): void {
  const staged = listStaged(db);
  if (staged.length === 0) return;
  const held = new Set(jobs.list().flatMap((job) => tokensHeld(db, job)));
  for (const { token } of staged) if (!held.has(token)) deleteStaged(db, token);
}

function tokenIn(input: string): string | null {
  if (!input.startsWith('{')) return null;
  const { token } = JSON.parse(input) as { token?: string | null };
  return token ?? null;
}

function writeStaged({ db, newId, now }: Context, staged: { path: string; name: string; owned: boolean }): string {
  const token = newId() + newId();
  insertStaged(db, { ...staged, token, createdAt: now() });
  return token;
}
