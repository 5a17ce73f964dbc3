import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestLibrary, testLibrary } from '../support/library';
import { builtTaskWorker } from '../support/task-worker';

const ruling = async (library: TestLibrary) =>
  (
    await library.do('sources.create', {
      kind: 'case',
      fields: {
        parties: ['Jane Doe No. 1', 'Backpage.com, LLC'],
        volume: '817',
        reporter: 'Federal Reporter, Third Series',
        page: '12',
        court: 'United States Court of Appeals for the First Circuit',
        date: '2016-03-14',
      },
    })
  ).id;

describe('citations', () => {
  let taskWorker: string;
  beforeAll(async () => {
    taskWorker = await builtTaskWorker();
  });

  it('come in both forms of our own engine, as text, HTML and Markdown', async () => {
    const library = testLibrary();
    const [citation] = await library.do('citations.render', {
      ids: [await ruling(library)],
      style: 'bluebook',
      pin: '29',
    });
    expect(citation).toMatchObject({
      text: 'Doe v. Backpage.com, LLC, 817 F.3d 12, 29 (1st Cir. 2016)',
      html: '<em>Doe v. Backpage.com, LLC</em>, 817 F.3d 12, 29 (1st Cir. 2016)',
      missing: [],
    });
  });

  it('come in every shipped style', async () => {
    const library = testLibrary(undefined, { taskWorker });
    const id = await ruling(library);
    for (const style of await library.do('citations.styles', {})) {
      const [citation] = await library.do('citations.render', { ids: [id], style: style.id });
      expect(citation?.text, style.label).toContain('Backpage.com');
    }
  });

  it('come in a style that a person brings along, until it is taken away', async () => {
    const library = testLibrary(undefined, { taskWorker });
    const id = await ruling(library);
    const xml = readFileSync(resolve(import.meta.dirname, '../../resources/styles/apa.csl'), 'utf8').replace(
      /<title>[^<]*<\/title>/,
      '<title>House style</title>',
    );
    const added = await library.do('citations.addStyle', { xml });
    expect(added.label).toBe('House style');
    expect((await library.do('citations.styles', {})).at(-1)).toMatchObject({ id: added.id, own: true });
    expect((await library.do('citations.render', { ids: [id], style: added.id }))[0]?.text).toContain('Backpage.com');
    await library.do('citations.removeStyle', { id: added.id });
    expect(await library.call('citations.render', { ids: [id], style: added.id })).toMatchObject({ code: 'not-found' });
    expect(await library.call('citations.addStyle', { xml: '<html></html>' })).toMatchObject({ code: 'invalid' });
  });
});
