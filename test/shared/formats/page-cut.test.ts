import { describe, expect, it } from 'vitest';
import { cutIntoPages, pageBreak } from '../../../shared/formats/page-cut';
import { breakAtStarPages } from '../../../shared/formats/star-pages';
import { growth, nearLinear } from '../../support/growth';

const labels = (text: string) => cutIntoPages(breakAtStarPages(text)).map((page) => [page.label, page.text]);

describe('cutting text into pages', () => {
  it('cuts long text at paragraph ends, the same way each time, and loses nothing', () => {
    const text = Array.from({ length: 60 }, (_, i) => `Paragraph ${i} ${'word '.repeat(40)}`.trim()).join('\n\n');
    const pages = cutIntoPages(text);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.map((page) => page.text).join('\n\n')).toBe(text);
    expect(pages.every((page) => page.text.length < 4600)).toBe(true);
    expect(cutIntoPages(text)).toEqual(pages);
  });

  it('cuts a text without any break', () => {
    const pages = cutIntoPages('x'.repeat(10_000));
    expect(pages.map((page) => page.text).join('')).toHaveLength(10_000);
  });

  it('begins a page at a form feed, with its label where one is known', () => {
    expect(cutIntoPages(`a\fb${pageBreak('iv')}c`).map((page) => page.label)).toEqual([null, null, 'iv']);
  });

  it('leaves a printed page whole that is longer than others', () => {
    expect(cutIntoPages(`${pageBreak('1')}${'word '.repeat(2000)}`)).toHaveLength(1);
    expect(cutIntoPages(`${pageBreak('1')}${'word '.repeat(20_000)}`).every((page) => page.label === '1')).toBe(true);
  });

  it('makes no pages of nothing', () => {
    expect(cutIntoPages(' \n\f ')).toEqual([]);
  });
});

describe('pages shown by marks in a reprint', () => {
  it('knows a reporter’s pages in brackets, and leaves those of another in the text', () => {
    expect(labels('A [698 S.E.2d 425] B [698 S.E.2d 426] C [12 F.3d 7] D')).toEqual([
      [null, 'A'],
      ['425', 'B'],
      ['426', 'C [12 F.3d 7] D'],
    ]);
  });

  it('knows stars, also inside a word and of two reporters mixed', () => {
    expect(labels('One *441two part-*541time three *442four *443five *444')).toEqual([
      [null, 'One'],
      ['441', 'two part-*541time three'],
      ['442', 'four'],
      ['443', 'five'],
    ]);
    expect(labels('a [*7] b [*8] c diffi*9cult d')).toEqual([
      [null, 'a'],
      ['7', 'b'],
      ['8', 'c difficult'],
      ['9', 'd'],
    ]);
  });

  it('takes no single stars, footnotes or sums for pages', () => {
    const text = 'Cases *1 and *5, 2*3*4, a note* 7 and *9.';
    expect(labels(text)).toEqual([[null, text]]);
  });

  it('knows the pages of the Congressional Record, the first from its head', () => {
    expect(labels('[Congressional Record]\n[Pages S693-S694]\n\nWords [[Page S694]] more')).toEqual([
      ['S693', '[Congressional Record]\n[Pages S693-S694]\n\nWords'],
      ['S694', 'more'],
    ]);
  });

  it('stays quick on long runs of letters and stars', () => {
    const runs = (size: number) => 'a'.repeat(size) + '*'.repeat(size);
    expect(growth(runs, breakAtStarPages)).toBeLessThan(nearLinear);
  });
});
