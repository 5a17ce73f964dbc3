import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PDFDocument, PDFPage, Quad } from 'mupdf';
import { describe, expect, it } from 'vitest';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { corpusFolder } from '../support/corpus';
import { folderOf, importPaths } from '../support/import';
import { testLibrary } from '../support/library';
import { smallPdf, textPage } from '../support/small-pdf';
import { builtTaskWorker } from '../support/task-worker';

const opening = (bytes: Uint8Array) => mupdf.Document.openDocument(bytes, 'application/pdf').asPDF() as PDFDocument;

/** Where words stand on a page, a quad for each line. */
function quadsOf(page: PDFPage, words: string): Quad[] {
  const found = page.search(words, '')[0];
  if (!found) throw new Error(`“${words}” is not on the page`);
  return found;
}

/** A ruling as a colleague has marked it. */
function annotated(): Uint8Array {
  const pdf = opening(
    smallPdf({
      pages: [
        textPage(
          'Doe v. Backpage.com, LLC',
          'The remedy is through legislation, not through liti-',
          'gation. So we hold.',
        ),
        textPage('Dissenting opinion.', 'The statute is clear.'),
      ],
    }),
  );
  const [first, second] = [pdf.loadPage(0), pdf.loadPage(1)];
  const highlight = first.createAnnotation('Highlight');
  highlight.setQuadPoints([
    ...quadsOf(first, 'remedy is through legislation, not through liti'),
    ...quadsOf(first, 'gation'),
  ]);
  highlight.setContents('The holding.\r\nUse it.');
  highlight.setAuthor('K. Smith');
  highlight.setColor([1, 0.8, 0]);
  highlight.setModificationDate(new Date('2018-03-14T10:00:00Z'));
  highlight.update();
  const strike = second.createAnnotation('StrikeOut');
  strike.setQuadPoints(quadsOf(second, 'statute is clear'));
  strike.update();
  const note = second.createAnnotation('Text');
  note.setRect([300, 70, 320, 90]);
  note.setContents('Compare the majority.');
  note.update();
  second.createAnnotation('Text').update();
  return Uint8Array.from(pdf.saveToBuffer('compress').asUint8Array());
}

async function imported(path: string) {
  const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
  const { outcomes } = await importPaths(library, [path]);
  const sourceId = outcomes[0]?.sourceIds[0] as string;
  return { library, sourceId, rows: (await library.do('quotes.list', { sourceId })).rows };
}

describe('annotations that a PDF brings along', { timeout: 60_000 }, () => {
  it('become quotations with their comment, author, colour and date; the file stays as it is', async () => {
    const bytes = annotated();
    const { library, sourceId, rows } = await imported(join(folderOf({ 'marked.pdf': bytes }), 'marked.pdf'));
    expect(rows).toMatchObject([
      {
        text: 'remedy is through legislation, not through litigation',
        comment: 'The holding.\nUse it.',
        verdict: 'exact',
        pinpoint: '1',
        anchor: { page: 0 },
        origin: { kind: 'highlight', author: 'K. Smith', color: '#ffcc00', date: '2018-03-14T10:00:00.000Z' },
      },
      {
        text: '',
        comment: 'Compare the majority.',
        verdict: 'unchecked',
        anchor: { page: 1, exact: '' },
        origin: { kind: 'note' },
      },
      { text: 'statute is clear', comment: '', verdict: 'exact', origin: { kind: 'strikeout' } },
    ]);
    const sha256 = rows[0]?.anchor?.sha256 as string;
    expect(readFileSync(library.context.folder.fileOf(sha256)).equals(Buffer.from(bytes))).toBe(true);
    expect((await library.do('quotes.list', { sourceId, fromFile: true })).total).toBe(3);
    expect((await library.do('search.run', { query: 'in:quotes legislation' })).total).toBe(1);
    await library.do('history.undo', {});
    expect((await library.do('quotes.list', {})).total).toBe(0);
    // In the bin, the source still shows them.
    expect((await library.do('quotes.list', { sourceId })).total).toBe(3);
  });

  it('are read from the marked-up opinion and the commented files of the corpus', async ({ skip }) => {
    const [court, hard] = [corpusFolder('pdf-court'), corpusFolder('pdf-hard')];
    if (!court || !hard) return skip('the corpus is not here');
    const opinion = join(
      court,
      'chansooligans__Federal-Appellate-Court-Opinions-Text-Analysis/Literature_Review__Misc_documents__pdf_4_First_Amendment_Cases_Just_To_Look__RAV_v_St_Paul.pdf',
    );
    const rav = await imported(opinion);
    expect(rav.rows.filter(({ origin }) => origin?.kind === 'highlight').length).toBeGreaterThanOrEqual(4);
    expect(rav.rows.filter(({ origin }) => origin?.kind === 'underline').length).toBeGreaterThanOrEqual(2);
    for (const row of rav.rows.filter(({ text }) => text !== ''))
      expect(row).toMatchObject({ verdict: 'exact', lost: false });
    const commented = await imported(join(hard, 'py-pdf__pypdf/resources__commented.pdf'));
    expect(commented.rows.map(({ origin }) => origin?.kind).sort()).toEqual(['highlight', 'note', 'note']);
    expect(commented.rows.filter(({ comment }) => comment !== '').length).toBeGreaterThanOrEqual(2);
  });
});
