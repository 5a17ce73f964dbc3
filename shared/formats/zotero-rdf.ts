import type { BibliographicFile, BibliographicRecord } from '../model/bibliographic';
import { residueFromLines } from './carried-lines';
import { plainText } from './markup-text';
import { at, childrenOf, parseXml, textAt, type XmlNode } from './xml-tree';
import { readZoteroItem } from './zotero-json';

type ZoteroItem = Record<string, unknown>;

interface Graph {
  byAddress: Map<string, XmlNode>;
  collections: Map<string, string[]>;
}

/** Reads the RDF that Zotero exports: items, notes, attachments, tags and collections. */
export function readZoteroRdf(text: string): BibliographicFile {
  const parsed = parseXml(text);
  if ('failure' in parsed) return { drafts: [], warnings: [`This RDF cannot be read: ${parsed.failure}`] };
  const nodes = parsed.root.children;
  const graph = graphOf(nodes);
  const drafts: BibliographicRecord[] = [];
  const warnings: string[] = [];
  for (const [i, node] of nodes.entries()) {
    const type = itemType(node);
    if (!type || /^(?:attachment|note)$/.test(type)) continue;
    const lines = childrenOf(node, 'carried').map((child) => child.text);
    const record = readZoteroItem(itemOf(node, type, graph), residueFromLines(lines));
    const collections = graph.collections.get(node.attributes.about ?? '');
    if (record) drafts.push(collections ? { ...record, collections, ...(lists(record) ?? {}) } : record);
    else warnings.push(`Item ${i + 1}: the item type "${type}" is not known; left out.`);
  }
  if (drafts.length === 0 && warnings.length === 0) warnings.push('This RDF holds no Zotero item.');
  return { drafts, warnings };
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

function graphOf(nodes: XmlNode[]): Graph {
  const byAddress = new Map(nodes.flatMap((node) => (node.attributes.about ? [[node.attributes.about, node]] : [])));
  const collections = new Map<string, string[]>();
  const boxes = nodes.filter((node) => node.name === 'Collection');
  const parentOf = new Map<string, XmlNode>();
  for (const box of boxes)
    for (const part of childrenOf(box, 'hasPart')) parentOf.set(part.attributes.resource ?? '', box);
  for (const box of boxes) {
    const path = pathOf(box, parentOf).join(' / ');
    for (const part of childrenOf(box, 'hasPart')) {
      const address = part.attributes.resource ?? '';
      if (byAddress.get(address)?.name !== 'Collection')
        collections.set(address, [...(collections.get(address) ?? []), path]);
    }
  }
  return { byAddress, collections };
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
