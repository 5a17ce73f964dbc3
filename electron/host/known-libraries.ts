import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

/** At most so many libraries are remembered. */
const most = 10;

const written = z.object({
  /** Whole paths, the one that was opened last first. */
  libraries: z.array(z.string().min(1)).catch([]),
});

/** The libraries that a person chose in a window, kept in one small file: the first is opened at the next start. */
export interface KnownLibraries {
  folders(): Promise<string[]>;
  /** Writes down that `folder` was opened in place of `before`. */
  remember(folder: string, before: string): Promise<void>;
}

export function knownLibraries(path: string): KnownLibraries {
  const folders = async () => {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      // Not to be read is no reason not to start: it says so, and nothing is remembered.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') console.error(error);
      return [];
    }
    return read(text);
  };
  return {
    folders,
    async remember(folder, before) {
      const all = [folder, before, ...(await folders())];
      const partial = `${path}.${process.pid}.part`;
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeFile(partial, `${JSON.stringify({ libraries: [...new Set(all)].slice(0, most) }, null, 2)}\n`);
        await rename(partial, path);
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
    },
  };
}

/** How a window names a library that it did not choose a folder for. */
export function libraryId(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16);
}

/** What a person has edited beyond reading is as if nothing were remembered. */
function read(text: string): string[] {
  try {
    return written.parse(JSON.parse(text)).libraries;
  } catch {
    return [];
  }
}
