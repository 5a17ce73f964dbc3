import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followText } from '../../db/actions/follow-text';
import { keepReading, readWords } from '../../db/store/page-words';
import type { QuoteAnchor } from '../../shared/model/quotation';
import { folderOf, importPaths } from '../support/import';
import { testLibrary } from '../support/library';
import { exhibit, markedScan } from '../support/marked-scan';
import { scanned } from '../support/scanned-pdf';
import { builtTaskWorker } from '../support/task-worker';

async function imported(name: string, bytes: Uint8Array) {
  const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
  const { outcomes } = await importPaths(library, [join(folderOf({ [name]: bytes }), name)]);
  const sourceId = outcomes[0]?.sourceIds[0] as string;
  const { files } = await library.do('sources.get', { id: sourceId });
  const rows = async () => (await library.do('quotes.list', { sourceId })).rows;
  const readAll = async () => library.context.jobs.ended((await library.do('ocr.start', {})).jobId);
  return { library, sourceId, sha256: files[0]?.sha256 as string, rows, readAll };
}

describe('marks on a scan', { timeout: 120_000 }, () => {
  it('of the file keep their place on its picture, and get their words when a machine reads the page', async () => {
    const { library, rows, readAll } = await imported('marked.pdf', markedScan());
    const before = await rows();
    expect(before.map(({ text, verdict, comment }) => [text, verdict, comment])).toEqual([
      ['', 'unchecked', 'The finding.'],
      ['', 'unchecked', ''],
    ]);
    const [box] = before[0]?.anchor?.boxes ?? [];
    // The second line stands 160 points below the top of 792.
    expect(box).toMatchObject({ page: 0 });
    expect((box?.top ?? 0) * 792).toBeGreaterThan(130);
    expect(((box?.top ?? 0) + (box?.height ?? 0)) * 792).toBeLessThan(175);
    expect((box?.left ?? 0) * 612).toBeCloseTo(72, 0);
    for (const { placeNote } of before) expect(placeNote).toContain('the file has no text');

    expect(await readAll()).toMatchObject({ state: 'done', failed: 0 });
    const [words, blank] = await rows().then((all) => all.toSorted((a, b) => b.text.length - a.text.length));
    expect(words).toMatchObject({
      text: 'facilitated the sale of children',
      verdict: 'exact',
      machineRead: true,
      comment: 'The finding.',
      anchor: { boxes: [box] },
      placeNote: expect.stringContaining('read by machine'),
    });
    expect(blank).toMatchObject({
      text: '',
      lost: false,
      placeNote: expect.stringContaining('No words could be read'),
    });
    expect(blank?.anchor?.boxes).toHaveLength(1);
    expect((await library.do('search.run', { query: 'in:quotes facilitated' })).total).toBe(1);
    expect(await library.do('library.check', {})).toMatchObject({ ok: true });
  });

  it('taken here stay on the picture when the page is read otherwise, and say that their words are lost', async () => {
    const { library, sourceId, sha256, rows, readAll } = await imported('exhibit.pdf', scanned(exhibit));
    await readAll();
    const { context } = library;
    const read = readWords(context.db, sha256, 0);
    if (!read) throw new Error('The page was not read.');
    const exact = 'facilitated the sale of children';
    const start = read.text.indexOf(exact);
    const boxes = [{ page: 0, left: 0.1, top: 0.17, width: 0.6, height: 0.04 }];
    const place = { sha256, page: 0, endPage: 0, start, end: start + exact.length, exact };
    const anchor: QuoteAnchor = { ...place, prefix: '', suffix: '', boxes };
    await library.do('quotes.create', { sourceId, text: exact, anchor });
    expect((await rows())[0]).toMatchObject({ verdict: 'exact', lost: false, anchor: { boxes } });

    const file = { sha256, name: 'exhibit.pdf', sourceId };
    keepReading(context.db, sha256, {
      ...read,
      text: read.text.replace(exact, 'illegible stamp upon the carbon copy'),
    });
    await followText(context, file);
    expect((await rows())[0]).toMatchObject({
      text: exact,
      lost: true,
      anchor: { boxes },
      placeNote: expect.stringContaining('on the picture of the page is still shown'),
    });

    keepReading(context.db, sha256, { ...read, text: `Exhibit 4\n${read.text}` });
    await followText(context, file);
    expect((await rows())[0]).toMatchObject({ lost: false, verdict: 'exact', anchor: { boxes, exact } });
  });
});
