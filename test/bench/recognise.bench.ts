import { readFileSync } from 'node:fs';
import { recogniseCitations } from '../../shared/citation/recognise/recognise';
import { corpusFolder, filesBelow } from '../support/corpus';
import { pdfPages } from '../support/corpus-text';

// Megabytes of text a second on one core, over court opinions and other documents of the corpus (`npm run bench
// recognise.bench`). The clock of a busy machine tells little, so CPU seconds are counted, and a plain pass of one regular
// expression over the same texts is the floor that the figure is set against.

interface Text {
  kind: string;
  text: string;
}

const tags = /<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]*>/gi;

function readTexts(kind: string): Text[] {
  const folder = corpusFolder(kind);
  if (!folder) return [];
  const root = folder.slice(0, -kind.length);
  return filesBelow(folder).flatMap((path): Text[] => {
    if (/\.html?$/i.test(path)) return [{ kind, text: readFileSync(path, 'utf8').replace(tags, ' ') }];
    if (/\.txt$/i.test(path)) return [{ kind, text: readFileSync(path, 'utf8') }];
    if (!/\.pdf$/i.test(path)) return [];
    try {
      return [{ kind, text: pdfPages(path.slice(root.length), 60).join('\f') }];
    } catch {
      // A file that mupdf cannot open has no text for any pass.
      return [];
    }
  });
}

const floor = /\b\d{1,4}\s+[A-Z][A-Za-z.' ]{1,30}\s\d{1,5}\b/g;
const passes: [name: string, run: (text: string) => number][] = [
  ['one regular expression', (text) => [...text.matchAll(floor)].length],
  ['recogniseCitations', (text) => recogniseCitations(text).length],
];

/** CPU seconds and hits of one pass over texts; the second of two runs, when the code is warm. */
function measure(run: (text: string) => number, texts: readonly Text[]): { seconds: number; hits: number } {
  let hits = 0;
  let seconds = 0;
  for (let round = 0; round < 2; round++) {
    const before = process.cpuUsage();
    hits = texts.reduce((sum, { text }) => sum + run(text), 0);
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1e6;
  }
  return { seconds, hits };
}

const all = ['html-court', 'doc-txt', 'pdf-court'].flatMap(readTexts);
if (all.length === 0) process.exit(0);

for (const kind of [...new Set(all.map((each) => each.kind)), 'all']) {
  const texts = all.filter((each) => kind === 'all' || each.kind === kind);
  const megabytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const speeds = passes.map(([name, run]) => {
    const { seconds, hits } = measure(run, texts);
    console.log(
      `${kind.padEnd(11)} ${name.padEnd(23)} ${(megabytes / seconds).toFixed(1).padStart(7)} MB/s  ${hits} hits`,
    );
    return megabytes / seconds;
  });
  const [plain = 1, ours = 0] = speeds;
  console.log(
    `${kind.padEnd(11)} ${megabytes.toFixed(1)} MB; ${(plain / ours).toFixed(1)} times the cost of the plain pass\n`,
  );
}
