import type { BibliographicRecord } from '../model/bibliographic';
import type { CommonItem } from '../model/common-item';
import { itemFromDraft } from '../model/item-from-draft';
import type { Residue } from '../model/residue';
import type { Creator } from '../model/source';
import { carriedLines } from './carried-lines';
import { type OnWritten, singleLine, writeAll } from './carry';
import { withKeys } from './citation-keys';
import { around, element } from './xml-tree';
import { zoteroTypeOf } from './zotero-fields';
import { readZoteroRdf } from './zotero-rdf';

const namespaces: Readonly<Record<string, string>> = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:z': 'http://www.zotero.org/namespaces/export#',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:foaf': 'http://xmlns.com/foaf/0.1/',
  'xmlns:bib': 'http://purl.org/net/biblio#',
  'xmlns:link': 'http://purl.org/rss/1.0/modules/link/',
  'xmlns:prism': 'http://prismstandard.org/namespaces/1.2/basic/',
  'xmlns:vcard': 'http://nwalsh.com/rdf/vCard#',
  'xmlns:casebench': 'urn:casebench:record',
};

/** Writes Zotero RDF with notes, tags, attachments and collections; `readZoteroRdf` gives the same records back. */
export function writeZoteroRdf(records: BibliographicRecord[], onWritten?: OnWritten): string {
  const keyed = withKeys(records);
  const items = writeAll(keyed, { write: itemXml, read: (text) => readZoteroRdf(rdf(text)), onWritten });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${rdf(`\n${items.join('\n')}\n${collectionsXml(keyed)}\n`)}\n`;
}

function rdf(inner: string): string {
  return around('rdf:RDF', inner || ' ', namespaces);
}

const elementOf: Readonly<Record<string, string>> = {
  'article-journal': 'bib:Article',
  'article-magazine': 'bib:Article',
  'article-newspaper': 'bib:Article',
  bill: 'bib:Legislation',
  book: 'bib:Book',
  chapter: 'bib:BookSection',
  graphic: 'bib:Illustration',
  hearing: 'bib:Report',
  interview: 'bib:Interview',
  legislation: 'bib:Legislation',
  manuscript: 'bib:Manuscript',
  motion_picture: 'bib:MotionPicture',
  patent: 'bib:Patent',
  personal_communication: 'bib:Letter',
  regulation: 'bib:Legislation',
  report: 'bib:Report',
  thesis: 'bib:Thesis',
};

const containers: Readonly<Record<string, string>> = {
  'article-journal': 'bib:Journal',
  'article-magazine': 'bib:Periodical',
  'article-newspaper': 'bib:Newspaper',
  chapter: 'bib:Book',
  legal_case: 'bib:CourtReporter',
  'paper-conference': 'bib:Journal',
  'post-weblog': 'z:Blog',
  post: 'z:Forum',
  webpage: 'z:Website',
};

/** CSL variable to the property that says it; the type-specific Zotero fields are in `lawFields`. */
const properties: Readonly<Record<string, string>> = {
  title: 'dc:title',
  abstract: 'dcterms:abstract',
  'call-number': 'dc:coverage',
  archive: 'z:archive',
  archive_location: 'z:archiveLocation',
  dimensions: 'z:runningTime',
  edition: 'prism:edition',
  'event-title': 'z:conferenceName',
  genre: 'z:type',
  issue: 'prism:number',
  language: 'z:language',
  medium: 'z:medium',
  number: 'prism:number',
  'number-of-pages': 'z:numPages',
  'number-of-volumes': 'z:numberOfVolumes',
  page: 'bib:pages',
  references: 'z:history',
  source: 'z:libraryCatalog',
  status: 'z:legalStatus',
  'title-short': 'z:shortTitle',
  version: 'prism:edition',
  volume: 'prism:volume',
};

const law = {
  authority: 'z:legislativeBody',
  'chapter-number': 'z:session',
  'container-title': 'z:code',
  section: 'z:section',
};
const lawFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bill: { ...law, number: 'z:billNumber', page: 'z:codePages', volume: 'z:codeVolume' },
  hearing: { ...law, authority: 'z:committee', number: 'z:documentNumber', 'container-title': 'z:legislativeBody' },
  legal_case: { authority: 'z:court', number: 'z:docketNumber', page: 'z:firstPage' },
  legislation: { ...law, number: 'z:publicLawNumber', volume: 'z:codeNumber' },
  regulation: { ...law, number: 'z:publicLawNumber', volume: 'z:codeNumber' },
  patent: { authority: 'z:issuingAuthority', number: 'z:patentNumber', jurisdiction: 'z:country' },
  report: { number: 'z:reportNumber' },
};

function itemXml(record: BibliographicRecord, residue: Residue): string {
  const { item, note } = itemFromDraft(record.draft);
  const key = record.key ?? 'item';
  const links = (record.attachments ?? []).map((_path, i) => `#${key}_file_${i + 1}`);
  const memos = record.notes.map((_text, i) => `#${key}_note_${i + 1}`);
  const container = containers[item.type];
  const inner = [
    element('z:itemType', zoteroTypeOf[item.type] ?? 'document'),
    container ? containerXml(item, container) : '',
    ...Object.entries(item.names).map(([variable, names]) => people(item.type, variable, names)),
    ...texts(item, container !== undefined),
    publisher(item),
    element('dc:date', item.dates.issued ?? ''),
    element('dcterms:dateSubmitted', item.dates.accessed ?? ''),
    item.texts.URL
      ? `<dc:identifier><dcterms:URI>${element('rdf:value', singleLine(item.texts.URL))}</dcterms:URI></dc:identifier>`
      : '',
    element('dc:description', note),
    ...record.tags.map((tag) => element('dc:subject', singleLine(tag))),
    ...memos.map((address) => `<dcterms:isReferencedBy rdf:resource="${address}"/>`),
    ...links.map((address) => `<link:link rdf:resource="${address}"/>`),
    ...carriedLines(residue).map((line) => element('casebench:carried', line)),
  ].join('\n');
  return [
    around(elementOf[item.type] ?? 'rdf:Description', `\n${inner}\n`, { 'rdf:about': `#${key}` }),
    ...record.notes.map((text, i) =>
      around('bib:Memo', element('rdf:value', singleLine(text)), { 'rdf:about': memos[i] as string }),
    ),
    ...(record.attachments ?? []).map((path, i) => attachment(path, links[i] as string)),
  ].join('\n');
}

function attachment(path: string, address: string): string {
  const target = element('rdf:resource', ' ', { 'rdf:resource': singleLine(path) });
  return around('z:Attachment', element('z:itemType', 'attachment') + target, { 'rdf:about': address });
}

function texts(item: CommonItem, boxed: boolean): string[] {
  const fields = { ...properties, ...lawFields[item.type] };
  const inBox = new Set([
    'container-title',
    'container-title-short',
    'volume',
    'issue',
    'ISSN',
    'ISBN',
    'DOI',
    'section',
  ]);
  return Object.entries(item.texts).map(([variable, text]) => {
    if (boxed && inBox.has(variable) && !lawFields[item.type]?.[variable]) return '';
    if (/^(?:DOI|ISBN|ISSN)$/.test(variable)) return element('dc:identifier', `${variable} ${singleLine(text)}`);
    const name = fields[variable] ?? (variable === 'container-title' ? 'z:publicationTitle' : undefined);
    return name ? element(name, singleLine(text)) : '';
  });
}

function containerXml(item: CommonItem, name: string): string {
  const { texts } = item;
  const title = (variable: string, property: string) => element(property, singleLine(texts[variable] ?? ''));
  const ids = ['DOI', 'ISBN', 'ISSN'].map((scheme) =>
    texts[scheme] ? element('dc:identifier', `${scheme} ${singleLine(texts[scheme])}`) : '',
  );
  const inner = [
    title('container-title', 'dc:title'),
    title('container-title-short', 'dcterms:alternative'),
    title('volume', 'prism:volume'),
    title('issue', 'prism:number'),
    ...ids,
  ].join('');
  const box = around('dcterms:isPartOf', around(name, inner));
  if (!texts.section) return box;
  return around('dcterms:isPartOf', around('bib:Part', title('section', 'dc:title') + box));
}

function publisher({ texts }: CommonItem): string {
  const place = around(
    'vcard:adr',
    around('vcard:Address', element('vcard:locality', singleLine(texts['publisher-place'] ?? ''))),
  );
  const name = element('foaf:name', singleLine(texts.publisher ?? ''));
  return around('dc:publisher', around('foaf:Organization', place + name));
}

const creatorNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bill: { author: 'sponsors' },
  interview: { author: 'interviewees' },
  'container-author': { '': 'bookAuthors' },
};

const creatorElements: Readonly<Record<string, string>> = {
  'collection-editor': 'seriesEditors',
  'container-author': 'bookAuthors',
  'reviewed-author': 'reviewedAuthors',
  'script-writer': 'scriptwriters',
  host: 'podcasters',
};

function people(type: string, variable: string, names: Creator[]): string {
  const name = creatorNames[type]?.[variable] ?? creatorElements[variable] ?? `${variable}s`;
  const prefix = /^(?:authors|editors|contributors)$/.test(name) ? 'bib' : 'z';
  const list = names.map((one) => {
    const parts = one.literal
      ? element('foaf:surname', singleLine(one.literal))
      : element('foaf:surname', singleLine(one.family ?? '')) + element('foaf:givenName', singleLine(one.given ?? ''));
    return around('rdf:li', around('foaf:Person', parts));
  });
  return around(`${prefix}:${name}`, around('rdf:Seq', list.join('')));
}

function collectionsXml(records: (BibliographicRecord & { key: string })[]): string {
  const members = new Map<string, string[]>();
  for (const record of records)
    for (const path of record.collections ?? []) members.set(path, [...(members.get(path) ?? []), `#${record.key}`]);
  return [...members]
    .map(([path, addresses], i) => {
      const parts = addresses.map((address) => `<dcterms:hasPart rdf:resource="${address}"/>`).join('');
      return around('z:Collection', element('dc:title', singleLine(path)) + parts, {
        'rdf:about': `#collection_${i + 1}`,
      });
    })
    .join('\n');
}
