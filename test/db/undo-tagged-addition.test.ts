import { expect, it } from 'vitest';
import { testLibrary } from '../support/library';

async function walk(library: ReturnType<typeof testLibrary>, way: 'history.undo' | 'history.redo', steps: number) {
  for (let n = 0; n < steps; n++) expect((await library.do(way, {})).label).not.toBeNull();
}

it('an undone addition does not stand in the way of a tag of the name that it made', async () => {
  const library = testLibrary();
  const tags = async () => (await library.do('tags.list', {})).map(({ name, count }) => `${name} ${count}`).sort();
  const old = (await library.do('tags.create', { name: 'film' })).id;
  await library.do('tags.remove', { id: old });
  const { id } = await library.do('sources.create', { kind: 'book', fields: { title: 'A' }, tags: ['Film'] });
  await walk(library, 'history.undo', 2);
  expect(await tags()).toEqual(['film (2) 0', 'film 0']);
  // In the bin, it still has its own.
  expect((await library.do('sources.get', { id })).tags).toMatchObject([{ name: 'film (2)' }]);
  await walk(library, 'history.redo', 2);
  expect(await tags()).toEqual(['Film 1']);
  await walk(library, 'history.undo', 3);
  await walk(library, 'history.redo', 3);
  expect(await tags()).toEqual(['Film 1']);
});

it('an addition that is done again has its tags and collections, also where those were undone with it', async () => {
  const library = testLibrary();
  await library.do('tags.create', { name: 'film' });
  const collectionId = (await library.do('collections.create', { name: 'Reply' })).id;
  const { id } = await library.do('sources.create', {
    kind: 'book',
    fields: { title: 'A' },
    tags: ['film'],
    collectionId,
  });
  const whole = await library.do('sources.get', { id });
  await walk(library, 'history.undo', 3);
  expect(await library.do('sources.get', { id })).toMatchObject({ tags: [], collections: [] });
  await walk(library, 'history.redo', 3);
  expect(await library.do('sources.get', { id })).toEqual(whole);
});
