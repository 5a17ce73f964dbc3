import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stagePath } from '../../../db/actions/staging';
import { folderOf, importPaths } from '../../support/import';
import { type TestLibrary, temporaryFolder, testLibrary } from '../../support/library';
import { scanned } from '../../support/scanned-pdf';
import { smallPdf, textPage } from '../../support/small-pdf';
import { builtTaskWorker } from '../../support/task-worker';

const holding = 'the remedy is through legislation, not through litigation';
const dissent = 'I would leave the question to another day and another court';
const first = [
  textPage('Doe v. Backpage.com, LLC', 'Opinion of the court.'),
  textPage(`We hold that ${holding}.`, 'So ordered.'),
  textPage(`Concurring: ${dissent}.`),
];

async function ruling() {
  const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
  const folder = folderOf({ 'ruling.pdf': smallPdf({ pages: first }) });
  const { outcomes } = await importPaths(library, [join(folder, 'ruling.pdf')]);
  const sourceId = outcomes[0]?.sourceIds[0] as string;
  const [file] = (await library.do('sources.get', { id: sourceId })).files;
  if (!file) throw new Error('no file');
  return { library, sourceId, file };
}

async function quote(library: TestLibrary, sourceId: string, sha256: string, words: string): Promise<string> {
  const pages = await library.do('pages.text', { sha256, from: 0, count: 20 });
  const page = pages.find(({ text }) => text.includes(words));
  if (!page) throw new Error(`“${words}” is on no page`);
  const start = page.text.indexOf(words);
  const end = start + words.length;
  const around = { prefix: page.text.slice(Math.max(0, start - 96), start), suffix: page.text.slice(end, end + 96) };
  const anchor = { sha256, page: page.index, endPage: page.index, start, end, exact: words, ...around };
  return (await library.do('quotes.create', { sourceId, text: words, anchor })).id;
}

async function replace(library: TestLibrary, attachmentId: string, name: string, bytes: Uint8Array) {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  const file = { token: stagePath(library.context, path), name };
  const { jobId } = await library.do('files.replace', { attachmentId, file });
  return library.context.jobs.ended(jobId);
}

const byText = async (library: TestLibrary, sourceId: string) =>
  Object.fromEntries((await library.do('quotes.list', { sourceId })).rows.map((row) => [row.text, row]));

describe('a file that is replaced', { timeout: 120_000 }, () => {
  it('takes its quotations along, says which lost their place, and undo brings all back', async () => {
    const { library, sourceId, file } = await ruling();
    await quote(library, sourceId, file.sha256, holding);
    await quote(library, sourceId, file.sha256, dissent);
    const before = await byText(library, sourceId);
    const revised = [textPage('A new cover'), textPage('Doe v. Backpage.com, LLC'), ...first.slice(1, 2)];
    const job = await replace(library, file.id, 'revised.pdf', smallPdf({ pages: revised }));
    expect(job).toMatchObject({ state: 'done', failed: 0 });
    expect(job.message).toContain('1 quotation was found again, 1 on another page, 1 lost its place');

    const { files } = await library.do('sources.get', { id: sourceId });
    expect(files).toMatchObject([{ id: file.id, name: 'revised.pdf', pages: 3 }]);
    const after = await byText(library, sourceId);
    expect(after[holding]).toMatchObject({
      lost: false,
      verdict: 'exact',
      pinpoint: '3',
      anchor: { sha256: files[0]?.sha256, page: 2, exact: holding },
      placeNote: 'The same words, now on page 3, before on page 2.',
    });
    expect(after[dissent]).toMatchObject({
      lost: true,
      verdict: 'not-found',
      anchor: { page: 2, sha256: file.sha256 },
    });
    expect(after[dissent]?.placeNote).toContain('not in revised.pdf');
    expect((await library.do('search.run', { query: '"another day"' })).hits).toMatchObject([{ pages: [] }]);

    // Neither the check nor its sweep takes away what undo needs.
    expect(await library.do('library.check', {})).toMatchObject({ ok: true });
    expect(existsSync(library.context.folder.fileOf(file.sha256))).toBe(true);
    expect((await library.do('history.undo', {})).label).toContain('Replace ruling.pdf');
    const stable = (rows: typeof before) => Object.values(rows).map(({ updatedAt: _, ...row }) => row);
    expect(stable(await byText(library, sourceId))).toEqual(stable(before));
    expect((await library.do('sources.get', { id: sourceId })).files).toMatchObject([
      { name: 'ruling.pdf', sha256: file.sha256 },
    ]);
    await library.do('history.redo', {});
    expect((await byText(library, sourceId))[holding]?.anchor?.page).toBe(2);
  });

  it('keeps a pinpoint that a person set, and words that were read differently are called altered', async () => {
    const { library, sourceId, file } = await ruling();
    const [kept, changed] = [
      await quote(library, sourceId, file.sha256, holding),
      await quote(library, sourceId, file.sha256, dissent),
    ];
    await library.do('quotes.update', { id: kept, pinpoint: '23-24' });
    const pages = [...first.slice(0, 2), textPage(`Concurring: ${dissent.replace('another day', 'a later day')}.`)];
    await replace(library, file.id, 'revised.pdf', smallPdf({ pages }));
    const rows = await byText(library, sourceId);
    expect(rows[holding]).toMatchObject({ pinpoint: '23-24', placeNote: null, lost: false });
    expect(rows[dissent]).toMatchObject({ id: changed, lost: false, verdict: 'altered' });
    expect(rows[dissent]?.placeNote).toContain('its own words differ');
  });

  it('by one with as many pages keeps its page map; by another only what it is cited by', async () => {
    const { library, sourceId, file } = await ruling();
    await quote(library, sourceId, file.sha256, holding);
    const labels = async () => {
      const [now] = (await library.do('sources.get', { id: sourceId })).files;
      return library.do('pages.labels', { sha256: now?.sha256 ?? '' });
    };
    const anchors = [{ page: 0, label: '31' }];
    await library.do('pages.setMap', { sourceId, sha256: file.sha256, anchors, scheme: 'page' });
    const better = smallPdf({ pages: [...first.slice(0, 2), textPage(`Concurring: ${dissent}, I say.`)] });
    await replace(library, file.id, 'better.pdf', better);
    expect(await labels()).toEqual(['31', '32', '33']);
    const [kept] = (await library.do('quotes.list', { sourceId })).rows;
    expect(kept).toMatchObject({ pinpoint: '32', lost: false, placeNote: null });
    await replace(library, file.id, 'longer.pdf', smallPdf({ pages: [textPage('A new cover'), ...first] }));
    expect(await labels()).not.toContain('32');
    const [now] = (await library.do('sources.get', { id: sourceId })).files;
    const map = await library.do('pages.map', { sourceId, sha256: now?.sha256 ?? '' });
    expect(map).toMatchObject({ anchors: [], scheme: 'page' });
    await library.do('history.undo', {});
    expect(await labels()).toEqual(['31', '32', '33']);
  });

  it('is refused when nothing can be read, and nothing changes', async () => {
    const { library, sourceId, file } = await ruling();
    await quote(library, sourceId, file.sha256, holding);
    const before = await byText(library, sourceId);
    const broken = await replace(library, file.id, 'broken.pdf', Buffer.from('%PDF-1.4 nothing'));
    expect(broken).toMatchObject({ state: 'done', failed: 1 });
    expect(broken.message).toContain('broken.pdf');
    const same = await replace(library, file.id, 'copy.pdf', smallPdf({ pages: first }));
    expect(same.message).toContain('same file, byte for byte');
    const list = await replace(library, file.id, 'refs.ris', Buffer.from('TY  - BOOK\nTI  - A book\nER  - \n'));
    expect(list.message).toContain('holds references');
    expect(await byText(library, sourceId)).toEqual(before);
    expect(await library.do('library.check', {})).toMatchObject({ ok: true });
  });

  it('is where quotations deleted before are looked for when they come back; without any they say that they lost it', async () => {
    const { library, sourceId, file } = await ruling();
    const [kept, gone] = [
      await quote(library, sourceId, file.sha256, holding),
      await quote(library, sourceId, file.sha256, dissent),
    ];
    const restore = (...ids: string[]) => library.do('bin.restore', { kind: 'quotation', ids });
    await library.do('quotes.removeAll', { ids: [kept, gone] });
    const revised = [textPage('A new cover'), ...first.slice(0, 2)];
    await replace(library, file.id, 'revised.pdf', smallPdf({ pages: revised }));
    expect(await restore(kept, gone)).toEqual({ restored: 2, unsure: 0, lost: 1 });
    expect((await library.do('history.state', {})).undo).toBe('Restore 2 quotations; 1 quotation lost');
    const [now] = (await library.do('sources.get', { id: sourceId })).files;
    const after = await byText(library, sourceId);
    expect(after[holding]).toMatchObject({
      ...{ id: kept, lost: false, verdict: 'exact', pinpoint: '3' },
      anchor: { sha256: now?.sha256, page: 2 },
    });
    expect(after[dissent]).toMatchObject({ id: gone, lost: true, verdict: 'not-found', anchor: { page: 2 } });
    expect(after[dissent]?.placeNote).toBe('The file where these words stood on page 3 is no longer with this source.');
    await library.do('history.undo', {});
    expect(await byText(library, sourceId)).toEqual({});
    await library.do('history.redo', {});
    expect(await byText(library, sourceId)).toEqual(after);

    await library.do('quotes.removeAll', { ids: [kept] });
    await library.do('files.remove', { attachmentId: file.id });
    expect(await restore(kept)).toEqual({ restored: 1, unsure: 0, lost: 1 });
    expect((await byText(library, sourceId))[holding]).toMatchObject({ lost: true, verdict: 'unchecked' });
  });

  it('by a scan: quotations wait for OCR, and are found once it was read', async () => {
    const { library, sourceId, file } = await ruling();
    await quote(library, sourceId, file.sha256, holding);
    await replace(library, file.id, 'scan.pdf', scanned(smallPdf({ pages: [textPage('Cover'), ...first] })));
    const lost = (await byText(library, sourceId))[holding];
    expect(lost).toMatchObject({ lost: true, verdict: 'unchecked' });
    expect(lost?.placeNote).toContain('has no text yet');
    const { jobId } = await library.do('ocr.start', {});
    await library.context.jobs.ended(jobId);
    const found = (await byText(library, sourceId))[holding];
    expect(found).toMatchObject({ lost: false, pinpoint: '3', anchor: { page: 2 } });
    expect(found?.verdict).toBe('exact');
    const { rows } = await library.do('jobs.outcomes', { id: jobId });
    expect(rows[0]?.message).toContain('1 quotation was found again');
  });
});

describe('a quotation whose page is gone, and whose words stand once elsewhere', { timeout: 120_000 }, () => {
  const phrase = 'the remedy is through legislation';
  const held = [textPage('Doe v. Backpage.com, LLC'), textPage(`We hold as follows: ${phrase}, so we affirm.`)];
  const denied = [
    textPage('Doe v. Backpage.com, LLC'),
    textPage('Withdrawn.'),
    textPage(`Justice Roe, dissenting: nobody has shown why ${phrase} and why it never could be by suit.`),
  ];

  async function moved() {
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const folder = folderOf({ 'ruling.pdf': smallPdf({ pages: held }) });
    const { outcomes } = await importPaths(library, [join(folder, 'ruling.pdf')]);
    const sourceId = outcomes[0]?.sourceIds[0] as string;
    const [file] = (await library.do('sources.get', { id: sourceId })).files;
    if (!file) throw new Error('no file');
    const id = await quote(library, sourceId, file.sha256, phrase);
    const job = await replace(library, file.id, 'second.pdf', smallPdf({ pages: denied }));
    const now = async () => (await byText(library, sourceId))[phrase];
    return { library, sourceId, file, id, job, now };
  }

  it('was moved there silently: now it says that it has to be looked at, and keeps saying so', async () => {
    const { library, sourceId, file, job, now } = await moved();
    expect(job.message).toContain('1 on another page, 1 in a place to be checked; see Quotations');
    const { rows } = await library.do('jobs.outcomes', { id: job.id });
    expect(rows).toMatchObject([{ status: 'partial', code: 'quotes-unsure' }]);
    expect(await now()).toMatchObject({ unsure: true, lost: false, verdict: 'exact', anchor: { page: 2 } });
    expect((await now())?.placeNote).toContain('From page 2 to page 3: the same words, but other text around them.');
    expect((await library.do('history.state', {})).undo).toContain('Replace ruling.pdf');
    expect((await library.do('history.state', {})).undo).toContain('; 1 quotation to check');
    const [entry] = await library.do('history.ofSource', { id: sourceId });
    expect(entry?.changes).toContainEqual({
      label: 'Quotation',
      before: `${phrase} (file page 2)`,
      after: `${phrase} (file page 3: to be checked)`,
    });
    expect((await library.do('quotes.list', { unsure: true })).total).toBe(1);
    expect((await library.do('quotes.list', { unsure: false })).total).toBe(0);
    const { ok, notes } = await library.do('library.check', {});
    expect({ ok, notes }).toEqual({ ok: true, notes: [expect.stringContaining('1 quotation moved to a place')] });
    // Followed into yet another edition it is no more certain than before.
    const again = smallPdf({ pages: [textPage('A cover'), ...denied] });
    await replace(library, (await library.do('sources.get', { id: sourceId })).files[0]?.id ?? '', 'third.pdf', again);
    expect(await now()).toMatchObject({ unsure: true, anchor: { page: 3 } });
    expect((await now())?.placeNote).toContain('Nobody has checked yet');
    await library.do('history.undo', {});
    await library.do('history.undo', {});
    expect(await now()).toMatchObject({ unsure: false, placeNote: null, anchor: { page: 1, sha256: file.sha256 } });
  });

  it('is confirmed by a person, in a step that can be undone', async () => {
    const { library, id, now } = await moved();
    expect(await library.do('quotes.confirmPlace', { ids: [id] })).toEqual({ confirmed: 1 });
    expect(await now()).toMatchObject({ unsure: false, anchor: { page: 2 } });
    expect((await now())?.placeNote).toContain('confirmed');
    expect(await library.do('quotes.confirmPlace', { ids: [id] })).toEqual({ confirmed: 0 });
    await library.do('history.undo', {});
    expect(await now()).toMatchObject({ unsure: true });
  });

  it('is pointed elsewhere: it keeps its words, and says where the words there are others', async () => {
    const { library, sourceId, file, id, now } = await moved();
    const [shown] = (await library.do('sources.get', { id: sourceId })).files;
    const sha256 = shown?.sha256 ?? '';
    const at = { sha256, page: 1, endPage: 1, start: 0, end: 10, exact: 'Withdrawn.', prefix: '', suffix: '' };
    await library.do('quotes.place', { id, anchor: at });
    expect(await now()).toMatchObject({ text: phrase, unsure: false, lost: false, placeNote: null, anchor: at });
    expect(await now()).toMatchObject({ verdict: 'elsewhere', pinpoint: '2' });
    expect((await library.do('history.state', {})).undo).toContain('to page 2');
    await expect(library.do('quotes.place', { id, anchor: { ...at, sha256: file.sha256 } })).rejects.toThrow(
      'no longer one of',
    );
  });
});

describe('the text of a page that was read anew', () => {
  it('gives quotations their new place when the library is indexed anew', async () => {
    const { library, sourceId, file } = await ruling();
    await quote(library, sourceId, file.sha256, holding);
    await quote(library, sourceId, file.sha256, dissent);
    const { sql } = library.context.db;
    sql.prepare("UPDATE pages SET text = 'Read better. ' || text WHERE page = 1").run();
    sql.prepare("UPDATE pages SET text = 'nothing of it is left' WHERE page = 2").run();
    const { jobId } = await library.do('library.reindex', {});
    const job = await library.context.jobs.ended(jobId);
    expect(job.message).toContain('1 lost its place');
    const rows = await byText(library, sourceId);
    expect(rows[holding]?.anchor?.start).toBe('Read better. We hold that '.length);
    expect(rows[dissent]).toMatchObject({ lost: true, verdict: 'not-found' });
  });
});
