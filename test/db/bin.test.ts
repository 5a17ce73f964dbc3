import { describe, expect, it } from 'vitest';
import { type TestLibrary, testLibrary } from '../support/library';

const words = 'the remedy is through legislation';

/** A source with a note, a relation, a tag and a quotation, put into the bin; and one that is not there. */
async function binned() {
  const library = testLibrary();
  const make = async (title: string) => (await library.do('sources.create', { kind: 'book', fields: { title } })).id;
  const [id, other] = [await make('A ruling'), await make('Another')];
  const note = (await library.do('notes.save', { sourceId: id, body: 'Read again.' })).id;
  const relation = (await library.do('relations.add', { fromId: id, toId: other, kind: 'cites' })).id;
  const quote = (await library.do('quotes.create', { sourceId: id, text: words, anchor: null })).id;
  const collection = (await library.do('collections.create', { name: 'Reply' })).id;
  const claim = (await library.do('claims.create', { statement: 'It can be done.' })).id;
  await library.do('sources.bin', { ids: [id] });
  return { library, id, other, note, relation, quote, collection, claim };
}

type Made = Awaited<ReturnType<typeof binned>>;

const edits: [string, (made: Made) => Promise<unknown>][] = [
  ['a field', ({ library, id }) => library.do('sources.update', { id, fields: { title: 'B' } })],
  ['what was drafted', ({ library, id }) => library.do('sources.confirm', { id })],
  ['tags', ({ library, id }) => library.do('tags.apply', { ids: [id], add: ['new'] })],
  ['the tags of the bin', ({ library }) => library.do('tags.applyToScope', { scope: { place: 'bin' }, add: ['new'] })],
  ['a collection', ({ library, id, collection }) => library.do('collections.add', { id: collection, sourceIds: [id] })],
  ['a new note', ({ library, id }) => library.do('notes.save', { sourceId: id, body: 'More.' })],
  ['a note', ({ library, id, note }) => library.do('notes.save', { id: note, sourceId: id, body: 'More.' })],
  ['a note that goes', ({ library, note }) => library.do('notes.remove', { id: note })],
  ['a relation', ({ library, id, other }) => library.do('relations.add', { fromId: other, toId: id, kind: 'cites' })],
  ['a new quotation', ({ library, id }) => library.do('quotes.create', { sourceId: id, text: words, anchor: null })],
  ['a quotation', ({ library, quote }) => library.do('quotes.update', { id: quote, comment: 'No.' })],
  ['tags of a quotation', ({ library, quote }) => library.do('quotes.tag', { ids: [quote], add: ['new'] })],
  ['a place', ({ library, quote }) => library.do('quotes.confirmPlace', { ids: [quote] })],
  ['a quotation that goes', ({ library, quote }) => library.do('quotes.remove', { id: quote })],
  ['quotations that go', ({ library, quote }) => library.do('quotes.removeAll', { ids: [quote] })],
  [
    'evidence',
    ({ library, claim, quote }) =>
      library.do('claims.addEvidence', { claimId: claim, quotationId: quote, stance: 'for' }),
  ],
];

const whole = async (library: TestLibrary, id: string) => ({
  source: await library.do('sources.get', { id }),
  quotes: await library.do('quotes.list', { sourceId: id }),
  steps: (await library.do('history.recent', {})).length,
});

describe('a source in the bin', () => {
  it.each(edits)('takes no edit: %s', async (_, edit) => {
    const made = await binned();
    const before = await whole(made.library, made.id);
    await expect(edit(made)).rejects.toMatchObject({
      code: 'conflict',
      message: '“A ruling” is in the bin, where nothing can be changed. Restore it first.',
    });
    expect(await whole(made.library, made.id)).toEqual(before);
    await made.library.do('sources.restore', { ids: [made.id] });
    await edit(made);
  });

  it('counts itself among several, and none of them is changed', async () => {
    const { library, id, other } = await binned();
    const third = (await library.do('sources.create', { kind: 'book', fields: { title: 'A third' } })).id;
    await expect(library.do('tags.apply', { ids: [other, id], add: ['new'] })).rejects.toThrow(
      '“A ruling” is in the bin',
    );
    await library.do('sources.bin', { ids: [third] });
    await expect(library.do('tags.apply', { ids: [other, id, third], add: ['new'] })).rejects.toThrow(
      '2 of these sources are in the bin, where nothing can be changed. Restore them first.',
    );
    expect((await library.do('sources.get', { id: other })).tags).toEqual([]);
  });

  it('still shows its quotations, which no list of the library has; undo and redo go through it', async () => {
    const { library, id, quote, relation } = await binned();
    expect((await library.do('quotes.list', { sourceId: id })).rows.map((row) => row.id)).toEqual([quote]);
    expect((await library.do('quotes.list', {})).total).toBe(0);
    // A relation is as much of the other source, which is not in the bin.
    await library.do('relations.remove', { id: relation });
    for (let step = 0; step < 5; step++) await library.do('history.undo', {});
    expect((await library.do('sources.get', { id })).quotes).toBe(0);
    for (let step = 0; step < 5; step++) await library.do('history.redo', {});
    expect(await library.do('sources.get', { id })).toMatchObject({
      quotes: 1,
      relations: [],
      binnedAt: expect.any(String),
    });
  });
});
