import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { PDFDocument, PDFObject } from 'mupdf';
import { describe, expect, it } from 'vitest';
import { dropUnstored, readFileIn } from '../../db/actions/import-read';
import { stagePath } from '../../db/actions/staging';
import { mupdf } from '../../shared/formats/mupdf-engine';
import { documentOfPdf } from '../../shared/formats/pdf-document';
import { folderOf, importPaths } from '../support/import';
import { type TestLibrary, testLibrary } from '../support/library';
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

/** Gives a source a further file, and answers what became of that. */
async function given(library: TestLibrary, sourceId: string, bytes: Uint8Array) {
  const token = stagePath(library.context, join(folderOf({ 'filing.pdf': bytes }), 'filing.pdf'));
  const { jobId } = await library.do('files.add', { sourceId, files: [{ token, name: 'filing.pdf' }] });
  await library.context.jobs.ended(jobId);
  return (await library.do('jobs.outcomes', { id: jobId })).rows[0];
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
    expect(outcomes[0]?.message).toContain('2 files inside it were added as sources of their own.');
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

  it('come along where the PDF is a further file of a source that is there, and go again by undo', async () => {
    const pdf = filing();
    embed(pdf, 'exhibit a.pdf', 'application/pdf', declaration);
    embed(pdf, 'exhibit b.txt', 'text/plain', new TextEncoder().encode('The second exhibit.'));
    embed(pdf, 'settings.joboptions', 'application/octet-stream', Uint8Array.from([0, 255, 1, 2, 3, 0]));
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    await importPaths(library, [join(folderOf({ 'b.txt': 'The second exhibit.' }), 'b.txt')]);
    const { id } = await library.do('sources.create', { kind: 'case', fields: { caseName: 'Doe v. Backpage' } });
    const outcome = await given(library, id, saved(pdf));
    expect(outcome).toMatchObject({ status: 'partial', pages: 3 });
    expect(outcome?.message).toContain('filing.pdf was added to “Doe v. Backpage”. 1 file inside it was added');
    expect(outcome?.message).toContain('1 file inside it is in the library already.');
    expect(outcome?.message).toContain('settings.joboptions');
    const [self, exhibit = ''] = outcome?.sourceIds ?? [];
    expect(self).toBe(id);
    const there = await library.do('sources.get', { id });
    expect(there.files.map(({ name }) => name)).toEqual(['filing.pdf', 'settings.joboptions']);
    expect(there.relations.map(({ kind, note }) => `${kind}: ${note}`)).toEqual([
      'part-of: File inside the PDF',
      'part-of: File inside the PDF',
    ]);
    expect((await library.do('search.run', { query: '"fifteen years old"' })).total).toBe(1);

    await library.do('history.undo', {});
    expect((await library.do('search.run', { query: '"fifteen years old"' })).total).toBe(0);
    expect((await library.do('sources.get', { id })).files).toEqual([]);
    expect((await library.do('sources.get', { id: exhibit })).binnedAt).not.toBeNull();
    await library.do('history.redo', {});
    expect((await library.do('sources.get', { id })).files).toHaveLength(2);
    expect((await library.do('search.run', { query: '"fifteen years old"' })).total).toBe(1);
    expect(await library.do('library.check', {})).toMatchObject({ ok: true, problems: [] });
  });

  it('come along with a PDF that takes the place of another', async () => {
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const { id } = await library.do('sources.create', { kind: 'case', fields: { caseName: 'Doe v. Backpage' } });
    await given(library, id, smallPdf({ pages: [textPage('Notice of filing of exhibits')] }));
    const [attached] = (await library.do('sources.get', { id })).files;
    const pdf = filing();
    embed(pdf, 'exhibit a.pdf', 'application/pdf', declaration);
    const token = stagePath(library.context, join(folderOf({ 'new.pdf': saved(pdf) }), 'new.pdf'));
    const { jobId } = await library.do('files.replace', {
      attachmentId: attached?.id ?? '',
      file: { token, name: 'new.pdf' },
    });
    await library.context.jobs.ended(jobId);
    const [outcome] = (await library.do('jobs.outcomes', { id: jobId })).rows;
    expect(outcome).toMatchObject({ status: 'added', pages: 3 });
    expect(outcome?.sourceIds).toHaveLength(2);
    expect(outcome?.message).toContain('1 file inside it was added as a source of its own.');
    expect(await library.do('library.check', {})).toMatchObject({ ok: true, problems: [] });
  });

  it('are taken out only so many, however they nest', async () => {
    const inner = filing();
    for (const name of ['1.txt', '2.txt', '3.txt'])
      embed(inner, name, 'text/plain', new TextEncoder().encode(`Exhibit ${name}`));
    const outer = filing();
    embed(outer, 'inner.pdf', 'application/pdf', saved(inner));
    embed(outer, 'last.txt', 'text/plain', new TextEncoder().encode('The last one.'));
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const path = join(folderOf({ 'outer.pdf': saved(outer) }), 'outer.pdf');
    const file = { path, name: 'outer.pdf', room: { files: 3, bytes: 1_000_000 } };
    const read = await readFileIn(library.context, file, new AbortController().signal);
    if (read.is !== 'document' || read.parts[0]?.is !== 'document') throw new Error('It is not read as documents.');
    expect(read.parts.map(({ name }) => name)).toEqual(['inner.pdf']);
    expect(read.parts[0].parts.map(({ name }) => name)).toEqual(['1.txt', '2.txt']);
    for (const document of [read.document, read.parts[0].document])
      expect(document.warnings.map(({ message }) => message)).toEqual([
        expect.stringContaining('1 file inside it was left out'),
      ]);
    await dropUnstored(library.context, read);
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
