import type { BibliographicFile, BibliographicRecord } from '../model/bibliographic';
import { type CommonItem, emptyItem, itemTypes } from '../model/common-item';
import { joinLines } from '../model/extra-lines';
import type { Creator } from '../model/source';
import { residueFromLines } from './carried-lines';
import { recordFrom } from './carry';
import { readLooseDate } from './loose-date';
import { readGovinfo } from './mods-govinfo';
import type { OnRead } from './reading-progress';
import { eachElement } from './xml-elements';
import { at, childrenOf, descendants, textAt, type XmlNode } from './xml-tree';

/** Reads MODS 3 (the Library of Congress, Zotero, and govinfo.gov with its congressional extensions). */
export function readMods(text: string, onRead?: OnRead): BibliographicFile {
  const drafts: BibliographicRecord[] = [];
  const wrong = eachElement(
    text,
    (name) => name === 'mods',
    (mods) => drafts.push(readRecord(mods)),
    { onRead },
  );
  if (wrong) return { drafts, warnings: [`This XML ${wrong}`] };
  return { drafts, warnings: drafts.length === 0 ? ['This XML holds no MODS record.'] : [] };
}

function readRecord(mods: XmlNode): BibliographicRecord {
  const item = emptyItem(itemType(mods));
  const extra: string[] = [];
  readTitles(item, mods, extra);
  for (const name of childrenOf(mods, 'name')) readName(item, name);
  readOrigin(item, mods, extra);
  readHost(item, mods);
  readPart(item, at(mods, 'part'));
  readIdentifiers(item, mods, extra);
  readPlaces(item, mods, extra);
  const genre = childrenOf(mods, 'genre').find(
    (node) => !itemTypes.has(node.text.trim()) && node.attributes.authority !== 'marcgt',
  );
  put(item, 'genre', genre?.text ?? '');
  put(item, 'abstract', at(mods, 'abstract')?.text.trim() ?? '');
  put(item, 'language', languageOf(mods));
  readGovinfo(item, mods);
  const notes = childrenOf(mods, 'note')
    .map((node) => node.text.trim())
    .filter(Boolean);
  const tags = childrenOf(mods, 'subject').flatMap((subject) =>
    subject.children
      .filter((child) => /^(?:topic|geographic|temporal)$/.test(child.name))
      .map((child) => child.text.trim()),
  );
  const key = textAt(mods, 'recordInfo', 'recordIdentifier') || mods.attributes.ID;
  const lines = childrenOf(at(mods, 'extension'), 'carried').map((child) => child.text);
  const carried = lines.length > 0 ? lines : descendants(mods, 'carried').map((child) => child.text);
  return recordFrom(
    item,
    { ...(key ? { key } : {}), tags: [...new Set(tags.filter(Boolean))], notes, note: joinLines(...extra) },
    residueFromLines(carried),
  );
}

const genres: readonly (readonly [RegExp, string])[] = [
  [/journal article|^article$/i, 'article-journal'],
  [/magazine/i, 'article-magazine'],
  [/newspaper/i, 'article-newspaper'],
  [/book ?(?:chapter|section|part)/i, 'chapter'],
  [/^book$/i, 'book'],
  [/legal case|court decision/i, 'legal_case'],
  [/legislation|statute/i, 'legislation'],
  [/hearing/i, 'hearing'],
  [/\bbill\b/i, 'bill'],
  [/report/i, 'report'],
  [/thesis|dissertation/i, 'thesis'],
  [/conference/i, 'paper-conference'],
  [/web ?(?:page|site)/i, 'webpage'],
  [/film|motion picture|videorecording/i, 'motion_picture'],
  [/interview/i, 'interview'],
  [/letter/i, 'personal_communication'],
  [/treaty/i, 'treaty'],
  [/patent/i, 'patent'],
];

const resources: Readonly<Record<string, string>> = {
  cartographic: 'map',
  'moving image': 'motion_picture',
  'software, multimedia': 'software',
  'sound recording': 'song',
  'still image': 'graphic',
};

function itemType(mods: XmlNode): string {
  const said = childrenOf(mods, 'genre').map((node) => node.text.trim());
  const own = said.find((genre) => itemTypes.has(genre));
  if (own) return own;
  const known = said.flatMap((genre) => genres.find(([words]) => words.test(genre))?.[1] ?? [])[0];
  const host = childrenOf(mods, 'relatedItem').some((node) => node.attributes.type === 'host');
  return known ?? resources[textAt(mods, 'typeOfResource')] ?? (host ? 'chapter' : 'document');
}

function put(item: CommonItem, variable: string, text: string): void {
  const clean = variable === 'abstract' ? text : text.replace(/\s+/g, ' ').trim();
  if (clean) item.texts[variable] ??= clean;
}

function titleOf(info: XmlNode | undefined): string {
  const main = [textAt(info, 'nonSort'), textAt(info, 'title')].filter(Boolean).join(' ');
  return [main, textAt(info, 'subTitle')].filter(Boolean).join(': ');
}

function readTitles(item: CommonItem, mods: XmlNode, extra: string[]): void {
  for (const info of childrenOf(mods, 'titleInfo')) {
    const kind = info.attributes.type ?? '';
    if (kind === 'abbreviated') put(item, 'title-short', titleOf(info));
    else if (kind === 'translated' || kind === 'uniform') put(item, 'original-title', titleOf(info));
    else if (kind || item.texts.title) extra.push(`titleInfo ${kind || 'other'}: ${titleOf(info)}`);
    else put(item, 'title', titleOf(info));
    put(item, 'part-number', textAt(info, 'partNumber'));
  }
}

const roles: Readonly<Record<string, string>> = {
  author: 'author',
  aut: 'author',
  creator: 'author',
  cre: 'author',
  editor: 'editor',
  edt: 'editor',
  translator: 'translator',
  trl: 'translator',
  director: 'director',
  drt: 'director',
  interviewer: 'interviewer',
  ivr: 'interviewer',
  interviewee: 'author',
  recipient: 'recipient',
  addressee: 'recipient',
  producer: 'producer',
  host: 'host',
  photographer: 'author',
  sponsor: 'author',
  speaker: 'author',
};

function readName(item: CommonItem, node: XmlNode): void {
  const terms = descendants(node, 'roleTerm').map((term) => term.text.trim().toLowerCase());
  const name = nameOf(node);
  if (!name) return;
  if (terms.includes('publisher') || terms.includes('pbl')) put(item, 'publisher', name.literal ?? '');
  const variable = terms.length === 0 ? 'author' : terms.flatMap((term) => roles[term] ?? [])[0];
  if (variable) item.names[variable] = [...(item.names[variable] ?? []), { ...name, role: variable }];
  else if (!terms.some((term) => /^(?:publisher|pbl|distributor|dst|associated name|asn)$/.test(term)))
    item.names.contributor = [...(item.names.contributor ?? []), { ...name, role: 'contributor' }];
}

function nameOf(node: XmlNode): Creator | null {
  const parts = childrenOf(node, 'namePart');
  const of = (type: string) =>
    parts
      .filter((part) => part.attributes.type === type)
      .map((part) => part.text.trim())
      .join(' ');
  const [family, given, suffix] = [of('family'), of('given'), of('termsOfAddress')];
  const whole = parts
    .filter((part) => !part.attributes.type)
    .map((part) => part.text.trim())
    .filter(Boolean);
  if (family && given) return suffix ? { role: '', family, given, suffix } : { role: '', family, given };
  const literal = [...whole, family || given].filter(Boolean).join(', ');
  const [, last, first] = /^([^,]+), ([^,]+)$/.exec(literal) ?? [];
  if (node.attributes.type === 'personal' && last && first) return { role: '', family: last, given: first };
  return literal ? { role: '', literal } : null;
}

function readOrigin(item: CommonItem, mods: XmlNode, extra: string[]): void {
  for (const origin of childrenOf(mods, 'originInfo')) {
    put(item, 'publisher', textAt(origin, 'publisher'));
    const place = childrenOf(origin, 'place').flatMap((node) => childrenOf(node, 'placeTerm'));
    put(item, 'publisher-place', place.find((term) => term.attributes.type !== 'code')?.text ?? '');
    put(item, 'edition', textAt(origin, 'edition'));
    for (const name of ['dateIssued', 'copyrightDate', 'dateCreated'])
      for (const node of childrenOf(origin, name)) readDate(item, 'issued', dateText(node), extra);
  }
  readDate(item, 'issued', textAt(mods, 'part', 'date'), extra);
  for (const url of childrenOf(at(mods, 'location'), 'url'))
    readDate(item, 'accessed', url.attributes.dateLastAccessed ?? '', extra);
}

function dateText({ text, attributes }: XmlNode): string {
  const plain = text.trim();
  return plain && /^(?:approximate|questionable|inferred)$/.test(attributes.qualifier ?? '') ? `${plain}~` : plain;
}

function readDate(item: CommonItem, variable: string, text: string, extra: string[]): void {
  const loose = text && !item.dates[variable] ? readLooseDate(text) : null;
  if (loose) item.dates[variable] = loose.date;
  if (loose && !loose.whole) extra.push(`${variable}: ${text}`);
}

function readHost(item: CommonItem, mods: XmlNode): void {
  for (const related of childrenOf(mods, 'relatedItem')) {
    const title = titleOf(at(related, 'titleInfo'));
    if (related.attributes.type === 'series') {
      put(item, 'collection-title', title);
      put(item, 'collection-number', textAt(related, 'titleInfo', 'partNumber'));
    }
    if (related.attributes.type !== 'host') continue;
    put(item, 'container-title', title);
    readPart(item, at(related, 'part'));
    readOrigin(item, related, []);
    readIdentifiers(item, related, []);
    for (const name of childrenOf(related, 'name')) readName(item, name);
  }
}

function readPart(item: CommonItem, part: XmlNode | undefined): void {
  for (const detail of childrenOf(part, 'detail')) {
    const number = textAt(detail, 'number') || textAt(detail, 'caption');
    const kind = detail.attributes.type ?? '';
    const variable = {
      volume: 'volume',
      issue: 'issue',
      number: 'issue',
      chapter: 'chapter-number',
      section: 'section',
    }[kind];
    if (variable) put(item, variable, number);
  }
  const extent = childrenOf(part, 'extent').find((node) => /^pages?$/.test(node.attributes.unit ?? 'page'));
  const [start, end] = [textAt(extent, 'start'), textAt(extent, 'end')];
  put(item, 'page', start && end && start !== end ? `${start}-${end}` : start || textAt(extent, 'list'));
}

function readIdentifiers(item: CommonItem, node: XmlNode, extra: string[]): void {
  for (const id of childrenOf(node, 'identifier')) {
    const type = (id.attributes.type ?? '').toLowerCase();
    const variable = {
      doi: 'DOI',
      isbn: 'ISBN',
      issn: 'ISSN',
      uri: 'URL',
      'report number': 'number',
      number: 'number',
    }[type];
    if (variable) put(item, variable, id.text);
    else if (id.text.trim() && type !== 'citekey') extra.push(`${type || 'identifier'}: ${id.text.trim()}`);
  }
}

function readPlaces(item: CommonItem, mods: XmlNode, extra: string[]): void {
  for (const location of childrenOf(mods, 'location')) {
    const urls = childrenOf(location, 'url');
    put(item, 'URL', (urls.find((url) => url.attributes.usage === 'primary display') ?? urls[0])?.text ?? '');
    put(item, 'archive', textAt(location, 'physicalLocation'));
    put(item, 'call-number', textAt(location, 'shelfLocator'));
  }
  put(item, 'call-number', textAt(mods, 'classification'));
  const rights = textAt(mods, 'accessCondition');
  if (rights) extra.push(`rights: ${rights}`);
}

function languageOf(mods: XmlNode): string {
  const terms = childrenOf(at(mods, 'language'), 'languageTerm');
  return (terms.find((term) => term.attributes.type === 'text') ?? terms[0])?.text.trim() ?? '';
}
