import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openForRendering } from '../../db/tasks/page-image';
import { createTaskPool } from '../../db/tasks/pool';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { corpusFolder } from '../support/corpus';
import { wordsRight } from '../support/ocr-accuracy';
import { truePages } from '../support/ocr-truth';

// Word accuracy and time of OCR on two cores, against Debian's `tesseract` on pictures of the same pages at 300 dots to the
// inch, which it is not charged for. What is right was read by eye for the scans without text (`ocr-truth`), and is the text
// layer for the others: of print for the born-digital, of the archive's own OCR for old scans. The two take turns, so that what
// else the machine does falls on both; processor time is theirs alone. `npm run bench ocr [ROUNDS]`

const corpus = corpusFolder('.');
if (!corpus || spawnSync('which', ['tesseract']).status !== 0) {
  console.info('Skipped: the corpus or tesseract is not here.');
  process.exit(0);
}
const rounds = Number(process.argv[2] ?? 3);
const conference = 'pdf-gov/freelawproject__free.law/public__pdf__judicial-conference-proceedings__';
const withText: { file: string; pages: number[] }[] = [
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

interface Sample {
  name: string;
  path: string;
  index: number;
  picture: string;
  truth: string;
  byEye: boolean;
}

const scratch = mkdtempSync(join(tmpdir(), 'casebench-ocr-'));
const samples = [
  ...truePages.map(({ file, page, text }) => sample(file, page, text)),
  ...withText.flatMap(({ file, pages }) => pages.map((page) => sample(file, page, null))),
];

function sample(file: string, index: number, text: string | null): Sample {
  const path = join(corpus as string, file);
  const name = `${basename(file, '.pdf').replace(/^.*__/, '')}-${index + 1}`;
  const picture = join(scratch, `${name}.png`);
  const page = openForRendering(readFileSync(path)).document.loadPage(index);
  const matrix = mupdf.Matrix.scale(300 / 72, 300 / 72);
  writeFileSync(picture, page.toPixmap(matrix, mupdf.ColorSpace.DeviceGray, false, true).asPNG());
  return { name, path, index, picture, truth: text ?? page.toStructuredText('').asText(), byEye: text !== null };
}

interface Round {
  seconds: number;
  processor: number;
  texts: string[];
}

/** Seconds of processor time of all children that have ended, from Linux's own books. */
function childSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

async function timed(work: () => Promise<string[]> | string[]): Promise<Round> {
  const before = childSeconds();
  const started = performance.now();
  const texts = await work();
  return { texts, seconds: (performance.now() - started) / 1000, processor: childSeconds() - before };
}

async function casebench(): Promise<string[]> {
  const pool = createTaskPool({ size: 2, workerFile: join(import.meta.dirname, 'task-worker.js') });
  const texts = await Promise.all(
    samples.map(async ({ path, name, index }) => {
      const result = await pool.run({ kind: 'ocr', path, name, pages: [index] });
      return result.ok ? (result.pages[0]?.text ?? '') : '';
    }),
  );
  await pool.close();
  return texts;
}

function tesseract(): string[] {
  const list = join(scratch, 'list');
  writeFileSync(list, samples.map((one) => one.picture).join('\0'));
  spawnSync('bash', [
    '-c',
    `OMP_THREAD_LIMIT=1 xargs -0 -P 2 -n 1 -I{} tesseract {} {} --dpi 300 < '${list}' >/dev/null 2>&1`,
  ]);
  return samples.map(({ picture }) => readFileSync(`${picture}.txt`, 'utf8'));
}

const [ours, theirs]: [Round[], Round[]] = [[], []];
for (let round = 0; round < rounds; round++) {
  ours.push(await timed(casebench));
  theirs.push(await timed(tesseract));
}

const [mine, other] = [ours[0] as Round, theirs[0] as Round];
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`.padStart(8);
for (const byEye of [true, false]) {
  const sums = { all: 0, ours: 0, theirs: 0 };
  for (const [i, { name, truth, ...one }] of samples.entries()) {
    if (one.byEye !== byEye) continue;
    const we = wordsRight(truth, mine.texts[i] ?? '');
    const they = wordsRight(truth, other.texts[i] ?? '');
    sums.all += we.all;
    sums.ours += we.right;
    sums.theirs += they.right;
    console.info(
      `${name.padEnd(32)} ${String(we.all).padStart(5)} words  Casebench ${percent(we.right, we.all)}  tesseract ${percent(they.right, we.all)}`,
    );
  }
  console.info(
    `${byEye ? 'Scans, read by eye' : 'Pages with a text layer'}: Casebench ${percent(sums.ours, sums.all)}, tesseract ${percent(sums.theirs, sums.all)} of ${sums.all} words.\n`,
  );
}
const middle = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
for (const [what, key] of [
  ['Time on two cores', 'seconds'],
  ['Processor time', 'processor'],
] as const) {
  const [we, they] = [middle(ours.map((one) => one[key])), middle(theirs.map((one) => one[key]))];
  const pages = key === 'seconds' ? `, ${((60 * samples.length) / we).toFixed(1)} pages a minute` : '';
  console.info(
    `${what} (middle of ${rounds}): Casebench ${we.toFixed(1)} s${pages}; tesseract ${they.toFixed(1)} s; ${(we / they).toFixed(2)} of theirs.`,
  );
}
rmSync(scratch, { recursive: true });
process.exit(0);
