import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PDFDocument } from 'mupdf';
import { describe, expect, it } from 'vitest';
import { stagedPath } from '../../db/actions/staging';
import { sourcePages } from '../../db/store/pages';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { anchorAt, asQuoted } from '../../shared/text/anchor';
import { corpusFolder } from '../support/corpus';
import { folderOf, importPaths } from '../support/import';
import { type TestLibrary, temporaryFolder, testLibrary } from '../support/library';
import { smallPdf, textPage } from '../support/small-pdf';
import { builtTaskWorker } from '../support/task-worker';

async function libraryWith(path: string) {
  const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
  const { outcomes } = await importPaths(library, [path]);
  const sourceId = outcomes[0]?.sourceIds[0] as string;
  const sha256 = (await library.do('sources.get', { id: sourceId })).files[0]?.sha256 as string;
  return { library, sourceId, sha256 };
}

/** Quotes what stands between two words, over a page break too. */
async function quote(
  of: { library: TestLibrary; sourceId: string; sha256: string },
  [from, to]: [string, string],
  more: { comment?: string; meaning?: 'against'; tags?: string[] } = {},
): Promise<string> {
  const pages = sourcePages(of.library.context.db, of.sha256);
  const first = pages.find(({ text }) => text.includes(from));
  const last = pages.find(({ text, index }) => index >= (first?.index ?? 0) && text.includes(to));
  if (!first || !last) throw new Error(`“${from} … ${to}” is on no page`);
  const range = {
    page: first.index,
    endPage: last.index,
    start: first.text.indexOf(from),
    end: last.text.indexOf(to) + to.length,
  };
  const anchor = anchorAt(of.sha256, pages, range);
  const text = asQuoted(anchor?.exact ?? '');
  await of.library.do('quotes.create', { sourceId: of.sourceId, text, anchor, ...more });
  return text;
}

async function copyOf(of: {
  library: TestLibrary;
  sourceId: string;
  sha256: string;
}): Promise<{ name: string; bytes: Buffer }> {
  const { jobId } = await of.library.do('quotes.savePdf', { sourceId: of.sourceId, sha256: of.sha256 });
  const job = await of.library.context.jobs.ended(jobId);
  expect(job).toMatchObject({ state: 'done', warnings: [] });
  const path = stagedPath(of.library.context, job.result?.token as string) as string;
  return { name: job.result?.name ?? '', bytes: readFileSync(path) };
}

describe('a copy of a PDF with its highlights', { timeout: 60_000 }, () => {
  it('holds them as annotations with comment, colour and tags; the original is untouched', async () => {
    const original = smallPdf({
      pages: [textPage('The remedy is through legis-', 'lation, not through litigation.', 'So we hold.')],
    });
    const of = await libraryWith(join(folderOf({ 'ruling.pdf': original }), 'ruling.pdf'));
    await expect(of.library.do('quotes.savePdf', of)).rejects.toMatchObject({ code: 'invalid' });
    await quote(of, ['The remedy', 'litigation'], { comment: 'The holding.', tags: ['immunity'] });
    await quote(of, ['So we', 'hold'], { meaning: 'against' });
    of.library.context.db.sql
      .prepare("UPDATE quotations SET unsure = 1, place_note = 'From page 2 to page 1.' WHERE meaning = 'against'")
      .run();
    const { name, bytes } = await copyOf(of);
    expect(name).toBe('ruling with highlights.pdf');
    expect(bytes.subarray(0, original.length).equals(Buffer.from(original))).toBe(true);
    expect(readFileSync(of.library.context.folder.fileOf(of.sha256)).equals(Buffer.from(original))).toBe(true);
    const pdf = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF() as PDFDocument;
    const [first, second] = pdf.loadPage(0).getAnnotations();
    expect(first?.getType()).toBe('Highlight');
    expect(first?.getContents()).toBe('The holding.\nTags: immunity');
    expect(first?.getAuthor()).toBe('Casebench');
    expect(first?.getQuadPoints()).toHaveLength(2);
    expect(second?.getContents()).toBe('Moved: check its place. From page 2 to page 1.');
    expect(second?.getColor().map((part) => Math.round(part * 100))).toEqual([97, 79, 77]);
    // Read by another library, they are the same quotations.
    const path = join(temporaryFolder(), name);
    writeFileSync(path, bytes);
    const back = await libraryWith(path);
    const { rows } = await back.library.do('quotes.list', { sourceId: back.sourceId });
    expect(rows.map(({ meaning }) => meaning)).toEqual(['quote', 'against']);
    expect(rows.map(({ text }) => text)).toEqual([
      'The remedy is through legislation, not through litigation',
      'So we hold',
    ]);
  });

  it('of an opinion takes them over lines, divided words and a page break', async ({ skip }) => {
    const folder = corpusFolder('pdf-court');
    if (!folder) return skip('the corpus is not here');
    const of = await libraryWith(join(folder, 'pjfamig__scotusfiles/lib__opinions__2023__Bartenwerfer_v_Buckley.pdf'));
    const one = await quote(of, ['Written in the passive voice', 'fraud to obtain it']);
    const two = await quote(of, ['sell it at a profit. David took', 'signed checks'], { comment: 'Over the page.' });
    const { name, bytes } = await copyOf(of);
    const path = join(temporaryFolder(), name);
    writeFileSync(path, bytes);
    const back = await libraryWith(path);
    const { rows } = await back.library.do('quotes.list', { sourceId: back.sourceId });
    expect(rows[0]?.text).toBe(one);
    // What runs over the page is one quotation again, on both pages.
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({ text: two, comment: 'Over the page.', verdict: 'exact' });
    expect((rows[1]?.anchor?.endPage ?? 0) - (rows[1]?.anchor?.page ?? 0)).toBe(1);
  });
});
