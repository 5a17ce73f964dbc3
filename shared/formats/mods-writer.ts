import type { BibliographicRecord } from '../model/bibliographic';
import type { CommonItem } from '../model/common-item';
import { itemFromDraft } from '../model/item-from-draft';
import type { Residue } from '../model/residue';
import type { Creator } from '../model/source';
import { sourceTitle } from '../model/source-title';
import { carriedLines } from './carried-lines';
import { cleanText, type OnWritten, singleLine, writeAll } from './carry';
import { readMods } from './mods';
import { around, element } from './xml-tree';

/** Writes a MODS 3.7 collection; what MODS has no element for is in an `extension`. `readMods` gives the records back. */
export function writeMods(records: BibliographicRecord[], onWritten?: OnWritten): string {
  const written = writeAll(records, { write: modsXml, read: readMods, onWritten });
  const attributes = { xmlns: 'http://www.loc.gov/mods/v3', 'xmlns:casebench': 'urn:casebench:record' };
  const body = around('modsCollection', `\n${written.join('\n')}\n`, attributes);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}

function modsXml(record: BibliographicRecord, residue: Residue): string {
  const { item } = itemFromDraft(record.draft);
  const text = (variable: string) => singleLine(item.texts[variable] ?? '');
  const title = singleLine(text('title') || sourceTitle(record.draft));
  const inHost = Boolean(text('container-title'));
  const carried = carriedLines(residue).map((line) => element('casebench:carried', line));
  const inner = [
    around('titleInfo', element('title', title)),
    around('titleInfo', element('title', text('title-short')), { type: 'abbreviated' }),
    ...Object.entries(item.names).flatMap(([variable, names]) => names.map((name) => nameXml(name, variable))),
    element('genre', item.type, { authority: 'csl' }),
    element('genre', text('genre')),
    originXml(item),
    around('language', element('languageTerm', text('language'), { type: 'text' })),
    element('abstract', cleanText(item.texts.abstract ?? '')),
    ...record.notes.map((note) => element('note', cleanText(note))),
    ...record.tags.map((tag) => around('subject', element('topic', singleLine(tag)))),
    inHost
      ? around('relatedItem', around('titleInfo', element('title', text('container-title'))) + partXml(item), {
          type: 'host',
        })
      : partXml(item),
    seriesXml(text('collection-title'), text('collection-number')),
    ...[
      ['doi', 'DOI'],
      ['isbn', 'ISBN'],
      ['issn', 'ISSN'],
      ['number', 'number'],
    ].map(([type = '', variable = '']) => element('identifier', text(variable), { type })),
    locationXml(item),
    around('recordInfo', element('recordIdentifier', singleLine(record.key ?? ''))),
    around('extension', carried.join('\n')),
  ];
  return around('mods', `\n${inner.filter(Boolean).join('\n')}\n`);
}

const roleTerms: Readonly<Record<string, string>> = { recipient: 'addressee' };

function nameXml(name: Creator, variable: string): string {
  const parts = name.literal
    ? element('namePart', singleLine(name.literal))
    : element('namePart', singleLine(name.family ?? ''), { type: 'family' }) +
      element('namePart', singleLine(name.given ?? ''), { type: 'given' }) +
      element('namePart', singleLine(name.suffix ?? ''), { type: 'termsOfAddress' });
  const role = around(
    'role',
    element('roleTerm', roleTerms[variable] ?? variable, { type: 'text', authority: 'marcrelator' }),
  );
  return around('name', parts + role, { type: name.literal ? 'corporate' : 'personal' });
}

function originXml({ texts, dates }: CommonItem): string {
  const place = around('place', element('placeTerm', singleLine(texts['publisher-place'] ?? ''), { type: 'text' }));
  const date = dates.issued ?? '';
  const plain = date.replace('~', '');
  const qualifier: Record<string, string> = date.endsWith('~') ? { qualifier: 'approximate' } : {};
  return around(
    'originInfo',
    place +
      element('publisher', singleLine(texts.publisher ?? '')) +
      element('dateIssued', plain, { encoding: 'w3cdtf', ...qualifier }) +
      element('edition', singleLine(texts.edition ?? '')),
  );
}

function partXml({ texts }: CommonItem): string {
  const details = ['volume', 'issue', 'section'].map((type) =>
    around('detail', element('number', singleLine(texts[type] ?? '')), { type }),
  );
  const [, start = texts.page ?? '', end = ''] = /^([^\s–-]+)[–-]([^\s–-]+)$/.exec(texts.page ?? '') ?? [];
  const extent = around('extent', element('start', singleLine(start)) + element('end', singleLine(end)), {
    unit: 'pages',
  });
  return around('part', details.join('') + extent);
}

function seriesXml(title: string, number: string): string {
  return around('relatedItem', around('titleInfo', element('title', title) + element('partNumber', number)), {
    type: 'series',
  });
}

function locationXml({ texts, dates }: CommonItem): string {
  const accessed: Record<string, string> = dates.accessed ? { dateLastAccessed: dates.accessed } : {};
  return (
    around('location', element('physicalLocation', singleLine(texts.archive ?? ''))) +
    around('location', element('shelfLocator', singleLine(texts['call-number'] ?? ''))) +
    around('location', element('url', singleLine(texts.URL ?? ''), accessed))
  );
}
