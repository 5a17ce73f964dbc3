import type { BibliographicFile, BibliographicRecord } from '../model/bibliographic';
import { type Residue, residuePairs } from '../model/residue';
import { cleanText, type OnWritten, singleLine, writeAll } from './carry';
import type { OnRead } from './reading-progress';
import { recordFromTags, type TagLine, tagsOfRecord } from './ris-record';
import { eachElement } from './xml-elements';
import { around, at, childrenOf, descendants, element, textAt, type XmlNode } from './xml-tree';

/** EndNote's reference types by name, to CSL item types. */
export const endnoteTypes: Readonly<Record<string, string>> = {
  'ancient text': 'classic',
  artwork: 'graphic',
  'audiovisual material': 'motion_picture',
  bill: 'bill',
  blog: 'post-weblog',
  book: 'book',
  'book section': 'chapter',
  case: 'legal_case',
  'computer program': 'software',
  'conference paper': 'paper-conference',
  'conference proceedings': 'paper-conference',
  dataset: 'dataset',
  dictionary: 'entry-dictionary',
  'edited book': 'book',
  'electronic article': 'article-journal',
  'electronic book': 'book',
  'electronic book section': 'chapter',
  encyclopedia: 'entry-encyclopedia',
  'film or broadcast': 'motion_picture',
  generic: 'document',
  'government document': 'report',
  hearing: 'hearing',
  interview: 'interview',
  'journal article': 'article-journal',
  'legal rule or regulation': 'regulation',
  'magazine article': 'article-magazine',
  manuscript: 'manuscript',
  map: 'map',
  multimedia: 'video',
  'newspaper article': 'article-newspaper',
  pamphlet: 'pamphlet',
  patent: 'patent',
  'personal communication': 'personal_communication',
  podcast: 'broadcast',
  'press release': 'document',
  report: 'report',
  serial: 'book',
  'social media': 'post',
  standard: 'standard',
  statute: 'legislation',
  'television episode': 'broadcast',
  thesis: 'thesis',
  'unpublished work': 'manuscript',
  'web page': 'webpage',
};

/** CSL item types to the reference type that is written, with EndNote's number. */
const typeOf: Readonly<Record<string, readonly [name: string, number: string]>> = {
  'article-journal': ['Journal Article', '17'],
  'article-magazine': ['Magazine Article', '19'],
  'article-newspaper': ['Newspaper Article', '23'],
  bill: ['Bill', '4'],
  book: ['Book', '6'],
  broadcast: ['Podcast', '67'],
  chapter: ['Book Section', '5'],
  classic: ['Ancient Text', '51'],
  dataset: ['Dataset', '59'],
  graphic: ['Artwork', '2'],
  hearing: ['Hearing', '14'],
  interview: ['Interview', '64'],
  legal_case: ['Case', '7'],
  legislation: ['Statute', '31'],
  manuscript: ['Manuscript', '36'],
  motion_picture: ['Film or Broadcast', '21'],
  'paper-conference': ['Conference Paper', '47'],
  patent: ['Patent', '25'],
  personal_communication: ['Personal Communication', '26'],
  post: ['Social Media', '65'],
  'post-weblog': ['Blog', '56'],
  regulation: ['Legal Rule or Regulation', '50'],
  report: ['Report', '27'],
  software: ['Computer Program', '9'],
  standard: ['Standard', '58'],
  thesis: ['Thesis', '32'],
  webpage: ['Web Page', '12'],
};

/** Path of an element in a record to the RIS tag that says the same. */
const tags: readonly (readonly [tag: string, ...path: string[]])[] = [
  ['TI', 'titles', 'title'],
  ['T2', 'titles', 'secondary-title'],
  ['T3', 'titles', 'tertiary-title'],
  ['J2', 'titles', 'alt-title'],
  ['ST', 'titles', 'short-title'],
  ['JF', 'periodical', 'full-title'],
  ['SP', 'pages'],
  ['VL', 'volume'],
  ['M1', 'number'],
  ['NV', 'num-vols'],
  ['ET', 'edition'],
  ['SE', 'section'],
  ['OP', 'orig-pub'],
  ['CY', 'pub-location'],
  ['PB', 'publisher'],
  ['SN', 'isbn'],
  ['AN', 'accession-num'],
  ['CN', 'call-num'],

  ['DB', 'remote-database-name'],
  ['DP', 'remote-database-provider'],
  ['AB', 'abstract'],
  ['N1', 'notes'],
  ['N1', 'research-notes'],
  ['DO', 'electronic-resource-num'],
  ['M3', 'work-type'],
  ['LA', 'language'],
  ['Y2', 'access-date'],
  ['AD', 'auth-address'],
  ['RP', 'reprint-edition'],
  ...[1, 2, 3, 4, 5, 6].map((n) => [`C${n}`, `custom${n}`] as const),
];

const contributors: readonly (readonly [tag: string, group: string])[] = [
  ['AU', 'authors'],
  ['A2', 'secondary-authors'],
  ['A3', 'tertiary-authors'],
  ['A4', 'subsidiary-authors'],
];

const serial = /^article-|^legal_case$/;

/** Reads the XML that EndNote exports. `custom7` lines "casebench KEY: VALUE" carry what EndNote has no field for. */
export function readEndnoteXml(text: string, onRead?: OnRead): BibliographicFile {
  const drafts: BibliographicRecord[] = [];
  const warnings: string[] = [];
  const wrong = eachElement(
    text,
    (name) => name === 'record',
    (record) => drafts.push(readRecord(record, drafts.length, warnings)),
    { onRead },
  );
  if (wrong) warnings.unshift(`This XML ${wrong}`);
  else if (drafts.length === 0) warnings.push('This XML holds no EndNote record.');
  return { drafts, warnings };
}

function readRecord(record: XmlNode, index: number, warnings: string[]): BibliographicRecord {
  const type = at(record, 'ref-type');
  const name = (type?.attributes.name ?? type?.text ?? '').trim().toLowerCase();
  if (!endnoteTypes[name])
    warnings.push(`Record ${index + 1}: the reference type "${name}" is not known; read as a general document.`);
  const csl = endnoteTypes[name] ?? 'document';
  const lines: TagLine[] = name === 'press release' ? [['M3', 'Press release']] : [];
  const key = textAt(record, 'label');
  if (key) lines.push(['ID', key]);
  for (const [tag, group] of contributors)
    for (const author of at(record, 'contributors', group)?.children ?? []) lines.push([tag, author.text]);
  for (const [tag, ...path] of tags) for (const text of textsAt(record, path)) lines.push([tagFor(tag, csl), text]);
  for (const keyword of childrenOf(at(record, 'keywords'), 'keyword')) lines.push(['KW', keyword.text]);
  const links = at(record, 'urls');
  for (const url of links ? descendants(links, 'url') : [])
    lines.push([/^(?:internal-pdf|file):/.test(url.text.trim()) ? 'L1' : 'UR', url.text.replace(/\s+/g, '')]);
  lines.push(...dateLines(record));
  return recordFromTags(csl, lines, carriedPairs(record));
}

function textsAt(record: XmlNode, path: string[]): string[] {
  const last = path.at(-1) as string;
  const parent = path.length > 1 ? at(record, ...path.slice(0, -1)) : record;
  return childrenOf(parent, last).map((node) => node.text.trim());
}

// EndNote's one `number` is the issue of a serial and the number of a bill, report or hearing.
function tagFor(tag: string, csl: string): string {
  if (tag !== 'M1') return tag;
  return csl === 'legal_case' ? 'SV' : serial.test(csl) ? 'IS' : csl === 'report' ? 'SN' : 'M1';
}

function dateLines(record: XmlNode): TagLine[] {
  const year = textAt(record, 'dates', 'year');
  const day = textAt(record, 'dates', 'pub-dates', 'date');
  if (!day) return year ? [['PY', year]] : [];
  return [
    ['DA', /\d{4}/.test(day) ? day : `${day} ${year}`],
    ['PY', year],
  ];
}

function carriedPairs(record: XmlNode): TagLine[] {
  return textsAt(record, ['custom7']).flatMap((text) =>
    text.split('\n').flatMap((line): TagLine[] => {
      const [, key, value] = /^casebench ([A-Za-z-]+): (.*)$/.exec(line.trim()) ?? [];
      return key && value !== undefined ? [[key, value]] : [];
    }),
  );
}

/** Writes EndNote XML; `readEndnoteXml` gives the same records back. */
export function writeEndnoteXml(records: BibliographicRecord[], onWritten?: OnWritten): string {
  const written = writeAll(records, { write: writeRecord, read: readEndnoteXml, onWritten });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n${written.join('\n')}\n</records></xml>\n`;
}

function writeRecord(record: BibliographicRecord, residue: Residue): string {
  const { type, lines } = tagsOfRecord(record);
  const [name, number] = typeOf[type] ?? ['Generic', '13'];
  const of = (tag: string) => lines.filter((line) => line[0] === tag).map(([, value]) => value);
  const people = contributors.map(([tag, group]) =>
    around(
      group,
      of(tag)
        .map((text) => element('author', singleLine(text)))
        .join(''),
    ),
  );
  const dates = element('year', of('PY')[0] ?? '') + around('pub-dates', element('date', of('DA')[0] ?? ''));
  const links = around(
    'related-urls',
    of('UR')
      .map((url) => element('url', singleLine(url)))
      .join(''),
  );
  const files = around(
    'pdf-urls',
    of('L1')
      .map((path) => element('url', `file:${singleLine(path)}`))
      .join(''),
  );
  const carried = residuePairs(residue).map(([key, value]) => `casebench ${key}: ${value}`);
  return around(
    'record',
    [
      element('ref-type', number, { name }),
      around('contributors', people.join('')),
      ...groups(lines, type),
      around(
        'keywords',
        of('KW')
          .map((word) => element('keyword', singleLine(word)))
          .join(''),
      ),
      around('dates', dates),
      around('urls', links + files),
      element('label', singleLine(record.key ?? '')),
      element('custom7', carried.join('\n')),
    ].join(''),
  );
}

function groups(lines: TagLine[], type: string): string[] {
  const start = lines.find(([tag]) => tag === 'SP')?.[1];
  const end = lines.find(([tag]) => tag === 'EP')?.[1];
  const written = new Map<string, string>();
  for (const [tag, ...path] of tags) {
    const home = tagFor(tag, type);
    const values = lines.filter(([name]) => name === home && name !== 'JF').map(([, value]) => value);
    const texts = tag === 'SP' && start ? [end ? `${start}-${end}` : start] : values;
    const name = path.at(-1) as string;
    if (written.has(path.join('/')) || path[0] === 'research-notes' || name === 'label') continue;
    const tidy = /^(?:AB|N1)$/.test(tag) ? cleanText : singleLine;
    written.set(path.join('/'), texts.map((text) => element(name, tidy(text))).join(''));
  }
  const inTitles = [...written].filter(([path]) => path.startsWith('titles/')).map(([, xml]) => xml);
  const plain = [...written].filter(([path]) => !path.startsWith('titles/')).map(([, xml]) => xml);
  return [around('titles', inTitles.join('')), ...plain];
}
