import { describe, expect, it } from 'vitest';
import { folderOf, importPaths } from '../support/import';
import { type TestLibrary, testLibrary } from '../support/library';
import { smallPdf, textPage } from '../support/small-pdf';

/** A ruling whose pages have a running head and number, so that a sentence over a page's end is not one string. */
async function libraryWithRuling(): Promise<TestLibrary> {
  const library = testLibrary();
  const page = (number: number, ...lines: string[]) => textPage(`DOE v. BACKPAGE.COM, LLC ${number}`, ...lines);
  const ruling = smallPdf({
    pages: [
      page(12, 'The appellants have made a persuasive case.', 'Their claims fail.'),
      page(
        13,
        'If the evils are deemed to outweigh the values',
        'that drive the statute, the remedy is through legisla-',
      ),
      page(14, 'tion, not through litigation. We affirm', 'the judgment of the'),
      page(15, 'district court. So ordered, with thanks', 'for able briefs on Philippines law.'),
      page(16, 'The remedy is elsewhere.'),
    ],
  });
  const other = smallPdf({ pages: [textPage('A report on the Philippines.'), textPage('It names no remedy.')] });
  await importPaths(library, [folderOf({ 'ruling.pdf': ruling, 'report.pdf': other })]);
  return library;
}

describe('a search for words that no single page has', () => {
  it('finds a phrase that a page’s end divides, and shows both pages', async () => {
    const library = await libraryWithRuling();
    const { hits, total, apart } = await library.do('search.run', { query: '"the judgment of the district court"' });
    expect({ total, apart }).toEqual({ total: 1, apart: true });
    expect(hits[0]?.pages.map(({ page, parts }) => [page, parts.filter(({ hit }) => hit)[0]?.text])).toEqual([
      [3, 'the judgment of the'],
      [4, 'district court'],
    ]);
  });

  it('finds it where the page’s end divides a word, and whatever its case', async () => {
    const library = await libraryWithRuling();
    const found = async (query: string) => (await library.do('search.run', { query })).total;
    expect(await found('"The Remedy is through legislation, not through litigation"')).toBe(1);
    expect(await found('"remedy is through legislation, or through litigation"')).toBe(0);
    expect(await found('"the statute not through litigation"')).toBe(0);
    expect(await found('"case their claims fail DOE v. Backpage"')).toBe(0);
  });

  it('finds documents that have the words on several pages, the closest together first, and opens those pages', async () => {
    const library = await libraryWithRuling();
    const { hits, apart } = await library.do('search.run', { query: 'remedy philippines' });
    expect(apart).toBe(true);
    expect(hits.map(({ pages }) => pages.map(({ page }) => page))).toEqual(
      expect.arrayContaining([
        [1, 2],
        [4, 5],
      ]),
    );
    expect(hits[0]?.score).toBe(hits[1]?.score);
    const { hits: close } = await library.do('search.run', { query: 'persuasive affirm' });
    expect(close.map(({ pages }) => pages.map(({ page }) => page))).toEqual([[1, 3]]);
  });

  it('joins words of a record with words of its pages, keeps to filters, and agrees with lists and counts', async () => {
    const library = await libraryWithRuling();
    const { hits } = await library.do('search.run', { query: 'persuasive' });
    const id = hits[0]?.sourceId as string;
    await library.do('notes.save', { sourceId: id, body: 'Asked by Senator Portman.' });
    const found = async (query: string) => {
      const result = await library.do('search.run', { query });
      const ids = await library.do('sources.ids', { scope: { query }, sort: { by: 'title', descending: false } });
      expect(result.hits.map((hit) => hit.sourceId)).toEqual(ids);
      expect(await library.do('search.count', { queries: [query] })).toEqual([{ query, total: ids.length }]);
      return ids;
    };
    expect(await found('portman persuasive')).toEqual([id]);
    expect(await found('portman persuasive has:tag')).toEqual([]);
    expect(await found('portman persuasive in:text')).toEqual([]);
    expect(await found('portman persuasive -affirm')).toEqual([]);
    expect(await found('portman persuasive nowhere')).toEqual([]);
  });

  it('is not asked for where a page or record has all words', async () => {
    const library = await libraryWithRuling();
    expect(await library.do('search.run', { query: 'remedy evils' })).toMatchObject({ total: 1, apart: false });
    expect(await library.do('search.run', { query: 'unheard' })).toMatchObject({ total: 0, apart: false });
  });
});

it('the words shown around a hit are those of the page’s own text, unless its running head is what was looked for', async () => {
  const library = await libraryWithRuling();
  const shown = async (query: string) =>
    (await library.do('search.run', { query })).hits[0]?.pages.map(({ page, parts }) => [
      page,
      parts.map(({ text }) => text).join(''),
    ]);
  expect(await shown('elsewhere')).toEqual([[5, 'The remedy is elsewhere.']]);
  expect(await shown('evils')).toEqual([
    [2, 'If the evils are deemed to outweigh the values that drive the statute, the remedy is through legisla-'],
  ]);
  expect(await shown('"LLC 16"')).toEqual([[5, 'DOE v. BACKPAGE.COM, LLC 16 The remedy is elsewhere.']]);
  expect(await shown('"a report"')).toEqual([[1, 'A report on the Philippines.']]);
});
