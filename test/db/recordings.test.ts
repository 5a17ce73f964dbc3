import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, importPaths } from '../support/import';
import { testLibrary } from '../support/library';
import { smallWav } from '../support/small-wav';
import { builtTaskWorker } from '../support/task-worker';

let taskWorker: string;
beforeAll(async () => {
  taskWorker = await builtTaskWorker();
});

const film = { kind: 'film' as const, fields: { title: 'I Am Jane Doe', company: '50 Eggs Films', date: '2017' } };

describe('recordings', () => {
  it('are quoted by their time without a file, and cited at it', async () => {
    const library = testLibrary();
    const { id: sourceId } = await library.do('sources.create', film);
    const { id } = await library.do('quotes.create', {
      sourceId,
      text: 'They knew',
      anchor: null,
      pinpoint: '0:41:10-0:41:32',
    });
    const { rows } = await library.do('quotes.list', { sourceId });
    expect(rows).toMatchObject([{ pinpoint: '0:41:10-0:41:32', pageLabel: null, places: null, verdict: 'unchecked' }]);
    expect((await library.do('quotes.copy', { id })).text).toBe(
      '“They knew” I Am Jane Doe at 0:41:10-0:41:32 (50 Eggs Films 2017).',
    );
  });

  it('are kept as they are, whole, without being read for text or offered for OCR', async () => {
    const library = testLibrary(undefined, { taskWorker });
    const sound = smallWav(3);
    const { outcomes } = await importPaths(library, [join(folderOf({ 'hearing.wav': sound }), 'hearing.wav')]);
    expect(outcomes).toMatchObject([{ status: 'added', pages: 0 }]);
    const source = await library.do('sources.get', { id: outcomes[0]?.sourceIds[0] as string });
    expect(source).toMatchObject({ kind: 'podcast', files: [{ format: 'audio', textState: 'not-text' }] });
    expect(source.files[0]?.mime).toMatch(/^audio\//);
    await expect(library.do('ocr.start', {})).rejects.toThrow(/nothing to read/);
  });

  it('give the time of words in their captions', async () => {
    const library = testLibrary(undefined, { taskWorker });
    const captions =
      'WEBVTT\n\n00:41:10.000 --> 00:41:12.000\nThey knew of it\n\n00:41:12.000 --> 00:41:20.000\nand they went on\n\n01:02:03.000 --> 01:02:09.000\nfor years.';
    const { outcomes } = await importPaths(library, [join(folderOf({ 'film.vtt': captions }), 'film.vtt')]);
    const sourceId = outcomes[0]?.sourceIds[0] as string;
    const source = await library.do('sources.get', { id: sourceId });
    const sha256 = source.files[0]?.sha256 as string;
    expect((await library.do('search.run', { query: '"knew of it and they"' })).total).toBe(1);
    const [page] = await library.do('pages.text', { sha256, from: 0, count: 1 });
    expect(await library.do('pages.times', { sha256 })).toEqual([
      {
        page: 0,
        marks: [
          [0, 2470, 2472],
          [page?.text.indexOf('and they'), 2472, 2480],
          [page?.text.indexOf('for years'), 3723, 3729],
        ],
      },
    ]);
    const start = page?.text.indexOf('knew of it') ?? -1;
    const end = (page?.text.indexOf('went on') ?? -1) + 'went on'.length;
    const exact = page?.text.slice(start, end) ?? '';
    const anchor = { sha256, page: 0, endPage: 0, start, end, exact, prefix: '', suffix: '' };
    const { id } = await library.do('quotes.create', { sourceId, text: 'knew of it and they went on', anchor });
    const { rows } = await library.do('quotes.list', { sourceId });
    expect(rows).toMatchObject([{ id, pinpoint: '0:41:10-0:41:20' }]);
    expect((await library.do('quotes.copy', { id })).text).toContain(' at 0:41:10-0:41:20');
  });
});
