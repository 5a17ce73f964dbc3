import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtForNode } from '../../support/build-node';
import { corpusFolder, filesBelow } from '../../support/corpus';
import { folderOf } from '../../support/import';
import { temporaryFolder } from '../../support/library';
import { differences, dumpLibrary } from '../../support/library-dump';
import { smallPdf, textPage } from '../../support/small-pdf';
import { builtTaskWorker } from '../../support/task-worker';

const kills = 20;
/** Kills in the life of one library; then it is let finish and compared. */
const killsEach = 4;

let child: string;
let taskWorker: string;
beforeAll(async () => {
  child = await builtForNode('test/support/import-child.ts');
  taskWorker = await builtTaskWorker();
});

interface Life {
  /** What the checks of this life found, the one before the import first. */
  checks: { ok: boolean; problems: string[] }[];
  killed: boolean;
  /** From the first check to the end. */
  milliseconds: number;
  finished: number;
}

/** Runs one process over the library; kills it with SIGKILL `after` milliseconds from its first check. */
function live(folder: string, paths: string[], after: number | null): Promise<Life> {
  return new Promise((resolve, reject) => {
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

async function killAndCompare(paths: string[], seed: number): Promise<void> {
  const undisturbed = temporaryFolder();
  const first = await live(undisturbed, paths, null);
  expect(first.checks).toEqual(Array(2).fill({ ok: true, problems: [], notes: [], cleared: [] }));
  const expected = dumpLibrary(undisturbed);
  const random = mulberry(seed);
  let killed = 0;
  const log: string[] = [];
  for (let round = 0; killed < kills && round < 3 * kills; round++) {
    const folder = temporaryFolder();
    const lives: Life[] = [];
    while (lives.filter((life) => life.killed).length < killsEach) {
      lives.push(await live(folder, paths, random() * first.milliseconds * 0.6));
      if (!lives.at(-1)?.killed) break;
    }
    if (lives.at(-1)?.killed) lives.push(await live(folder, paths, null));
    killed += lives.filter((life) => life.killed).length;
    log.push(lives.map((life) => `${life.killed ? 'killed' : 'ended'} at ${life.finished}`).join(', '));
    for (const { checks } of lives) expect(checks.map(({ problems }) => problems)).toEqual(checks.map(() => []));
    expect(differences(expected, dumpLibrary(folder)), `seed ${seed}: ${log.at(-1)}`).toEqual([]);
  }
  expect(killed, log.join('\n')).toBeGreaterThanOrEqual(kills);
  console.info(`seed ${seed}: ${killed} kills over ${expected.outcomes?.length} files; ${log.join('; ')}`);
}

describe('an import that is killed at random moments and taken up again', { timeout: 600_000 }, () => {
  it('ends as one that nobody disturbed', async () => {
    const files: Record<string, string | Uint8Array> = {};
    for (let i = 0; i < 120; i++)
      files[`notes/${1000 + i}.txt`] = `Note ${i % 110}. ${'Words of the hearing. '.repeat(i)}`;
    for (let i = 0; i < 20; i++)
      files[`rulings/${100 + i}.pdf`] = smallPdf({
        pages: Array.from({ length: 30 }, (_, p) => textPage(`Page ${p} of ${i}`)),
      });
    files['long/report.txt'] = Array.from({ length: 90_000 }, (_, i) => `Paragraph ${i} of a long report.`).join(
      '\n\n',
    );
    files['references.bib'] = Array.from(
      { length: 1000 },
      (_, i) =>
        `@book{key${i}, title={Volume ${i % 990} of the hearings}, year={2017}, keywords={hearing, part ${i % 7}}}`,
    ).join('\n');
    files['wrong/empty.pdf'] = '';
    files['wrong/broken.pdf'] = '%PDF-1.4 and no more';
    await killAndCompare([folderOf(files)], 20260101);
  });

  it('ends so over real documents too', async ({ skip }) => {
    const folders = ['pdf-gov', 'doc-txt', 'doc-docx', 'html-court', 'doc-eml', 'bib'].map(corpusFolder);
    if (folders.some((folder) => folder === null)) return skip('the corpus is not here');
    const paths = folders.flatMap((folder, i) =>
      filesBelow(folder as string).filter((_, n) => n % (i === 5 ? 20 : 5) === 0),
    );
    await killAndCompare(paths, 20260202);
  });
});

/** Random numbers from 0 to 1, the same on every run. */
function mulberry(from: number): () => number {
  let seed = from;
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
