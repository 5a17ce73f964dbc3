import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../../shared/formats/bibtex';
import { writeBibtex } from '../../../shared/formats/bibtex-writer';
import { readCslJson, writeCslJson } from '../../../shared/formats/csl-json';
import { readCsv } from '../../../shared/formats/csv';
import { writeCsv } from '../../../shared/formats/csv-writer';
import { readEndnoteXml, writeEndnoteXml } from '../../../shared/formats/endnote-xml';
import { readMods } from '../../../shared/formats/mods';
import { writeMods } from '../../../shared/formats/mods-writer';
import { readRis, writeRis } from '../../../shared/formats/ris';
import { readZoteroRdf } from '../../../shared/formats/zotero-rdf';
import { writeZoteroRdf } from '../../../shared/formats/zotero-rdf-writer';
import type { BibliographicFile, BibliographicRecord } from '../../../shared/model/bibliographic';
import { anyRecord, bare } from '../../support/records';

const formats: [string, (records: BibliographicRecord[]) => string, (text: string) => BibliographicFile][] = [
  ['RIS', writeRis, readRis],
  ['CSL-JSON', writeCslJson, readCslJson],
  ['EndNote XML', writeEndnoteXml, readEndnoteXml],
  ['MODS', writeMods, readMods],
  ['Zotero RDF', writeZoteroRdf, readZoteroRdf],
  ['CSV', writeCsv, readCsv],
  ['BibLaTeX', writeBibtex, readBibtex],
  ['BibTeX', (records) => writeBibtex(records, { dialect: 'bibtex' }), readBibtex],
];

describe.each(formats)('%s', (_name, write, read) => {
  it('gives back every record of every kind with every field, name, tag and note', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 3 }), (records) => {
        const { drafts, warnings } = read(write(records));
        expect(warnings).toEqual([]);
        expect(drafts.map(bare)).toEqual(records.map(bare));
      }),
      { numRuns: 400 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(Array.isArray(read(text).drafts)).toBe(true);
      }),
    );
  });
});
