import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Paths of one library on disk. Nothing else in the program builds a path inside a library. */
export interface LibraryFolder {
  root: string;
  /** What people call the library: the folder's own name. */
  name: string;
  database: string;
  files: string;
  staging: string;
  lock: string;
  /** Where the bytes with this hash lie; originals are never altered. */
  fileOf(sha256: string): string;
}

/** The layout below `root`; makes the folders that are missing. */
export function libraryFolder(root: string): LibraryFolder {
  const files = join(root, 'files');
  const staging = join(root, 'staging');
  for (const folder of [root, files, staging]) mkdirSync(folder, { recursive: true });
  return {
    root,
    name: basename(root),
    database: join(root, 'library.db'),
    files,
    staging,
    lock: join(root, 'library.lock'),
    fileOf: (sha256) => join(files, sha256.slice(0, 2), sha256),
  };
}
