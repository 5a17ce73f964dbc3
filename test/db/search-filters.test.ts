import { expect, it } from 'vitest';
import { testLibrary } from '../support/library';

it('filters joined by OR find what meets any of them, in lists and in search', async () => {
  const library = testLibrary();
  const add = async (kind: 'case' | 'bill' | 'letter', title: string, tags: string[] = []) =>
    (
      await library.do('sources.create', {
        kind,
        fields: kind === 'case' ? { name: title } : { name: title, title },
        tags,
      })
    ).id;
  const ruling = await add('case', 'A ruling on platforms');
  const bill = await add('bill', 'A bill on platforms');
  const letter = await add('letter', 'A letter on platforms', ['Kept']);
  const found = async (query: string) => {
    const ids = await library.do('sources.ids', { scope: { query }, sort: { by: 'title', descending: false } });
    const { hits } = await library.do('search.run', { query });
    expect(hits.map(({ sourceId }) => sourceId).sort()).toEqual([...ids].sort());
    return ids.sort();
  };
  expect(await found('kind:case OR kind:bill')).toEqual([ruling, bill].sort());
  expect(await found('kind:case OR tag:kept')).toEqual([ruling, letter].sort());
  expect(await found('kind:case OR -tag:kept')).toEqual([ruling, bill].sort());
  expect(await found('tag:kept kind:case OR kind:bill')).toEqual([]);
});

it('filters and words joined by OR find what meets either, and show the words where they stand', async () => {
  const library = testLibrary();
  const add = async (title: string, { tags = [] as string[], note = '' } = {}) => {
    const { id } = await library.do('sources.create', { kind: 'webpage', fields: { title }, tags });
    if (note) await library.do('notes.save', { sourceId: id, body: note });
    return id;
  };
  const tagged = await add('A page on platforms', { tags: ['Kept'] });
  const senate = await add('The Senate on platforms');
  const noted = await add('A page on something else', { note: 'Asked by the Senate.' });
  const both = await add('The Senate again', { tags: ['Kept'] });
  await add('A page on nothing');
  const found = async (query: string) => {
    const { hits, total, understood } = await library.do('search.run', { query });
    expect(total).toBe(hits.length);
    expect(await library.do('search.count', { queries: [query] })).toEqual([{ query, total }]);
    return { ids: hits.map(({ sourceId }) => sourceId).sort(), hits, understood };
  };
  const { ids, hits } = await found('tag:kept OR senate');
  expect(ids).toEqual([tagged, senate, noted, both].sort());
  expect((await found('senate OR tag:kept')).ids).toEqual(ids);
  const shown = (id: string) => hits.find(({ sourceId }) => sourceId === id);
  expect(shown(senate)?.fields[0]?.parts).toContainEqual({ text: 'Senate', hit: true });
  expect(shown(noted)?.fields.map(({ name }) => name)).toEqual(['notes']);
  expect(shown(tagged)?.fields).toEqual([]);

  expect((await found('tag:kept OR senate platforms')).ids).toEqual([tagged, senate].sort());
  expect((await found('tag:kept OR senate tag:kept')).ids).toEqual([tagged, both].sort());
  expect((await found('tag:kept OR senate -again')).ids).toEqual([tagged, senate, noted].sort());
  expect((await found('tag:kept OR senate in:notes')).ids).toEqual([tagged, noted, both].sort());
  expect((await found('tag:nothing OR nowhere')).ids).toEqual([]);
  expect((await found('tag:kept OR nothing kind:case OR senate')).ids).toEqual([both]);
  await library.do('sources.bin', { ids: [both] });
  expect((await found('tag:kept OR senate')).ids).toEqual([tagged, senate, noted].sort());
});

it('the beginning of a word finds it wherever in the word it ends, though the index keeps stems', async () => {
  const library = testLibrary();
  const title = 'Prosecutions: the constitutional immunity of corporations, their liability, a Senator';
  const { id } = await library.do('sources.create', { kind: 'webpage', fields: { title } });
  await library.do('sources.create', { kind: 'webpage', fields: { title: 'The state went off, 132 Stat. 1253' } });
  for (const word of ['prosecution', 'constitutional', 'immunity', 'corporation', 'liability', 'senator'])
    for (let end = 4; end <= word.length; end++)
      for (const query of [`${word.slice(0, end)}*`, `title:${word.slice(0, end)}*`]) {
        const { hits } = await library.do('search.run', { query });
        expect(
          hits.map(({ sourceId }) => sourceId),
          query,
        ).toEqual([id]);
      }
});
