import { describe, expect, it } from 'vitest';
import { insertPages } from '../../db/store/pages';
import { readBrief } from '../../shared/formats/brief';
import { type TestLibrary, testLibrary } from '../support/library';

const words =
  'If the evils that the appellants have identified are deemed to outweigh the First Amendment values that drive the CDA, the remedy is through legislation, not through litigation.';

async function ruling(library: TestLibrary): Promise<string> {
  const { id } = await library.do('sources.create', {
    kind: 'case',
    fields: {
      parties: ['Doe', 'Backpage.com, LLC'],
      volume: '817',
      reporter: 'Federal Reporter, Third Series',
      page: '12',
      court: 'United States Court of Appeals for the First Circuit',
      date: '2016-03-14',
    },
  });
  const sha256 = 'ab'.repeat(32);
  const { db } = library.context;
  db.sql
    .prepare(
      "INSERT INTO files (sha256, bytes, mime, format, pages, text_state, added_at) VALUES (?, 9, 'text/plain', 'txt', 2, 'full', '')",
    )
    .run(sha256);
  insertPages(db, sha256, [
    {
      index: 0,
      label: '28',
      text: 'The first page tells of the amended complaint and of its three claims.',
      broken: false,
    },
    { index: 1, label: '29', text: words, broken: false },
  ]);
  db.sql.prepare("INSERT INTO attachments VALUES ('a1', ?, ?, 'opinion.txt', 0, '')").run(id, sha256);
  return id;
}

const check = async (library: TestLibrary, markdown: string) => {
  const brief = readBrief(new TextEncoder().encode(markdown), 'brief.md');
  if (!brief.ok) throw new Error(brief.message);
  return library.do('briefs.check', { text: brief.text, blocks: brief.blocks });
};

const citation = '*Doe v. Backpage.com, LLC*, 817 F.3d 12, 29 (1st Cir. 2016)';

describe('checking a brief', () => {
  it('finds a quotation exact at the page its citation names', async () => {
    const library = testLibrary();
    const sourceId = await ruling(library);
    const { quotes } = await check(
      library,
      `The court said that “the remedy is through legislation, not through litigation.” ${citation}.`,
    );
    expect(quotes).toMatchObject({
      verified: 1,
      failed: 0,
      quotes: [{ verdict: 'exact', sourceId, page: 2, label: '29' }],
    });
  });

  it('says that a dropped “not” alters the words', async () => {
    const library = testLibrary();
    await ruling(library);
    const { quotes } = await check(
      library,
      `The court said that “the remedy is through legislation, through litigation.” ${citation}.`,
    );
    expect(quotes).toMatchObject({ failed: 1, quotes: [{ verdict: 'altered' }] });
  });

  it('says that the words stand on another page than the one cited', async () => {
    const library = testLibrary();
    await ruling(library);
    const { quotes } = await check(
      library,
      `It held “the remedy is through legislation, not through litigation.” ${citation.replace(', 29 ', ', 28 ')}.`,
    );
    expect(quotes.quotes[0]).toMatchObject({ verdict: 'elsewhere', label: '29' });
  });

  it('checks block quotations, and lists the authorities with what the library lacks', async () => {
    const library = testLibrary();
    const sourceId = await ruling(library);
    const checked = await check(
      library,
      `As the First Circuit held:\n\n> ${words}\n\n${citation}. See 47 U.S.C. § 230.`,
    );
    expect(checked.quotes).toMatchObject({ verified: 1, failed: 0 });
    const entries = checked.authorities.flatMap((section) => section.entries);
    expect(entries.map((entry) => entry.sourceId)).toEqual([sourceId, null]);
  });

  it('explains an Id. that points nowhere', async () => {
    const library = testLibrary();
    const { citations } = await check(library, 'Nothing was cited yet. Id. at 5.');
    expect(citations.length).toBeGreaterThan(0);
  });

  it('refuses what is no brief, in words', () => {
    expect(readBrief(new Uint8Array(), 'brief.pdf')).toMatchObject({ ok: false });
    expect(readBrief(new TextEncoder().encode('PK broken'), 'brief.docx')).toMatchObject({ ok: false });
  });
});
