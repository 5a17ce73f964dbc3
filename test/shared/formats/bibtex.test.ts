import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../../shared/formats/bibtex';
import { writeBibtex } from '../../../shared/formats/bibtex-writer';
import type { SourceDraft } from '../../../shared/model/source';

const write = (draft: SourceDraft, dialect: 'biblatex' | 'bibtex' = 'biblatex') =>
  writeBibtex([{ draft, tags: [], notes: [] }], { dialect });
const read = (text: string) => readBibtex(text).drafts[0]?.draft;

const ruling: SourceDraft = {
  kind: 'case',
  fields: {
    parties: ['Doe', 'Backpage.com, LLC'],
    volume: '817',
    reporter: 'F.3d',
    page: '12',
    court: '1st Cir.',
    date: '2016-03-14',
    docket: '15-1724',
  },
  creators: [],
};

describe('BibTeX as written', () => {
  it('has a case as @jurisdiction of BibLaTeX', () => {
    expect(write(ruling)).toBe(`@jurisdiction{doe-backpage-com-2016,
  title = {{Doe v. Backpage.com, LLC}},
  date = {2016-03-14},
  journaltitle = {F.3d},
  number = {15-1724},
  volume = {817},
  institution = {{1st Cir.}},
  pages = {12},
  casebench-source-kind = {case},
}
`);
  });

  it('has a case as @misc of classic BibTeX, with year and month', () => {
    const text = write(ruling, 'bibtex');
    expect(text).toContain('@misc{');
    expect(text).toContain('year = {2016},\n  month = {03},');
    expect(text).toContain('entrysubtype = {legal_case},');
  });

  it('says what is no plain @legislation in entrysubtype', () => {
    const draft: SourceDraft = {
      kind: 'hearing',
      fields: { title: 'T', committee: 'C', congress: '115' },
      creators: [],
    };
    expect(write(draft)).toMatch(/@legislation\{.*entrysubtype = \{hearing\},/s);
  });

  it('escapes what TeX would run or swallow', () => {
    const draft: SourceDraft = {
      kind: 'book',
      fields: { title: '\\input{/etc/passwd} & 100% of $3 #1 a_b {x} ~ ^' },
      creators: [{ role: 'author', literal: 'Smith and Sons, Inc.' }],
    };
    const text = write(draft);
    expect(text).toContain(
      'title = {{\\textbackslash{}input\\{/etc/passwd\\} \\& 100\\% of \\$3 \\#1 a\\_b \\{x\\} \\textasciitilde{} \\textasciicircum{}}}',
    );
    expect(text).toContain('author = {{Smith and Sons, Inc.}}');
    expect(read(text)).toEqual(draft);
  });

  it('gives every entry a key of its own', () => {
    const draft: SourceDraft = {
      kind: 'book',
      fields: { title: 'Law', date: '2001' },
      creators: [{ role: 'author', family: 'Müller', given: 'A.' }],
    };
    const text = writeBibtex([1, 2, 3].map(() => ({ draft, tags: [], notes: [] })));
    expect([...text.matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key)).toEqual([
      'muller-law-2001',
      'muller-law-2001-2',
      'muller-law-2001-3',
    ]);
  });
});

it('a key is made of names as they are typed', () => {
  const named = (family: string) =>
    write({ kind: 'book', fields: { title: 'A ruling', date: '2020' }, creators: [{ role: 'author', family }] });
  expect(['Đặng', 'Wałęsa', 'Kılıç'].map((family) => /\{(.*),/.exec(named(family))?.[1])).toEqual([
    'dang-ruling-2020',
    'walesa-ruling-2020',
    'kilic-ruling-2020',
  ]);
});

describe('BibTeX as read', () => {
  it('takes the cases of biblatex-apa with their citation in one field', () => {
    expect(
      read(
        '@JURISDICTION{x, TITLE={Brown v. Board of Education}, CITATION={347 U.S. 483}, ORGANIZATION={9th Cir.}, DATE={1954}}',
      ),
    ).toEqual({
      kind: 'case',
      fields: {
        parties: ['Brown', 'Board of Education'],
        volume: '347',
        reporter: 'U.S.',
        page: '483',
        court: '9th Cir.',
        date: '1954',
      },
      creators: [],
    });
  });

  it.each([
    [
      '@legislation{x, title={Act}, journaltitle={Stat.}, volume={132}, pages={1253}, number={115-164}}',
      { kind: 'session-law', name: 'Act', series: 'Stat.', publicLaw: '115-164', page: '1253' },
    ],
    ['@legal{x, title={Treaty of Paris}, date={1783}}', { kind: 'treaty', title: 'Treaty of Paris', date: '1783' }],
    [
      '@legmaterial{x, title={Act}, number={S. 1693}}',
      { kind: 'bill', name: 'Act', chamber: 'Senate', number: '1693' },
    ],
    [
      '@patent{x, title={P}, number={1700367}, holder={Bosch and {Daimler AG}}}',
      { kind: 'other', number: '1700367', extra: 'type: patent\ncontributor: Bosch\ncontributor: Daimler AG' },
    ],
    [
      '@techreport{x, title={R}, institution={GAO}, number={GAO-1}}',
      { kind: 'agency-report', agency: 'GAO', number: 'GAO-1' },
    ],
    [
      '@video{x, entrysubtype={film}, title={F}, author={M. Mazzio}, publisher={50 Eggs}}',
      { kind: 'film', title: 'F', company: '50 Eggs' },
    ],
    [
      '@article{x, entrysubtype={newspaper}, title={N}, journaltitle={Post}}',
      { kind: 'newspaper-article', title: 'N', publication: 'Post' },
    ],
    [
      '@constitution{x, title={U.S. Const.}, section={art. I, § 8}}',
      { kind: 'constitution', article: 'I', section: '8' },
    ],
  ])('makes a source of the right kind of %s', (text, { kind, ...fields }) => {
    const draft = read(text);
    expect(draft?.kind).toBe(kind);
    expect(draft?.fields).toMatchObject(fields);
  });

  it('takes names as TeX means them, institutions in braces, and titles with their capitals', () => {
    const draft = read(
      '@book{x, title={The {CDA} and {\\"U}ber}, author={{Barnes and Noble, Inc.} and de la Cruz, M. and Ludwig van Beethoven and Doe, Jr., Jane and others}, editor={Smith, A.}, year=2001, month=feb}',
    );
    expect(draft?.fields).toEqual({ title: 'The CDA and Über', date: '2001-02' });
    expect(draft?.creators).toEqual([
      { role: 'author', literal: 'Barnes and Noble, Inc.' },
      { role: 'author', family: 'de la Cruz', given: 'M.' },
      { role: 'author', family: 'van Beethoven', given: 'Ludwig' },
      { role: 'author', family: 'Doe', given: 'Jane', suffix: 'Jr.' },
      { role: 'editor', family: 'Smith', given: 'A.' },
    ]);
  });

  it('resolves strings and cross-references', () => {
    const { drafts } = readBibtex(
      '@string{post = "Washington Post"} @article{a, title={T}, journal=post} @inbook{c, title={C}, crossref={b}} @book{b, title={B}, publisher={P}}',
    );
    expect(drafts.map(({ draft }) => draft.fields)).toMatchObject([
      { journal: 'Washington Post' },
      { title: 'C', container: 'B' },
      { title: 'B' },
    ]);
  });

  it('keeps abbreviations that the file does not explain, and names them in one sentence', () => {
    const text =
      '@article{a, title = {One}, journal = jomch, month = foo}\n@article{b, title = {Two}, journal = or, publisher = pp # { x}, series = jomch}\n';
    const { drafts, warnings } = readBibtex(text);
    expect(warnings).toEqual([
      'The file does not explain the abbreviations “jomch”, “foo”, “or” and 1 more (@string); they stay as they are.',
    ]);
    expect(drafts.map(({ draft }) => draft.fields.journal)).toEqual(['jomch', 'or']);
    expect(readBibtex('@book{, title = {A $ sign}, year = 2017}').warnings).toEqual([
      'An entry without a key: a $ stands alone; read as text.',
    ]);
  });

  it('reads an entry in which a dollar stands alone, and one that is never closed, and says so', () => {
    const { drafts, warnings } = readBibtex(
      '@book{a, title={It costs $3 million}, year=2001}\n@book{b, title={Open}, \n@book{c, title={Last}}',
    );
    expect(drafts.map(({ draft }) => draft.fields.title)).toEqual(['It costs $3 million', 'Open', 'Last']);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toBe('Entry a: a $ stands alone; read as text.');
    expect(warnings[1]).toMatch(/^Entry b: .*; read as far as it goes\.$/);
  });

  it('keeps the less-than sign that TeX would print as an inverted mark', () => {
    expect(read('@book{a, title={p < 0.05 and q > 3}}')?.fields.title).toBe('p < 0.05 and q > 3');
    expect(read('@book{a, title={¡Basta! p < 1}}')?.fields.title).toContain('¡Basta!');
  });

  it('keeps fields without a place, notes, keywords, groups and files', () => {
    const [record] = readBibtex(
      '@book{a, title={T}, owner={me}, annotation={Mine}, note={Theirs}, keywords={x, y}, groups={G1, G2}, file={:a\\:b.pdf:PDF;c.pdf}}',
    ).drafts;
    expect(record).toMatchObject({
      key: 'a',
      tags: ['x', 'y'],
      notes: ['Mine'],
      collections: ['G1', 'G2'],
      attachments: ['a:b.pdf', 'c.pdf'],
    });
    expect(record?.draft.fields).toEqual({ title: 'T', extra: 'Theirs\nowner: me' });
  });

  it('reads keywords as text, not as TeX, and leaves out what a catalogue keeps behind $$Q', () => {
    const tags = (keywords: string) => readBibtex(`@book{a, title={T}, keywords={${keywords}}}`).drafts[0]?.tags;
    expect(tags("R\\&D, Caf\\'e, 50\\% rule, C\\#, {NASA}, snake_case")).toEqual([
      '50% rule',
      'C#',
      'Café',
      'NASA',
      'R&D',
      'snake_case',
    ]);
    expect(tags('Drama,Mentally ill\\$\\$QMentally ill, Mentally ill')).toEqual(['Drama', 'Mentally ill']);
  });

  it('loses nothing behind a percent sign that nobody escaped', () => {
    expect(
      read(
        '% a remark with {braces\n@book{a, title={100% cotton}, % remark "}\n abstract="Of {it} 50% is \\% a\nand more",\n' +
          ' note={one%\n two}, url={http://x.org/a%20b}, file={a%20b.pdf}}',
      )?.fields,
    ).toEqual({
      title: '100% cotton',
      abstract: 'Of it 50% is % a and more',
      url: 'http://x.org/a%20b',
      extra: 'onetwo',
    });
  });

  it('leaves percent signs alone behind a value that never ends', () => {
    const titles = readBibtex('@book{a, title={10% up}}\n@book{b, title={never {ends, \n@book{c, title={Last}}').drafts;
    expect(titles.map(({ draft }) => draft.fields.title)).toContain('10% up');
  });
});
