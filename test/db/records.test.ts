import { describe, expect, it } from 'vitest';
import type { SourceRow } from '../../shared/model/library';
import { type TestLibrary, temporaryFolder, testLibrary } from '../support/library';

const byTitle = { by: 'title', descending: false } as const;
const rows = async (library: TestLibrary, place: 'all' | 'inbox' | 'bin' = 'all'): Promise<SourceRow[]> =>
  (await library.do('sources.list', { scope: { place }, sort: byTitle })).rows;

const backpage = {
  kind: 'case',
  fields: {
    parties: ['Jane Doe No. 1', 'Backpage.com, LLC'],
    volume: '817',
    reporter: 'Federal Reporter, Third Series',
    page: '12',
    court: 'United States Court of Appeals for the First Circuit',
    date: '2016-03-14',
  },
} as const;

const add = async (library: TestLibrary) =>
  (
    await library.do('sources.create', {
      kind: backpage.kind,
      fields: { ...backpage.fields, parties: [...backpage.fields.parties] },
    })
  ).id;

describe('sources', () => {
  it('are added, listed and read with what they need to be cited', async () => {
    const library = testLibrary();
    const id = await add(library);
    const [row] = await rows(library);
    expect(row).toMatchObject({ id, title: 'Jane Doe No. 1 v. Backpage.com, LLC', date: '2016-03-14', missing: [] });
    await library.do('sources.update', { id, fields: { volume: null, reporter: null } });
    expect((await library.do('sources.get', { id })).missing).toEqual([
      'Reporter or Public-domain citation',
      'Volume or Public-domain citation',
    ]);
  });

  it('are cited in a list as their record and creators read at that moment', async () => {
    const library = testLibrary();
    const fields = { title: 'Sex Trafficking Online', publisher: 'Demand Press', date: '2017' };
    const { id } = await library.do('sources.create', { kind: 'book', fields });
    const cited = async () => (await rows(library))[0];
    expect((await cited())?.citation).toBe('Sex Trafficking Online (2017)');
    await library.do('sources.update', { id, creators: [{ role: 'author', family: 'Swaner', given: 'Rachel' }] });
    expect((await cited())?.citation).toBe('Rachel Swaner, Sex Trafficking Online (2017)');
    await library.do('sources.update', { id, fields: { date: null } });
    expect(await cited()).toMatchObject({ missing: ['Date published'] });
    await library.do('history.undo', {});
    await library.do('history.undo', {});
    expect(await cited()).toMatchObject({ citation: 'Sex Trafficking Online (2017)', missing: ['Author or Editor'] });
  });

  it('answer a wrong input with what is wrong, and change nothing', async () => {
    const library = testLibrary();
    expect(await library.call('sources.create', { kind: 'novel' })).toMatchObject({ ok: false, code: 'invalid' });
    expect(await library.call('sources.get', { id: 'nobody' })).toMatchObject({ ok: false, code: 'not-found' });
    expect(await library.call('sources.explode', {})).toMatchObject({ ok: false, code: 'invalid' });
    expect(await rows(library)).toEqual([]);
  });

  it('go to the bin, come back, and are deleted only from the bin', async () => {
    const library = testLibrary();
    const id = await add(library);
    expect(await library.do('sources.purge', { ids: [id] })).toEqual({ changed: 0 });
    await library.do('sources.bin', { ids: [id] });
    expect(await rows(library)).toEqual([]);
    expect(await rows(library, 'bin')).toHaveLength(1);
    await library.do('sources.restore', { ids: [id] });
    expect(await rows(library)).toHaveLength(1);
    await library.do('sources.bin', { ids: [id] });
    expect(await library.do('sources.purge', { ids: [id] })).toEqual({ changed: 1 });
    expect(await rows(library, 'bin')).toEqual([]);
    expect(await library.do('history.state', {})).toEqual({ undo: null, redo: null });
  });

  it('keep a machine’s drafts marked until a person has spoken', async () => {
    const library = testLibrary();
    const id = await add(library);
    library.context.db.sql.prepare('UPDATE sources SET drafted = ?').run('{"court":0.6,"date":0.9}');
    await library.do('sources.update', { id, fields: { court: 'Supreme Court of the United States' } });
    expect((await library.do('sources.get', { id })).drafted).toEqual({ date: 0.9 });
    await library.do('sources.confirm', { id });
    expect((await library.do('sources.get', { id })).drafted).toEqual({});
  });
});

describe('undo and redo', () => {
  it('take back and do again every kind of change, in order', async () => {
    const library = testLibrary();
    const id = await add(library);
    await library.do('sources.update', {
      id,
      fields: { docket: '15-1724' },
      creators: [{ role: 'judge', family: 'Selya' }],
    });
    await library.do('tags.apply', { ids: [id], add: ['immunity'] });
    const { id: collection } = await library.do('collections.create', { name: 'Rulings' });
    await library.do('collections.add', { id: collection, sourceIds: [id] });
    await library.do('notes.save', { sourceId: id, body: 'read **this**' });
    await library.do('sources.bin', { ids: [id] });
    const after = JSON.stringify(await library.do('sources.get', { id }));

    const labels: (string | null)[] = [];
    for (let i = 0; i < 6; i++) labels.push((await library.do('history.undo', {})).label);
    expect(labels[0]).toBe('Move Jane Doe No. 1 v. Backpage.com, LLC to the bin');
    expect(await library.do('sources.get', { id })).toMatchObject({
      tags: [],
      notes: [],
      collections: [],
      creators: [],
      binnedAt: null,
    });
    expect((await library.do('tags.list', {})).length).toBe(0);
    for (let i = 0; i < 6; i++) await library.do('history.redo', {});
    expect(JSON.stringify(await library.do('sources.get', { id }))).toBe(after);
    expect(await library.do('history.redo', {})).toEqual({ label: null });
  });

  it('never delete a source: undoing an addition puts it into the bin, with all it has', async () => {
    const library = testLibrary();
    const { id } = await library.do('sources.create', {
      kind: 'film',
      fields: { title: 'I Am Jane Doe' },
      tags: ['film'],
    });
    await library.do('history.undo', {});
    expect(await rows(library, 'bin')).toMatchObject([{ id, tags: ['film'] }]);
    await library.do('history.redo', {});
    expect(await rows(library)).toMatchObject([{ id, tags: ['film'] }]);
  });

  it('survive closing the library', async () => {
    const folder = temporaryFolder();
    const first = testLibrary(folder);
    const id = await add(first);
    await first.do('sources.update', { id, fields: { docket: '15-1724' } });
    await first.close();
    const second = testLibrary(folder);
    await second.do('history.undo', {});
    expect((await second.do('sources.get', { id })).fields.docket).toBeUndefined();
    await second.do('history.redo', {});
    expect((await second.do('sources.get', { id })).fields.docket).toBe('15-1724');
  });

  it('bring the index along: words of an undone edit are no longer found', async () => {
    const library = testLibrary();
    const id = await add(library);
    await library.do('sources.update', { id, fields: { abstract: 'through legislation, not through litigation' } });
    const found = async () => (await library.do('search.run', { query: 'litigation' })).total;
    expect(await found()).toBe(1);
    await library.do('history.undo', {});
    expect(await found()).toBe(0);
    await library.do('history.redo', {});
    expect(await found()).toBe(1);
  });

  it('forget what was undone once something new is done', async () => {
    const library = testLibrary();
    const id = await add(library);
    await library.do('sources.update', { id, fields: { docket: '1' } });
    await library.do('history.undo', {});
    await library.do('sources.update', { id, fields: { docket: '2' } });
    expect(await library.do('history.state', {})).toMatchObject({ redo: null });
  });

  it('show a source’s history field by field', async () => {
    const library = testLibrary();
    const id = await add(library);
    await library.do('sources.update', { id, fields: { court: 'Supreme Court of the United States' } });
    const [latest] = await library.do('history.ofSource', { id });
    expect(latest?.changes).toEqual([
      {
        label: 'Court',
        before: 'United States Court of Appeals for the First Circuit',
        after: 'Supreme Court of the United States',
      },
    ]);
  });
});
