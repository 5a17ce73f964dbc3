import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/** Where the Indigo Book's tables (CC0) lie on a machine that has the corpus; the first argument overrides it. */
const standard = '../shared/corpus/doc-docx/indigobook__text/doc-src__docx__Indigo_Book_Final_Tables.docx';

/** Every table row of the Indigo Book's tables (2d ed., Word file), in order, as its non-empty cells' texts. */
export function indigoRows(path = process.argv[2] ?? standard): string[][] {
  const entry = unzipSync(readFileSync(path))['word/document.xml'];
  if (!entry) throw new Error(`${path} is not a Word document.`);
  const xml = new TextDecoder().decode(entry);
  return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map((row) =>
    [...row[0].matchAll(/<w:tc>.*?<\/w:tc>/gs)].map((cell) => cellText(cell[0])),
  );
}

function cellText(cell: string): string {
  return [...cell.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map((paragraph) =>
      [...paragraph[0].matchAll(/<w:(?:t(?: [^>]*)?>([^<]*)<\/w:t|tab\/|br\/|noBreakHyphen\/)/g)]
        .map((run) => run[1] ?? (run[0].includes('Hyphen') ? '-' : ' '))
        .join('')
        .replace(/&amp;/g, '&')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/[\u00a0\s]+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join(' / ');
}

/** One JSON array per line, so that a change of the data is a change of one line. */
export function lines(items: unknown[]): string {
  return items.map((item) => `  ${JSON.stringify(item)},`).join('\n');
}
