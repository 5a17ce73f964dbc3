import { beforeAll, describe, expect, it } from 'vitest';
import { testLibrary } from '../../support/library';
import { builtTaskWorker } from '../../support/task-worker';

let taskWorker: string;
beforeAll(async () => {
  taskWorker = await builtTaskWorker();
});
const open = () => testLibrary(undefined, { taskWorker });

describe('pasting', () => {
  it('makes a source of a citation, and knows it when it is pasted again in other words', async () => {
    const library = open();
    const first = await library.do('imports.paste', {
      text: 'Doe v. Backpage.com, LLC, 817 F.3d 12, 29 (1st Cir. 2016).',
    });
    expect(first.message).toBe('Added “Doe v. Backpage.com, LLC” (case).');
    const [id] = first.sourceIds as [string];
    expect(await library.do('sources.get', { id })).toMatchObject({
      kind: 'case',
      fields: { volume: '817', page: '12', date: '2016' },
    });
    const again = await library.do('imports.paste', { text: 'See 817 F.3d 12 (1st Cir. 2016)' });
    expect(again).toEqual({ sourceIds: [id], message: expect.stringMatching(/^Already in the library/) });
    expect(await library.do('sources.counts', {})).toMatchObject({ all: 1 });
    expect(await library.do('history.undo', {})).toEqual({ label: 'Add Doe v. Backpage.com, LLC' });
    expect(await library.do('sources.counts', {})).toMatchObject({ all: 0 });
  });

  it('makes a source of each citation in a text', async () => {
    const text =
      'Compare 47 U.S.C. § 230 with Pub. L. No. 115-164, 132 Stat. 1253 (2018), and S. 1693, 115th Cong. (2017).';
    const { sourceIds, message } = await open().do('imports.paste', { text });
    expect(sourceIds).toHaveLength(3);
    expect(message).toMatch(/^Added .*\(statute\).*\(session law\).*\(bill/);
  });

  it('reads BibTeX, RIS and CSL-JSON with their tags and notes', async () => {
    const library = open();
    const bib = '@book{x, title={The Twenty-Six Words}, author={Kosseff, Jeff}, year={2019}, keywords={immunity}}';
    const ris = 'TY  - JOUR\nTI  - On Immunity\nAU  - Doe, Jane\nPY  - 2017\nN1  - A note.\nER  - \n';
    const json = JSON.stringify([{ id: 'a', type: 'webpage', title: 'A page', URL: 'https://example.org/a' }]);
    for (const text of [bib, ris, json])
      expect((await library.do('imports.paste', { text })).sourceIds).toHaveLength(1);
    expect(await library.do('tags.list', {})).toMatchObject([{ name: 'immunity', count: 1 }]);
    expect((await library.do('search.run', { query: 'in:notes note' })).total).toBe(1);
    expect((await library.do('imports.paste', { text: bib })).message).toMatch(/^Already/);
  });

  it('takes an address, and words that are nothing else, as they are', async () => {
    const library = open();
    const page = await library.do('imports.paste', { text: ' https://www.example.org/report?x=1\n' });
    expect(page.message).toBe('Added https://www.example.org/report?x=1 (web page).');
    expect(await library.do('sources.get', { id: page.sourceIds[0] as string })).toMatchObject({
      kind: 'webpage',
      fields: { url: 'https://www.example.org/report?x=1', site: 'example.org', accessed: '2026-01-01' },
    });
    const words = await library.do('imports.paste', { text: 'A film about survivors\nseen at the hearing' });
    expect(await library.do('sources.get', { id: words.sourceIds[0] as string })).toMatchObject({
      kind: 'other',
      title: 'A film about survivors',
      notes: [{ body: 'A film about survivors\nseen at the hearing' }],
    });
  });

  it('never fails on odd text', async () => {
    const library = open();
    for (const text of ['{', '@', '<<<', 'TY  - ', '[1,2', '\u0000', '@article{'])
      expect((await library.do('imports.paste', { text })).message).not.toBe('');
  });
});
