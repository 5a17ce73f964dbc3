import { toHtml } from '../citation/parts';
import { sourceKinds } from '../model/source-kinds';
import { sourceTitle } from '../model/source-title';
import { escapeMarkup } from '../text/escape-markup';
import type { BundleInput, PlacedSource } from './bundle';
import { bundleScript, bundleScriptHash, bundleStyle } from './bundle-page';
import { missingNote } from './reference-list';
import { standalonePage } from './standalone-page';

/**
 * The page that opens a bundle: every source with its citation, quotations, tags, notes and links to its files, by
 * kind, with a search box. It needs no network and loads nothing; without scripts it shows all.
 */
export function bundleIndex(input: BundleInput, placed: PlacedSource[]): string {
  const groups = byKind(placed);
  const files = placed.reduce((sum, one) => sum + one.files.length, 0);
  const quotes = placed.reduce((sum, one) => sum + one.source.quotes.length, 0);
  const counts = [count(placed.length, 'source'), count(files, 'file'), count(quotes, 'quotation')].join(', ');
  return standalonePage({
    title: input.title,
    style: bundleStyle,
    scriptHash: bundleScriptHash,
    body: `<header>
<h1>${escapeMarkup(input.title)}</h1>
<p>${escapeMarkup(counts)}. Citations in the style ${escapeMarkup(input.style)}. Made on ${escapeMarkup(input.madeAt.slice(0, 10))}.</p>
<form role="search" hidden>
<label for="find">Find in this bundle</label>
<input id="find" type="search" autocomplete="off">
<span><label for="kind">Kind</label>
<select id="kind">
<option value="">All kinds</option>
${groups.map(([kind, members]) => `<option value="${kind}">${escapeMarkup(sourceKinds[kind].plural)} (${members.length})</option>`).join('\n')}
</select></span>
<output id="found" aria-live="polite"></output>
</form>
<nav aria-label="References">
References: ${references.map(([path, label]) => `<a href="references/${path}">${label}</a>`).join(' · ')}
</nav>
</header>
<main>
${groups.map(([kind, members]) => section(kind, members)).join('\n')}
</main>
<script>${bundleScript}</script>`,
  });
}

const references: readonly (readonly [path: string, label: string])[] = [
  ['references.docx', 'Word'],
  ['references.html', 'web page'],
  ['references.md', 'Markdown'],
  ['references.bib', 'BibTeX'],
  ['references.ris', 'RIS'],
  ['references.json', 'CSL-JSON'],
  ['references.rdf', 'Zotero RDF'],
  ['endnote.xml', 'EndNote XML'],
  ['mods.xml', 'MODS'],
  ['references.csv', 'table'],
];

type Kind = PlacedSource['source']['draft']['kind'];

function byKind(placed: PlacedSource[]): [Kind, PlacedSource[]][] {
  const groups = new Map<Kind, PlacedSource[]>();
  for (const one of placed) groups.set(one.source.draft.kind, [...(groups.get(one.source.draft.kind) ?? []), one]);
  const order = Object.keys(sourceKinds);
  return [...groups].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

function section(kind: Kind, members: PlacedSource[]): string {
  const heading = `<h2>${escapeMarkup(sourceKinds[kind].plural)}</h2>`;
  return `<section data-kind="${kind}">\n${heading}\n${members.map(article).join('\n')}\n</section>`;
}

function article({ source, files }: PlacedSource): string {
  const note = missingNote({ id: source.id, citation: source.citation, missing: source.missing });
  const links = files.map(
    ({ path, file }) =>
      `<li><a href="${escapeMarkup(address(path))}">${escapeMarkup(file.name)}</a> <small>${size(file.bytes)}</small></li>`,
  );
  return [
    `<article id="${escapeMarkup(source.id)}">`,
    `<h3>${escapeMarkup(sourceTitle(source.draft))}</h3>`,
    `<p class="cite">${toHtml(source.citation)}</p>`,
    note && `<p class="lacks">${escapeMarkup(note)}</p>`,
    links.length > 0 && `<ul class="files" aria-label="Files">${links.join('')}</ul>`,
    ...source.quotes.map(quotation),
    ...source.notes.map((text) => `<p class="note">${lines(text)}</p>`),
    source.tags.length > 0 &&
      `<p class="tags">${source.tags.map((tag) => `<span>${escapeMarkup(tag)}</span>`).join(' ')}</p>`,
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

function quotation({ text, pinpoint, comment }: PlacedSource['source']['quotes'][number]): string {
  const place = pinpoint && `<span class="pin">${/^\d/.test(pinpoint) ? 'at ' : ''}${escapeMarkup(pinpoint)}</span>`;
  const said = comment && `<span>${escapeMarkup(comment)}</span>`;
  const caption = place || said ? `<figcaption>${[place, said].filter(Boolean).join(' ')}</figcaption>` : '';
  return `<figure><blockquote>“${lines(text)}”</blockquote>${caption}</figure>`;
}

function lines(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<br>');
}

function address(path: string): string {
  return path
    .split('/')
    .map((step) => encodeURIComponent(step).replaceAll("'", '%27'))
    .join('/');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
