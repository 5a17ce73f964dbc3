import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createTaskPool } from '../../db/tasks/pool';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { corpusFolder, filesBelow } from '../support/corpus';

// Pages a second of reading alone (text, labels, health of words, draft) in the pool of two, against pdftotext and bare
// mupdf on the same files in the same run. `npm run bench extract`

const folders = ['pdf-gov', 'pdf-court', 'pdf-hearing', 'pdf-long'].map(corpusFolder).filter((path) => path !== null);
if (folders.length < 4) process.exit(0);
const files = folders.flatMap(filesBelow);
const scratch = mkdtempSync(join(tmpdir(), 'casebench-extract-'));
// Everything is read once before, so that no engine pays for the disk.
for (const file of files) readFileSync(file);

function report(name: string, pages: number, seconds: number): void {
  console.info(
    `${name.padEnd(36)} ${String(pages).padStart(6)} pages ${seconds.toFixed(2).padStart(7)} s ${(pages / seconds).toFixed(0).padStart(6)} pages/s`,
  );
}

function bareMupdf(): number {
  let pages = 0;
  for (const file of files) {
    const document = mupdf.Document.openDocument(readFileSync(file), 'application/pdf');
    const count = document.countPages();
    for (let i = 0; i < count; i++) {
      const page = document.loadPage(i);
      const text = page.toStructuredText('');
      text.asText();
      text.destroy();
      page.destroy();
    }
    pages += count;
    document.destroy();
  }
  return pages;
}

let started = performance.now();
const pages = bareMupdf();
report('bare mupdf, one thread', pages, (performance.now() - started) / 1000);

if (spawnSync('which', ['pdftotext']).status === 0) {
  const list = join(scratch, 'files');
  writeFileSync(list, files.join('\0'));
  for (const side of [1, 2]) {
    started = performance.now();
    spawnSync('bash', ['-c', `xargs -0 -P ${side} -n 1 -I{} pdftotext {} - < '${list}' >/dev/null 2>&1`]);
    report(
      `pdftotext, ${side === 1 ? 'one process' : 'two side by side'}`,
      pages,
      (performance.now() - started) / 1000,
    );
  }
} else console.info('pdftotext is not here; its lines are left out.');

for (const size of [1, 2]) {
  const pool = createTaskPool({ size, workerFile: join(import.meta.dirname, 'task-worker.js') });
  // A worker's first task pays for its start; an import pays it once in thousands.
  await Promise.all(
    Array.from({ length: size }, () => pool.run({ kind: 'extract', path: files[0] ?? '', name: 'first' })),
  );
  started = performance.now();
  const outcomes = await Promise.all(files.map((path) => pool.run({ kind: 'extract', path, name: basename(path) })));
  const seconds = (performance.now() - started) / 1000;
  const read = outcomes.reduce(
    (sum, one) => sum + (one.ok && one.holds === 'document' ? one.document.pages.length : 0),
    0,
  );
  report(`Casebench pool of ${size}`, read, seconds);
  await pool.close();
}
rmSync(scratch, { recursive: true });
process.exit(0);
