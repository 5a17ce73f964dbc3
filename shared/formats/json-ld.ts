import type { DomDocument } from './dom';

/** What a page's JSON-LD says of its article (schema.org CreativeWork). */
export interface JsonLd {
  type?: string;
  headline?: string;
  authors: string[];
  publisher?: string;
  published?: string;
  url?: string;
}

type Json = { [key: string]: unknown };

const works =
  /^(?:News|Reportage|Analysis|Opinion|Review|Scholarly|Tech|Social\w*|Advertiser\w*)?Article$|^(?:Blog|LiveBlog)Posting$|^Report$|^WebPage$/;

/** Reads the blocks of JSON-LD in a page; broken blocks are passed over, as browsers and search engines do. */
export function readJsonLd(document: DomDocument): JsonLd {
  const found: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''), found, 0);
    } catch {
      // Not JSON: the page's mistake, and the other tags may say the same.
    }
  }
  const work = found.find((one) => typeOf(one) !== 'WebPage') ?? found[0];
  if (!work) return { authors: [] };
  return {
    type: typeOf(work),
    headline: text(work.name) ?? text(work.headline),
    authors: list(work.author ?? work.creator)
      .map(nameOf)
      .filter(Boolean),
    publisher: list(work.publisher).map(nameOf)[0] || undefined,
    published: text(work.datePublished),
    url: text(work.url) ?? text(asObject(work.mainEntityOfPage)?.['@id']) ?? text(work.mainEntityOfPage),
  };
}

/** Works stand alone, in lists, or in a @graph. */
function collect(value: unknown, found: Json[], depth: number): void {
  if (depth > 6) return;
  for (const item of list(value)) {
    const object = asObject(item);
    if (!object) continue;
    if (works.test(typeOf(object) ?? '')) found.push(object);
    collect(object['@graph'], found, depth + 1);
  }
}

function typeOf(object: Json): string | undefined {
  const types = list(object['@type']).filter((one): one is string => typeof one === 'string');
  return types.find((one) => works.test(one)) ?? types[0];
}

function nameOf(value: unknown): string {
  return (text(value) ?? text(asObject(value)?.name) ?? '').replace(/^https?:.*$/, '');
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || undefined : undefined;
}
