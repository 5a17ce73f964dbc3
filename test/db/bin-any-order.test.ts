import { expect, it } from 'vitest';
import { partIds } from '../../db/store/binned-parts';
import type { ProcedureName } from '../../shared/contract/contract';
import { partKinds } from '../../shared/model/bin';
import { type TestLibrary, testLibrary } from '../support/library';
import { Random } from '../support/random';

const tables =
  'notes tags source_tags collections collection_sources quotations quotation_tags claims claim_evidence claim_tags saved_searches';

function records({ context: { db } }: TestLibrary): string[] {
  return tables.split(' ').flatMap((table) =>
    db.sql
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => `${table} ${JSON.stringify(row)}`)
      .sort(),
  );
}

/** Nothing names what is not there, in a tree neither. */
function expectWhole({ context: { db } }: TestLibrary): void {
  expect(db.sql.pragma('foreign_key_check')).toEqual([]);
  for (const table of ['tags', 'collections'])
    expect(
      db.sql
        .prepare(`SELECT name FROM ${table} WHERE parent_id IS NOT NULL AND parent_id NOT IN (SELECT id FROM ${table})`)
        .all(),
    ).toEqual([]);
}

it.each([1, 1004])('undo and redo go on past what was deleted for good, in any order, seed %i', async (seed) => {
  const library = testLibrary();
  const random = new Random(seed);
  for (const title of ['A', 'B']) await library.do('sources.create', { kind: 'book', fields: { title } });
  const any = (table: string) => {
    const ids = library.context.db.sql.prepare(`SELECT id FROM ${table}`).pluck().all() as string[];
    return ids.length > 0 ? random.pick(ids) : 'none';
  };
  const word = () => `${random.pick(['x', 'y', 'z'])}${random.between(1, 5)}`;
  const above = (table: string) => (random.chance(0.5) && any(table) !== 'none' ? any(table) : null);
  const binned = () => {
    const kind = random.pick(partKinds);
    const ids = partIds(library.context.db, kind);
    return { kind, ids: [ids.length > 0 ? random.pick(ids) : 'none'] };
  };
  const steps: (() => [ProcedureName, object])[] = [
    () => ['tags.create', { name: word(), parentId: above('tags') }],
    () => ['tags.update', { id: any('tags'), parentId: any('tags') }],
    () => ['tags.update', { id: any('tags'), name: word() }],
    () => ['tags.remove', { id: any('tags') }],
    () => ['tags.merge', { from: any('tags'), into: any('tags') }],
    () => ['tags.apply', { ids: [any('sources')], add: [word()], remove: [word()] }],
    () => ['collections.create', { name: word(), parentId: above('collections') }],
    () => ['collections.update', { id: any('collections'), parentId: any('collections') }],
    () => ['collections.remove', { id: any('collections') }],
    () => ['collections.add', { id: any('collections'), sourceIds: [any('sources')] }],
    () => ['quotes.create', { sourceId: any('sources'), text: word(), anchor: null, tags: [word()] }],
    () => ['quotes.tag', { ids: [any('quotations')], add: [word()], remove: [word()] }],
    () => ['quotes.remove', { id: any('quotations') }],
    () => ['claims.create', { statement: word(), tags: [word()] }],
    () => ['claims.addEvidence', { claimId: any('claims'), quotationId: any('quotations'), stance: 'for' }],
    () => ['claims.remove', { id: any('claims') }],
    () => ['notes.save', { sourceId: any('sources'), body: word() }],
    () => ['notes.remove', { id: any('notes') }],
    () => ['searches.save', { name: word(), query: word() }],
    () => ['searches.remove', { id: any('saved_searches') }],
    () => ['history.undo', {}],
    () => ['history.redo', {}],
    () => ['bin.restore', binned()],
    () => ['bin.purge', binned()],
    () => ['bin.purge', binned()],
  ];
  let purged = 0;
  for (let n = 0; n < 150; n++) {
    const [name, input] = random.pick(steps)();
    const before = records(library);
    const reply = await library.call(name, input as never);
    if (!reply.ok) expect(['conflict', 'invalid', 'not-found'], reply.message).toContain(reply.code);
    if (!reply.ok || name === 'bin.purge') expect(records(library), name).toEqual(before);
    if (reply.ok && name === 'bin.purge') purged++;
    expectWhole(library);
  }
  expect(purged).toBeGreaterThan(0);
  const walk = async (way: 'history.undo' | 'history.redo') => {
    while ((await library.do(way, {})).label !== null) expectWhole(library);
  };
  await walk('history.redo');
  const end = records(library);
  await walk('history.undo');
  await walk('history.redo');
  expect(records(library)).toEqual(end);
});
