import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { PDFDocument, PDFObject } from 'mupdf';
import { describe, expect, it } from 'vitest';
import { stagePath } from '../../db/actions/staging';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { documentOfPdf } from '../../shared/formats/pdf-document';
import { folderOf, importPaths } from '../support/import';
import { testLibrary } from '../support/library';
import { smallPdf, textPage } from '../support/small-pdf';
import { builtTaskWorker } from '../support/task-worker';

const opened = (bytes: Uint8Array) => mupdf.Document.openDocument(bytes, 'application/pdf').asPDF() as PDFDocument;
const saved = (pdf: PDFDocument) => Uint8Array.from(pdf.saveToBuffer('compress').asUint8Array());
const filing = () => opened(smallPdf({ pages: [textPage('Notice of filing of exhibits'), textPage('Served.')] }));
const embed = (pdf: PDFDocument, name: string, mime: string, bytes: Uint8Array) => {
  const now = new Date('2018-03-14T10:00:00Z');
  const spec = pdf.addEmbeddedFile(name, mime, bytes, now, now);
  pdf.insertEmbeddedFile(name, spec);
  return spec;
};
const declaration = smallPdf({ pages: [textPage('Declaration of Jane Doe', 'I was fifteen years old.')] });

function parts(bytes: Uint8Array) {
  const read = documentOfPdf(bytes, 'filing.pdf');
  if (!read.ok || read.holds !== 'document') throw new Error('It is not read as a document.');
  return read.document;
}

describe('files inside a PDF', { timeout: 60_000 }, () => {
  it('come along as sources of their own, and what is no document stays with the PDF', async () => {
    const pdf = filing();
    embed(pdf, 'Exhibit A.pdf', 'application/pdf', declaration);
    embed(pdf, 'settings.joboptions', 'application/octet-stream', Uint8Array.from([0, 255, 1, 2, 3, 0]));
    const annotation = pdf.loadPage(1).createAnnotation('FileAttachment');
    const text = new TextEncoder().encode('Transcript of the hearing.\n\nThe witness: I told them.');
    annotation.setFileSpec(
      pdf.addEmbeddedFile('C:\\cases\\transcript.txt', 'text/plain', text, new Date(), new Date()),
    );
    annotation.update();
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const { outcomes } = await importPaths(library, [join(folderOf({ 'filing.pdf': saved(pdf) }), 'filing.pdf')]);
    expect(outcomes[0]?.sourceIds).toHaveLength(3);
    const [parent = '', ...others] = outcomes[0]?.sourceIds ?? [];
    const sources = await Promise.all([parent, ...others].map((id) => library.do('sources.get', { id })));
    expect(sources[0]?.files.map(({ name }) => name)).toEqual(['filing.pdf', 'settings.joboptions']);
    expect(sources.slice(1).map(({ files }) => files[0]?.name)).toEqual(['Exhibit A.pdf', 'transcript.txt']);
    for (const id of others) {
      const { relations } = await library.do('sources.get', { id });
      expect(relations).toMatchObject([{ kind: 'part-of', note: 'File inside the PDF' }]);
    }
    expect((await library.do('search.run', { query: '"fifteen years old"' })).total).toBe(1);
    await library.do('history.undo', {});
    expect((await library.do('search.run', { query: '"fifteen years old"' })).total).toBe(0);
    expect(await library.do('library.check', {})).toMatchObject({ ok: true });
  });

  it('get names that no disk and no screen is hurt by, and each file comes once', () => {
    const pdf = filing();
    const spec = embed(pdf, 'a', 'text/plain', new TextEncoder().encode('one'));
    spec.put('F', pdf.newString('../../../etc/passwd'));
    spec.put('UF', pdf.newString('..\\..\\\u202eevil\n<b>.txt'));
    const names = pdf.getTrailer().get('Root', 'Names', 'EmbeddedFiles').get('Names');
    names.push(pdf.newString('again'));
    names.push(spec);
    const { parts: found, warnings } = parts(saved(pdf));
    expect(found).toHaveLength(1);
    expect(found[0]?.name).toBe('evil b.txt');
    expect(new TextDecoder().decode(found[0]?.bytes)).toBe('one');
    expect(warnings).toEqual([]);
  });

  it('that are bombs, damaged or without end are left out and counted; the PDF is read', () => {
    const pdf = filing();
    embed(pdf, 'good.txt', 'text/plain', new TextEncoder().encode('Good.'));
    const zeros = deflateSync(Buffer.alloc(120_000_000));
    const stream = (bytes: Uint8Array, filter: string[]): PDFObject => {
      const raw = pdf.addRawStream(bytes, { Type: 'EmbeddedFile' });
      raw.put('Filter', filter.length === 1 ? pdf.newName(filter[0] as string) : pdf.newArray());
      if (filter.length > 1) for (const name of filter) raw.get('Filter').push(pdf.newName(name));
      return raw;
    };
    const names = pdf.getTrailer().get('Root', 'Names', 'EmbeddedFiles').get('Names');
    const list = (name: string, file: PDFObject) => {
      const spec = pdf.newDictionary();
      const files = pdf.newDictionary();
      files.put('F', file);
      spec.put('Type', pdf.newName('Filespec'));
      spec.put('F', pdf.newString(name));
      spec.put('EF', files);
      names.push(pdf.newString(name));
      names.push(spec);
    };
    list('bomb.txt', stream(zeros, ['FlateDecode']));
    list('twice.txt', stream(deflateSync(zeros), ['FlateDecode', 'FlateDecode']));
    list('torn.txt', stream(Uint8Array.from([1, 2, 3, 4]), ['FlateDecode']));
    names.push(pdf.newString('nothing'));
    names.push(pdf.newNull());
    const read = parts(Uint8Array.from(pdf.saveToBuffer('').asUint8Array()));
    expect(read.parts.map(({ name }) => name)).toEqual(['good.txt']);
    expect(read.pages).toHaveLength(2);
    expect(read.warnings.map(({ message }) => message)).toEqual([
      '3 files inside it could not be taken out: too large, too many or damaged.',
    ]);
  });

  it('are named, and how to have them, where the PDF is a further file of a source that is there', async () => {
    const pdf = filing();
    embed(pdf, 'exhibit a.pdf', 'application/pdf', declaration);
    embed(pdf, 'exhibit b.txt', 'text/plain', new TextEncoder().encode('The second exhibit.'));
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const { id } = await library.do('sources.create', { kind: 'case', fields: { caseName: 'Doe v. Backpage' } });
    const token = stagePath(library.context, join(folderOf({ 'filing.pdf': saved(pdf) }), 'filing.pdf'));
    const { jobId } = await library.do('files.add', { sourceId: id, files: [{ token, name: 'filing.pdf' }] });
    await library.context.jobs.ended(jobId);
    const [outcome] = (await library.do('jobs.outcomes', { id: jobId })).rows;
    expect(outcome).toMatchObject({ status: 'partial', sourceIds: [id] });
    expect(outcome?.message).toContain(
      '2 files inside filing.pdf were left out (exhibit a.pdf, exhibit b.txt): save what you need of them',
    );
    expect(await library.do('sources.counts', {})).toMatchObject({ all: 1 });
  });

  it('are listed by a tree that bites its tail only so often', () => {
    const pdf = filing();
    embed(pdf, 'good.txt', 'text/plain', new TextEncoder().encode('Good.'));
    const tree = pdf.getTrailer().get('Root', 'Names', 'EmbeddedFiles');
    const root = pdf.addObject({});
    root.put('Names', tree.get('Names'));
    const kids = pdf.newArray();
    kids.push(root);
    kids.push(root);
    root.put('Kids', kids);
    pdf.getTrailer().get('Root', 'Names').put('EmbeddedFiles', root);
    expect(parts(Uint8Array.from(pdf.saveToBuffer('').asUint8Array())).parts).toHaveLength(1);
  });
});
