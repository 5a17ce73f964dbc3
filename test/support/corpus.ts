import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of real documents beside the checkout, or null where it is missing. */
export function corpusFolder(name: string): string | null {
  const folder = resolve(import.meta.dirname, '../../../shared/corpus', name);
  if (existsSync(folder)) return folder;
  console.info(`Skipped: ${folder} is not here.`);
  return null;
}

/** Paths of all files below a folder, in a stable order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
