import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** One file to import: where it lies, and the name a person knows it by. */
export interface FoundFile {
  path: string;
  name: string;
}

/** Left by file managers, never meant to be read. */
const litter = new Set(['thumbs.db', 'desktop.ini', 'icon\r']);

/** How browsers name the folder of a saved page: "Ruling_files" beside "Ruling.html". */
const companion = /^(.+)(?:_files|\.files)$/;

/**
 * The file at `path`, or all files of the folder there in a stable order, named by their way below `name`. Hidden
 * files are left out, and the folder of pictures and scripts that a browser saves beside a page. What cannot be looked
 * into or read - a link that leads nowhere, a link to a folder, a pipe - is listed itself, so that its import can say why. A
 * link to a folder is not followed: it may lead back up, or out of what a person chose to add.
 */
export async function findFiles(path: string, name: string): Promise<FoundFile[]> {
  const there = await stat(path).catch(() => null);
  if (!there?.isDirectory()) return [{ path, name }];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (!entries) return [{ path, name }];
  const found: FoundFile[] = [];
  for (const entry of wanted(entries)) {
    const child = { path: join(path, entry.name), name: `${name}/${entry.name}` };
    if (entry.isDirectory()) found.push(...(await findFiles(child.path, child.name)));
    else found.push(child);
  }
  return found;
}

function wanted(entries: Dirent[]): Dirent[] {
  const pages = new Set(
    entries.filter(({ name }) => /\.(html?|xhtml|mht)$/i.test(name)).map(({ name }) => name.replace(/\.[^.]+$/, '')),
  );
  return entries
    .filter((entry) => !entry.name.startsWith('.') && !litter.has(entry.name.toLowerCase()))
    .filter((entry) => !(entry.isDirectory() && pages.has(companion.exec(entry.name)?.[1] ?? '')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
