import { type Parts, toPlainText } from '../citation/parts';
import type { BibliographicRecord } from '../model/bibliographic';
import { sourceKinds } from '../model/source-kinds';
import { sourceTitle } from '../model/source-title';
import { writeBibtex } from './bibtex-writer';
import { bundleIndex } from './bundle-index';
import type { OnWritten } from './carry';
import { writeCslJson } from './csl-json';
import { writeCsv } from './csv-writer';
import { writeEndnoteXml } from './endnote-xml';
import { writeMods } from './mods-writer';
import { writeReferenceDocx } from './reference-docx';
import { writeReferenceHtml } from './reference-html';
import type { ReferenceList } from './reference-list';
import { writeReferenceMarkdown } from './reference-markdown';
import { writeRis } from './ris';
import { createNames, safeName } from './safe-name';
import { writeZoteroRdf } from './zotero-rdf-writer';

/** Words taken from a source, as the bundle shows them. */
export interface BundleQuote {
  text: string;
  /** "29", "§ 230(c)"; '' where there is none. */
  pinpoint: string;
  comment: string;
}

/** A file of a source: where its bytes lie, and what they must be. */
export interface BundleFile {
  sha256: string;
  /** The name under which it was added. */
  name: string;
  /** Absolute path on this computer; never written into the bundle. */
  path: string;
  bytes: number;
}

export interface BundleSource extends BibliographicRecord {
  id: string;
  /** The entry in the list of references. */
  citation: Parts;
  missing: string[];
  /** Place in the list of references, from 0. */
  order: number;
  quotes: BundleQuote[];
  files: BundleFile[];
}

export interface BundleInput {
  title: string;
  /** The citation style's name for people. */
  style: string;
  /** ISO 8601 in UTC: the one time that the bundle carries. */
  madeAt: string;
  sources: BundleSource[];
}

/** A file of the bundle other than its manifest: made here, or copied from `from`. */
export type BundleEntry = { path: string; content: Uint8Array | string } | { path: string; from: BundleFile };

/** A source's place in the bundle: paths are relative to the bundle's root, with "/" between folders. */
export interface PlacedSource {
  source: BundleSource;
  files: { path: string; file: BundleFile }[];
}

/**
 * All files of a bundle but the manifest, in the order in which they are written: the index page, the references in
 * every format, the sources' files in one folder a source. The same input always gives the same files.
 */
export async function bundleEntries(input: BundleInput, onWritten?: OnWritten): Promise<BundleEntry[]> {
  const ordered = [...input.sources].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const placed = placeFiles(ordered);
  const records = placed.map(({ source, files }) =>
    recordOf(
      source,
      files.map(({ path }) => path),
    ),
  );
  const list: ReferenceList = {
    title: input.title,
    style: input.style,
    madeAt: input.madeAt,
    references: ordered.map(({ id, citation, missing }) => ({ id, citation, missing })),
  };
  const made: BundleEntry[] = [
    { path: 'index.html', content: bundleIndex(input, placed) },
    { path: 'references/references.docx', content: await writeReferenceDocx(list) },
    { path: 'references/references.html', content: writeReferenceHtml(list) },
    { path: 'references/references.md', content: writeReferenceMarkdown(list) },
    { path: 'references/references.bib', content: writeBibtex(records, { dialect: 'biblatex' }, onWritten) },
    { path: 'references/references.ris', content: writeRis(records, onWritten) },
    { path: 'references/references.json', content: writeCslJson(records, onWritten) },
    { path: 'references/references.rdf', content: writeZoteroRdf(records, onWritten) },
    { path: 'references/endnote.xml', content: writeEndnoteXml(records, onWritten) },
    { path: 'references/mods.xml', content: writeMods(records, onWritten) },
    { path: 'references/references.csv', content: writeCsv(records, onWritten) },
  ];
  return [...made, ...placed.flatMap(({ files }) => files.map(({ path, file }) => ({ path, from: file })))];
}

function recordOf(source: BundleSource, attachments: string[]): BibliographicRecord {
  const { draft, tags, notes, collections, id } = source;
  const record: BibliographicRecord = { key: id, draft, tags, notes };
  if (collections && collections.length > 0) record.collections = collections;
  if (attachments.length > 0) record.attachments = attachments;
  return record;
}

// "sources/001 Doe v. Backpage.com, LLC/opinion.pdf": the number keeps the folders in the order of the references.
function placeFiles(sources: BundleSource[]): PlacedSource[] {
  const digits = Math.max(3, String(sources.length).length);
  return sources.map((source, i) => {
    const nameFile = createNames();
    const number = String(i + 1).padStart(digits, '0');
    const folder = safeName(`${number} ${folderTitle(source)}`, 64);
    const files = source.files.map((file) => ({
      path: `sources/${folder}/${nameFile(safeName(file.name, 80, 'file'))}`,
      file,
    }));
    return { source, files };
  });
}

function folderTitle(source: BundleSource): string {
  const title = sourceTitle(source.draft);
  return title === sourceKinds[source.draft.kind].label ? toPlainText(source.citation) : title;
}
