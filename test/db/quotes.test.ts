import { describe, expect, it } from 'vitest';
import { insertPages } from '../../db/store/pages';
import { type TestLibrary, testLibrary } from '../support/library';
import { builtTaskWorker } from '../support/task-worker';

const words =
  'Congress has spoken. If the evils that the appellants have identified are deemed to outweigh the First Amendment values that drive the CDA, the remedy is through legislation, not through litigation.';
const sha256 = 'ab'.repeat(32);

/** A ruling of two pages, the second printed as 33. */
async function ruling(library: TestLibrary): Promise<string> {
  const { id } = await library.do('sources.create', {
    kind: 'case',
    fields: {
      parties: ['Doe', 'Backpage.com, LLC'],
      volume: '817',
      reporter: 'F.3d',
      page: '12',
      court: 'First Circuit',
      date: '2016',
    },
  });
  const { sql } = library.context.db;
  sql
    .prepare(
      "INSERT INTO files (sha256, bytes, mime, format, pages, text_state, added_at) VALUES (?, 10, 'text/plain', 'txt', 2, 'full', '2026')",
    )
    .run(sha256);
  insertPages(library.context.db, sha256, [
    { index: 0, label: '32', text: 'The first page of the ruling tells how the case began.', broken: false },
    { index: 1, label: '33', text: words, broken: false },
  ]);
  sql.prepare("INSERT INTO attachments VALUES ('a1', ?, ?, 'opinion.txt', 0, '2026')").run(id, sha256);
  return id;
}

function anchorOf(exact: string) {
  const start = words.indexOf(exact);
  return { sha256, page: 1, endPage: 1, start, end: start + exact.length, exact, prefix: '', suffix: '' };
}

describe('quotations', () => {
  it('get their printed page, their pinpoint and their verdict from the file', async () => {
    const library = testLibrary();
    const sourceId = await ruling(library);
    const text = 'through legislation, not through litigation';
    const { id } = await library.do('quotes.create', { sourceId, text, anchor: anchorOf(text), tags: ['immunity'] });
    const { rows } = await library.do('quotes.list', { sourceId });
    expect(rows).toMatchObject([{ id, pageLabel: '33', pinpoint: '33', verdict: 'exact', tags: ['immunity'] }]);
    expect((await library.do('quotes.copy', { id })).text).toContain('“through legislation, not through litigation”');
  });

  it('are tagged and deleted several at once, each in one step to undo', async () => {
    const library = testLibrary();
    const sourceId = await ruling(library);
    const taken = async (text: string, tags: string[] = []) =>
      (await library.do('quotes.create', { sourceId, text, anchor: null, tags })).id;
    const ids = [await taken('one', ['Numbers']), await taken('two', ['Immunity']), await taken('three')];
    const tags = async () =>
      (await library.do('quotes.list', { ids })).rows.map((row) => [row.text, row.tags.toSorted().join()]);
    expect(await library.do('quotes.tag', { ids: ids.slice(0, 2), add: ['immunity'], remove: ['numbers'] })).toEqual({
      changed: 1,
    });
    expect(await tags()).toEqual([
      ['three', ''],
      ['two', 'Immunity'],
      ['one', 'Immunity'],
    ]);
    expect(await library.do('quotes.removeAll', { ids: ids.slice(1) })).toEqual({ removed: 2 });
    expect((await library.do('history.state', {})).undo).toBe('Delete 2 quotations');
    expect(await tags()).toEqual([['one', 'Immunity']]);
    await library.do('history.undo', {});
    await library.do('history.undo', {});
    expect(await tags()).toEqual([
      ['three', ''],
      ['two', 'Immunity'],
      ['one', 'Numbers'],
    ]);
    expect(await library.do('quotes.removeAll', { ids: ['gone'] })).toEqual({ removed: 0 });
  });

  it('are copied in the style and form asked for, with their pinpoint', async () => {
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const sourceId = await ruling(library);
    const text = 'through legislation, not through litigation';
    const { id } = await library.do('quotes.create', { sourceId, text, anchor: anchorOf(text) });
    const copied = async (style?: string) => (await library.do('quotes.copy', { id, style })).text;
    expect(await copied()).toMatch(/^“through legislation, not through litigation” .*33.*\.$/);
    const { pinpoint: pin } = (await library.do('quotes.list', { sourceId })).rows[0] as { pinpoint: string | null };
    const selected = async (style?: string) => library.do('quotes.copyWords', { sourceId, text, pin, style });
    expect(await selected()).toEqual(await library.do('quotes.copy', { id }));
    expect((await selected('oscola')).text).toBe(await copied('oscola'));
    const note = await copied('oscola');
    expect(note).toMatch(/^“through legislation, not through litigation” .*33.*\.$/);
    expect(note).not.toBe(await copied());
    await expect(copied('no-such-style')).rejects.toThrow('There is no citation style “no-such-style”');
  });

  it('say what was altered once their words are changed', async () => {
    const library = testLibrary();
    const sourceId = await ruling(library);
    const text = 'through legislation, not through litigation';
    const { id } = await library.do('quotes.create', { sourceId, text, anchor: anchorOf(text) });
    await library.do('quotes.update', { id, text: 'the remedy is through legislation, through litigation' });
    const { rows } = await library.do('quotes.list', { sourceId });
    expect(rows[0]?.verdict).toBe('altered');
    await library.do('history.undo', {});
    expect((await library.do('quotes.list', { sourceId })).rows[0]?.verdict).toBe('exact');
  });

  it('are checked against the whole library, with the page where they stand', async () => {
    const library = testLibrary();
    const sourceId = await ruling(library);
    const checked = await library.do('quotes.check', {
      quotes: [
        'the remedy is through legislation, not through litigation',
        'words that nobody in this library ever wrote down',
      ],
    });
    expect(checked).toMatchObject([
      { verdict: 'exact', sourceId, page: 2, label: '33' },
      { verdict: 'not-found', sourceId: null },
    ]);
  });

  it('are found by search, in:quotes too, and come and go with undo', async () => {
    const library = testLibrary();
    const sourceId = await ruling(library);
    await library.do('quotes.create', { sourceId, text: 'typed by hand: a gallimaufry', anchor: null });
    const total = async () => (await library.do('search.run', { query: 'in:quotes gallimaufry' })).total;
    expect(await total()).toBe(1);
    await library.do('history.undo', {});
    expect(await total()).toBe(0);
  });

  it('are checked all anew after the text of a page was read better', async () => {
    const library = testLibrary();
    const sourceId = await ruling(library);
    const text = 'through legislation, not through litigation';
    await library.do('quotes.create', { sourceId, text, anchor: anchorOf(text) });
    library.context.db.sql
      .prepare('UPDATE pages SET text = ? WHERE page = 1')
      .run(words.replace('not through', 'nor through'));
    expect(await library.do('quotes.verifyAll', {})).toEqual({ checked: 1, changed: 1 });
  });
});

describe('search over pages', () => {
  it('groups hits by source with page, printed label and marked words', async () => {
    const library = testLibrary();
    const sourceId = await ruling(library);
    const result = await library.do('search.run', { query: '"through legislation"' });
    expect(result).toMatchObject({ total: 1, pages: 1 });
    expect(result.hits[0]).toMatchObject({ sourceId, pageCount: 1, pages: [{ page: 2, label: '33' }] });
    expect(result.hits[0]?.pages[0]?.parts.filter((part) => part.hit).map((part) => part.text)).toEqual([
      'through legislation',
    ]);
    expect((await library.do('search.run', { query: 'legislation -litigation' })).total).toBe(0);
    expect((await library.do('search.run', { query: 'remedy NEAR/3 legislation' })).total).toBe(1);
    expect((await library.do('search.run', { query: 'title:backpage remedy' })).total).toBe(1);
    expect((await library.do('search.run', { query: 'title:senate remedy' })).total).toBe(0);
  });

  it('counts several queries at once', async () => {
    const library = testLibrary();
    await ruling(library);
    expect(await library.do('search.count', { queries: ['remedy', 'nothing-like-it'] })).toEqual([
      { query: 'remedy', total: 1 },
      { query: 'nothing-like-it', total: 0 },
    ]);
  });
});
