import { describe, expect, it } from 'vitest';
import { pastedTable } from '../../../shared/formats/pasted-table';

describe('pasted text', () => {
  it.each([
    ['Titel\tJahr\nDer Bericht\t2017\nEin zweiter\t2018\n', { rows: 3, columns: 2, sure: true }],
    ['title,year\r\nThe Report,2017\r\n', { rows: 2, columns: 2, sure: true }],
    ['"Title","Author","URL"\n"A ""quoted"", title","Doe, Jane","https://a.org/"', { rows: 2, columns: 3, sure: true }],
    ['Titel;Wer;Jahr\nBericht;Doe;2017', { rows: 2, columns: 3, sure: false }],
    ['Bericht\tvon „A“\n"zwei\nZeilen"\tB', { rows: 2, columns: 2, sure: true }],
  ])('%j is a table', (text, table) => {
    expect(pastedTable(text)).toEqual(table);
  });

  it.each([
    'Doe v. Backpage.com, LLC, 817 F.3d 12 (1st Cir. 2016)\nDoe v. GTE Corp., Inc., 347 F.3d 655 (7th Cir. 2003)',
    '@book{a,\n title = {A, B},\n year = 2017\n}',
    '[{"title": "A, b, c"},\n{"title": "D, e, f"}]',
    'They knew, and they went on, for years.\nNobody was asked.',
    'Doe, Jane\nRoe, Richard',
    'One line, with, commas',
    'a\tb\nc',
    '',
  ])('%j is none', (text) => {
    expect(pastedTable(text)).toBeNull();
  });
});
