import { FAILSAFE_SCHEMA, loadAll } from 'js-yaml';
import type { BibliographicFile } from '../model/bibliographic';
import { readCslJson } from './csl-json';
import { isObject } from './json';
import type { OnRead } from './reading-progress';

type Entry = Record<string, unknown>;

/** What the format's types of reference are in CSL; the rest is a document. */
const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  bill: 'bill',
  blog: 'post-weblog',
  book: 'book',
  'conference-paper': 'paper-conference',
  data: 'dataset',
  database: 'dataset',
  dataset: 'dataset',
  'edited-work': 'book',
  encyclopedia: 'entry-encyclopedia',
  government: 'report',
  hearing: 'hearing',
  'legal-case': 'legal_case',
  'legal-rule': 'regulation',
  'magazine-article': 'article-magazine',
  manual: 'book',
  map: 'map',
  'newspaper-article': 'article-newspaper',
  pamphlet: 'pamphlet',
  patent: 'patent',
  'personal-communication': 'personal_communication',
  proceedings: 'book',
  report: 'report',
  serial: 'periodical',
  software: 'software',
  'software-code': 'software',
  statute: 'legislation',
  thesis: 'thesis',
  unpublished: 'manuscript',
  video: 'motion_picture',
  website: 'webpage',
};

/** Its keys that are a variable of CSL under another name, or its own. */
const variables: Readonly<Record<string, string>> = {
  abbreviation: 'title-short',
  abstract: 'abstract',
  'collection-title': 'collection-title',
  department: 'publisher',
  doi: 'DOI',
  edition: 'edition',
  isbn: 'ISBN',
  issn: 'ISSN',
  issue: 'issue',
  journal: 'container-title',
  license: 'license',
  medium: 'medium',
  number: 'number',
  section: 'section',
  title: 'title',
  url: 'URL',
  version: 'version',
  volume: 'volume',
};

const names: Readonly<Record<string, string>> = {
  authors: 'author',
  editors: 'editor',
  'editors-series': 'collection-editor',
  translators: 'translator',
  recipients: 'recipient',
  senders: 'author',
};

/** More are no list of references. */
const most = 10_000;

/**
 * Reads a CITATION.cff file (Citation File Format 1.x, YAML): the work that it is of, the one that it asks to be cited for it, and
 * its references. What has no variable of CSL stays as a line in other details.
 */
export function readCff(text: string, onRead?: OnRead): BibliographicFile {
  const work = parsed(text);
  if (typeof work === 'string') return { drafts: [], warnings: [`Not valid YAML: ${work}`] };
  if (!work || textOf(work.title) === '') return { drafts: [], warnings: ['This file says no title to be cited by.'] };
  const own = itemOf({ ...work, type: work.type ?? 'software' });
  const others = [work['preferred-citation'], ...listOf(work.references)].filter(isObject).slice(0, most);
  return readCslJson(JSON.stringify([own, ...others.map(itemOf)]), onRead);
}

/** The first document of a file, its values as they are written ("1.10" is no number); in words what is wrong with it. */
function parsed(text: string): Entry | string | null {
  try {
    const [document] = loadAll(text, { schema: FAILSAFE_SCHEMA, json: true });
    return isObject(document) ? document : null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] as string) : String(error);
  }
}

function itemOf(entry: Entry): Entry {
  const item: Entry = { type: types[textOf(entry.type)] ?? 'document' };
  const extra: string[] = [];
  for (const [key, value] of Object.entries(entry)) {
    if (done.has(key) || value === null) continue;
    const variable = variables[key];
    const role = names[key];
    if (variable) item[variable] = textOf(value);
    else if (role) item[role] = listOf(value).flatMap((one) => nameOf(one) ?? []);
    else if (key === 'keywords') item.keyword = listOf(value).map(textOf).join('; ');
    else if (key === 'publisher' || key === 'institution') item.publisher ??= entityName(value);
    else if (key === 'conference') item['event-title'] = entityName(value);
    else {
      const words = listOf(value).map(entityName).filter(Boolean).join('; ');
      if (words) extra.push(`${key}: ${words}`);
    }
  }
  const pages = [textOf(entry.start), textOf(entry.end)].filter(Boolean).join('-');
  const doi = listOf(entry.identifiers).find((one) => isObject(one) && one.type === 'doi');
  return {
    ...item,
    ...(pages && { page: pages }),
    ...(!item.DOI && isObject(doi) && { DOI: textOf(doi.value) }),
    ...(issued(entry) && { issued: issued(entry) }),
    ...(entry['date-accessed'] ? { accessed: { raw: textOf(entry['date-accessed']) } } : {}),
    note: extra.join('\n'),
  };
}

/** Read apart from the rest, or about the file alone. */
const done = new Set(
  'type cff-version message preferred-citation references date-released date-published date-accessed year month start end'.split(
    ' ',
  ),
);

function issued(entry: Entry): { raw: string } | null {
  const day = textOf(entry['date-released']) || textOf(entry['date-published']);
  const [year, month] = [textOf(entry.year), textOf(entry.month)];
  const raw = day || (year && month ? `${year}-${month.padStart(2, '0')}` : year);
  return raw ? { raw } : null;
}

/** A person by their names, an institution by its one. */
function nameOf(value: unknown): Entry | null {
  if (!isObject(value)) return typeof value === 'string' && value ? { literal: value } : null;
  const literal = textOf(value.name);
  const [family, given] = [textOf(value['family-names']), textOf(value['given-names'])];
  if (literal || !(family || given)) return literal || value.alias ? { literal: literal || textOf(value.alias) } : null;
  return {
    family: family || given,
    ...(family && given && { given }),
    ...(value['name-particle'] ? { 'non-dropping-particle': textOf(value['name-particle']) } : {}),
    ...(value['name-suffix'] ? { suffix: textOf(value['name-suffix']) } : {}),
  };
}

const entityName = (value: unknown): string =>
  isObject(value) ? textOf(value.name ?? value.value ?? '') : textOf(value);

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
