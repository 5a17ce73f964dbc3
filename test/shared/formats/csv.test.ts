import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../shared/formats/csv';
import { guessByNames } from '../../../shared/formats/csv-columns';
import { readCsvTable, writeCsvTable } from '../../../shared/formats/csv-table';
import { writeCsv } from '../../../shared/formats/csv-writer';
import type { SourceDraft } from '../../../shared/model/source';
import type { TableMap } from '../../../shared/model/table-map';

describe('a table of text', () => {
  it('is guarded against spreadsheets that run cells, and read back as it was', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', "'=1", "''=x", "'quoted'", '\t=1', '|cmd', '%x', 'plain', '-'];
    const text = writeCsvTable(['a', ...cells], [['', ...cells]]);
    for (const cell of text.split(/[,\r\n]+/)) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t|%]/);
    expect(readCsvTable(text)).toEqual({
      delimiter: ',',
      headers: ['a', ...cells].map((cell) => cell.trim()),
      rows: [{ line: 2, cells: ['', ...cells] }],
      warnings: [],
    });
  });

  it.each([',', ';', '\t'])('may be separated by %j', (mark) => {
    const text = `Title${mark}Year\r\n"A; B, ""C""\t\nD"${mark}2001\n`;
    expect(readCsvTable(text).rows).toEqual([{ line: 2, cells: ['A; B, "C"\t\nD', '2001'] }]);
  });

  it('may have short and long rows, empty lines, and a quotation mark that is never closed', () => {
    expect(readCsvTable('a,b\n1\n\n1,2,3\n4,"open\n5,6')).toEqual({
      delimiter: ',',
      headers: ['a', 'b'],
      rows: [
        { line: 2, cells: ['1', ''] },
        { line: 4, cells: ['1', '2'] },
        { line: 5, cells: ['4', 'open\n5,6'] },
      ],
      warnings: [
        'Line 5: a quotation mark is not closed; the rest of the file is one cell.',
        'Line 4: more cells than columns; the last ones are left out.',
      ],
    });
  });
});

describe('lines and quotation marks', () => {
  it('rows behind cells of several lines name the line they begin on', () => {
    const { rows, warnings } = readCsvTable('a,b\r\n"one\r\ntwo",1\r\n\r\n3,4,5\r\n"x\ny\nz",6\r\n7,"open\r\nend');
    expect(rows).toEqual([
      { line: 2, cells: ['one\ntwo', '1'] },
      { line: 5, cells: ['3', '4'] },
      { line: 6, cells: ['x\ny\nz', '6'] },
      { line: 9, cells: ['7', 'open\nend'] },
    ]);
    expect(warnings).toEqual([
      'Line 9: a quotation mark is not closed; the rest of the file is one cell.',
      'Line 5: more cells than columns; the last ones are left out.',
    ]);
  });

  it('that stand where none should lose no cell and no row', () => {
    expect(readCsvTable('a,b\n"Roe" v. Wade,1\n5" pipe,2\n3,').rows).toEqual([
      { line: 2, cells: ['"Roe" v. Wade', '1'] },
      { line: 3, cells: ['5" pipe', '2'] },
      { line: 4, cells: ['3', ''] },
    ]);
  });
});

function mapOf(): TableMap {
  return { delimiter: null, encoding: null, header: true, columns: [], kind: null, dateOrder: 'month-first' };
}

describe('a table of sources', () => {
  const ruling: SourceDraft = {
    kind: 'case',
    fields: {
      parties: ['Doe', 'Backpage.com, LLC'],
      volume: '817',
      reporter: 'F.3d',
      page: '12',
      date: '2016-03-14',
      parallel: [{ volume: '1', reporter: 'A', page: '2' }],
    },
    creators: [{ role: 'judge', family: 'Selya', given: 'Bruce' }],
  };

  it('has a column for each field in use, and what a cell cannot say in the last', () => {
    expect(writeCsv([{ key: 'k', draft: ruling, tags: ['x', 'y'], notes: ['n'] }])).toBe(
      'key,kind,judge,parties,volume,reporter,page,parallel,date,tags,notes,collections,attachments,casebench\r\n' +
        'k,case,"Selya, Bruce","Doe; Backpage.com, LLC",817,F.3d,12,1 A 2,2016-03-14,"x; y",n,,,"source-kind: case\nparallel: [{""volume"":""1"",""reporter"":""A"",""page"":""2""}]"\r\n',
    );
  });

  it('is read by the names of its columns, as Zotero exports them', () => {
    const text = [
      '"Key","Item Type","Publication Year","Author","Title","Publication Title","Url","Date","Date Added","Manual Tags","Extra","Rights"',
      '"AB12","newspaperArticle","2017","Jackman, Tom; O\'Connell, Jonathan","Backpage","Washington Post","https://x.org","2017-07-11","2020-01-01","a; b","page: A1","mine"',
    ].join('\n');
    expect(readCsv(text)).toEqual({
      warnings: [],
      drafts: [
        {
          key: 'AB12',
          tags: ['a', 'b'],
          notes: [],
          draft: {
            kind: 'newspaper-article',
            fields: {
              title: 'Backpage',
              publication: 'Washington Post',
              url: 'https://x.org',
              date: '2017-07-11',
              extra: 'page: A1\nrights: mine',
            },
            creators: [
              { role: 'author', family: 'Jackman', given: 'Tom' },
              { role: 'author', family: "O'Connell", given: 'Jonathan' },
            ],
          },
        },
      ],
    });
  });

  it('is read by a mapping that a person chose', () => {
    const text = 'Name of case;Where;When;Remark\nDoe v. Roe;1st Cir.;March 14, 2016;look';
    const columns = [
      { name: 'Name of case', to: 'caseName' },
      { name: 'Where', to: 'court' },
      { name: 'When', to: 'date' },
      { name: 'Remark', to: 'notes' },
    ];
    expect(readCsv(text, { ...mapOf(), columns }).drafts).toEqual([
      {
        tags: [],
        notes: ['look'],
        draft: {
          kind: 'case',
          fields: { parties: ['Doe', 'Roe'], court: '1st Cir.', date: '2016-03-14' },
          creators: [],
        },
      },
    ]);
  });

  it('guesses what columns mean', () => {
    expect(
      guessByNames(['Title', 'Author(s)', 'Year', 'Court', 'Docket No.', 'Report Number', 'Keywords', 'URL', 'Colour']),
    ).toEqual(['title', 'author', 'date', 'court', 'docket', 'number', 'tags', 'url', 'details']);
  });

  it('says when nothing in it is known, or nothing is under its names', () => {
    expect(readCsv('a,b\n1,2').warnings).toEqual([
      expect.stringMatching(/^No column could be recognised: a, b\. Name the columns in its first line/),
    ]);
    expect(readCsv('Title\n').warnings).toEqual(['This table has no row under its column names.']);
  });
});
