import { describe, expect, it } from 'vitest';
import { type TestLibrary, testLibrary } from '../support/library';

const film = async (library: TestLibrary, title: string, tags: string[] = []) =>
  (await library.do('sources.create', { kind: 'film', fields: { title }, tags })).id;

const tagNamed = async (library: TestLibrary, name: string) => {
  const tag = (await library.do('tags.list', {})).find((each) => each.name === name);
  if (!tag) throw new Error(`no tag ${name}`);
  return tag;
};

describe('tags', () => {
  it('count sources outside the bin, their own and all below them', async () => {
    const library = testLibrary();
    const a = await film(library, 'A', ['immunity', 'good-samaritan']);
    await film(library, 'B', ['good-samaritan']);
    const immunity = await tagNamed(library, 'immunity');
    await library.do('tags.update', { id: (await tagNamed(library, 'good-samaritan')).id, parentId: immunity.id });
    expect(await tagNamed(library, 'immunity')).toMatchObject({ count: 1, totalCount: 2 });
    await library.do('sources.bin', { ids: [a] });
    expect(await tagNamed(library, 'immunity')).toMatchObject({ count: 0, totalCount: 1 });
    expect((await library.do('search.run', { query: 'tag:immunity' })).total).toBe(1);
  });

  it('are one whatever their case, and say so when a rename would make a twin', async () => {
    const library = testLibrary();
    await film(library, 'A', ['Immunity', 'immunity']);
    await film(library, 'B', ['statistics']);
    expect(await library.do('tags.list', {})).toHaveLength(2);
    const { id } = await tagNamed(library, 'statistics');
    expect(await library.call('tags.update', { id, name: 'IMMUNITY' })).toMatchObject({ ok: false, code: 'conflict' });
  });

  it('merge without losing a tagging, and come apart again on undo', async () => {
    const library = testLibrary();
    await film(library, 'A', ['one', 'two']);
    await film(library, 'B', ['two']);
    await library.do('tags.merge', {
      from: (await tagNamed(library, 'two')).id,
      into: (await tagNamed(library, 'one')).id,
    });
    expect(await library.do('tags.list', {})).toMatchObject([{ name: 'one', count: 2 }]);
    await library.do('history.undo', {});
    expect(await library.do('tags.list', {})).toMatchObject([
      { name: 'one', count: 1 },
      { name: 'two', count: 2 },
    ]);
  });

  it('never lie below themselves', async () => {
    const library = testLibrary();
    await film(library, 'A', ['one', 'two']);
    const [one, two] = [await tagNamed(library, 'one'), await tagNamed(library, 'two')];
    await library.do('tags.update', { id: two.id, parentId: one.id });
    expect(await library.call('tags.update', { id: one.id, parentId: two.id })).toMatchObject({ code: 'conflict' });
  });

  it('delete one level: what lay below moves up, sources stay', async () => {
    const library = testLibrary();
    await film(library, 'A', ['one', 'two']);
    const [one, two] = [await tagNamed(library, 'one'), await tagNamed(library, 'two')];
    await library.do('tags.update', { id: two.id, parentId: one.id });
    await library.do('tags.remove', { id: one.id });
    expect(await library.do('tags.list', {})).toMatchObject([{ name: 'two', parentId: null, count: 1 }]);
    await library.do('history.undo', {});
    expect(await tagNamed(library, 'two')).toMatchObject({ parentId: one.id });
    expect(await tagNamed(library, 'one')).toMatchObject({ count: 1 });
  });

  it('are suggested from the title’s words and from like sources', async () => {
    const library = testLibrary();
    await film(library, 'Trafficking and the immunity of platforms', ['immunity', 'platforms']);
    await film(library, 'Trafficking statistics of platforms', ['statistics', 'platforms']);
    const id = await film(library, 'Immunity of platforms in trafficking cases');
    const names = (await library.do('tags.suggest', { sourceId: id })).map((each) => each.name);
    expect(names.slice(0, 2).toSorted()).toEqual(['immunity', 'platforms']);
    await library.do('tags.apply', { ids: [id], add: ['immunity'] });
    expect((await library.do('tags.suggest', { sourceId: id })).map((each) => each.name)).not.toContain('immunity');
  });
});

describe('suggested tags', () => {
  it('are not those of a source that has but one word in common', async () => {
    const library = testLibrary();
    await film(library, 'A committee of neurons', ['brain']);
    for (const title of ['The first bill', 'The second bill', 'A letter', 'A memo']) await film(library, title);
    const id = await film(library, 'Report of the committee on commerce and transportation');
    expect(await library.do('tags.suggest', { sourceId: id })).toEqual([]);
  });
});

describe('collections', () => {
  it('nest, move, and give their sources back when deleted', async () => {
    const library = testLibrary();
    const id = await film(library, 'A');
    const { id: outer } = await library.do('collections.create', { name: 'Section 230' });
    const { id: inner } = await library.do('collections.create', { name: 'Press', parentId: outer });
    await library.do('collections.add', { id: inner, sourceIds: [id] });
    expect(
      (await library.do('sources.list', { scope: { collection: outer }, sort: { by: 'title', descending: false } }))
        .total,
    ).toBe(1);
    expect(await library.call('collections.update', { id: outer, parentId: inner })).toMatchObject({
      code: 'conflict',
    });
    await library.do('collections.remove', { id: outer });
    expect(await library.do('collections.list', {})).toMatchObject([{ id: inner, parentId: null, count: 1 }]);
    await library.do('history.undo', {});
    const restored = await library.do('collections.list', {});
    expect(restored.find((each) => each.id === outer)).toMatchObject({ totalCount: 1 });
    expect(restored.find((each) => each.id === inner)).toMatchObject({ parentId: outer });
  });
});

describe('search over records', () => {
  it('finds titles, notes, tags and fields, and narrows by kind, year and has:', async () => {
    const library = testLibrary();
    const id = await film(library, 'I Am Jane Doe', ['survivors']);
    await library.do('sources.update', { id, fields: { date: '2017', company: '50 Eggs Films' } });
    await library.do('notes.save', { sourceId: id, body: 'Shown on the Hill' });
    const total = async (query: string) => (await library.do('search.run', { query })).total;
    expect(await total('jane')).toBe(1);
    expect(await total('hill')).toBe(1);
    expect(await total('survivors')).toBe(1);
    expect(await total('eggs kind:film year:2015..2018 has:note')).toBe(1);
    expect(await total('title:eggs')).toBe(0);
    expect(await total('jane -hill')).toBe(0);
    expect(await total('jane has:file')).toBe(0);
    expect(await total('in:notes jane')).toBe(0);
    expect(await total('kind:film')).toBe(1);
  });

  it('marks the words that matched', async () => {
    const library = testLibrary();
    await film(library, 'I Am Jane Doe');
    const { hits } = await library.do('search.run', { query: 'jane' });
    expect(hits[0]?.fields[0]).toEqual({
      name: 'title',
      parts: [
        { text: 'I Am ', hit: false },
        { text: 'Jane', hit: true },
        { text: ' Doe', hit: false },
      ],
    });
  });
});
