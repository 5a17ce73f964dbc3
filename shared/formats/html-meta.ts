import type { DomDocument, DomElement } from './dom';
import { readJsonLd } from './json-ld';

/** What a web page says of itself in its head. Texts are as found, white space tidied; absent is undefined. */
export interface PageMeta {
  title?: string;
  /** Names as printed, bylines not yet taken apart. */
  authors: string[];
  /** Name of the newspaper, site or publisher. */
  site?: string;
  /** Date as found: ISO 8601 or words. */
  published?: string;
  url?: string;
  description?: string;
  language?: string;
  /** The page calls itself an article. */
  article: boolean;
  /** schema.org or Open Graph type, as found ("NewsArticle", "article"). */
  type?: string;
  /** All citation_* (Highwire) and similar tags, for scholarly pages. */
  scholarly: Record<string, string[]>;
}

/** Reads meta tags, JSON-LD, links and microdata of a page; trusts the page's own words and nothing else. */
export function readPageMeta(document: DomDocument): PageMeta {
  const tags = metaTags(document);
  const tag = (...names: string[]) => names.map((name) => tags.get(name)?.[0]).find((value) => value);
  const ld = readJsonLd(document);
  const url = tag('og:url') ?? attribute(document, 'link[rel="canonical"]', 'href') ?? ld.url ?? savedFrom(document);
  const type = ld.type ?? tag('og:type');
  const site = tag('og:site_name') ?? ld.publisher ?? tag('citation_journal_title', 'application-name', 'dc.publisher');
  const title =
    tag('citation_title', 'og:title', 'twitter:title', 'dc.title', 'dcterms.title') ?? ld.headline ?? titleOf(document);
  return {
    title: title && withoutSite(title, site ?? hostOf(url)),
    authors: firstFilled(
      tags.get('citation_author'),
      ld.authors,
      people(tags.get('article:author')),
      people(tags.get('author') ?? tags.get('dc.creator') ?? tags.get('dcterms.creator')),
      people(tags.get('byl') ?? tags.get('sailthru.author') ?? tags.get('parsely-author')),
    ),
    site,
    published:
      tag('citation_publication_date', 'citation_date', 'article:published_time', 'og:article:published_time') ??
      ld.published ??
      tag('date', 'dc.date', 'dcterms.date', 'dc.date.issued', 'pubdate', 'publishdate', 'sailthru.date') ??
      attribute(document, 'time[itemprop="datePublished"], time[pubdate]', 'datetime') ??
      attribute(document, 'meta[itemprop="datePublished"]', 'content'),
    url: url && /^https?:\/\//i.test(url) ? url : undefined,
    description: tag('og:description', 'description'),
    language: document.documentElement?.getAttribute('lang') ?? undefined,
    article: /article|posting|report$/i.test(type ?? '') || tags.has('article:published_time'),
    type,
    scholarly: Object.fromEntries([...tags].filter(([name]) => name.startsWith('citation_'))),
  };
}

function metaTags(document: DomDocument): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase().trim();
    const value = tidy(element.getAttribute('content'));
    if (name && value) tags.set(name, [...(tags.get(name) ?? []), value]);
  }
  return tags;
}

function titleOf(document: DomDocument): string | undefined {
  return (
    tidy(document.querySelector('title')?.textContent) || tidy(document.querySelector('h1')?.textContent) || undefined
  );
}

/** Page titles carry the site's name after a bar or dash: "Found | The Daily Post". */
function withoutSite(text: string, site: string | undefined): string {
  const title = text.replace(/^[\s|–—-]+/, '');
  const parts = title.split(/\s+[|–—»:-]\s+/);
  const plain = (name: string) => name.toLowerCase().replace(/^the |[^\p{L}\p{N}]|\.(?:com|org|gov)$/gu, '');
  const last = parts.at(-1) ?? '';
  if (!site || parts.length < 2 || plain(last) === '') return title;
  const named = plain(site).includes(plain(last)) || plain(last).includes(plain(site));
  return named ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»:-]\s+$/, '') : title;
}

/** The host of a web address, without www; undefined for none. */
export function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\d?\.|m\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
}

/** Browsers note in a comment where they saved a page from: `<!-- saved from url=(0023)https://... -->`. */
function savedFrom(document: DomDocument): string | undefined {
  for (const node of document.childNodes) {
    const match = node.nodeType === 8 ? /saved from url=\(\d+\)(\S+)/.exec(node.textContent ?? '') : null;
    if (match) return match[1];
  }
  return undefined;
}

function attribute(document: DomElement, selector: string, name: string): string | undefined {
  return tidy(document.querySelector(selector)?.getAttribute(name)) || undefined;
}

/** Some sites put an address where a name belongs. */
function people(values: string[] | undefined): string[] {
  return (values ?? []).filter((value) => !/^https?:\/\/|\.com\b/i.test(value));
}

function firstFilled(...lists: (string[] | undefined)[]): string[] {
  return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}

export function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
}
