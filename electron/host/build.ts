import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The checkout. (In an installed program nothing is built, and this file is not used.) */
export const checkout = resolve(import.meta.dirname, '../..');

const sourceFolders = ['shared', 'db', 'electron', 'renderer', 'resources'];
const sourceFiles = ['electron.vite.config.ts', 'package.json', 'package-lock.json'];
const stamp = join(checkout, 'out/built-from');

/**
 * Makes `out/` from the sources unless it is of just these sources. Says so, and all the builder says, on standard
 * error. Two at once take turns, and the second finds the work done.
 * @throws Error when the sources do not build.
 */
export async function buildIfStale(): Promise<void> {
  if (!isFresh()) await build(isFresh);
}

/** Makes `out/` from the sources whatever is there, and writes down of which: nobody builds it a second time under its users. */
export function buildAnew(): Promise<void> {
  return build(() => false);
}

async function build(isDone: () => boolean): Promise<void> {
  const { lock } = await import('proper-lockfile');
  const cache = join(checkout, '.cache');
  mkdirSync(cache, { recursive: true });
  const release = await lock(cache, { retries: { forever: true, minTimeout: 200, maxTimeout: 1000 }, stale: 20_000 });
  try {
    if (isDone()) return;
    const fingerprint = sourceFingerprint();
    process.stderr.write('Building Casebench from its sources…\n');
    await runBuilder();
    writeFileSync(stamp, fingerprint);
  } finally {
    await release();
  }
}

function isFresh(): boolean {
  try {
    return readFileSync(stamp, 'utf8') === sourceFingerprint();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Of names, sizes and times, not of contents: it is taken at every start. */
function sourceFingerprint(): string {
  const below = sourceFolders.flatMap((folder) =>
    readdirSync(join(checkout, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash('sha256');
  for (const path of [...below, ...sourceFiles.map((name) => join(checkout, name))].sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function runBuilder(): Promise<void> {
  const builder = join(checkout, 'node_modules/electron-vite/bin/electron-vite.js');
  // Standard output carries data only: what the builder prints there goes to standard error.
  const child = spawn(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: checkout,
    stdio: ['ignore', 2, 2],
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error('Casebench could not be built; see above.'))));
  });
}
