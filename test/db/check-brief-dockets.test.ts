import { describe, expect, it } from 'vitest';
import { insertPages } from '../../db/store/pages';
import { readBrief } from '../../shared/formats/brief';
import type { SourceKindId } from '../../shared/model/source-kinds';
import { type TestLibrary, testLibrary } from '../support/library';

interface Kept {
  kind: SourceKindId;
  fields: Record<string, string | string[]>;
  /** Label and text of each page. */
  pages: [label: string | null, text: string][];
}

let files = 0;
async function keep(library: TestLibrary, { kind, fields, pages }: Kept): Promise<string> {
  const { id } = await library.do('sources.create', { kind, fields });
  files++;
  const sha256 = files.toString(16).padStart(64, '0');
  const { db } = library.context;
  db.sql
    .prepare(
      "INSERT INTO files (sha256, bytes, mime, format, pages, text_state, added_at) VALUES (?, 9, 'text/plain', 'txt', 2, 'full', '')",
    )
    .run(sha256);
  insertPages(
    db,
    sha256,
    pages.map(([label, text], index) => ({ index, label, text, broken: false })),
  );
  db.sql.prepare("INSERT INTO attachments VALUES (?, ?, ?, 'file.txt', 0, '')").run(`a${files}`, id, sha256);
  return id;
}

async function verdictOf(library: TestLibrary, written: string, name = 'brief.md') {
  const brief = readBrief(new TextEncoder().encode(written), name);
  if (!brief.ok) throw new Error(brief.message);
  const { quotes } = await library.do('briefs.check', { text: brief.text, blocks: brief.blocks });
  return quotes.quotes;
}

const holding = 'the remedy is through legislation, not through litigation';
const other = 'every search of a dwelling begins with a warrant, and nearly always ends with one';

const slip = (court: string, words: string): Kept => ({
  kind: 'case-unreported',
  fields: { parties: ['Doe', 'Roe'], docket: 'No. 19-1392', court, date: '2022-06-24', database: 'slip opinion' },
  pages: [
    ['11', 'The first of these pages tells how the case came here.'],
    ['12', `We hold that ${words}.`],
    ['13', 'The judgment is affirmed.'],
  ],
});

describe('a quotation cited by its docket alone', () => {
  it('is checked at the pages cited: a wrong page went unnoticed', async () => {
    const library = testLibrary();
    const sourceId = await keep(library, slip('Supreme Court of the United States', holding));
    const at = async (citation: string) =>
      (await verdictOf(library, `The Court held that “${holding}.” ${citation}`))[0];
    for (const citation of [
      'No. 19-1392, slip op. at 12.',
      'Doe v. Roe, No. 19-1392, slip op. at 12 (U.S. June 24, 2022).',
    ]) {
      expect(await at(citation), citation).toMatchObject({ verdict: 'exact', sourceId, label: '12' });
      const wrong = citation.replace('at 12', 'at 13');
      expect(await at(wrong), wrong).toMatchObject({ verdict: 'elsewhere', sourceId, label: '12' });
    }
  });

  it('stands in the table of authorities as the decision that the library has, of that court and day only', async () => {
    const library = testLibrary();
    const sourceId = await keep(library, slip('Supreme Court of the United States', holding));
    const tableOf = async (citation: string) =>
      (await library.do('briefs.check', { text: `See ${citation}.` })).authorities.flatMap(({ entries }) =>
        entries.map((entry) => entry.sourceId),
      );
    expect(await tableOf('Doe v. Roe, No. 19-1392, slip op. at 12 (U.S. June 24, 2022)')).toEqual([sourceId]);
    expect(await tableOf('Doe v. Roe, No. 19-1392, slip op. at 12 (U.S. May 2, 2022)')).toEqual([null]);
    expect(await tableOf('Doe v. Roe, No. 19-1392, slip op. at 12 (9th Cir. June 24, 2022)')).toEqual([null]);
  });

  it('is found in a web page whose marks the browser sets', async () => {
    const library = testLibrary();
    const sourceId = await keep(library, slip('Supreme Court of the United States', holding));
    const page = `<p>It held: <q>We hold that ${holding}.</q> No. 19-1392, slip op. at 12.</p>`;
    expect(await verdictOf(library, page, 'brief.html')).toMatchObject([{ verdict: 'exact', sourceId, label: '12' }]);
    const nested = readBrief(new TextEncoder().encode('<p><q>a <q>b</q> c</q></p>'), 'brief.html');
    expect(nested).toMatchObject({ text: '“a ‘b’ c”' });
  });

  it('means the case of the court that is named, where two courts have the number', async () => {
    const library = testLibrary();
    const first = await keep(library, slip('United States Court of Appeals for the First Circuit', other));
    const supreme = await keep(library, slip('Supreme Court of the United States', holding));
    const cited = (court: string, words: string) =>
      verdictOf(library, `It held that “${words}.” Doe v. Roe, No. 19-1392, slip op. at 12 (${court} June 24, 2022).`);
    expect(await cited('U.S.', holding)).toMatchObject([{ verdict: 'exact', sourceId: supreme }]);
    expect(await cited('1st Cir.', other)).toMatchObject([{ verdict: 'exact', sourceId: first }]);
    expect(await cited('1st Cir.', holding)).toMatchObject([
      { verdict: 'elsewhere', sourceId: supreme, note: 'It stands in another source.' },
    ]);
    expect(await cited('9th Cir.', `${holding.replace('not ', '')} here`)).toMatchObject([{ absent: true }]);
  });

  it('without its court means whichever case of that number has the words, and accuses no page of another', async () => {
    const library = testLibrary();
    await keep(library, slip('United States Court of Appeals for the First Circuit', other));
    const supreme = await keep(library, slip('Supreme Court of the United States', holding));
    const cited = (page: number) => verdictOf(library, `It held “${holding}.” No. 19-1392, slip op. at ${page}.`);
    expect(await cited(12)).toMatchObject([{ verdict: 'exact', sourceId: supreme }]);
    expect(await cited(13)).toMatchObject([{ verdict: 'elsewhere', sourceId: supreme, label: '12' }]);
    const elsewhere = {
      ...slip('Supreme Court of Ohio', 'nothing is said here of either'),
      fields: { docket: '19-7' },
    };
    await keep(library, elsewhere);
    expect(await verdictOf(library, `It held “${holding}.” No. 19-7, slip op. at 12.`)).toMatchObject([
      { verdict: 'exact', sourceId: supreme },
    ]);
  });

  it('at any page of that number: the parts of a slip opinion are each numbered from 1', async () => {
    const library = testLibrary();
    const parts = slip('Supreme Court of the United States', holding);
    await keep(library, {
      ...parts,
      pages: [['12', 'Syllabus of the case.'], ['13', 'Held: as below.'], ...parts.pages],
    });
    const cited = (page: number) => verdictOf(library, `It held “${holding}.” No. 19-1392, slip op. at ${page}.`);
    expect(await cited(12)).toMatchObject([{ verdict: 'exact', page: 4 }]);
    expect(await cited(13)).toMatchObject([{ verdict: 'elsewhere', page: 4 }]);
  });

  it('and by the number of a paper: the court counts the pages of the file', async () => {
    const library = testLibrary();
    const fields = { parties: ['Doe', 'Roe'], docket: '1:20-cv-03010-APM', court: 'D.D.C.', document: 'Motion' };
    const paper = (ecf: string, words: string): Kept => ({
      kind: 'court-document',
      fields: { ...fields, ecf },
      pages: [
        [null, 'Motion to dismiss.'],
        ['i', 'Table of contents of what follows here.'],
        ['1', `Plaintiff says that ${words}.`],
      ],
    });
    const motion = await keep(library, paper('45', holding));
    await keep(library, paper('46', other));
    const at = async (citation: string) => (await verdictOf(library, `It says “${holding}.” ${citation}`))[0];
    for (const citation of [
      'Case 1:20-cv-03010, ECF No. 45, at 3.',
      'Doe v. Roe, No. 20-cv-3010, ECF No. 45, at 1 (D.D.C. Jan. 2, 2021).',
      'Doe v. Roe, No. 1:20-cv-03010 (D.D.C. Jan. 2, 2021), ECF No. 45 at 3.',
    ])
      expect(await at(citation), citation).toMatchObject({ verdict: 'exact', sourceId: motion, page: 3 });
    expect(await at('Case 1:20-cv-03010, ECF No. 45, at 2.')).toMatchObject({ verdict: 'elsewhere', page: 3 });
  });
});

describe('Id. behind a quotation that itself cites something', () => {
  const backpage: Kept = {
    kind: 'case',
    fields: {
      parties: ['Doe', 'Backpage.com, LLC'],
      volume: '817',
      reporter: 'Federal Reporter, Third Series',
      page: '12',
      court: 'United States Court of Appeals for the First Circuit',
      date: '2016-03-14',
    },
    pages: [
      ['18', 'The court tells of the statute.'],
      ['19', 'We agree that under 47 U.S.C. § 230(c) no liability may be imposed on the host of such words.'],
    ],
  };
  const cited = 'Doe v. Backpage.com, LLC, 817 F.3d 12, 18 (1st Cir. 2016)';
  const quoted = '“under 47 U.S.C. § 230(c) no liability may be imposed on the host.”'.replace(
    'host.',
    'host of such words.',
  );

  it('means what its writer cited before: it resolved to nothing', async () => {
    const library = testLibrary();
    const sourceId = await keep(library, backpage);
    const [found] = await verdictOf(library, `The case is known. ${cited}. It held that ${quoted} Id. at 19.`);
    expect(found).toMatchObject({ verdict: 'exact', sourceId, label: '19' });
    const [wrong] = await verdictOf(library, `The case is known. ${cited}. It held that ${quoted} Id. at 18.`);
    expect(wrong).toMatchObject({ verdict: 'elsewhere', label: '19' });
  });

  it('is not checked where it could mean either', async () => {
    const library = testLibrary();
    await keep(library, backpage);
    const [found] = await verdictOf(library, `It was held that ${quoted} Id.`);
    expect(found).toMatchObject({ verdict: 'unchecked' });
    expect(found?.note).toContain('Id. could mean 47 U.S.C. § 230(c), which the quotation before it cites');
  });
});

describe('a quotation all in brackets', () => {
  it('is its writer’s own words, unless the source prints just these brackets', async () => {
    const library = testLibrary();
    await keep(library, {
      kind: 'book',
      fields: { title: 'A hearing' },
      pages: [['3', 'We thank the witness. [Applause in the room.] The hearing will come to order.']],
    });
    expect(await verdictOf(library, 'There was “[Applause in the room.]” then.')).toMatchObject([{ verdict: 'exact' }]);
    const [own] = await verdictOf(library, 'It said “[the witness was thanked at length]” then.');
    expect(own?.verdict).toBe('unchecked');
    expect(own?.note).toContain('All of it stands in brackets');
  });
});
