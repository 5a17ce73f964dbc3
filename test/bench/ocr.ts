import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openForRendering } from '../../db/tasks/page-image';
import { createTaskPool } from '../../db/tasks/pool';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { corpusFolder } from '../support/corpus';

// Word accuracy and time of OCR on two cores, against Debian's `tesseract` on pictures of the same pages at
// 300 dots to the inch, which it is not charged for. What is right
// is the text layer of the page: of print for the born-digital, of the archive's own OCR for the scans.
// `npm run bench ocr`

const corpus = corpusFolder('.');
if (!corpus || spawnSync('which', ['tesseract']).status !== 0) {
  console.info('Skipped: the corpus or tesseract is not here.');
  process.exit(0);
}
const conference = 'pdf-gov/freelawproject__free.law/public__pdf__judicial-conference-proceedings__';
const chosen: { file: string; pages: number[] }[] = [
  { file: `${conference}1943-09.pdf`, pages: [2, 10, 19] },
  { file: `${conference}1954-04.pdf`, pages: [8, 14] },
  { file: `${conference}1979-03.pdf`, pages: [9, 19, 39] },
  { file: `${conference}1983-03.pdf`, pages: [12, 24] },
  { file: 'pdf-court/yahelc__scotuspdf/tests__fixtures__23-939_e2pg.pdf', pages: [10, 60] },
  { file: `${conference}2012-09.pdf`, pages: [4, 12] },
  { file: 'pdf-hearing/ashkonf__scotus-dataset/data__transcripts__2011__11-182.pdf', pages: [5] },
  {
    file: 'pdf-gov/unitedstates__statements-of-administration-policy/archive__statements__44-Obama__112__2011-12-01_hr3463.pdf',
    pages: [0],
  },
];
const scratch = mkdtempSync(join(tmpdir(), 'casebench-ocr-'));
const words = (text: string) =>
  text
    .replace(/[-\u00ad]\s*\n\s*/g, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? [];

function right(truth: string, read: string): number {
  const left = new Map<string, number>();
  for (const word of words(read)) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of words(truth)) {
    const count = left.get(word) ?? 0;
    if (count > 0) found++;
    left.set(word, count - 1);
  }
  return found;
}

interface Sample {
  name: string;
  path: string;
  index: number;
  picture: string;
  truth: string;
}

const samples: Sample[] = chosen.flatMap(({ file, pages }) => {
  const path = join(corpus, file);
  const document = openForRendering(readFileSync(path));
  return pages.map((index) => {
    const name = `${basename(file, '.pdf').replace(/^.*__/, '')}-${index + 1}`;
    const picture = join(scratch, `${name}.png`);
    const page = document.loadPage(index);
    writeFileSync(
      picture,
      page.toPixmap(mupdf.Matrix.scale(300 / 72, 300 / 72), mupdf.ColorSpace.DeviceGray, false, true).asPNG(),
    );
    const truth = page.toStructuredText('').asText();
    return { name, path, index, picture, truth };
  });
});

const pool = createTaskPool({ size: 2, workerFile: join(import.meta.dirname, 'task-worker.js') });
const first = samples[0] as Sample;
await Promise.all(
  [0, 1].map(() => pool.run({ kind: 'ocr', path: first.path, name: first.name, pages: [first.index] })),
);
let started = performance.now();
const ours = await Promise.all(
  samples.map(async ({ path, name, index }) => {
    const result = await pool.run({ kind: 'ocr', path, name, pages: [index] });
    return result.ok ? (result.pages[0]?.text ?? '') : '';
  }),
);
const ourSeconds = (performance.now() - started) / 1000;
await pool.close();

started = performance.now();
const list = join(scratch, 'list');
writeFileSync(list, samples.map((one) => one.picture).join('\0'));
spawnSync('bash', [
  '-c',
  `OMP_THREAD_LIMIT=1 xargs -0 -P 2 -n 1 -I{} tesseract {} {} --dpi 300 < '${list}' >/dev/null 2>&1`,
]);
const theirSeconds = (performance.now() - started) / 1000;

let [all, we, they] = [0, 0, 0];
for (const [i, { name, picture, truth }] of samples.entries()) {
  const theirs = readFileSync(`${picture}.txt`, 'utf8');
  const [count, mine, other] = [words(truth).length, right(truth, ours[i] ?? ''), right(truth, theirs)];
  all += count;
  we += mine;
  they += other;
  const share = (part: number) => `${((100 * part) / count).toFixed(1)} %`.padStart(8);
  console.info(
    `${name.padEnd(44)} ${String(count).padStart(5)} words  Casebench ${share(mine)}  tesseract ${share(other)}`,
  );
}
const minute = (seconds: number) => ((60 * samples.length) / seconds).toFixed(1);
console.info(
  `All: Casebench ${((100 * we) / all).toFixed(2)} % of words, ${minute(ourSeconds)} pages a minute; ` +
    `tesseract ${((100 * they) / all).toFixed(2)} %, ${minute(theirSeconds)} pages a minute (time ${(ourSeconds / theirSeconds).toFixed(2)} of theirs).`,
);
rmSync(scratch, { recursive: true });
process.exit(0);
