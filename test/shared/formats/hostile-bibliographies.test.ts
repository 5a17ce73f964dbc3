import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../../shared/formats/bibtex';
import { readCslJson } from '../../../shared/formats/csl-json';
import { readCsv } from '../../../shared/formats/csv';
import { readEndnoteXml } from '../../../shared/formats/endnote-xml';
import { readIsi } from '../../../shared/formats/isi';
import { readMods } from '../../../shared/formats/mods';
import { readRefer } from '../../../shared/formats/refer';
import { readRis } from '../../../shared/formats/ris';
import { readZoteroRdf } from '../../../shared/formats/zotero-rdf';
import { growth, nearLinear, repeated } from '../../support/growth';

const readers = {
  readBibtex,
  readCslJson,
  readCsv,
  readEndnoteXml,
  readIsi,
  readMods,
  readRefer,
  readRis,
  readZoteroRdf,
};
const texts: Record<string, (size: number) => string> = {
  'braces that never close': (size) => `@book{a, title={${'{'.repeat(size)}`,
  'entries that never close': repeated('@book{a, title={x}, '),
  'dollars and backslashes': (size) => `@book{a, title={${repeated('$\\{')(size)}}}`,
  'elements in elements': (size) => `<mods><a>${repeated('<b>')(size)}`,
  'elements side by side': (size) => `<modsCollection>${repeated('<mods/>')(size)}</modsCollection>`,
  'a document type without end': (size) => `<!DOCTYPE a [${repeated('<!ENTITY b "c">')(size)}`,
  'lists in lists': repeated('['),
  'quotation marks': (size) => `a,b\n${'"'.repeat(size)}`,
  'tags without values': (size) => `TY  - BOOK\n${repeated('AU  - \n')(size)}`,
  'one name of many words': (size) => `TY  - BOOK\nAU  - ${repeated('Doe of the ')(size)}\nER  - `,
  'one date of many digits': (size) => `TY  - BOOK\nDA  - ${'1'.repeat(size)}\nPY  - ${repeated('2/')(size)}\nER  - `,
  spaces: repeated(' '),
  'a line of notes': (size) => `%X ${repeated('a ')(size)}\n%A ${'-'.repeat(size)}`,
};

describe.each(Object.entries(readers))('%s', (_name, read) => {
  it.each(Object.entries(texts))('takes time only by the length of %s', (_what, text) => {
    expect(Array.isArray(read(text(60_000)).warnings)).toBe(true);
    expect(growth(text, read)).toBeLessThan(nearLinear);
  });
});
