import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/library';

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

/** A terminal sends its signals to all of the group; a supervisor to npm alone. */
const ends = [
  ['SIGTERM to npm alone', (npm: number) => process.kill(npm, 'SIGTERM')],
  ['SIGINT to npm alone', (npm: number) => process.kill(npm, 'SIGINT')],
  ['SIGHUP to npm alone', (npm: number) => process.kill(npm, 'SIGHUP')],
  ['SIGKILL of npm', (npm: number) => process.kill(npm, 'SIGKILL')],
  ['Ctrl-C', (npm: number) => process.kill(-npm, 'SIGINT')],
  ['a terminal that is closed', (npm: number) => process.kill(-npm, 'SIGHUP')],
] as const;

it.skipIf(process.platform === 'win32').each(ends)(
  'npm start, ended by %s, leaves nothing running and the library closed',
  async (_name, end) => {
    const library = join(temporaryFolder(), 'Library');
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
    const npm = spawn('npm', ['start', '--', '--no-open'], {
      env: { ...env, CASEBENCH_LIBRARY: library },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    onTestFinished(() => {
      try {
        process.kill(-(npm.pid as number), 'SIGKILL');
      } catch (error) {
        // Nobody is left of the group: as it should be.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    });
    let address = '';
    for await (const line of createInterface({ input: npm.stdout })) {
      address = /^http:\/\/127\.0\.0\.1:\S+/.exec(line)?.[0] ?? '';
      if (address) break;
    }
    expect(await answers(address)).toBe(true);
    const gone = once(npm, 'exit');
    end(npm.pid as number);
    await gone;
    while (await answers(address)) await after(100);
    while (groupLives(npm.pid as number)) await after(100);
    // SQLite takes its log away when the last connection is closed in order.
    expect(readdirSync(library)).toContain('library.db');
    expect(readdirSync(library)).not.toContain('library.db-wal');
  },
);

function groupLives(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}
