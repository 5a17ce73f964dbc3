import type { BibliographicFile, BibliographicRecord } from '../model/bibliographic';
import { residueFromLines } from './carried-lines';
import { plainText } from './markup-text';
import type { OnRead } from './reading-progress';
import { eachElement } from './xml-elements';
import { at, childrenOf, textAt, type XmlNode } from './xml-tree';
import { readZoteroItem } from './zotero-json';

type ZoteroItem = Record<string, unknown>;

interface Graph {
  /** What items and their parts point at: notes, files, journals. */
  byAddress: Map<string, XmlNode>;
  collections: Map<string, string[]>;
}

/**
 * Reads the RDF that Zotero exports: items, notes, attachments, tags and collections. Items stand in it in any order beside
 * what they point at, so it is gone through three times: for what is pointed at, for that itself, and for the items, of
 * which only the one being read is held.
 */
export function readZoteroRdf(text: string, onRead?: OnRead): BibliographicFile {
  const graph: Graph = { byAddress: new Map(), collections: new Map() };
  const boxes: XmlNode[] = [];
  const wanted = new Set<string>();
  const wrong = eachElement(
    text,
    topLevel,
    (node) => {
      if (node.name === 'Collection') boxes.push(node);
      else addTargets(node, wanted);
    },
    { onRead, between: [0, 250] },
  );
  eachElement(
    text,
    topLevel,
    (node) => {
      const { about } = node.attributes;
      if (about && wanted.has(about)) graph.byAddress.set(about, node);
    },
    { onRead, between: [250, 500] },
  );
  graph.collections = collectionsOf(boxes);
  const drafts: BibliographicRecord[] = [];
  const warnings: string[] = [];
  let number = 0;
  eachElement(
    text,
    topLevel,
    (node) => {
      number++;
      const type = itemType(node);
      if (!type || /^(?:attachment|note)$/.test(type)) return;
      const lines = childrenOf(node, 'carried').map((child) => child.text);
      const record = readZoteroItem(itemOf(node, type, graph), residueFromLines(lines));
      const collections = graph.collections.get(node.attributes.about ?? '');
      if (record) drafts.push(collections ? { ...record, collections, ...(lists(record) ?? {}) } : record);
      else warnings.push(`Item ${number}: the item type "${type}" is not known; left out.`);
    },
    { onRead, between: [500, 1000] },
  );
  if (wrong) warnings.unshift(`This RDF ${wrong}`);
  else if (drafts.length === 0 && warnings.length === 0) warnings.push('This RDF holds no Zotero item.');
  return { drafts, warnings };
}

function topLevel(_name: string, depth: number): boolean {
  return depth === 1;
}

/** Notes down where an item, or a journal within it, points. */
function addTargets(node: XmlNode, wanted: Set<string>): void {
  for (const child of node.children) {
    const { resource } = child.attributes;
    if (resource && /^(?:isPartOf|isReferencedBy|link)$/.test(child.name)) wanted.add(resource);
    addTargets(child, wanted);
  }
}

// What the carrier said of collections stands above what the graph says.
function lists(record: BibliographicRecord): Pick<BibliographicRecord, 'collections'> | null {
  return record.collections ? { collections: record.collections } : null;
}

const typeOfElement: Readonly<Record<string, string>> = {
  Book: 'book',
  BookSection: 'bookSection',
  Thesis: 'thesis',
  Letter: 'letter',
  Manuscript: 'manuscript',
  Interview: 'interview',
  MotionPicture: 'film',
  Report: 'report',
  Legislation: 'statute',
  Patent: 'patent',
  Article: 'journalArticle',
};

function itemType(node: XmlNode): string {
  if (/^(?:Memo|Attachment|Collection|Journal|Periodical|Newspaper|Series)$/.test(node.name)) return '';
  return textAt(node, 'itemType') || (typeOfElement[node.name] ?? '');
}

/** Which collections each item is in, by the item's address. */
function collectionsOf(boxes: readonly XmlNode[]): Graph['collections'] {
  const collections: Graph['collections'] = new Map();
  const addresses = new Set(boxes.map((box) => box.attributes.about));
  const parentOf = new Map<string, XmlNode>();
  for (const box of boxes)
    for (const part of childrenOf(box, 'hasPart')) parentOf.set(part.attributes.resource ?? '', box);
  for (const box of boxes) {
    const path = pathOf(box, parentOf).join(' / ');
    for (const part of childrenOf(box, 'hasPart')) {
      const address = part.attributes.resource ?? '';
      if (!addresses.has(address)) collections.set(address, [...(collections.get(address) ?? []), path]);
    }
  }
  return collections;
}

function pathOf(box: XmlNode, parentOf: Map<string, XmlNode>): string[] {
  const path: string[] = [];
  const seen = new Set<XmlNode>();
  for (let here: XmlNode | undefined = box; here && !seen.has(here); here = parentOf.get(here.attributes.about ?? '')) {
    seen.add(here);
    path.unshift(here.children.find((child) => child.name === 'title')?.text.trim() ?? '');
  }
  return path;
}

/** Property of the RDF to Zotero field, where they differ. */
const properties: Readonly<Record<string, string>> = {
  abstract: 'abstractNote',
  alternative: 'journalAbbreviation',
  coverage: 'callNumber',
  dateSubmitted: 'accessDate',
  description: 'extra',
  issued: 'issueDate',
};

function itemOf(node: XmlNode, type: string, graph: Graph): ZoteroItem {
  const item: ZoteroItem = { itemType: type, key: keyOf(node), creators: [], tags: [], notes: [], attachments: [] };
  readProperties(item, node, graph, (name) => properties[name] ?? name);
  return item;
}

function keyOf(node: XmlNode): string {
  return textAt(node, 'citationKey') || (/^#(\S+)$/.exec(node.attributes.about ?? '')?.[1] ?? '');
}

function readProperties(item: ZoteroItem, node: XmlNode, graph: Graph, nameOf: (name: string) => string): void {
  const into = (key: string, value: unknown) => (item[key] as unknown[]).push(value);
  for (const child of node.children) {
    const { resource } = child.attributes;
    const target = resource ? graph.byAddress.get(resource) : undefined;
    if (/^(?:itemType|carried|citationKey)$/.test(child.name)) continue;
    if (child.name === 'isPartOf') readContainer(item, target ?? child.children[0], graph);
    else if (child.name === 'isReferencedBy') into('notes', target ? { note: textAt2(target, 'value') } : '');
    else if (child.name === 'link') into('attachments', target ? { path: attachmentPath(target) } : {});
    else if (child.name === 'subject') into('tags', textAt2(child, 'AutomaticTag', 'value') || child.text.trim());
    else if (child.name === 'identifier') readIdentifier(item, child);
    else if (child.name === 'publisher') readPublisher(item, child);
    else if (at(child, 'Seq')) readPeople(item, child);
    else if (child.children.length === 0 && child.text.trim()) item[nameOf(child.name)] ??= child.text.trim();
  }
}

function textAt2(node: XmlNode, ...path: string[]): string {
  return at(node, ...path)?.text.trim() ?? '';
}

function attachmentPath(node: XmlNode): string {
  return (
    at(node, 'resource')?.attributes.resource || textAt2(node, 'identifier', 'URI', 'value') || textAt2(node, 'title')
  );
}

function readContainer(item: ZoteroItem, box: XmlNode | undefined, graph: Graph): void {
  if (!box) return;
  const title = textAt2(box, 'title');
  if (box.name === 'Series') {
    item.series ??= title;
    item.seriesNumber ??= textAt2(box, 'identifier');
    return;
  }
  if (box.name === 'Part') item.section ??= title;
  const inBox = (name: string) => ({ title: 'publicationTitle', number: 'issue' })[name] ?? properties[name] ?? name;
  readProperties(
    item,
    { ...box, children: box.name === 'Part' ? childrenOf(box, 'isPartOf') : box.children },
    graph,
    inBox,
  );
}

function readIdentifier(item: ZoteroItem, node: XmlNode): void {
  const url = textAt2(node, 'URI', 'value');
  const text = node.text.trim();
  const [, scheme = '', value = ''] = /^(ISBN|ISSN|DOI) (.+)$/s.exec(text) ?? [];
  if (url) item.url ??= url;
  else if (scheme) item[scheme] ??= value;
  else if (text) item.callNumber ??= text;
}

function readPublisher(item: ZoteroItem, node: XmlNode): void {
  const name = textAt2(node, 'Organization', 'name');
  const place = textAt2(node, 'Organization', 'adr', 'Address', 'locality');
  if (name || (!place && node.text.trim())) item.publisher ??= name || node.text.trim();
  if (place) item.place ??= place;
}

function readPeople(item: ZoteroItem, node: XmlNode): void {
  for (const entry of childrenOf(at(node, 'Seq'), 'li')) {
    const person = entry.children[0];
    const firstName = textAt2(person ?? entry, 'givenName') || textAt2(person ?? entry, 'givenname');
    const lastName = textAt2(person ?? entry, 'surname') || textAt2(person ?? entry, 'name');
    (item.creators as unknown[]).push({
      creatorType: node.name.replace(/s$/, ''),
      firstName,
      lastName: plainText(lastName),
    });
  }
}
