import { basename, join } from 'node:path';
import { removeStaged } from '../files/staging';
import { deleteStaged, findStaged, insertStaged } from '../store/staged';
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

/** Done with a token: what we own of it is removed, a person's own file is not. */
export async function forgetStaged({ db }: Context, token: string): Promise<void> {
  const staged = findStaged(db, token);
  if (!staged) return;
  deleteStaged(db, token);
  if (staged.owned) await removeStaged(staged.path);
}

function writeStaged({ db, newId, now }: Context, staged: { path: string; name: string; owned: boolean }): string {
  const token = newId() + newId();
  insertStaged(db, { ...staged, token, createdAt: now() });
  return token;
}
