import { basename, resolve } from 'node:path';
import { defaultLibraryFolder } from '../../db/open';
import { holdsLibrary } from './held-library';
import type { KnownLibraries } from './known-libraries';

/** The library that a window starts with. */
export interface FirstLibrary {
  folder: string;
  /** Made where it is missing; one that is only remembered is not. */
  create: boolean;
  /** A sentence on the remembered library that is not there any more, if that is why this one is opened. */
  missed: string | null;
}

/**
 * What was named (`--library`) comes before what the environment says (`CASEBENCH_LIBRARY`), that before the library that a
 * person opened last, and that before the usual one in their documents. (Commands of the command line never ask what a
 * window was doing: scripts need the same library each time.)
 */
export async function firstLibrary(named: string | null, known: KnownLibraries): Promise<FirstLibrary> {
  if (named !== null) return { folder: resolve(named), create: true, missed: null };
  const usual = { folder: resolve(defaultLibraryFolder()), create: true, missed: null };
  if (process.env.CASEBENCH_LIBRARY) return usual;
  const [last] = await known.folders();
  if (last === undefined || last === usual.folder) return usual;
  if (await holdsLibrary(last)) return { folder: last, create: false, missed: null };
  const missed = `The library “${basename(last)}” is not at ${last} any more. If it is on another disk, connect that and open it again; until then “${basename(usual.folder)}” is open.`;
  return { ...usual, missed };
}
