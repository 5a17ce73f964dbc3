/// <reference path="./citeproc.d.ts" />
import CSL from 'citeproc';
import { fieldText, type SourceDraft } from '../model/source';
import type { CslData } from './csl-data';
import { cslData } from './csl-data';
import { styleCites } from './csl-law';
import { cslLocator } from './csl-locator';
import { partsOfHtml } from './csl-parts';
import { fitToStyle, withoutFullStops } from './csl-style-ways';
import { type Parts, toHtml, toMarkdown, toPlainText } from './parts';

/** A style as a `.csl` file's text, with the locales it may ask for by language ("en-US"). */
export interface CslStyle {
  /** The shipped style's id, or any name for a person's own. */
  id: string;
  xml: string;
  locales: Readonly<Record<string, string>>;
}

/** How the law is cited where the style has no rule for it. */
export type CiteLaw = (draft: SourceDraft & { id: string }, pin?: string) => { full: Parts; short: Parts | null };

export interface CslOptions {
  style: CslStyle;
  /** Language to print in: "en-US" (the default) or "en-GB". */
  locale?: string;
  /** Pinpoints by id; they stand in for the sources' own. */
  pins?: Readonly<Record<string, string>>;
  law?: CiteLaw;
  /** Hears now and then how many are cited. */
  onCited?: (done: number) => void;
}

/** A source in a style: the full citation as that style uses it, its short form, and its entry in a list of references. */
export interface CslCitation {
  id: string;
  full: Parts;
  short: Parts | null;
  entry: Parts;
  html: string;
  text: string;
  markdown: string;
  /** Place in the style's own order of the list of references, from 0. */
  order: number;
}

type Item = SourceDraft & { id: string };

const engines = new Map<string, { engine: CSL.Engine; items: Map<string, CslData> }>();

/**
 * Cites sources in a CSL style, in the order given. In a style of notes the full citation is the first note and the
 * short one a later note; in the others the entry of the list of references and the citation in the text. Law goes by
 * the style's rules where it has right ones, else by `law`. Slow (1 to 5 ms a source): call it in a worker. Works of one
 * author and year are told apart (2017a, 2017b) among 2,000 sources; a longer list is cited in stretches of that length.
 */
export function renderCsl(items: readonly Item[], options: CslOptions): CslCitation[] {
  const { style, law } = options;
  const own = items.filter((item) => !law || styleCites(style.id, style.xml, item));
  const cited = citeInStretches(own, options);
  const rendered = items.map((item): Omit<CslCitation, 'order'> => {
    const pin = options.pins?.[item.id] ?? (fieldText(item.fields, 'pin') || undefined);
    const found = cited.get(item.id) ?? lawCitation(law?.(item, pin), style);
    return {
      id: item.id,
      ...found,
      html: toHtml(found.full),
      text: toPlainText(found.full),
      markdown: toMarkdown(found.full),
    };
  });
  const sortKey = ({ id, entry }: { id: string; entry: Parts }) =>
    [cited.get(id)?.place ?? -1, toPlainText(entry)] as const;
  const order = inOrder(rendered, sortKey);
  return rendered.map((citation) => ({ ...citation, order: order.indexOf(citation.id) }));
}

interface Cited {
  full: Parts;
  short: Parts | null;
  entry: Parts;
}

function lawCitation(found: { full: Parts; short: Parts | null } | undefined, style: CslStyle): Cited {
  const adapt = (parts: Parts) => (style.id === 'oscola' ? withoutFullStops(parts) : parts);
  const full = adapt(found?.full ?? []);
  const short = found?.short ? adapt(found.short) : null;
  const notes = /<style\b[^>]*\bclass="note"/.test(style.xml);
  return {
    full: notes ? closed(full, endOf(style.xml, 'citation')) : closed(full, endOfEntry(style, full)),
    short: short && notes ? closed(short, endOf(style.xml, 'citation')) : short,
    entry: closed(full, endOfEntry(style, full)),
  };
}

// What a style sets after a citation of law as after any other.
function endOf(xml: string, part: 'citation' | 'bibliography'): string {
  const layout = new RegExp(`<${part}\\b[\\s\\S]*?<layout\\b([^>]*)>`).exec(xml)?.[1] ?? '';
  return /\bsuffix="([^"]*)"/.exec(layout)?.[1] ?? '';
}

// APA and MLA close each entry themselves, so that their layout does not tell.
function endOfEntry({ id, xml }: CslStyle, entry: Parts): string {
  if (id === 'apa' && entry.at(-1)?.href) return '';
  return id === 'apa' || id === 'modern-language-association' ? '.' : endOf(xml, 'bibliography');
}

function closed(parts: Parts, end: string): Parts {
  const last = parts.at(-1);
  return !last || !/^[.;]$/.test(end) || last.text.endsWith(end) ? parts : [...parts, { text: end }];
}

// The style's order for what the style cites; law, which it does not, is put in alphabetically before what follows it.
function inOrder<T extends { id: string; entry: Parts }>(
  all: readonly T[],
  keyOf: (one: T) => readonly [place: number, text: string],
): string[] {
  const keyed = all.map((one) => ({ id: one.id, key: keyOf(one) }));
  const placed = keyed.filter(({ key }) => key[0] >= 0).sort((a, b) => a.key[0] - b.key[0]);
  const compare = new Intl.Collator('en', { ignorePunctuation: true }).compare;
  for (const one of keyed.filter(({ key }) => key[0] < 0).sort((a, b) => compare(a.key[1], b.key[1]))) {
    const at = placed.findIndex((other) => compare(other.key[1], one.key[1]) > 0);
    placed.splice(at < 0 ? placed.length : at, 0, one);
  }
  return placed.map(({ id }) => id);
}

const stretch = 2_000;

function citeInStretches(items: readonly Item[], options: CslOptions): Map<string, Cited & { place: number }> {
  const found = new Map<string, Cited & { place: number }>();
  for (let at = 0; at < items.length; at += stretch) {
    for (const [id, cited] of citeAll(items.slice(at, at + stretch), options))
      found.set(id, items.length > stretch ? { ...cited, place: -1 } : cited);
    options.onCited?.(Math.min(at + stretch, items.length));
  }
  return found;
}

function citeAll(items: readonly Item[], options: CslOptions): Map<string, Cited & { place: number }> {
  const found = new Map<string, Cited & { place: number }>();
  if (items.length === 0) return found;
  const { engine, items: data } = engineFor(options);
  data.clear();
  for (const item of items) data.set(item.id, fitToStyle(options.style.id, item, cslData(item)));
  engine.updateItems(items.map((item) => item.id));
  const [meta, entries] = engine.makeBibliography() || [{ entry_ids: [] }, []];
  const entryOf = new Map(meta.entry_ids.map(([id], i) => [id ?? '', { html: entries[i] ?? '', place: i }]));
  const notes = engine.opt.xclass === 'note';
  for (const item of items) {
    const cite = (position: number): Parts => {
      const pin = options.pins?.[item.id] ?? fieldText(item.fields, 'pin');
      const cluster: CSL.CiteItem = { id: item.id, position, ...(notes || position ? cslLocator(pin) : {}) };
      return partsOfHtml(engine.makeCitationCluster([cluster]), linkOf(item));
    };
    const listed = entryOf.get(item.id);
    const entry = listed ? partsOfHtml(listed.html, linkOf(item)) : cite(0);
    found.set(item.id, {
      full: notes ? cite(0) : entry,
      short: cite(1),
      entry: entry.length > 0 ? entry : cite(0),
      place: listed?.place ?? items.length,
    });
  }
  return found;
}

function linkOf(item: Item): string | undefined {
  const doi = fieldText(item.fields, 'doi');
  return doi ? `https://doi.org/${doi}` : fieldText(item.fields, 'url') || undefined;
}

function engineFor({ style, locale = 'en-US' }: CslOptions): { engine: CSL.Engine; items: Map<string, CslData> } {
  const key = `${style.id}\n${locale}\n${style.xml.length}`;
  const known = engines.get(key);
  if (known) return known;
  const items = new Map<string, CslData>();
  const engine = new CSL.Engine(
    {
      retrieveLocale: (language) => style.locales[language] ?? style.locales['en-US'] ?? null,
      retrieveItem: (id) => items.get(id),
    },
    // Each entry is to stand by itself: no dash for the author of the one before.
    style.xml.replace(/ subsequent-author-substitute(?:-rule)?="[^"]*"/g, ''),
    locale,
    true,
  );
  engine.setOutputFormat('html');
  engines.set(key, { engine, items });
  return { engine, items };
}
