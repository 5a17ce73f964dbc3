import { describe, expect, it } from 'vitest';
import type { PartKind } from '../../shared/model/bin';
import { type TestLibrary, testLibrary } from '../support/library';

const words = 'the remedy is through legislation';

async function source(library: TestLibrary, title: string): Promise<string> {
  return (await library.do('sources.create', { kind: 'book', fields: { title } })).id;
}

const parts = async (library: TestLibrary, kind: PartKind) => (await library.do('bin.parts', { kind })).rows;
const restore = (library: TestLibrary, kind: PartKind, ...ids: string[]) => library.do('bin.restore', { kind, ids });
const purge = (library: TestLibrary, kind: PartKind, ...ids: string[]) => library.do('bin.purge', { kind, ids });

/** Every row of records, as SQL has them: what undo and redo must bring back to the letter. */
function records({ context: { db } }: TestLibrary) {
  const tables = ['notes', 'quotations', 'quotation_tags', 'source_tags', 'collection_sources', 'claims', 'claim_tags'];
  return Object.fromEntries(
    [...tables, 'claim_evidence', 'tags', 'collections', 'saved_searches'].map((table) => [
      table,
      db.sql
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );
}

/** A source with one of everything that can be deleted apart from it, each hanging on others. */
async function filled() {
  const library = testLibrary();
  const id = await source(library, 'A ruling');
  const quotation = (
    await library.do('quotes.create', { sourceId: id, text: words, anchor: null, comment: 'Key.', tags: ['remedy'] })
  ).id;
  const note = (await library.do('notes.save', { sourceId: id, body: 'Read again.' })).id;
  const claim = (await library.do('claims.create', { statement: 'It can be done.', tags: ['remedy'] })).id;
  await library.do('claims.addEvidence', { claimId: claim, quotationId: quotation, stance: 'for' });
  const parent = (await library.do('tags.create', { name: 'topics' })).id;
  const tag = (await library.do('tags.create', { name: 'film', parentId: parent })).id;
  const below = (await library.do('tags.create', { name: 'silent film', parentId: tag })).id;
  await library.do('tags.apply', { ids: [id], add: ['film'] });
  await library.do('quotes.tag', { ids: [quotation], add: ['film'] });
  const collection = (await library.do('collections.create', { name: 'Reply' })).id;
  const inside = (await library.do('collections.create', { name: 'Exhibits', parentId: collection })).id;
  await library.do('collections.add', { id: collection, sourceIds: [id] });
  const search = (await library.do('searches.save', { name: 'Remedies', query: 'remedy' })).id;
  return { library, id, quotation, note, claim, parent, tag, below, collection, inside, search };
}

const deletions = {
  quotation: ['quotes.remove', { words, besides: 'Key.', sources: null }],
  note: ['notes.remove', { words: 'Read again.', sources: null }],
  claim: ['claims.remove', { words: 'It can be done.', sources: 1 }],
  tag: ['tags.remove', { words: 'film', sources: 1, color: expect.stringMatching(/^#/) }],
  collection: ['collections.remove', { words: 'Reply', sources: 1 }],
  search: ['searches.remove', { words: 'Remedies', besides: 'remedy' }],
} as const satisfies Record<PartKind, readonly [string, object]>;
const kinds = Object.keys(deletions) as PartKind[];

describe('what is deleted apart from its source', () => {
  it.each(kinds)('lies in the bin and comes back with all that went with it: %s', async (kind) => {
    const made = await filled();
    const { library } = made;
    const before = records(library);
    const id = made[kind];
    const [call, shown] = deletions[kind];
    await library.do(call, { id });
    const after = records(library);
    expect(after).not.toEqual(before);
    // Something else came after it: undo alone would have to take that back, too.
    await source(library, 'A later one');
    expect(await parts(library, kind)).toMatchObject([{ kind, id, ...shown, deletedAt: expect.any(String) }]);
    expect(await library.do('bin.counts', {})).toEqual({
      ...{ quotation: 0, claim: 0, note: 0, tag: 0, collection: 0, search: 0 },
      [kind]: 1,
    });
    expect(await restore(library, kind, id)).toEqual({ restored: 1, unsure: 0, lost: 0 });
    expect(records(library)).toEqual(before);
    expect(await parts(library, kind)).toEqual([]);
    await expect(restore(library, kind, id)).rejects.toMatchObject({ code: 'not-found' });

    await library.do('history.undo', {});
    expect(records(library)).toEqual(after);
    expect(await parts(library, kind)).toHaveLength(1);
    await library.do('history.redo', {});
    expect(records(library)).toEqual(before);
    for (let step = 0; step < 3; step++) await library.do('history.undo', {});
    // The deletion itself is undone: it is in the library, and not in the bin.
    expect(records(library)).toEqual(before);
    expect(await parts(library, kind)).toEqual([]);
  });

  it.each(kinds)('deleted for good is in no history, and the other steps still go back and forth: %s', async (kind) => {
    const made = await filled();
    const { library } = made;
    const id = made[kind];
    await library.do(deletions[kind][0], { id });
    const after = records(library);
    await library.do('notes.save', { sourceId: made.id, body: 'Later.' });
    expect(await purge(library, kind, id)).toEqual({ purged: 1 });
    expect(await parts(library, kind)).toEqual([]);
    await expect(purge(library, kind, id)).rejects.toMatchObject({ code: 'not-found' });
    const { db } = library.context;
    const told = db.sql.prepare('SELECT count(*) FROM changes WHERE instr(before || after, ?) > 0').pluck();
    expect(told.get(id)).toBe(0);
    const whole = records(library);
    const steps = db.sql.prepare('SELECT count(*) FROM commits').pluck().get() as number;
    for (let step = 0; step < steps; step++) {
      expect((await library.do('history.undo', {})).label).not.toBeNull();
      expect(db.sql.pragma('foreign_key_check')).toEqual([]);
    }
    expect(await library.do('history.undo', {})).toEqual({ label: null });
    for (let step = 0; step < steps; step++) await library.do('history.redo', {});
    expect(records(library)).toEqual(whole);
    for (const [table, rows] of Object.entries(after)) if (table !== 'notes') expect(whole[table]).toEqual(rows);
  });

  it('is what a person deleted: a tag merged, a step undone and a source gone for good leave nothing there', async () => {
    const { library, id, tag, parent, quotation, note, claim } = await filled();
    await library.do('tags.merge', { from: tag, into: parent });
    expect(await parts(library, 'tag')).toEqual([]);
    await expect(restore(library, 'tag', tag)).rejects.toMatchObject({ code: 'not-found' });
    await library.do('claims.remove', { id: claim });
    await library.do('history.undo', {});
    expect(await parts(library, 'claim')).toEqual([]);
    await library.do('quotes.removeAll', { ids: [quotation] });
    await library.do('notes.remove', { id: note });
    await library.do('sources.bin', { ids: [id] });
    expect(await parts(library, 'quotation')).toMatchObject([{ source: { title: 'A ruling', binned: true } }]);
    for (const [kind, part] of [
      ['quotation', quotation],
      ['note', note],
    ] as const)
      await expect(restore(library, kind, part)).rejects.toThrow('“A ruling” is in the bin');
    await library.do('sources.purge', { ids: [id] });
    expect(await library.do('bin.counts', {})).toMatchObject({ quotation: 0, note: 0 });
  });

  it('is listed latest first, each row once, in stretches', async () => {
    const library = testLibrary();
    const id = await source(library, 'A ruling');
    const notes: string[] = [];
    for (const body of ['one', 'two', 'three']) notes.push((await library.do('notes.save', { sourceId: id, body })).id);
    for (const note of notes) await library.do('notes.remove', { id: note });
    const [first] = notes as [string];
    await restore(library, 'note', first);
    await library.do('notes.save', { id: first, sourceId: id, body: 'one more' });
    await library.do('notes.remove', { id: first });
    const bodies = (rows: { words: string }[]) => rows.map((row) => row.words);
    expect(bodies(await parts(library, 'note'))).toEqual(['one more', 'three', 'two']);
    const stretch = await library.do('bin.parts', { kind: 'note', offset: 1, limit: 1 });
    expect([stretch.total, bodies(stretch.rows)]).toEqual([3, ['three']]);
    expect(await restore(library, 'note', ...notes)).toMatchObject({ restored: 3 });
    expect((await library.do('history.state', {})).undo).toBe('Restore 3 notes');
  });

  it('does not displace a tag that has its name by now', async () => {
    const { library, tag, id } = await filled();
    await library.do('tags.remove', { id: tag });
    await library.do('tags.apply', { ids: [id], add: ['Film'] });
    const before = records(library);
    await expect(restore(library, 'tag', tag)).rejects.toThrow('There is a tag “film” by now. Rename that one');
    expect(records(library)).toEqual(before);
    expect(await parts(library, 'tag')).toHaveLength(1);
  });

  it('comes back as far as the others are still there', async () => {
    const { library, id, claim, parent, tag, below, quotation, collection } = await filled();
    const other = await source(library, 'Another');
    await library.do('claims.addEvidence', { claimId: claim, sourceId: other, stance: 'against' });
    await library.do('tags.apply', { ids: [other], add: ['film'] });
    await library.do('claims.remove', { id: claim });
    await library.do('tags.remove', { id: tag });
    await library.do('tags.update', { id: below, parentId: null });
    await library.do('tags.remove', { id: parent });
    await library.do('quotes.remove', { id: quotation });
    await library.do('collections.remove', { id: collection });
    await library.do('sources.bin', { ids: [other] });
    await library.do('sources.purge', { ids: [other] });

    await restore(library, 'claim', claim);
    const { evidence, tags } = await library.do('claims.get', { id: claim });
    expect(tags).toEqual(['remedy']);
    expect(evidence).toMatchObject([{ sourceId: id, stance: 'for', quotation: null }]);
    // The quotation takes its place in what it supported, although that was deleted, and restored, before it.
    await restore(library, 'quotation', quotation);
    expect((await library.do('claims.get', { id: claim })).evidence).toMatchObject([{ quotation: { id: quotation } }]);
    await restore(library, 'tag', tag);
    const tree = await library.do('tags.list', {});
    expect(tree.find((one) => one.id === tag)).toMatchObject({ parentId: null, count: 1 });
    expect(tree.find((one) => one.id === below)).toMatchObject({ parentId: null });
    await restore(library, 'collection', collection);
    const shelves = await library.do('collections.list', {});
    expect(shelves.find(({ name }) => name === 'Reply')).toMatchObject({ id: collection, count: 1 });
    expect(shelves.find(({ name }) => name === 'Exhibits')).toMatchObject({ parentId: collection });
    expect(library.context.db.sql.pragma('foreign_key_check')).toEqual([]);
  });

  it('is found by a search again', async () => {
    const { library, note } = await filled();
    const found = async () => (await library.do('search.run', { query: 'in:notes again' })).total;
    expect(await found()).toBe(1);
    await library.do('notes.remove', { id: note });
    expect(await found()).toBe(0);
    await restore(library, 'note', note);
    expect(await found()).toBe(1);
  });

  it('is all gone when the bin is emptied, with the sources in it', async () => {
    const made = await filled();
    const { library } = made;
    const other = await source(library, 'Another');
    for (const kind of kinds) await library.do(deletions[kind][0], { id: made[kind] });
    await library.do('tags.remove', { id: made.parent });
    await library.do('sources.bin', { ids: [other] });
    expect(await library.do('bin.empty', {})).toEqual({ sources: 1, parts: 7 });
    expect(await library.do('bin.counts', {})).toEqual({
      ...{ quotation: 0, claim: 0, note: 0, tag: 0, collection: 0, search: 0 },
    });
    expect((await library.do('sources.counts', {})).bin).toBe(0);
    const whole = records(library);
    while ((await library.do('history.undo', {})).label !== null);
    while ((await library.do('history.redo', {})).label !== null);
    expect(records(library)).toEqual(whole);
  });

  it('of a library written by an earlier version comes back with today’s columns', async () => {
    const { library, id, quotation } = await filled();
    await library.do('quotes.remove', { id: quotation });
    const { sql } = library.context.db;
    sql
      .prepare(
        `UPDATE changes SET before = json_set(json_remove(before, '$.unsure', '$.place_note'), '$.was_once', 1)
         WHERE op = 'D' AND table_name = 'quotations'`,
      )
      .run();
    await restore(library, 'quotation', quotation);
    expect((await library.do('quotes.list', { sourceId: id })).rows).toMatchObject([
      { id: quotation, text: words, unsure: false, placeNote: null, tags: expect.arrayContaining(['film', 'remedy']) },
    ]);
  });

  it('survives a restart', async () => {
    const { library, note } = await filled();
    await library.do('notes.remove', { id: note });
    await library.close();
    const again = testLibrary(library.folder);
    expect(await parts(again, 'note')).toMatchObject([{ id: note, words: 'Read again.' }]);
    await restore(again, 'note', note);
    await again.do('history.undo', {});
    expect(await parts(again, 'note')).toHaveLength(1);
  });

  it('is told by an index, whatever else has changed', async () => {
    const { library } = await filled();
    const plan = library.context.db.sql
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT x.before ->> 'id' part, max(x.id) FROM changes x JOIN commits y ON y.id = x.commit_id
         WHERE x.op = 'D' AND x.table_name = 'quotations' AND y.undone = 0 GROUP BY 1`,
      )
      .all();
    expect(plan.map(({ detail }) => detail).join('\n')).toContain('changes_deleted (table_name=?)');
  });
});
