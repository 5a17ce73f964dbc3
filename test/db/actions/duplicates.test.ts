import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract';
import { folderOf, importPaths } from '../../support/import';
import { type TestLibrary, testLibrary } from '../../support/library';
import { builtTaskWorker } from '../../support/task-worker';

type New = InputOf<'sources.create'>;

async function add(library: TestLibrary, ...sources: New[]): Promise<string[]> {
  const ids: string[] = [];
  for (const source of sources) ids.push((await library.do('sources.create', source)).id);
  return ids;
}

const ruling: New = {
  kind: 'case',
  fields: {
    parties: ['Doe', 'Backpage.com, LLC'],
    volume: '817',
    reporter: 'Federal Reporter, Third Series',
    page: '12',
    court: 'United States Court of Appeals for the First Circuit',
    date: '2016-03-14',
    docket: '15-1724',
  },
};

async function groups(library: TestLibrary) {
  const { total, rows } = await library.do('sources.duplicates', {});
  expect(total).toBe(rows.length);
  return rows.map(({ reason, sources }) => [reason, sources.map(({ id }) => id).sort()]);
}

describe('duplicates', () => {
  it('finds the same ruling by its citation, however the reporter is spelt, and by docket and court', async () => {
    const library = testLibrary();
    const [a, b, c] = await add(
      library,
      ruling,
      {
        kind: 'case',
        fields: { caseName: 'Doe v. Backpage', volume: '817', reporter: 'F.3d', page: '12', date: '2016' },
      },
      {
        kind: 'case-unreported',
        fields: { caseName: 'Jane Doe 1 v. Backpage', docket: 'No. 15-1724', court: '1st Cir.', date: '2016-03-14' },
      },
    );
    expect(await groups(library)).toEqual([['The same citation: 817 F.3d 12', [a, b, c].sort()]]);
  });

  it('tells works apart that share a title or a docket', async () => {
    const library = testLibrary();
    const order = { kind: 'case-unreported', fields: { ...ruling.fields, date: '2015-05-15' } } as New;
    await add(
      library,
      ruling,
      order,
      {
        kind: 'bill',
        fields: {
          title: 'Stop Enabling Sex Traffickers Act',
          congress: '115',
          chamber: 'Senate',
          kind: 'bill',
          number: '1693',
        },
      },
      {
        kind: 'bill',
        fields: {
          title: 'Stop Enabling Sex Traffickers Act',
          congress: '115',
          chamber: 'House',
          kind: 'bill',
          number: '1865',
        },
      },
      { kind: 'court-document', fields: { document: 'Complaint', docket: '1:17-cv-1', court: 'S.D.N.Y.' } },
      { kind: 'court-document', fields: { document: 'Answer', docket: '1:17-cv-1', court: 'S.D.N.Y.' } },
      { kind: 'webpage', fields: { title: 'Statement', url: 'https://example.org' } },
      { kind: 'webpage', fields: { title: 'Statement', url: 'https://example.org/' } },
    );
    expect(await groups(library)).toEqual([]);
  });

  it('tells mails of one day and subject apart by their time', async () => {
    const library = testLibrary();
    const mail = (time: string): New => ({
      kind: 'letter',
      fields: { title: 'Re: when the hearing starts', date: '2009-06-01', ...(time && { time }) },
      creators: [{ role: 'author', given: 'Jothi', family: 'Rao' }],
    });
    const [first, , again] = await add(library, mail('09:56'), mail('11:33'), mail('09:56'));
    expect(await groups(library)).toEqual([['The same title', [first, again].sort()]]);
  });

  it('tells sections of one number apart by state, title and code', async () => {
    const library = testLibrary();
    const section = (jurisdiction: string, code: string, more: Record<string, string> = {}) => ({
      kind: 'state-statute' as const,
      fields: { jurisdiction, code, section: '3011', ...more },
    });
    const [a, b] = await add(
      library,
      section('Pennsylvania', 'Pennsylvania Consolidated Statutes', { title: '18' }),
      section('Pa.', 'Pennsylvania Consolidated Statutes', { title: 'tit. 18', name: 'Trafficking' }),
      section('Pennsylvania', 'Pennsylvania Consolidated Statutes', { title: '42' }),
      section('California', 'Penal Code'),
      section('Texas', 'Penal Code'),
      section('California', 'Civil Code'),
    );
    expect(await groups(library)).toEqual([[expect.stringMatching(/^The same number/), [a, b].sort()]]);
  });

  it('finds articles by DOI, address and title with year, and forgets what is binned or called a version', async () => {
    const library = testLibrary();
    const title = 'Backpage.com’s Knowing Facilitation of Online Sex Trafficking';
    const [a, b, c, d, e, f] = await add(
      library,
      { kind: 'journal-article', fields: { title: 'One', doi: '10.1000/XYZ' } },
      { kind: 'journal-article', fields: { title: 'Another', url: 'https://doi.org/10.1000/xyz' } },
      { kind: 'newspaper-article', fields: { title: 'A report', url: 'http://www.example.org/a/b/?utm_source=x' } },
      { kind: 'webpage', fields: { title: 'A report, saved', url: 'https://example.org/a/b#top' } },
      { kind: 'ngo-report', fields: { title, date: '2017-01-10' } },
      { kind: 'agency-report', fields: { title: title.replace('’', "'"), date: '2017' } },
    );
    expect(await groups(library)).toEqual([
      ['The same DOI', [a, b].sort()],
      ['The same web address', [c, d].sort()],
      ['The same title', [e, f].sort()],
    ]);
    await library.do('sources.bin', { ids: [a as string] });
    await library.do('relations.add', { fromId: c as string, toId: d as string, kind: 'version-of' });
    expect(await groups(library)).toEqual([['The same title', [e, f].sort()]]);
  });
});

describe('keeping apart', () => {
  it('is one step to undo, is seen from both sides, and outlives edits', async () => {
    const library = testLibrary();
    const [a, b] = (await add(library, ruling, { ...ruling, kind: 'case-unreported' })) as [string, string];
    const found = [['The same citation: 817 F.3d 12', [a, b].sort()]];
    expect(await groups(library)).toEqual(found);
    expect(await library.do('sources.keepApart', { ids: [a, b] })).toEqual({ changed: 1 });
    expect(await library.do('sources.keepApart', { ids: [b, a] })).toEqual({ changed: 0 });
    expect(await groups(library)).toEqual([]);
    for (const id of [a, b])
      expect((await library.do('sources.get', { id })).relations).toMatchObject([{ kind: 'distinct-from' }]);
    await library.do('sources.update', { id: b, fields: { notes: 'Read again.' } });
    expect(await groups(library)).toEqual([]);
    await library.do('history.undo', {});
    expect(await library.do('history.undo', {})).toEqual({ label: 'Keep 2 sources apart' });
    expect(await groups(library)).toEqual(found);
  });
});

describe('duplicates of a large library', () => {
  it('are found anew when a word changes, read a page at a time, and hold up no other call', async () => {
    const library = testLibrary();
    const { db } = library.context;
    for (let i = 0; i < 1200; i++)
      await library.do('sources.create', {
        kind: 'journal-article',
        fields: { title: `Volume ${i >> 1}`, doi: `10.1000/${i >> 1}` },
      });
    const order: string[] = [];
    const all = library.do('sources.duplicates', { limit: 10 }).then((found) => {
      order.push('duplicates');
      return found;
    });
    await library.do('sources.counts', {}).then(() => order.push('counts'));
    const { total, rows } = await all;
    expect(order).toEqual(['counts', 'duplicates']);
    expect([total, rows.length]).toEqual([600, 10]);
    const further = await library.do('sources.duplicates', { offset: 595, limit: 10 });
    expect(further.rows).toHaveLength(5);
    const seen = new Set([...rows, ...further.rows].flatMap(({ sources }) => sources.map(({ id }) => id)));
    expect(seen.size).toBe(30);
    const [one] = rows[0]?.sources ?? [];
    await library.do('sources.update', { id: one?.id ?? '', fields: { doi: '10.1000/other' } });
    expect((await library.do('sources.duplicates', {})).total).toBe(599);
    expect(db.sql.prepare('SELECT count(*) FROM marked_sources').pluck().get()).toBe(1200);
  });
});

describe('merging', () => {
  it('loses nothing, and is one step to undo', async () => {
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const folder = folderOf({ 'a.txt': 'First words.', 'b.txt': 'Second words.' });
    const { outcomes } = await importPaths(library, [join(folder, 'a.txt'), join(folder, 'b.txt')], { tags: ['Both'] });
    const [keep, from] = outcomes.map(({ sourceIds }) => sourceIds[0]) as [string, string];
    const [third, claimed] = (await add(library, ruling, { ...ruling, kind: 'case' })) as [string, string];
    await library.do('sources.update', { id: keep, kind: 'webpage', fields: { title: 'Kept', date: '2017' } });
    await library.do('sources.update', {
      id: from,
      kind: 'newspaper-article',
      fields: { title: 'Merged', url: 'https://example.org/x', publication: 'The Post' },
      creators: [{ role: 'author', family: 'Doe', given: 'Jane' }],
    });
    await library.do('tags.apply', { ids: [from], add: ['Only here'] });
    await library.do('notes.save', { sourceId: from, body: 'A remarkable note.' });
    await library.do('quotes.create', { sourceId: from, text: 'Second words', anchor: null });
    const { id: collection } = await library.do('collections.create', { name: 'Pile' });
    await library.do('collections.add', { id: collection, sourceIds: [from] });
    await library.do('relations.add', { fromId: from, toId: third, kind: 'cites', note: 'at 5' });
    await library.do('relations.add', { fromId: keep, toId: third, kind: 'cites' });
    await library.do('relations.add', { fromId: claimed, toId: from, kind: 'cites' });
    await library.do('relations.add', { fromId: keep, toId: from, kind: 'related' });
    const before = [await library.do('sources.get', { id: keep }), await library.do('sources.get', { id: from })];

    await library.do('sources.merge', { keep, from: [from], fields: { title: 'Settled' } });
    const merged = await library.do('sources.get', { id: keep });
    expect(merged).toMatchObject({
      kind: 'webpage',
      fields: { title: 'Settled', date: '2017', url: 'https://example.org/x' },
      creators: [{ role: 'author', family: 'Doe', given: 'Jane' }],
      tags: [{ name: 'Both' }, { name: 'Only here' }],
      collections: [{ name: 'Pile' }],
      files: [{ name: 'a.txt' }, { name: 'b.txt' }],
      quotes: 1,
    });
    expect(merged.relations.map(({ kind, direction, note }) => [kind, direction, note])).toEqual([
      ['cites', 'in', ''],
      ['cites', 'out', 'at 5'],
    ]);
    const notes = merged.notes.map(({ body }) => body).join('\n');
    for (const word of ['A remarkable note.', 'Title: Kept', 'Title: Merged', 'The Post'])
      expect(notes).toContain(word);
    expect(await library.do('sources.counts', {})).toMatchObject({ bin: 1 });
    expect((await library.do('search.run', { query: 'remarkable' })).hits).toMatchObject([{ sourceId: keep }]);
    expect(await library.do('library.check', {})).toMatchObject({ ok: true });

    expect(await library.do('history.undo', {})).toEqual({ label: 'Merge 2 sources into Kept' });
    const strip = ({ updatedAt, ...rest }: (typeof before)[number]) => rest;
    const after = [await library.do('sources.get', { id: keep }), await library.do('sources.get', { id: from })];
    expect(after.map(strip)).toEqual(before.map(strip));
    expect((await library.do('search.run', { query: 'remarkable' })).hits).toMatchObject([{ sourceId: from }]);
    expect(await library.do('library.check', {})).toMatchObject({ ok: true });
  });

  it('refuses to merge a source with itself', async () => {
    const library = testLibrary();
    const [a] = (await add(library, ruling)) as [string];
    await expect(library.do('sources.merge', { keep: a, from: [a] })).rejects.toMatchObject({ code: 'invalid' });
  });
});
