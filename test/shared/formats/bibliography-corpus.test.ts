import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../db/files/decode';
import { readBibtex } from '../../../shared/formats/bibtex';
import { writeBibtex } from '../../../shared/formats/bibtex-writer';
import { readCslJson, writeCslJson } from '../../../shared/formats/csl-json';
import { readCsv } from '../../../shared/formats/csv';
import { writeCsv } from '../../../shared/formats/csv-writer';
import { readEndnoteXml, writeEndnoteXml } from '../../../shared/formats/endnote-xml';
import { readIsi } from '../../../shared/formats/isi';
import { readMods } from '../../../shared/formats/mods';
import { writeMods } from '../../../shared/formats/mods-writer';
import { readRefer } from '../../../shared/formats/refer';
import { readRis, writeRis } from '../../../shared/formats/ris';
import { readZoteroRdf } from '../../../shared/formats/zotero-rdf';
import { writeZoteroRdf } from '../../../shared/formats/zotero-rdf-writer';
import type { BibliographicFile, BibliographicRecord } from '../../../shared/model/bibliographic';
import { corpusFolder, filesBelow } from '../../support/corpus';
import { bare, report } from '../../support/records';

type Read = (text: string) => BibliographicFile;
const writers: [string, (records: BibliographicRecord[]) => string, Read][] = [
  ['RIS', writeRis, readRis],
  ['CSL-JSON', writeCslJson, readCslJson],
  ['CSV', writeCsv, readCsv],
  ['EndNote XML', writeEndnoteXml, readEndnoteXml],
  ['MODS', writeMods, readMods],
  ['Zotero RDF', writeZoteroRdf, readZoteroRdf],
  ['BibLaTeX', writeBibtex, readBibtex],
];
// Writing reads each record back; BibTeX takes a millisecond for that, and the records of one file are of a kind.
const most = 60;
/** The longest of three cuts of one library, whose shorter two are read. */
const left = /Unabbreviate_on_import_1436-3\.bib$/;

function readerOf(path: string, text: string): [string, Read] | null {
  if (/\.(?:bib|biblatex)$/.test(path)) return ['BibTeX', readBibtex];
  if (/^\s*TY {1,2}- /m.test(text) || (/\.ris$/.test(path) && !/^FN /m.test(text))) return ['RIS', readRis];
  if (/\.json$/.test(path)) return ['JSON', readCslJson];
  if (/<mods\b|<modsCollection/.test(text)) return ['MODS', readMods];
  if (/\.enw$/.test(path)) return ['Refer', readRefer];
  if (/^\s*(?:#* )?(?:FN |PT [A-Z]\r?\n)/m.test(text.slice(0, 200))) return ['ISI', readIsi];
  if (/<records>\s*<record>/.test(text)) return ['EndNote XML', readEndnoteXml];
  return null;
}

const folder = corpusFolder('bib');

describe.skipIf(!folder)('the bibliographies of the corpus', () => {
  it('are read without a crash, each record or a warning, and written and read again unchanged in every format', () => {
    const table = new Map<string, { files: number; records: number; warnings: number; empty: string[] }>();
    const unstable: string[] = [];
    let round = 0;
    for (const path of filesBelow(folder as string).filter((one) => !left.test(one))) {
      const text = decodeText(readFileSync(path));
      const [name, read] = readerOf(path, text) ?? ['no format of ours', null];
      const row = table.get(name) ?? { files: 0, records: 0, warnings: 0, empty: [] };
      table.set(name, row);
      row.files += 1;
      if (!read) continue;
      const { drafts, warnings } = read(text);
      row.records += drafts.length;
      row.warnings += warnings.length;
      if (drafts.length === 0) row.empty.push(`${basename(path).slice(-60)}: ${warnings[0]}`);
      expect(drafts.length + warnings.length, path).toBeGreaterThan(0);
      const some = drafts.slice(0, most);
      for (const [format, write, readBack] of writers) {
        const back = readBack(write(some)).drafts;
        round += some.length;
        const differs = some.findIndex(
          (record, i) => JSON.stringify(bareKeys(record)) !== JSON.stringify(bareKeys(back[i])),
        );
        if (differs >= 0 || back.length !== some.length) unstable.push(`${format}: ${basename(path)} #${differs}`);
      }
    }
    report('Bibliographies of the corpus', [
      ['read as', 'files', 'records', 'warnings', 'files without a record'],
      ...[...table].map(([name, row]) => [name, row.files, row.records, row.warnings, row.empty.length].map(String)),
    ]);
    console.info([...table.values()].flatMap((row) => row.empty).join('\n'));
    console.info(`${round} records written and read again over ${writers.length} formats; ${unstable.length} differ`);
    expect(unstable).toEqual([]);
  }, 600_000);
});

function bareKeys(record: BibliographicRecord | undefined): unknown {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => [k, sorted(v)]),
    );
  };
  return record && sorted(bare(record));
}
