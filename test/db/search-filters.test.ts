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
