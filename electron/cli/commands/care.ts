import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, copyFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { LibraryConnection } from '../../../db/open';
import { diskReason } from '../../../shared/contract/disk-reason';
import type { Job } from '../../../shared/model/job';
import { ask, type Invocation, type Outcome, UsageError } from '../invocation';
import { watchJob } from '../jobs';

/** `check`: whether the library is whole; each problem is named, and what waits for a person. */
export async function checkLibrary(invocation: Invocation): Promise<Outcome> {
  const { ok, problems, notes } = await ask(await invocation.library(), 'library.check', {});
  const text = [...(ok ? ['The library is whole.'] : problems), ...notes].join('\n');
  return { data: { ok, problems, notes }, text, someFailed: !ok };
}

/** `backup`: the whole library as one file, at `to` or in the folder the command runs in. */
export async function backUp(invocation: Invocation, options: { to?: string }): Promise<Outcome> {
  if (options.to !== undefined) await mayBeWritten(options.to);
  const library = await invocation.library();
  const { jobId } = await ask(library, 'library.backup', {});
  const job = await finished(invocation, library, jobId);
  const file = resolve(options.to ?? job.result.name);
  await saveResult(library, job.result.token, file);
  const about = { file, bytes: (await stat(file)).size, sha256: await sha256Of(file) };
  return { data: about, text: `${about.file}\n${about.bytes} bytes, SHA-256 ${about.sha256}` };
}

/** `reindex`: what is derived from records and documents, made anew. */
export async function reindexLibrary(invocation: Invocation): Promise<Outcome> {
  const library = await invocation.library();
  const { jobId } = await ask(library, 'library.reindex', {});
  const { title, state, message } = await watchJob(invocation, library, jobId);
  if (state !== 'done') throw new UsageError(`${title}: ${message ?? state}`);
  return { data: { ok: true, message }, text: message ?? 'Done.' };
}

/** The job with its result. @throws UsageError naming why there is none. */
export async function finished(
  invocation: Invocation,
  library: LibraryConnection,
  jobId: string,
): Promise<Job & { result: NonNullable<Job['result']> }> {
  const job = await watchJob(invocation, library, jobId);
  if (job.state === 'done' && job.result) return { ...job, result: job.result };
  throw new UsageError(`${job.title}: ${job.message ?? job.state}`);
}

/** Looks before long work whether its result can be put where it shall be. @throws UsageError when it cannot. */
export async function mayBeWritten(to: string): Promise<void> {
  const file = resolve(to);
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory()) throw new UsageError(`${file} is a folder. Name a file in it.`);
  const folder = dirname(file);
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw new UsageError(`Nothing can be written to the folder ${folder}: ${diskReason(error)}.`);
  });
}

/** Copies a staged result to `file`, whole or not at all; what stood there before is replaced only by the whole. */
export async function saveResult(library: LibraryConnection, token: string, file: string): Promise<void> {
  const from = await library.stagedPath(token);
  if (from === null) throw new UsageError('The result is no longer kept. Run the command again.');
  const partial = join(dirname(file), `.${basename(file)}.part`);
  try {
    await copyFile(from, partial);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw new UsageError(`${file} could not be written: ${diskReason(error)}.`);
  }
}

/** SHA-256 of a file, in lower-case hexadecimal. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
