import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusFolder } from '../support/corpus';
import { openForBench } from '../support/reader-bench/open';
import { scrollThrough } from '../support/reader-bench/scroll';

// Long PDFs in the built window, over the web host, in real Chromium: the time from the double click to the first page's
// picture, the memory of the window's process (proportional set size, which has pdf.js's worker in it), and
// how evenly frames come while a hand scrolls - and while it rests: what this machine does without us. Chromium paints by software here, so that canvases count as its memory.

const given = process.argv.slice(2);
const corpus = (folder: string, path: string) => {
  const found = corpusFolder(folder);
  return found ? [join(found, path)] : [];
};
const files =
  given.length > 0
    ? given
    : [
        ...corpus('pdf-bill', 'nysenate__OpenLegislation/src__main__webapp__static__pdf__2017-S2003-A3003.pdf'),
        ...corpus('pdf-court', 'paultopia__casebook-14amend/final_reader.pdf'),
        ...corpus('pdf-long', 'Unstructured-IO__unstructured/example-docs__pdf__pdf2image-memory-error-test-400p.pdf'),
      ];

const say = (line: string) => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const scratch = mkdtempSync(join(tmpdir(), 'casebench-reader-'));
try {
  for (const file of files) {
    const bench = await openForBench(join(scratch, String(files.indexOf(file))), file);
    try {
      const idle = bench.memory();
      const cold = await bench.open();
      const opened = bench.memory();
      await bench.closeTab();
      const warm = await bench.open();
      say(`\n${bench.pages} pages: ${file.slice(file.lastIndexOf('/') + 1)}`);
      say(
        `  first page painted   ${Math.round(cold)} ms (first document of the window), ${Math.round(warm)} ms (again)`,
      );
      say(`  memory               ${megabytes(idle)} before, ${megabytes(opened)} open`);
      for (const way of ['resting', 'reading', 'flicking', 'dragging'] as const) {
        const run = await scrollThrough(bench, way);
        say(
          `  ${way.padEnd(20)} ${run.pages} pages past, ${run.frames} frames: median ${run.median} ms, 95 % ${run.p95} ms, longest ${run.longest} ms, ` +
            `${run.late} over 50 ms; up to ${megabytes(run.peak)}`,
        );
        for (const task of run.tasks) say(`    ${task}`);
      }
      await bench.page.waitForTimeout(3000);
      say(`  memory afterwards    ${megabytes(bench.memory())}`);
    } finally {
      await bench.close();
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
