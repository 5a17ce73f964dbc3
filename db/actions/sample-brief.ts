import { createHash } from 'node:crypto';
import type { SampleLibrary } from '../../shared/model/sample';
import { binBrief, briefOfFile, insertBrief, writeFindings } from '../store/briefs';
import { allClaimWords } from '../store/claims';
import { isHeld } from '../store/files';
import type { BriefRead } from '../tasks/read-brief';
import { checkRead } from './check-brief';
import type { Context } from './context';
import type { KnownFile, ReadDocument } from './import-read';
import { writeFile } from './import-write';
import { readSampleFile, sampleFile } from './sample-files';

/** A brief of the sample, read ahead of the step that keeps it; its claims go by their ids in the sample. */
export interface ReadBrief {
  title: string;
  file: ReadDocument | KnownFile;
  read: BriefRead;
}

export function isBriefKept({ db }: Context, path: string): boolean {
  return briefOfFile(db, createHash('sha256').update(sampleFile(path)).digest('hex'))?.binnedAt === null;
}

export function isBriefInBin({ db }: Context, { file }: ReadBrief): boolean {
  return briefOfFile(db, file.sha256) !== null;
}

export async function readSampleBrief(
  context: Context,
  { brief, claims }: { brief: SampleLibrary['briefs'][number]; claims: SampleLibrary['claims'] },
  signal: AbortSignal,
): Promise<ReadBrief> {
  const { title, file: path } = brief;
  const file = await readSampleFile(context, path, signal);
  if (file.is === 'failed' || file.is === 'records') throw new Error(`${path} of the sample is not read as a brief`);
  const statements = new Set(claims.map(({ statement }) => statement));
  const others = allClaimWords(context.db).filter(({ statement }) => !statements.has(statement));
  const words = [...claims.map(({ id, statement, wording }) => ({ id, statement, wording })), ...others];
  const task = {
    kind: 'read-brief' as const,
    path: context.folder.fileOf(file.sha256),
    name: file.name,
    claims: words,
  };
  const read = await context.pool.run(task, signal);
  if (!read.ok) throw new Error(`the brief of the sample cannot be read: ${read.message}`);
  return { title, file, read };
}

/** Keeps a brief of the sample (or brings it back from the bin) within the step that adds it, checked against what the step has added. */
export function keepSampleBrief(
  context: Context,
  { title, file, read }: ReadBrief,
  claims: ReadonlyMap<string, string>,
): void {
  const { db, newId } = context;
  const at = context.now();
  const { sha256, name } = file;
  if (file.is === 'document' && !isHeld(db, sha256)) writeFile(context, at, file);
  const found = read.claims.map((claim) => ({ ...claim, claimId: claims.get(claim.claimId) ?? claim.claimId }));
  const { uses } = checkRead(db, { ...read, claims: found });
  const binned = briefOfFile(db, sha256);
  if (!binned) insertBrief(db, { id: newId(), title, name, sha256, at }, uses);
  else {
    binBrief(db, binned.id, null);
    writeFindings(db, { id: binned.id, sha256, at }, uses);
  }
}
