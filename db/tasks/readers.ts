import type { BibliographicFile } from '../../shared/model/bibliographic';
import type { ExtractOutcome, FileFormat, RecordFormat } from '../../shared/model/extraction';
import { decodeCodePage, decodeHtml, decodeText, encodingOf } from '../files/decode';
import { readTable } from './read-table';
import type { TableReading } from './task';

export interface ReaderInput {
  bytes: Uint8Array;
  name: string;
  mime: string;
  /** Hears a count that grows while a long reading moves on. */
  report?: (done: number) => void;
  tables?: TableReading | undefined;
}

/** Reads a whole file. The message of a failure goes on from the file's name: "is protected by a password". */
export type Reader = (input: ReaderInput) => ExtractOutcome | Promise<ExtractOutcome>;

/**
 * Which reader reads which format; a format without one is answered with `unsupported`. Each is loaded when the first such
 * file comes: all of them take longer than a hundred pages do.
 */
export const readers: Partial<Record<FileFormat, Reader>> = {
  pdf: async ({ bytes, name }) => (await import('../../shared/formats/pdf-document')).documentOfPdf(bytes, name),
  html: async ({ bytes, name }) => (await import('../../shared/formats/html')).documentOfHtml(decodeHtml(bytes), name),
  docx: async ({ bytes, name }) => (await import('../../shared/formats/docx-document')).documentOfDocx(bytes, name),
  odt: async ({ bytes, name }) => (await import('../../shared/formats/odt')).documentOfOdt(bytes, name),
  epub: async ({ bytes, name }) => (await import('../../shared/formats/epub')).documentOfEpub(bytes, name),
  rtf: async ({ bytes, name }) =>
    (await import('../../shared/formats/rtf-document')).documentOfRtf(latin1(bytes), name, decodeCodePage),
  eml: async ({ bytes }) => (await import('../../shared/formats/mail')).documentOfMail(mailBytes(bytes)),
  mbox: async ({ bytes, name }) =>
    (await import('../../shared/formats/mailbox')).documentOfMailbox(latin1(bytes), name),
  md: async ({ bytes, name }) =>
    (await import('../../shared/formats/markdown')).documentOfMarkdown(decodeText(bytes), name),
  txt: async ({ bytes, name }) =>
    (await import('../../shared/formats/plain-text')).documentOfText(decodeText(bytes), name),
  xml: async ({ bytes, name }) =>
    (await import('../../shared/formats/xml-document')).documentOfXml(decodeHtml(bytes), name),
  bibtex: records('bibtex', async (text) => (await import('../../shared/formats/bibtex')).readBibtexInTurns(text)),
  ris: records('ris', async (text) => (await import('../../shared/formats/ris')).readRis(text)),
  'csl-json': records('csl-json', async (text) => (await import('../../shared/formats/csl-json')).readCslJson(text)),
  csv: ({ bytes, report, tables }) => recordsOutcome('csv', readTable(bytes, tables, report)),
  'endnote-xml': records('endnote-xml', async (text) =>
    (await import('../../shared/formats/endnote-xml')).readEndnoteXml(text),
  ),
  mods: records('mods', async (text) => (await import('../../shared/formats/mods')).readMods(text)),
  'zotero-rdf': records('zotero-rdf', async (text) =>
    (await import('../../shared/formats/zotero-rdf')).readZoteroRdf(text),
  ),
  'endnote-tagged': records('endnote-tagged', async (text) =>
    (await import('../../shared/formats/refer')).readRefer(text),
  ),
  isi: records('isi', async (text) => (await import('../../shared/formats/isi')).readIsi(text)),
  captions: async ({ bytes, name }) =>
    (await import('../../shared/formats/captions')).documentOfCaptions(decodeText(bytes), name),
  image: async ({ bytes, name, mime }) =>
    (await import('../../shared/formats/image-document')).documentOfImage(bytes, name, mime),
};

/** A file of references: what it describes are sources, and it is none itself. */
function records(format: RecordFormat, read: (text: string) => Promise<BibliographicFile>): Reader {
  return async ({ bytes, report }) => {
    return recordsOutcome(format, turning(read(decodeHtml(bytes)), report));
  };
}

async function recordsOutcome(format: RecordFormat, reading: Promise<BibliographicFile>): Promise<ExtractOutcome> {
  const { drafts, warnings } = await reading;
  if (drafts.length === 0) {
    const why = warnings[0] ? `: ${warnings[0].replace(/\.$/, '')}` : '';
    return { ok: false, code: 'empty', message: `holds no references that could be read${why}` };
  }
  return { ok: true, holds: 'records', format, records: drafts, warnings };
}

/** Says again and again that a reading moves on, as long as it gives the event loop its turns; one that hangs gives none. */
async function turning<T>(reading: Promise<T>, report: (done: number) => void = () => {}): Promise<T> {
  let turns = 0;
  const timer = setInterval(() => report(++turns), 50);
  try {
    return await reading;
  } finally {
    clearInterval(timer);
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** A mail saved as UTF-16 is no mail to a mail reader until it is text again. */
function mailBytes(bytes: Uint8Array): Uint8Array | string {
  return /^utf16/.test(encodingOf(Buffer.from(bytes.subarray(0, 1000)))) ? decodeText(bytes) : bytes;
}
