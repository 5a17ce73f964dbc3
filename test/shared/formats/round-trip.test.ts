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
import type { FieldSpec } from '../../../shared/model/source-kind';
import { fieldsOf, sourceKindIds } from '../../../shared/model/source-kinds';
import { anyRecord, bare, report } from '../../support/records';

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

// What another program sees: the file without what only Casebench reads.
const carriers: Record<string, RegExp> = {
  RIS: /^U1 {2}- casebench (?!source-kind).*\r\n/gm,
  'EndNote XML': /casebench (?!source-kind)[A-Za-z-]+: [^\n<]*/g,
  MODS: /<casebench:carried>(?!source-kind)[^<]*<\/casebench:carried>/g,
  'Zotero RDF': /<casebench:carried>(?!source-kind)[^<]*<\/casebench:carried>/g,
  BibLaTeX: /^ {2}casebench-(?!source-kind).*\n/gm,
  BibTeX: /^ {2}casebench-(?!source-kind).*\n/gm,
};

describe('what the formats say in their own words', () => {
  it('is most of the fields of one full record of each kind', () => {
    const records = fullRecords();
    const rows = Object.entries(carriers).map(([name, carried]) => {
      const [, write, read] = formats.find(([format]) => format === name) as (typeof formats)[number];
      let all = 0;
      let kept = 0;
      for (const record of records) {
        const [back] = read(write([record]).replace(carried, '')).drafts;
        for (const [key, value] of Object.entries(record.draft.fields)) {
          all += 1;
          if (JSON.stringify(back?.draft.fields[key]) === JSON.stringify(value)) kept += 1;
        }
      }
      return [name, all, kept, `${Math.round((100 * kept) / all)} %`] as const;
    });
    report('Fields that other programs can read', [
      ['format', 'fields', 'native', ''],
      ...rows.map((row) => row.map(String)),
    ]);
    for (const [name, all, kept] of rows) expect(kept / all, name).toBeGreaterThan(name === 'MODS' ? 0.6 : 0.7);
  });
});

// Every kind with a plain value in each field that needs no rarer one.
function fullRecords(): BibliographicRecord[] {
  return sourceKindIds.map((kind) => {
    const fields = fieldsOf(kind)
      .filter((field) => !['parallel', 'list', 'long-text'].includes(field.type))
      .map((field) => [field.key, plainValue(field)]);
    return { key: kind, draft: { kind, fields: Object.fromEntries(fields), creators: [] }, tags: [], notes: [] };
  });
}

function plainValue(field: FieldSpec): string | string[] {
  const choice = field.choices?.find(Boolean);
  if (choice) return choice;
  if (field.type === 'date') return '2016-03-14';
  if (field.type === 'url') return `https://example.org/${field.key}`;
  if (field.type === 'parties') return ['Doe', 'Roe'];
  return field.type === 'number' ? '115' : `The ${field.key}`;
}
