import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PDFDocument } from 'mupdf';
import { describe, expect, it } from 'vitest';
import { followText } from '../../db/actions/follow-text';
import { stagedPath } from '../../db/actions/staging';
import { keepReading } from '../../db/store/page-words';
import { markPdf } from '../../shared/formats/mark-pdf';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { annotationsOf } from '../../shared/formats/pdf-annotations';
import type { OcrPage } from '../../shared/model/ocr';
import type { PageBox } from '../../shared/model/quotation';
import { folderOf, importPaths } from '../support/import';
import { type TestLibrary, temporaryFolder, testLibrary } from '../support/library';
import { exhibit, markedScan } from '../support/marked-scan';
import { pictured, scanned } from '../support/scanned-pdf';
import { builtTaskWorker } from '../support/task-worker';
import { annotationCollection } from '../support/web-annotation-shape';

const marked = { page: 0, left: 0.12, top: 0.17, width: 0.6, height: 0.04 };
const [first, second] = ['facilitated the sale of children', 'through its own website'];

interface Of {
  library: TestLibrary;
  sourceId: string;
  sha256: string;
}

async function imported(name: string, bytes: Uint8Array): Promise<Of> {
  const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
  const { outcomes } = await importPaths(library, [join(folderOf({ [name]: bytes }), name)]);
  const sourceId = outcomes[0]?.sourceIds[0] as string;
  const { files } = await library.do('sources.get', { id: sourceId });
  return { library, sourceId, sha256: files[0]?.sha256 as string };
}

/** A reading of the exhibit with its second and third line where they are printed (tops at 136 and 176 points). */
function readingOf(lines: readonly string[]): OcrPage {
  let text = '';
  const words = lines.flatMap((line, row) =>
    line.split(' ').map((word, nth) => {
      text += text === '' ? '' : nth === 0 ? '\n' : ' ';
      const start = text.length;
      text += word;
      return {
        text: word,
        x: 72 + nth * 80,
        y: 140 + row * 40,
        width: 70,
        height: 24,
        confidence: 0.9,
        start,
        end: text.length,
      };
    }),
  );
  return { index: 0, width: 612, height: 792, text, words, confidence: 0.9 };
}

/** Quotes words that a machine has read. */
async function quote({ library, sourceId, sha256 }: Of, reading: OcrPage, exact: string, boxes?: PageBox[]) {
  const start = reading.text.indexOf(exact);
  const place = { sha256, page: 0, endPage: 0, start, end: start + exact.length, exact, prefix: '', suffix: '' };
  const anchor = { ...place, ...(boxes && { boxes }) };
  return (await library.do('quotes.create', { sourceId, text: exact, anchor, meaning: 'against' })).id;
}

/** A scan whose words were read, with a mark drawn on its picture, one without, and one whose words are lost since. */
async function quoted() {
  const of = await imported('exhibit.pdf', scanned(exhibit));
  const { library, sourceId, sha256 } = of;
  const reading = readingOf(['stamp of the clerk', first, second]);
  keepReading(library.context.db, sha256, reading);
  await followText(library.context, { sha256, name: 'exhibit.pdf', sourceId });
  await quote(of, reading, first, [marked]);
  await quote(of, reading, second);
  await quote(of, reading, 'stamp of the clerk', [{ ...marked, top: 0.8 }]);
  keepReading(library.context.db, sha256, readingOf([first, second]));
  await followText(library.context, { sha256, name: 'exhibit.pdf', sourceId });
  const { rows } = await library.do('quotes.list', { sourceId });
  // The list follows the places; the lost one's last place was at the head of the page.
  expect(rows.map(({ text, lost }) => [text, lost])).toEqual([
    [first, false],
    ['stamp of the clerk', true],
    [second, false],
  ]);
  return of;
}

function rounded(box: object) {
  return Object.fromEntries(Object.entries(box).map(([key, of]) => [key, Math.round(Number(of) * 1000) / 1000]));
}

async function saved({ library }: Of, jobId: string) {
  const job = await library.context.jobs.ended(jobId);
  expect(job).toMatchObject({ state: 'done', warnings: [] });
  return readFileSync(stagedPath(library.context, job.result?.token as string) as string);
}

async function annotations(of: Of) {
  const { jobId } = await of.library.do('quotes.export', { filter: { sourceId: of.sourceId }, format: 'json-ld' });
  const collection = annotationCollection.parse(JSON.parse((await saved(of, jobId)).toString('utf8')));
  return collection.first.items.map(({ target }) => (Array.isArray(target) ? target : [target]));
}

const onPage = (value: string) => ({
  type: 'FragmentSelector',
  value: 'page=1',
  refinedBy: { type: 'FragmentSelector', value: `xywh=percent:${value}` },
});

describe('marks on pictures of pages', { timeout: 60_000 }, () => {
  it('are highlights over the picture in a marked copy, which reads them again where they lay', async () => {
    const of = await quoted();
    const copy = await saved(of, (await of.library.do('quotes.savePdf', of)).jobId);
    const pdf = mupdf.Document.openDocument(copy, 'application/pdf').asPDF() as PDFDocument;
    const page = pdf.loadPage(0);
    const drawn = page.getAnnotations();
    expect(drawn.map((one) => one.getType())).toEqual(['Highlight', 'Highlight', 'Highlight']);
    const [drawnMark, lostMark, wordMark] = annotationsOf(page)?.annotations ?? [];
    expect(drawnMark?.boxes.map(rounded)).toEqual([{ left: 0.12, top: 0.17, width: 0.6, height: 0.04 }]);
    // Without a mark of its own it lies where the machine read its words: four of them, from 72 to 382 points.
    const [box, ...others] = wordMark?.boxes ?? [];
    expect(others).toEqual([]);
    expect((box?.left ?? 0) * 612).toBeCloseTo(72, 0);
    expect(((box?.left ?? 0) + (box?.width ?? 0)) * 612).toBeCloseTo(72 + 3 * 80 + 70, 0);
    expect((box?.top ?? 0) * 792).toBeCloseTo(180, 0);
    expect(lostMark?.boxes[0]?.top).toBeCloseTo(0.8, 3);
    // What is seen: the paper is coloured within the mark, and white beside it.
    const pixmap = page.toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceRGB, false, true);
    const at = (x: number, y: number) => {
      const from = y * pixmap.getStride() + x * 3;
      return [...pixmap.getPixels().subarray(from, from + 3)];
    };
    const [red = 0, , blue = 0] = at(75, 138);
    expect(red - blue).toBeGreaterThan(10);
    expect(at(75, 130)).toEqual([255, 255, 255]);
    // The black of the letters shows through.
    const inside = Array.from({ length: 300 }, (_, x) => at(76 + x, 155)[0] ?? 255);
    expect(Math.min(...inside)).toBeLessThan(80);

    const path = join(temporaryFolder(), 'exhibit with highlights.pdf');
    writeFileSync(path, copy);
    const back = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const { outcomes } = await importPaths(back, [path]);
    const { rows } = await back.do('quotes.list', { sourceId: outcomes[0]?.sourceIds[0] as string });
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ text: '', meaning: 'against' });
    expect(rows[0]?.anchor?.boxes?.map(rounded)).toEqual([marked]);
  });

  it('lie in the same place on a page that is turned, and on one that is cropped', () => {
    for (const [key, value] of [
      ['Rotate', 90],
      ['Rotate', 180],
      ['Rotate', 270],
      ['CropBox', [100, 200, 500, 700]],
    ] as const) {
      const pdf = mupdf.Document.openDocument(scanned(exhibit), 'application/pdf').asPDF() as PDFDocument;
      pdf.findPage(0).put(key, value);
      const mark = { start: 0, end: 0, comment: 'Here.', date: '2020-01-01T00:00:00Z', subject: '', group: 'one' };
      const color: [number, number, number] = [1, 1, 0];
      const marks = [{ ...mark, color, boxes: [marked] }];
      const { bytes, unplaced } = markPdf(pdf.saveToBuffer('').asUint8Array(), [{ page: 0, text: '', marks }]);
      expect(unplaced).toBe(0);
      const page = (mupdf.Document.openDocument(bytes, 'application/pdf').asPDF() as PDFDocument).loadPage(0);
      const [read] = annotationsOf(page)?.annotations ?? [];
      for (const side of ['left', 'top', 'width', 'height'] as const)
        expect(read?.boxes[0]?.[side]).toBeCloseTo(marked[side], 3);
    }
  });

  it('are areas of the page in Web Annotations, beside their words where these are known', async () => {
    const [drawn, lost, read] = await annotations(await quoted());
    expect(drawn).toMatchObject([
      { selector: [{ type: 'TextQuoteSelector', exact: first }, { value: 'page=1' }] },
      { source: { type: 'Text', format: 'application/pdf' }, selector: onPage('12,17,60,4') },
    ]);
    expect(drawn?.[0]?.source).toEqual(drawn?.[1]?.source);
    expect(read?.[1]).toMatchObject({ selector: onPage('11.76,22.73,50.66,3.03') });
    // The words that are lost are those of the source; the file still shows where they were marked.
    expect(lost).toMatchObject([
      { source: expect.stringMatching(/^urn:/), selector: { exact: 'stamp of the clerk' } },
      { selector: onPage('12,80,60,4') },
    ]);
  });

  it('that a file brought along without words are areas alone, and a picture has no page', async () => {
    const [highlight] = await annotations(await imported('marked.pdf', markedScan()));
    expect(highlight).toHaveLength(1);
    expect(highlight?.[0]?.selector).toMatchObject({ value: 'page=1', refinedBy: { type: 'FragmentSelector' } });

    const picture = await imported('exhibit.png', pictured(exhibit).png);
    const { library, sourceId, sha256 } = picture;
    const reading = readingOf([first, second]);
    keepReading(library.context.db, sha256, reading);
    await followText(library.context, { sha256, name: 'exhibit.png', sourceId });
    await quote(picture, reading, first, [marked]);
    const [[, area] = []] = await annotations(picture);
    expect(area).toMatchObject({
      source: { type: 'Image', format: 'image/png' },
      selector: { type: 'FragmentSelector', value: 'xywh=percent:12,17,60,4' },
    });
  });
});
