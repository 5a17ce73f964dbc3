import { describe, expect, it } from 'vitest';
import { decodeCodePage } from '../../../db/files/decode';
import { readRtf } from '../../../shared/formats/rtf';
import { documentOfRtf } from '../../../shared/formats/rtf-document';
import { growth, nearLinear, repeated } from '../../support/growth';

const text = (source: string) => readRtf(source, decodeCodePage).text;

describe('reading RTF', () => {
  it('reads paragraphs, tabs, dashes and quotation marks', () => {
    expect(text('{\\rtf1\\ansi One\\par two\\tab three\\emdash\\lquote x\\rquote\\par}')).toBe('One\ntwo\tthree—‘x’\n');
  });

  it('reads bytes in the code page of the font, and of the document without one', () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}}';
    expect(text(`{\\rtf1\\ansi\\ansicpg1252${fonts}\\f0 Esp\\'edrito \\f1 \\'e8l\\'e1nek}`)).toBe('Espírito článek');
    expect(text("{\\rtf1\\ansi\\ansicpg1251 \\'ef\\'f0}")).toBe('пр');
  });

  it('reads two bytes as one character where the code page has such', () => {
    expect(text("{\\rtf1{\\fonttbl{\\f0\\fcharset128 MS;}}\\f0 \\'94\\'4e}")).toBe('年');
  });

  it('takes Unicode and leaves out its fallback, also beyond the basic plane', () => {
    expect(text('{\\rtf1\\uc1 \\u8217?s \\u-10179 ?\\u-8704 ?}')).toBe('’s 😀');
    expect(text("{\\rtf1\\uc2 \\u24180\\'94\\'4e!}")).toBe('年!');
  });

  it('leaves out what nobody sees', () => {
    const hidden =
      '{\\rtf1{\\colortbl;\\red0;}{\\stylesheet{\\s1 Normal;}}{\\*\\generator Riched20;}{\\pict 010203}{\\v secret}{\\deleted gone}' +
      '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}} end}';
    expect(text(hidden).trim()).toBe('link end');
  });

  it('jumps over raw bytes, braces and all', () => {
    expect(text('{\\rtf1 a{\\pict\\bin3 }{}}b}')).toBe('ab');
  });

  it('keeps footnotes in brackets, table cells apart and the letterhead of an empty letter', () => {
    expect(text('{\\rtf1 held{\\footnote See id.\\par}.}')).toBe('held [See id. ].');
    expect(text('{\\rtf1\\trowd A\\cell B\\cell\\row}')).toBe('A\tB\n');
    expect(text('{\\rtf1{\\header Animal Hospital\\par}}')).toBe('Animal Hospital\n');
  });

  it('reads the info group as properties', () => {
    expect(readRtf('{\\rtf1{\\info{\\title A Title}{\\author Doe}}x}', decodeCodePage).properties).toEqual({
      title: 'A Title',
      author: 'Doe',
    });
  });

  it('says when the file breaks off, and reads what there is', () => {
    const outcome = documentOfRtf('{\\rtf1 Half a sen', 'x.rtf', decodeCodePage);
    expect(outcome).toMatchObject({
      ok: true,
      document: { pages: [{ text: 'Half a sen' }], warnings: [{ code: 'truncated' }] },
    });
  });

  it('begins a page where the author did', () => {
    const outcome = documentOfRtf('{\\rtf1 One\\page Two}', 'x.rtf', decodeCodePage);
    expect(outcome).toMatchObject({ ok: true, document: { pages: [{ text: 'One' }, { text: 'Two' }] } });
  });

  it('refuses groups nested to bring a reader down, and reads groups side by side by their number', () => {
    expect(() => text(`{\\rtf1${'{'.repeat(6000)}`)).toThrow('nest too deeply');
    const groups = (size: number) => `{\\rtf1 ${repeated('{\\b x}')(size)}}`;
    expect(growth(groups, text)).toBeLessThan(nearLinear);
  });
});
