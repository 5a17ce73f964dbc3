import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** A terminal sends its Ctrl-C to all of the group; a supervisor its SIGTERM to npm alone. */
const ends = [
  ['SIGTERM to npm alone', (npm: number) => process.kill(npm, 'SIGTERM')],
  ['Ctrl-C', (npm: number) => process.kill(-npm, 'SIGINT')],
] as const;

it.skipIf(process.platform === 'win32').each(ends)(
  'npm start, ended by %s, leaves nothing running',
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
