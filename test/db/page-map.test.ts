import { describe, expect, it } from 'vitest';
import { keepReading } from '../../db/store/page-words';
import { insertPages } from '../../db/store/pages';
import { type TestLibrary, testLibrary } from '../support/library';

const sha256 = 'cd'.repeat(32);
const words = 'the remedy is through legislation, not through litigation';

/** A report of six pages of which reading found no number but a wrong one. */
async function report(library: TestLibrary): Promise<string> {
  const { id } = await library.do('sources.create', {
    kind: 'ngo-report',
    fields: { title: 'A Report on Platforms', organization: 'RAND Corp.', date: '2016' },
  });
  const { db } = library.context;
  db.sql
    .prepare(
      "INSERT INTO files (sha256, bytes, mime, format, pages, text_state, added_at) VALUES (?, 10, 'application/pdf', 'pdf', 6, 'full', '2026')",
    )
    .run(sha256);
  insertPages(
    db,
    sha256,
    Array.from({ length: 6 }, (_, index) => ({
      index,
      label: index === 4 ? '2016' : null,
      text: index === 4 ? `We find that ${words}. It goes on` : `Page ${index + 1} tells of platforms`,
      broken: false,
    })),
  );
  db.sql.prepare("INSERT INTO attachments VALUES ('a1', ?, ?, 'report.pdf', 0, '2026')").run(id, sha256);
  return id;
}

async function quoted(library: TestLibrary, sourceId: string): Promise<string> {
  const start = 'We find that '.length;
  const anchor = {
    sha256,
    page: 4,
    endPage: 4,
    start,
    end: start + words.length,
    exact: words,
    prefix: '',
    suffix: '',
  };
  return (await library.do('quotes.create', { sourceId, text: words, anchor })).id;
}

const labels = (library: TestLibrary) => library.do('pages.labels', { sha256 });
const hitLabels = async (library: TestLibrary) =>
  (await library.do('search.run', { query: '"through legislation"' })).hits.flatMap(({ pages }) =>
    pages.map(({ label }) => label),
  );

describe('the page map of a file', () => {
  it('is set by two anchors, and search, quotations and citations follow at once, and back', async () => {
    const library = testLibrary();
    const sourceId = await report(library);
    const id = await quoted(library, sourceId);
    const found = await labels(library);
    expect(found).toEqual([null, null, null, null, '2016', null]);
    const anchors = [
      { page: 2, label: '1' },
      { page: 0, label: 'iii' },
    ];
    await library.do('pages.setMap', { sourceId, sha256, anchors, scheme: null });
    expect(await labels(library)).toEqual(['iii', 'iv', '1', '2', '3', '4']);
    expect(await hitLabels(library)).toEqual(['3']);
    expect((await library.do('quotes.list', { sourceId })).rows).toMatchObject([{ pageLabel: '3', pinpoint: '3' }]);
    expect((await library.do('quotes.copy', { id })).text).toMatch(/ 3 \(2016\)\.$/);
    const map = await library.do('pages.map', { sourceId, sha256 });
    expect(map.pages.map(({ detected }) => detected)).toEqual(found);
    expect(map.anchors.map(({ page }) => page)).toEqual([0, 2]);

    await library.do('history.undo', {});
    expect(await labels(library)).toEqual(found);
    expect(await hitLabels(library)).toEqual(['2016']);
    expect((await library.do('quotes.list', { sourceId })).rows).toMatchObject([
      { pageLabel: '2016', pinpoint: '2016' },
    ]);
    await library.do('history.redo', {});
    expect(await labels(library)).toEqual(['iii', 'iv', '1', '2', '3', '4']);
    const [step] = await library.do('history.ofSource', { id: sourceId });
    expect(step?.label).toBe('Set the page map of A Report on Platforms');
  });

  it('goes back to what was detected when its anchors are taken away', async () => {
    const library = testLibrary();
    const sourceId = await report(library);
    const set = (anchors: { page: number; label: string | null }[]) =>
      library.do('pages.setMap', { sourceId, sha256, anchors, scheme: null });
    await set([{ page: 4, label: '17' }]);
    expect(await labels(library)).toEqual(['13', '14', '15', '16', '17', '18']);
    await set([{ page: 4, label: 'xx' }]);
    await set([]);
    expect(await labels(library)).toEqual([null, null, null, null, '2016', null]);
    expect((await library.do('pages.map', { sourceId, sha256 })).anchors).toEqual([]);
  });

  it('outlives a rebuilt index and a reading by machine', async () => {
    const library = testLibrary();
    const sourceId = await report(library);
    await library.do('pages.setMap', { sourceId, sha256, anchors: [{ page: 0, label: '101' }], scheme: null });
    const words = [{ text: 'anew', x: 1, y: 1, width: 9, height: 9, confidence: 0.9, start: 5, end: 9 }];
    keepReading(library.context.db, sha256, {
      index: 4,
      text: 'Read anew',
      width: 100,
      height: 100,
      confidence: 0.9,
      words,
    });
    const { jobId } = await library.do('library.reindex', {});
    await expect.poll(async () => (await library.do('jobs.get', { id: jobId })).state).toBe('done');
    expect(await labels(library)).toEqual(['101', '102', '103', '104', '105', '106']);
    const { hits } = await library.do('search.run', { query: 'anew' });
    expect(hits[0]?.pages[0]?.label).toBe('105');
  });

  it('refuses two numbers for one page, and says so', async () => {
    const library = testLibrary();
    const sourceId = await report(library);
    const anchors = [
      { page: 1, label: '1' },
      { page: 1, label: '2' },
    ];
    await expect(library.do('pages.setMap', { sourceId, sha256, anchors, scheme: null })).rejects.toThrow(
      /only one printed number/,
    );
  });
});
