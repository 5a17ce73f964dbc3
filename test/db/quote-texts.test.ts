import { describe, expect, it } from 'vitest';
import { insertPages } from '../../db/store/pages';
import { placedPages, quoteTexts } from '../../db/store/quote-texts';
import { quoteChecker } from '../../shared/text/quote-check';
import { mostCandidates } from '../../shared/text/quote-library';
import { type TestLibrary, testLibrary } from '../support/library';

/** A source with these files, each a list of its pages' texts. */
async function sourceOf(library: TestLibrary, files: readonly (readonly string[])[]): Promise<string> {
  const { id } = await library.do('sources.create', { kind: 'agency-report', fields: { title: 'Report' } });
  const { db } = library.context;
  files.forEach((texts, at) => {
    const sha256 = `${at + 1}`.repeat(64);
    db.sql
      .prepare(
        "INSERT INTO files (sha256, bytes, mime, format, pages, text_state, added_at) VALUES (?, 10, 'text/plain', 'txt', ?, 'full', '2026')",
      )
      .run(sha256, texts.length);
    insertPages(
      db,
      sha256,
      texts.map((text, index) => ({ index, label: String(index + 1), text, broken: index === 1 })),
    );
    db.sql.prepare("INSERT INTO attachments VALUES (?, ?, ?, 'a.txt', ?, '2026')").run(`at${at}`, id, sha256, at);
  });
  return id;
}

const pageAbout = (what: string) => `The commission has heard testimony on ${what} and has adopted its findings.`;

describe('the library’s texts for a check', () => {
  it('read a stretch of pages as they read them all, over the files of a source', async () => {
    const library = testLibrary();
    const files = [['one', 'two', 'three'].map(pageAbout), ['four'].map(pageAbout), ['five', 'six'].map(pageAbout)];
    const sourceId = await sourceOf(library, files);
    const texts = quoteTexts(library.context.db);
    const all = placedPages(library.context.db, sourceId);
    expect(all.map(({ index, filePage }) => [index, filePage])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 0],
      [4, 0],
      [5, 1],
    ]);
    for (let from = 0; from < 7; from++)
      for (let to = from; to < 8; to++) expect(texts.pages(sourceId, { from, to })).toEqual(all.slice(from, to + 1));
    expect(texts.candidates([['five']])).toEqual([{ sourceId, page: 4 }]);
    expect(quoteChecker(texts)({ text: 'testimony on six and', cited: null })).toMatchObject({
      verdict: 'exact',
      place: { sourceId, page: 5 },
    });
  });

  it('find a page among many that hold the same telling words', async () => {
    const library = testLibrary();
    const like = Array.from(
      { length: mostCandidates - 10 },
      (_, at) =>
        `Whatever the legislature enacts in year ${at}, a regulation construes; so the legislature of ${at} said.`,
    );
    const sourceId = await sourceOf(library, [[...like, 'What a regulation construes, the legislature enacts.']]);
    const check = quoteChecker(quoteTexts(library.context.db));
    expect(check({ text: 'a regulation construes, the legislature enacts', cited: null })).toMatchObject({
      verdict: 'exact',
      place: { sourceId, page: like.length },
    });
    expect(check({ text: 'no regulation construes, the legislature enacts', cited: null })).toMatchObject({
      verdict: 'altered',
      place: { page: like.length },
    });
  });

  it('never list more pages than a check may look at, and leave out what is in the bin', async () => {
    const library = testLibrary();
    const many = Array.from({ length: mostCandidates + 50 }, (_, at) => pageAbout(`matter ${at}`));
    const sourceId = await sourceOf(library, [many]);
    const found = () => quoteTexts(library.context.db).candidates([['testimony', 'findings']]);
    expect(found()).toHaveLength(mostCandidates);
    expect(quoteTexts(library.context.db).candidates([['testimony']], ['another'])).toEqual([]);
    expect(quoteTexts(library.context.db).candidates([['testimony']], [sourceId])).toHaveLength(mostCandidates);
    await library.do('sources.bin', { ids: [sourceId] });
    expect(found()).toEqual([]);
  });
});
