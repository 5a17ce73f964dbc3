import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeHtml, decodeText } from '../../../db/files/decode';
import { sniff } from '../../../db/files/sniff';
import { docFile } from '../../support/compound-files';
import { docxFile, docxParagraph, zipFile } from '../../support/office-files';
import { smallPdf, textPage } from '../../support/small-pdf';

const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
const compound = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...utf16(stream)]);

describe('telling a file by its content', () => {
  it.each([
    ['a PDF under a wrong name', smallPdf({ pages: [textPage('x')] }), 'scan.docx', 'pdf'],
    ['a PDF behind junk', strToU8('junk\n%PDF-1.4\n'), 'a.pdf', 'pdf'],
    ['a Word file called .pdf', docxFile(docxParagraph('x')), 'a.pdf', 'docx'],
    ['a Word file without a list of types', zipFile({ 'word/document.xml': '<w:document/>' }), 'a.docx', 'docx'],
    ['an RTF file called .doc', strToU8('{\\rtf1 x}'), 'a.doc', 'rtf'],
    ['an old Word document that is damaged', compound('WordDocument'), 'a', 'doc'],
    ['an Outlook message that is damaged', compound('__properties_version1.0'), 'a', 'msg'],
    [
      'a Word document with a message in it',
      docFile({ text: 'x', parts: { 'Pool/__properties_version1.0': '' } }),
      'a',
      'doc',
    ],
    ['a web page', strToU8('\n<!-- saved --><!DOCTYPE html><p>x'), 'a.txt', 'html'],
    ['a piece of a web page', strToU8('<section class="x"><p>y</p>'), 'a.txt', 'html'],
    ['XHTML', strToU8('<?xml version="1.0"?><!DOCTYPE html><html></html>'), 'a.xml', 'html'],
    ['XML', strToU8('<?xml version="1.0"?><bill></bill>'), 'a.xml', 'xml'],
    ['MODS', strToU8('<?xml version="1.0"?><mods:modsCollection xmlns:mods="m"/>'), 'a.xml', 'mods'],
    ['BibTeX', strToU8('% x\n@article{key, title={a}}'), 'a.txt', 'bibtex'],
    ['RIS', strToU8('TY  - CASE\nER  - '), 'a.txt', 'ris'],
    ['CSL-JSON', strToU8('[{"id":"a","type":"legal_case","title":"x"}]'), 'a.txt', 'csl-json'],
    ['a mail', strToU8('From: a@b.c\nTo: d@e.f\nSubject: x\n\nwords'), 'a.txt', 'eml'],
    ['a mailbox', strToU8('From a@b.c Mon Jun 01 04:28:28 2009\nFrom: a@b.c\n\nwords'), 'a', 'mbox'],
    ['captions (WebVTT)', strToU8('WEBVTT\n\n00:01.000 --> 00:02.000\nx'), 'a.txt', 'captions'],
    ['captions (SubRip)', strToU8('1\r\n00:00:01,000 --> 00:00:02,000\r\nx'), 'a.txt', 'captions'],
    ['Markdown', strToU8('# Heading'), 'a.md', 'md'],
    ['a table', strToU8('title,year\nx,2017'), 'a.csv', 'csv'],
    ['plain words', strToU8('From here to there: nothing.'), 'a.txt', 'txt'],
    ['plain words in UTF-16', utf16('Plain words in wide letters'), 'a.txt', 'txt'],
  ])('knows %s', async (_, bytes, name, format) => {
    expect((await sniff(bytes, name)).format).toBe(format);
  });

  it.each([
    ['an old Excel file', compound('Workbook'), /old Excel file/],
    ['a zip archive', zipFile({ 'a.txt': 'x' }), /zip archive/],
    ['bytes of no kind', Uint8Array.from({ length: 500 }, (_, i) => i % 7), /unknown kind/],
  ])('names %s, which it cannot read', async (_, bytes, what) => {
    const found = await sniff(bytes, 'a');
    expect(found.format).toBeNull();
    expect(found.what).toMatch(what);
  });

  it('names WordPerfect, and says of a file that is not what its name says to get another copy', async () => {
    const bytes = Uint8Array.from({ length: 500 }, (_, i) => i % 7);
    expect(await sniff(Uint8Array.from([0xff, 0x57, 0x50, 0x43, ...bytes]), 'a.wpd')).toMatchObject({
      format: null,
      what: 'a WordPerfect document',
    });
    expect(await sniff(bytes, 'Ruling.PDF')).toMatchObject({
      format: null,
      what: 'a damaged file or no PDF at all',
      advice: 'get another copy',
    });
  });

  it('knows an Office file behind a password', async () => {
    expect(await sniff(compound('EncryptedPackage'), 'a.docx')).toMatchObject({ format: null, encrypted: true });
  });
});

describe('reading bytes as text', () => {
  it('goes by the byte order mark, then UTF-8, then what the file says, then its letters', () => {
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).toBe('a');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x61, 0]))).toBe('a');
    expect(decodeText(strToU8('§ 230 – “x”'))).toBe('§ 230 – “x”');
    expect(decodeText(utf16('Subject: in wide letters'))).toBe('Subject: in wide letters');
    expect(decodeText(Uint8Array.from([0x93, 0x61, 0x94, 0x20, 0xa7]))).toBe('“a” §');
    const cyrillic = Uint8Array.from([...strToU8('<meta charset="windows-1251">'), 0xef, 0xf0]);
    expect(decodeHtml(cyrillic)).toMatch(/пр$/);
  });

  it('makes line ends one, and takes control characters out but tabs, lines and pages', () => {
    expect(decodeText(strToU8('a\r\nb\rc\u0000d\te\ff\u0007'))).toBe('a\nb\ncd\te\ff');
  });
});
