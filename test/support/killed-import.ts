import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import { builtForNode } from './build-node';
import { temporaryFolder } from './library';
import { differences, dumpLibrary } from './library-dump';
import { Random } from './random';
import { builtTaskWorker } from './task-worker';

const kills = 20;
/** Kills in the life of one library; then it is let finish and compared. */
const killsEach = 5;

interface Life {
  /** What the checks of this life found, the one before the import first. */
  checks: { ok: boolean; problems: string[] }[];
  killed: boolean;
  /** From the first check to the end. */
  milliseconds: number;
  finished: number;
}

/** Imports these files in processes that are killed twenty times at random moments; each library must end as one that nobody disturbed. */
export async function killAndCompare(paths: string[], seed: number): Promise<void> {
  const live = await lives(paths);
  const undisturbed = temporaryFolder();
  const first = await live(undisturbed, null);
  expect(first.checks).toEqual(Array(2).fill({ ok: true, problems: [], notes: [], cleared: [] }));
  const expected = dumpLibrary(undisturbed);
  const random = new Random(seed);
  // The shortest so far: on a machine that was busy at first, later kills would else come when all is done.
  let whole = first.milliseconds;
  let killed = 0;
  const log: string[] = [];
  for (let round = 0; killed < kills && round < 3 * kills; round++) {
    const folder = temporaryFolder();
    const own: Life[] = [];
    while (own.filter((life) => life.killed).length < killsEach) {
      own.push(await live(folder, random.next() * whole * 0.6));
      if (!own.at(-1)?.killed) break;
    }
    if (own.length === 1 && !own[0]?.killed) whole = Math.min(whole, own[0]?.milliseconds ?? whole);
    if (own.at(-1)?.killed) own.push(await live(folder, null));
    killed += own.filter((life) => life.killed).length;
    log.push(own.map((life) => `${life.killed ? 'killed' : 'ended'} at ${life.finished}`).join(', '));
    for (const { checks } of own) expect(checks.map(({ problems }) => problems)).toEqual(checks.map(() => []));
    expect(differences(expected, dumpLibrary(folder)), `seed ${seed}: ${log.at(-1)}`).toEqual([]);
  }
  expect(killed, log.join('\n')).toBeGreaterThanOrEqual(kills);
  console.info(`seed ${seed}: ${killed} kills over ${expected.outcomes?.length} files; ${log.join('; ')}`);
}

/** Runs one process over a library; kills it with SIGKILL `after` milliseconds from its first check. */
async function lives(paths: string[]): Promise<(folder: string, after: number | null) => Promise<Life>> {
  const child = await builtForNode('test/support/import-child.ts');
  const taskWorker = await builtTaskWorker();
  return (folder, after) =>
    new Promise((resolve, reject) => {
      const life: Life = { checks: [], killed: false, milliseconds: 0, finished: 0 };
      const process_ = spawn(process.execPath, [child, folder, taskWorker, ...paths], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let begun = 0;
      createInterface({ input: process_.stdout }).on('line', (line) => {
        const said = JSON.parse(line) as { checked?: Life['checks'][number]; finished?: number };
        if (said.finished !== undefined) life.finished = said.finished;
        if (!said.checked) return;
        life.checks.push(said.checked);
        if (begun > 0) return;
        begun = performance.now();
        if (after !== null) setTimeout(() => process_.kill('SIGKILL'), after);
      });
      process_.on('error', reject);
      process_.on('close', (code, signal) => {
        life.milliseconds = performance.now() - begun;
        life.killed = signal === 'SIGKILL';
        if (life.killed || code === 0) resolve(life);
        else reject(new Error(`the import ended with ${code}`));
      });
    });
}
