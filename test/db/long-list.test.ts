import { describe, expect, it } from 'vitest';
import type { Scope, Sort } from '../../shared/contract/inputs';
import { fillLibrary } from '../support/big-library';
import { type TestLibrary, testLibrary } from '../support/library';

const sort: Sort = { by: 'title', descending: false };
const all: Scope = { place: 'all' };

async function idsByStretch(library: TestLibrary, scope: Scope): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const { rows, total } = await library.do('sources.list', { scope, sort, offset: ids.length, limit: 700 });
    ids.push(...rows.map(({ id }) => id));
    if (rows.length === 0) {
      expect(ids.length).toBe(total);
      return ids;
    }
  }
}

describe('a list of thousands', () => {
  it('is the same read in stretches as read whole, and far down too what was changed is seen at once', async () => {
    const library = testLibrary();
    fillLibrary(library, 2600);
    const whole = await library.do('sources.ids', { scope: all, sort });
    expect(await idsByStretch(library, all)).toEqual(whole);
    const last = whole.at(-1) as string;
    await library.do('sources.bin', { ids: [last, whole[1500] as string] });
    const left = whole.filter((id) => id !== last && id !== whole[1500]);
    expect(await idsByStretch(library, all)).toEqual(left);
    await library.do('history.undo', {});
    expect(await idsByStretch(library, all)).toEqual(whole);
    const tag = (await library.do('tags.list', {}))[0]?.id as string;
    expect(await idsByStretch(library, { tag })).toEqual(await library.do('sources.ids', { scope: { tag }, sort }));
  });

  it('has counts beside its places that agree with the lists, with sources in the bin, tagged and not', async () => {
    const library = testLibrary();
    fillLibrary(library, 300);
    const ids = await library.do('sources.ids', { scope: all, sort });
    const { rows } = await library.do('sources.list', { scope: all, sort, limit: 300 });
    for (const row of rows.slice(0, 40)) await library.do('tags.apply', { ids: [row.id], remove: row.tags });
    await library.do('sources.bin', { ids: [...ids.slice(30, 60), ...ids.slice(200, 210)] });
    const counts = await library.do('sources.counts', {});
    for (const place of ['all', 'inbox', 'recent', 'bin'] as const) {
      const listed = await library.do('sources.list', { scope: { place }, sort, limit: 500 });
      expect([place, listed.total, listed.rows.length]).toEqual([place, counts[place], counts[place]]);
    }
    expect(counts).toEqual({ all: 260, inbox: 30, recent: 260, bin: 40 });
  });

  it('counts a source once in a tag or collection with others below it, and not when it is in the bin', async () => {
    const library = testLibrary();
    fillLibrary(library, 60);
    const ids = await library.do('sources.ids', { scope: all, sort });
    await library.do('tags.apply', { ids: ids.slice(0, 10), add: ['Upper', 'Lower'] });
    await library.do('tags.apply', { ids: ids.slice(10, 15), add: ['Lower'] });
    const idOf = async (name: string) =>
      (await library.do('tags.list', {})).find((tag) => tag.name === name)?.id as string;
    await library.do('tags.update', { id: await idOf('Lower'), parentId: await idOf('Upper') });
    const { id: top } = await library.do('collections.create', { name: 'Top', parentId: null });
    const { id: below } = await library.do('collections.create', { name: 'Below', parentId: top });
    await library.do('collections.add', { id: top, sourceIds: ids.slice(0, 4) });
    await library.do('collections.add', { id: below, sourceIds: ids.slice(2, 8) });
    await library.do('sources.bin', { ids: [ids[0] as string, ids[3] as string, ids[12] as string] });
    const tags = await library.do('tags.list', {});
    const seen = (name: string) => {
      const { count, totalCount } = tags.find((tag) => tag.name === name) ?? {};
      return [count, totalCount];
    };
    expect([seen('Upper'), seen('Lower')]).toEqual([
      [8, 12],
      [12, 12],
    ]);
    const collections = await library.do('collections.list', {});
    expect(collections.map(({ name, count, totalCount }) => [name, count, totalCount]).sort()).toEqual([
      ['Below', 5, 5],
      ['Top', 2, 6],
    ]);
  });
});
