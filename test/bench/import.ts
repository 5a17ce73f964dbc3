import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stagePath } from '../../db/actions/staging';
import { createLibrary } from '../../db/library';
import { unwrap } from '../../shared/contract/failure';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { corpusFolder, filesBelow } from '../support/corpus';

// Pages a second of a whole import (reading, storing and indexing), against pdftotext, bare mupdf and recollindex on
// the same files in the same run. CPU seconds are printed too: on a busy machine they say more than the clock.

interface Run {
  name: string;
  seconds: number;
  cpu: number;
  pages: number;
}

const folders = ['pdf-gov', 'pdf-court', 'pdf-hearing', 'pdf-long'].map(corpusFolder).filter((path) => path !== null);
if (folders.length < 4) process.exit(0);
const files = folders.flatMap(filesBelow);
const scratch = mkdtempSync(join(tmpdir(), 'casebench-bench-'));
const runs: Run[] = [];

/** Clock and CPU seconds of a shell command and all it starts. */
function command(line: string): { seconds: number; cpu: number } {
  const ran = spawnSync('bash', ['-c', `TIMEFORMAT='%R %U %S'; time ( { ${line}; } >/dev/null 2>&1 )`], {
    encoding: 'utf8',
  });
  const [seconds = 0, user = 0, system = 0] = ran.stderr.trim().split(/\s+/).slice(-3).map(Number);
  return { seconds, cpu: user + system };
}

/** CPU seconds of this process and of the workers it has ended; those of ended ones only Linux tells. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1e6;
  if (!existsSync('/proc/self/stat')) return own;
  // The name in the second field may hold blanks; behind it, the 14th and 15th are the children's, in hundredths.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .map(Number);
  return own + ((fields[13] ?? 0) + (fields[14] ?? 0)) / 100;
}

async function measure(name: string, work: () => number | Promise<number>, close?: () => Promise<void>): Promise<void> {
  const before = cpuSeconds();
  const start = performance.now();
  const pages = await work();
  const seconds = (performance.now() - start) / 1000;
  await close?.();
  runs.push({ name, pages, seconds, cpu: cpuSeconds() - before });
}

const has = (program: string) => spawnSync('which', [program]).status === 0;
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

// Everything is read once before, so that no engine pays for the disk.
for (const file of files) readFileSync(file);

let pages = 0;
await measure('bare mupdf, one thread', () => {
  for (const file of files) {
    try {
      const document = mupdf.Document.openDocument(readFileSync(file), 'application/pdf');
      const count = document.countPages();
      for (let i = 0; i < count; i++) document.loadPage(i).toStructuredText('preserve-whitespace').asText();
      pages += count;
      document.destroy();
    } catch {
      // A file that mupdf cannot open has no pages for any engine.
    }
  }
  return pages;
});

for (const side of [1, 2]) {
  if (!has('pdftotext')) {
    console.info('pdftotext is not here; its line is left out.');
    break;
  }
  const list = join(scratch, 'files');
  writeFileSync(list, files.join('\0'));
  const line = `xargs -0 -P ${side} -n 1 -I{} pdftotext {} - < ${quoted(list)}`;
  runs.push({ name: `pdftotext, ${side === 1 ? 'one process' : 'two side by side'}`, pages, ...command(line) });
}

const recoll = has('recollindex') ? recollCommand() : null;
if (!recoll) console.info('recollindex is not here; its lines are left out.');

/** A fresh index by recollindex of the same files, with as many threads as it can use. */
function recollCommand(): string {
  const config = join(scratch, 'recoll');
  const top = join(scratch, 'top');
  mkdirSync(config);
  mkdirSync(top);
  folders.forEach((folder, i) => {
    symlinkSync(resolve(folder), join(top, String(i)));
  });
  writeFileSync(join(config, 'recoll.conf'), `topdirs = ${top}\nfollowLinks = 1\nthrTCounts = 2 2 1\n`);
  return `recollindex -c ${quoted(config)} -z`;
}

// The two take turns: a machine's speed drifts by more than they differ.
const repeats = Number(process.argv[2] ?? 2);
for (let i = 0; i < repeats; i++) {
  const library = createLibrary({ folder: join(scratch, `library-${i}`) });
  await measure(
    'Casebench import, two workers',
    async () => {
      const staged = folders.map((path) => ({ token: stagePath(library.context, path), name: path }));
      const { jobId } = unwrap(await library.call('imports.start', { files: staged })) as { jobId: string };
      const job = await library.context.jobs.ended(jobId);
      if (job.state !== 'done') throw new Error(`the import ended ${job.state}: ${job.message}`);
      return library.context.db.sql.prepare('SELECT count(*) FROM pages').pluck().get() as number;
    },
    () => library.close(),
  );
  if (recoll) runs.push({ name: 'recollindex', pages, ...command(recoll) });
}

console.info(`${files.length} PDF files, ${pages} pages, ${availableParallelism()} cores`);
for (const { name, seconds, cpu, pages: done } of runs) {
  const [a, b] = [done / seconds, done / cpu];
  console.info(
    `${name.padEnd(32)} ${seconds.toFixed(1).padStart(6)} s ${a.toFixed(0).padStart(6)} pages/s   ${cpu.toFixed(1).padStart(6)} CPU s ${b.toFixed(0).padStart(6)} pages/CPU s`,
  );
}
const middle = (name: string) => {
  const rates = runs.filter((run) => run.name.startsWith(name)).map((run) => run.pages / run.seconds);
  return rates.toSorted((a, b) => a - b)[rates.length >> 1] ?? Number.NaN;
};
if (recoll)
  console.info(
    `Casebench reads ${(middle('Casebench') / middle('recollindex')).toFixed(2)} times the pages of recollindex (middle of ${repeats})`,
  );
rmSync(scratch, { recursive: true, force: true });
