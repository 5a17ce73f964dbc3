import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { findStyle } from '../../shared/citation/styles';
import { writeBibtex } from '../../shared/formats/bibtex-writer';
import type { OnWritten } from '../../shared/formats/carry';
import { writeCslJson } from '../../shared/formats/csl-json';
import { writeCsv } from '../../shared/formats/csv-writer';
import { writeEndnoteXml } from '../../shared/formats/endnote-xml';
import { writeMods } from '../../shared/formats/mods-writer';
import { writeReferenceDocx } from '../../shared/formats/reference-docx';
import { writeReferenceHtml } from '../../shared/formats/reference-html';
import type { ReferenceList } from '../../shared/formats/reference-list';
import { writeReferenceMarkdown } from '../../shared/formats/reference-markdown';
import { writeRis } from '../../shared/formats/ris';
import { writeZoteroRdf } from '../../shared/formats/zotero-rdf-writer';
import type { BibliographicRecord } from '../../shared/model/bibliographic';
import { renderCitations, type WrittenCitation } from './render-citations';
import type { TaskFailure } from './task';

const recordWriters = {
  bib: (records: BibliographicRecord[], onWritten?: OnWritten) =>
    writeBibtex(records, { dialect: 'biblatex' }, onWritten),
  ris: writeRis,
  'csl-json': writeCslJson,
  csv: writeCsv,
  'endnote-xml': writeEndnoteXml,
  mods: writeMods,
  'zotero-rdf': writeZoteroRdf,
} as const satisfies Record<string, (records: BibliographicRecord[], onWritten?: OnWritten) => string>;

const listWriters = {
  docx: writeReferenceDocx,
  html: writeReferenceHtml,
  md: writeReferenceMarkdown,
} as const satisfies Record<string, (list: ReferenceList) => string | Promise<Uint8Array>>;

/** The formats in which a list of sources can be written. */
export type ReferenceFormat = keyof typeof recordWriters | keyof typeof listWriters;

/** A source as an export carries it; `id` is its key in the file. */
export interface ExportedSource extends BibliographicRecord {
  id: string;
}

/** How citations are written: a shipped style's id, or the text of a person's own `.csl` file. */
export interface ExportStyle {
  style: string;
  styleXml?: string;
  form?: 'practitioner' | 'academic';
}

/** Writes the references of sources to a file of one format. */
export interface WriteReferencesTask extends ExportStyle {
  kind: 'write-references';
  /** What messages call the file. */
  name: string;
  format: ReferenceFormat;
  title: string;
  /** ISO 8601 in UTC; the only time in the file. */
  madeAt: string;
  sources: ExportedSource[];
  /** Absolute path of the file to be made; it must not exist yet. */
  path: string;
}

/** What an export made. */
export interface WrittenFile {
  ok: true;
  bytes: number;
  sha256: string;
  warnings: string[];
}

/** Writes the file; a style that is none, or a disk that refuses, is a failure with its reason. `report` hears the number of sources. */
export async function runWriteReferences(
  task: WriteReferencesTask,
  report: (done: number) => void,
): Promise<WrittenFile | TaskFailure> {
  try {
    const bytes = Buffer.from(await content(task, report));
    await writeFile(task.path, bytes, { flag: 'wx' });
    return { ok: true, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), warnings: [] };
  } catch (error) {
    return writingFailed(task.name, error);
  }
}

function content(task: WriteReferencesTask, report: (done: number) => void): string | Promise<Uint8Array> {
  const { format } = task;
  if (format in recordWriters)
    return recordWriters[format as keyof typeof recordWriters](
      task.sources.map((source) => ({ ...source, key: source.id })),
      report,
    );
  const cited = citedSources(task.sources, task, report);
  const references = inOrder(cited).map(({ id, entry, missing }) => ({ id, citation: entry, missing }));
  return listWriters[format as keyof typeof listWriters]({
    title: task.title,
    style: styleLabel(task),
    madeAt: task.madeAt,
    references,
  });
}

/** The citations of sources in an export's style, in the sources' order. */
export function citedSources(
  sources: readonly ExportedSource[],
  style: ExportStyle,
  report?: (done: number) => void,
): WrittenCitation[] {
  const items = sources.map(({ id, draft }) => ({ id, ...draft }));
  return renderCitations({ ...style, kind: 'render-citations', items }, report);
}

function inOrder(cited: WrittenCitation[]): WrittenCitation[] {
  return [...cited].sort((a, b) => a.order - b.order);
}

/** A style's name for people. */
export function styleLabel({ style, styleXml }: ExportStyle): string {
  if (styleXml) return /<title>([^<]*)<\/title>/.exec(styleXml)?.[1]?.trim() || 'a style of your own';
  return findStyle(style)?.label ?? style;
}

/** A failure to write, in a sentence for people. */
export function writingFailed(name: string, error: unknown): TaskFailure {
  const reason = error instanceof Error ? error.message : String(error);
  return { ok: false, code: 'unreadable', message: `${name} could not be written. ${reason}` };
}
