import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../shared/formats/csv';
import { fitMap, isMadeFor, looksLikeNames } from '../../../shared/formats/csv-columns';
import { lookAtTable } from '../../../shared/formats/csv-look';
import { readCsvTable } from '../../../shared/formats/csv-table';
import { orderOf, readLooseDate } from '../../../shared/formats/loose-date';
import type { TableChoice, TableMap } from '../../../shared/model/table-map';

const nothing: TableChoice = {
  delimiter: null,
  encoding: null,
  header: null,
  columns: null,
  kind: null,
  dateOrder: null,
};

function mapOf(columns: [name: string, to: string][], more: Partial<TableMap> = {}): TableMap {
  return {
    delimiter: null,
    encoding: null,
    header: true,
    columns: columns.map(([name, to]) => ({ name, to })),
    kind: null,
    dateOrder: 'month-first',
    ...more,
  };
}

const look = (text: string, choice: Partial<TableChoice> = {}, remembered: TableMap[] = []) =>
  lookAtTable(text, { choice: { ...nothing, ...choice }, remembered, encoding: 'utf8' });

describe('the mark between cells', () => {
  it.each([
    ['Doe, Jane, a life;2001\nRoe;2002', ';'],
    ['"Doe; Roe";x\n"A, B, C";y', ';'],
    ['sep=|\na|b\n1|2', '|'],
    ['a\tb,c\n1\t2,3\n4\t5', '\t'],
    ['just one column\nof words', ','],
  ])('of %j is %j', (text, mark) => expect(readCsvTable(text).delimiter).toBe(mark));

  it('may be chosen, and a line that names it is none of the table', () => {
    expect(readCsvTable('sep=;\na;b\n"x\ny";2\n3;4', { delimiter: ';' })).toEqual({
      delimiter: ';',
      headers: ['a', 'b'],
      rows: [
        { line: 3, cells: ['x\ny', '2'] },
        { line: 5, cells: ['3', '4'] },
      ],
      warnings: [],
    });
  });
});

describe('dates in figures', () => {
  it('are read in the order chosen, unless they can be read in one way only', () => {
    expect(readLooseDate('03/04/2020')?.date).toBe('2020-03-04');
    expect(readLooseDate('03/04/2020', 'day-first')?.date).toBe('2020-04-03');
    expect(readLooseDate('3.4.2020', 'day-first')?.date).toBe('2020-04-03');
    expect(readLooseDate('03/14/2020', 'day-first')?.date).toBe('2020-03-14');
    expect(readLooseDate('14/03/2020', 'month-first')?.date).toBe('2020-03-14');
  });

  it.each([
    ['03/04/2020', 'either'],
    ['13/04/2020', 'day-first'],
    ['04-13-2020', 'month-first'],
    ['05/05/2020', null],
    ['32/13/2020', null],
    ['2020-03-04', null],
  ])('%s tell %s', (text, order) => expect(orderOf(text)).toBe(order));
});

describe('a map', () => {
  const table = 'Titel;Autor;Autor;Wann;Bemerkung\nA;"Doe, Jane";"Roe, Rick";03/04/2020;gut\n';
  const map = mapOf(
    [
      ['Titel', 'title'],
      ['Autor', 'author'],
      ['Autor', 'editor'],
      ['Wann', 'date'],
      ['Bemerkung', 'ignore'],
    ],
    { kind: 'book', dateOrder: 'day-first' },
  );

  it('reads columns of one name each as what it is, and rows without a kind as the kind chosen', () => {
    expect(readCsv(table, map)).toEqual({
      warnings: [],
      drafts: [
        {
          tags: [],
          notes: [],
          draft: {
            kind: 'book',
            fields: { title: 'A', date: '2020-04-03' },
            creators: [
              { role: 'author', family: 'Doe', given: 'Jane' },
              { role: 'editor', family: 'Roe', given: 'Rick' },
            ],
          },
        },
      ],
    });
  });

  it('goes by the names of the columns, whatever their place and their capitals', () => {
    const moved = 'wann;Titel;AUTOR;Bemerkung;Autor;Verlag\n03/04/2020;A;"Doe, Jane";x;"Roe, Rick";Beck\n';
    expect(readCsv(moved, map).drafts[0]?.draft).toEqual({
      kind: 'book',
      fields: { title: 'A', date: '2020-04-03', extra: 'Verlag: Beck' },
      creators: [
        { role: 'author', family: 'Doe', given: 'Jane' },
        { role: 'editor', family: 'Roe', given: 'Rick' },
      ],
    });
  });

  it('does not read a table that lacks one of its columns; one that it leaves out may be missing', () => {
    expect(readCsv('Titel;Autor\nA;B', map)).toEqual({
      drafts: [],
      warnings: ['It lacks columns of the map that it is to be read by: “Autor”, “Wann”'],
    });
    expect(fitMap(map, ['Titel', 'Autor', 'Autor', 'Wann'])).toEqual({
      targets: ['title', 'author', 'editor', 'date'],
    });
  });

  it('goes by place where columns have no names', () => {
    const bare = mapOf(
      [
        ['Column 1', 'date'],
        ['Column 2', 'title'],
      ],
      { header: false },
    );
    expect(readCsv('2001,One\n2002,Two', bare).drafts.map(({ draft }) => draft.fields)).toEqual([
      { date: '2001', title: 'One' },
      { date: '2002', title: 'Two' },
    ]);
    expect(isMadeFor(bare, ['Column 1', 'Column 2'])).toBe(false);
  });

  it('keeps what its column cannot hold as a line, and says so', () => {
    const odd = 'Titel;Autor;Autor;Wann;Bemerkung\nA;;;soon;\nB;;;Spring 2014;\nC;;;2014;\n';
    const { drafts, warnings } = readCsv(odd, map);
    expect(drafts.map(({ draft }) => draft.fields)).toEqual([
      { title: 'A', extra: 'Wann: soon' },
      { title: 'B', date: '2014', extra: 'Wann: Spring 2014' },
      { title: 'C', date: '2014' },
    ]);
    expect(warnings).toEqual(['Wann: 1 date that could not be read, kept in other details (line 2: “soon”).']);
  });

  it('reads citations for what no other column says, and keeps those that it does not recognise', () => {
    const cites = mapOf([
      ['Cite', 'citation'],
      ['Court', 'court'],
    ]);
    const text =
      'Cite,Court\n"Doe v. Backpage.com, LLC, 817 F.3d 12 (1st Cir. 2016)",\n"Roe v. Doe, 1 U.S. 2 (1800)",Mine\nsome words,\n';
    const { drafts, warnings } = readCsv(text, cites);
    expect(drafts[0]?.draft).toMatchObject({
      kind: 'case',
      fields: { volume: '817', reporter: 'Federal Reporter, Third Series', page: '12', date: '2016' },
    });
    expect(drafts[1]?.draft).toMatchObject({ kind: 'case', fields: { volume: '1', page: '2', court: 'Mine' } });
    expect(drafts[2]?.draft.fields).toEqual({ extra: 'Cite: some words' });
    expect(warnings).toEqual([
      'Cite: 1 citation that was not recognised, kept in other details (line 4: “some words”).',
    ]);
  });

  it('lets several columns fill one list, and loses no second value of a single field', () => {
    const many = mapOf([
      ['T', 'title'],
      ['U', 'title'],
      ['X', 'tags'],
      ['Y', 'tags'],
      ['N', 'notes'],
      ['M', 'notes'],
    ]);
    const { drafts } = readCsv('T,U,X,Y,N,M\none,two,a; b,c,n1,n2', many);
    expect(drafts[0]).toMatchObject({
      draft: { fields: { title: 'one', extra: 'U: two' } },
      tags: ['a', 'b', 'c'],
      notes: ['n1', 'n2'],
    });
  });
});

describe('a look at a table', () => {
  it('guesses columns, tells what would go wrong and drafts the first records', () => {
    const seen = look(
      'Title,Kind,Date,URL\nOne,case,03/04/2020,https://a.org\nTwo,Urteil,whenever,x\nThree,book,14/04/2020,\n',
    );
    expect(seen).toMatchObject({
      delimiter: ',',
      remembered: false,
      total: 3,
      twoWays: 1,
      warnings: [],
      map: { header: true, dateOrder: 'day-first', kind: null },
    });
    expect(seen.map.columns.map(({ to }) => to)).toEqual(['title', 'kind', 'date', 'url']);
    expect(seen.problems).toEqual([
      { is: 'kind', column: 1, count: 1, first: [{ line: 3, text: 'Urteil' }] },
      { is: 'date', column: 2, count: 1, first: [{ line: 3, text: 'whenever' }] },
      { is: 'address', column: 3, count: 1, first: [{ line: 3, text: 'x' }] },
    ]);
    expect(seen.records.map(({ line, kind, title }) => [line, kind, title])).toEqual([
      [2, 'case', 'One'],
      [3, 'webpage', 'Two'],
      [4, 'book', 'Three'],
    ]);
    expect(seen.records[0]?.facts).toContainEqual({ label: 'Decided', text: 'April 3, 2020' });
  });

  it('takes up a map kept for these very columns, and lets each choice win over it', () => {
    const kept = mapOf(
      [
        ['A', 'title'],
        ['B', 'date'],
      ],
      { kind: 'film', dateOrder: 'day-first' },
    );
    const text = 'a,b\nx,03/04/2020\n';
    expect(look(text, {}, [kept])).toMatchObject({ remembered: true, map: { kind: 'film', dateOrder: 'day-first' } });
    const changed = look(text, { columns: ['title', 'accessed'], kind: 'book' }, [kept]);
    expect(changed.map).toMatchObject({ kind: 'book', columns: [{ to: 'title' }, { to: 'accessed' }] });
    expect(look('a,c\nx,1\n', {}, [kept]).remembered).toBe(false);
  });

  it('tells a table without names by its first row, and its columns by what stands in them', () => {
    expect(looksLikeNames(['Title', 'Year'])).toBe(true);
    expect(looksLikeNames(['Name', 'Farbe'])).toBe(true);
    expect(looksLikeNames(['Doe v. Roe, a long story', '2016-03-14', 'https://a.org'])).toBe(false);
    const seen = look('2016-03-14,https://a.org/1,A long enough title\n2017,https://a.org/2,Another title of length\n');
    expect(seen.map).toMatchObject({ header: false, columns: [{ to: 'date' }, { to: 'url' }, { to: 'title' }] });
    expect(seen.total).toBe(2);
    expect(seen.records[0]?.line).toBe(1);
  });

  it('names columns that have none, and leaves out those in which nothing stands', () => {
    const seen = look('Title,,,\nOne,x,,\nTwo,,,\n');
    expect(seen.map.columns).toEqual([
      { name: 'Title', to: 'title' },
      { name: 'Column 2', to: 'details' },
      { name: 'Column 3', to: 'ignore' },
      { name: 'Column 4', to: 'ignore' },
    ]);
  });
});
