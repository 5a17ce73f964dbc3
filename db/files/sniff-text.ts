import type { FileFormat } from '../../shared/model/extraction';
import type { Sniffed } from './sniff';

interface TextKind {
  format: FileFormat;
  mime: string;
  what: string;
  is: (head: string, extension: string) => boolean;
}

const mailHeader = /^(?:received|return-path|message-id|mime-version|date|from|to|subject|delivered-to|x-[\w-]+):/i;

/** A mail begins with header lines: three known ones among the first lines, before any empty line. */
function isMail(head: string, extension: string): boolean {
  const lines = head.trimStart().split('\n', 60);
  const end = lines.findIndex((line) => line.trim() === '');
  const headers = (end > 0 ? lines.slice(0, end) : lines).filter((line) => mailHeader.test(line));
  return headers.length >= (extension === 'eml' ? 1 : 3) && /^[\w-]+:/.test(lines[0] ?? '');
}

const root = (head: string) => /<(?!\?|!)([A-Za-z_][\w:.-]*)/.exec(head)?.[1]?.toLowerCase() ?? '';
const isXml = (head: string) =>
  head.trimStart().startsWith('<?xml') || /^\s*<(?!!doctype html|html)[A-Za-z_][\w:.-]*[^>]*>/i.test(head);

/** Tried in this order; the first that fits counts. */
const kinds: TextKind[] = [
  {
    format: 'captions',
    mime: 'application/x-subrip',
    what: 'captions',
    is: (h) =>
      /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(h) || /^\uFEFF?\s*\d+\s*\r?\n\d{1,3}:\d{2}:\d{2},\d{3} --> /.test(h),
  },
  { format: 'mbox', mime: 'application/mbox', what: 'a mailbox', is: (h) => /^From \S.*\d{4}\n[\w-]+:/.test(h) },
  { format: 'html', mime: 'text/html', what: 'a web page', is: isHtml },
  {
    format: 'endnote-xml',
    mime: 'application/xml',
    what: 'an EndNote library',
    is: (h) => isXml(h) && /<records>\s*<record>/.test(h),
  },
  {
    format: 'mods',
    mime: 'application/mods+xml',
    what: 'MODS records',
    is: (h) => isXml(h) && /^(mods:)?mods(collection)?$/.test(root(h)),
  },
  {
    format: 'zotero-rdf',
    mime: 'application/rdf+xml',
    what: 'an RDF bibliography',
    is: (h) => isXml(h) && root(h) === 'rdf:rdf',
  },
  { format: 'xml', mime: 'application/xml', what: 'an XML document', is: (h) => isXml(h) },
  {
    format: 'ris',
    mime: 'application/x-research-info-systems',
    what: 'RIS records',
    is: (h) => /^\uFEFF?\s*TY {1,2}- ?\w/m.test(h.slice(0, 4000)),
  },
  {
    format: 'endnote-tagged',
    mime: 'application/x-endnote-refer',
    what: 'EndNote records',
    is: (h) => /^\s*%[0A] \S/.test(h),
  },
  { format: 'isi', mime: 'application/x-isi', what: 'ISI records', is: (h) => /^\s*(FN |PT [A-Z]\n)/.test(h) },
  { format: 'cff', mime: 'application/x-cff', what: 'a CITATION.cff file', is: (h) => /^cff-version:/m.test(h) },
  {
    format: 'bibtex',
    mime: 'application/x-bibtex',
    what: 'BibTeX records',
    is: (h, x) => /^(?:bib|bibtex|biblatex)$/.test(x) || (/^\s*@[a-z]+\s*[{(]\s*["\w]/im.test(h) && /^\s*[@%]/.test(h)),
  },
  {
    format: 'csl-json',
    mime: 'application/vnd.citationstyles.csl+json',
    what: 'CSL-JSON records',
    is: (h, x) => x === 'json' || isCslJson(h),
  },
  { format: 'eml', mime: 'message/rfc822', what: 'a mail', is: isMail },
  { format: 'md', mime: 'text/markdown', what: 'a Markdown text', is: (_, x) => /^(md|markdown|mdown|qmd)$/.test(x) },
  { format: 'csv', mime: 'text/csv', what: 'a table', is: (_, x) => /^(csv|tsv)$/.test(x) },
];

/** Tells which kind of text a file holds from its beginning; anything unknown is plain text. */
export function sniffText(head: string, name: string): Sniffed {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = kinds.find((one) => one.is(head, extension));
  if (kind) return { format: kind.format, mime: kind.mime, what: kind.what };
  return { format: 'txt', mime: 'text/plain', what: 'a plain text' };
}

const htmlTags = new Set(
  (
    'html head body meta title link style script p div span section article main header footer nav aside pre blockquote ' +
    'table tr td h1 h2 h3 h4 h5 h6 ul ol dl center font a b i em strong br hr img form'
  ).split(' '),
);

/** A whole page, a fragment that begins with one of HTML's elements, or any tags at all in a file called .html. */
function isHtml(head: string, extension: string): boolean {
  if (/^(?:html?|xhtml|shtml)$/.test(extension)) return /<[a-z!/]/i.test(head);
  const start = head.replace(/<!--[\s\S]*?-->/g, '').trimStart();
  if (/^\uFEFF?(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i.test(start)) return true;
  return /^\uFEFF?</.test(start) && htmlTags.has(root(start));
}

/** CSL-JSON is a list of objects (or one) with an `id` or a `type`, Zotero's JSON has an `itemType`; the head alone may end in the middle. */
function isCslJson(head: string): boolean {
  return (
    /^\uFEFF?\s*[[{]/.test(head) &&
    (/"itemType"\s*:\s*"[a-zA-Z]+"/.test(head) ||
      (/"type"\s*:\s*"[a-z_-]+"/.test(head) && /"(?:title|author|issued|id|container-title)"\s*:/.test(head)))
  );
}
