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
const many = 200_000;
const texts: Record<string, string> = {
  'braces that never close': `@book{a, title={${'{'.repeat(many)}`,
  'entries that never close': '@book{a, title={x}, '.repeat(many / 20),
  'dollars and backslashes': `@book{a, title={${'$\\{'.repeat(many / 4)}}}`,
  'elements in elements': '<mods><a>'.concat('<b>'.repeat(many / 4)),
  'elements side by side': `<modsCollection>${'<mods/>'.repeat(many / 10)}</modsCollection>`,
  'a document type without end': `<!DOCTYPE a [${'<!ENTITY b "c">'.repeat(many / 10)}`,
  'lists in lists': '['.repeat(many),
  'quotation marks': `a,b\n${'"'.repeat(many)}`,
  'tags without values': 'TY  - BOOK\n'.concat('AU  - \n'.repeat(many / 7)),
  'one name of many words': `TY  - BOOK\nAU  - ${'Doe of the '.repeat(many / 10)}\nER  - `,
  'one date of many digits': `TY  - BOOK\nDA  - ${'1'.repeat(many)}\nPY  - ${'2/'.repeat(many / 2)}\nER  - `,
  spaces: ' '.repeat(many),
  'a line of notes': `%X ${'a '.repeat(many / 2)}\n%A ${'-'.repeat(many)}`,
};

describe.each(Object.entries(readers))('%s', (_name, read) => {
  it.each(Object.entries(texts))('is done in a moment with %s', (_what, text) => {
    const started = performance.now();
    expect(Array.isArray(read(text).warnings)).toBe(true);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
