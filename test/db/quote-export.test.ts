import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { stagedPath } from '../../db/actions/staging';
import type { InputOf } from '../../shared/contract/contract';
import { folderOf, importPaths } from '../support/import';
import { type TestLibrary, testLibrary } from '../support/library';
import { builtTaskWorker } from '../support/task-worker';
import { annotationCollection } from '../support/web-annotation-shape';

let taskWorker: string;
beforeAll(async () => {
  taskWorker = await builtTaskWorker();
});

const words = 'the remedy is through legislation, not through litigation';

async function ruling() {
  const library = testLibrary(undefined, { taskWorker });
  const folder = folderOf({ 'opinion.txt': `We hold that ${words}. So ordered.` });
  const { outcomes } = await importPaths(library, [join(folder, 'opinion.txt')]);
  const sourceId = outcomes[0]?.sourceIds[0] as string;
  await library.do('sources.update', {
    id: sourceId,
    kind: 'case',
    fields: {
      title: null,
      parties: ['Doe', 'Backpage.com, LLC'],
      volume: '817',
      reporter: 'F.3d',
      page: '12',
      court: '1st Cir.',
      date: '2016',
    },
  });
  const sha256 = (await library.do('sources.get', { id: sourceId })).files[0]?.sha256 as string;
  const start = 'We hold that '.length;
  const { id } = await library.do('quotes.create', {
    sourceId,
    text: words,
    pinpoint: '29',
    comment: 'The holding.\n1. It leaves a door open.',
    tags: ['Immunity'],
    anchor: {
      sha256,
      page: 0,
      endPage: 0,
      start,
      end: start + words.length,
      exact: words,
      prefix: 'We hold that ',
      suffix: '. So ordered.',
    },
  });
  const { id: wrong } = await library.do('quotes.create', {
    sourceId,
    text: 'the remedy is through *legislation* or through litigation',
    anchor: null,
    meaning: 'against',
  });
  return { library, sourceId, sha256, id, wrong };
}

async function exported(
  library: TestLibrary,
  input: InputOf<'quotes.export'>,
): Promise<{ name: string; bytes: Buffer }> {
  const { jobId } = await library.do('quotes.export', input);
  const job = await library.context.jobs.ended(jobId);
  expect(job).toMatchObject({ state: 'done', warnings: [] });
  const path = stagedPath(library.context, job.result?.token as string) as string;
  return { name: job.result?.name ?? '', bytes: readFileSync(path) };
}

describe('quotations as a file', { timeout: 60_000 }, () => {
  it('are Web Annotations with selectors of their words, their page and the hash of their file', async () => {
    const { library, sourceId, sha256, id, wrong } = await ruling();
    const { name, bytes } = await exported(library, { filter: { sourceId }, format: 'json-ld' });
    expect(name).toMatch(/^Quotations of Doe v\. Backpage.*\.jsonld$/);
    const collection = JSON.parse(bytes.toString('utf8'));
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 2,
      first: { type: 'AnnotationPage' },
    });
    const byId = new Map<string, Record<string, unknown>>(
      collection.first.items.map((item: { id: string }) => [item.id, item]),
    );
    expect(byId.get(`urn:x-casebench:quotation:${id}`)).toMatchObject({
      type: 'Annotation',
      motivation: ['highlighting', 'commenting'],
      body: expect.arrayContaining([
        expect.objectContaining({ purpose: 'commenting', value: expect.stringContaining('The holding.') }),
        expect.objectContaining({ purpose: 'tagging', value: 'Immunity' }),
        expect.objectContaining({ purpose: 'identifying', value: expect.stringContaining('817 F.3d 12, 29') }),
      ]),
      target: {
        source: { id: `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`, format: 'text/plain' },
        selector: [
          { type: 'TextQuoteSelector', exact: words, prefix: 'We hold that ', suffix: '. So ordered.' },
          { type: 'FragmentSelector', value: 'page=1', refinedBy: { type: 'TextPositionSelector', start: 13 } },
        ],
      },
    });
    expect(byId.get(`urn:x-casebench:quotation:${wrong}`)).toMatchObject({
      body: expect.arrayContaining([
        expect.objectContaining({ purpose: 'assessing', value: expect.stringMatching(/^Altered: /) }),
      ]),
      target: { source: `urn:x-casebench:source:${sourceId}`, selector: { type: 'TextQuoteSelector' } },
    });
    expect(JSON.stringify(byId.get(`urn:x-casebench:quotation:${id}`))).not.toContain('assessing');
  });

  it('say in every format, in the same words, that a place is to be checked', async () => {
    const { library, id } = await ruling();
    const moved = 'Moved: check its place. From page 12 to page 30: the same words.';
    library.context.db.sql
      .prepare("UPDATE quotations SET unsure = 1, place_note = 'From page 12 to page 30: the same words.' WHERE id = ?")
      .run(id);
    const as = async (format: 'md' | 'docx' | 'json-ld') =>
      (await exported(library, { filter: { ids: [id] }, format })).bytes;
    expect((await as('md')).toString('utf8')).toContain(`**${moved}**`);
    const xml = strFromU8(unzipSync(await as('docx'))['word/document.xml'] as Uint8Array);
    expect(xml.replace(/<[^>]+>/g, '')).toContain(moved);
    const [annotation] = annotationCollection.parse(JSON.parse((await as('json-ld')).toString('utf8'))).first.items;
    expect(annotation?.body).toContainEqual({
      type: 'TextualBody',
      purpose: 'assessing',
      value: moved,
      format: 'text/plain',
    });
  });

  it('are Markdown with citation, pinpoint, comment, tags and a warning where the words are not right', async () => {
    const { library } = await ruling();
    const { bytes } = await exported(library, { filter: {}, format: 'md' });
    const text = bytes.toString('utf8');
    expect(text).toContain(
      `> ${words}\n\n*Doe v. Backpage.com, LLC*, 817 F.3d 12, 29 (1st Cir. 2016).\n\nThe holding.\n\n1\\. It`,
    );
    expect(text).toContain('Tags: Immunity');
    expect(text).toContain('through \\*legislation\\* or');
    expect(text).toContain('**Altered');
  });

  it('are a Word document, in the style that is asked for, of the quotations that a filter leaves', async () => {
    const { library, id } = await ruling();
    const { bytes } = await exported(library, { filter: { ids: [id] }, format: 'docx', style: 'apa' });
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
    expect(xml).toContain(words);
    expect(xml).toContain('1 quotation, made on 2026-01-01.');
    expect(xml).not.toContain('Altered');
    expect(xml.replace(/<[^>]+>/g, '')).toMatch(/Doe v\. Backpage\.com, LLC, 817 F\.3d 12/);
    await expect(library.do('quotes.export', { filter: { ids: [] }, format: 'md' })).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});

describe('the list of quotations', { timeout: 60_000 }, () => {
  it('is narrowed by verdict, meaning, tag, place and words', async () => {
    const { library, id, wrong } = await ruling();
    const found = async (filter: InputOf<'quotes.list'>) =>
      (await library.do('quotes.list', filter)).rows.map((row) => row.id).sort();
    expect(await found({ verdicts: ['exact', 'typographic'] })).toEqual([id]);
    expect(await found({ verdicts: ['altered'] })).toEqual([wrong]);
    expect(await found({ meaning: 'against' })).toEqual([wrong]);
    expect(await found({ tag: 'immunity' })).toEqual([id]);
    expect(await found({ tag: 'another' })).toEqual([]);
    expect(await found({ text: 'door open' })).toEqual([id]);
    expect(await found({ text: 'backpage' })).toEqual([id, wrong].sort());
    expect(await found({ lost: true })).toEqual([]);
    library.context.db.sql.prepare('UPDATE quotations SET lost = 1 WHERE id = ?').run(id);
    expect(await found({ lost: true })).toEqual([id]);
    expect(await found({ lost: false, fromFile: false })).toEqual([wrong]);
    expect(await found({ fromFile: true })).toEqual([]);
  });
});
