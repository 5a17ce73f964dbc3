import type { OnRead } from '../../shared/formats/reading-progress';
import type { BibliographicFile } from '../../shared/model/bibliographic';
import type { ExtractOutcome, FileFormat, RecordFormat } from '../../shared/model/extraction';
import { decodeCodePage, decodeHtml, decodeText, encodingOf } from '../files/decode';
import { readTable } from './read-table';
import type { TableReading } from './task';

export interface ReaderInput {
  bytes: Uint8Array;
  name: string;
  mime: string;
  /** Hears how far a long reading is. */
  report?: OnRead;
  tables?: TableReading | undefined;
}

/** Reads a whole file. The message of a failure goes on from the file's name: "is protected by a password". */
export type Reader = (input: ReaderInput) => ExtractOutcome | Promise<ExtractOutcome>;

/**
 * Which reader reads which format; a format without one is answered with `unsupported`. Each is loaded when the first such
 * file comes: all of them take longer than a hundred pages do.
 */
export const readers: Partial<Record<FileFormat, Reader>> = {
  pdf: async ({ bytes, name, report }) =>
    (await import('../../shared/formats/pdf-document')).documentOfPdf(bytes, name, report && nowAndThen(report)),
  html: async ({ bytes, name }) => (await import('../../shared/formats/html')).documentOfHtml(decodeHtml(bytes), name),
  docx: async ({ bytes, name }) => (await import('../../shared/formats/docx-document')).documentOfDocx(bytes, name),
  doc: async ({ bytes, name }) =>
    (await import('../../shared/formats/doc-document')).documentOfDoc(bytes, name, decodeCodePage),
  odt: async ({ bytes, name }) => (await import('../../shared/formats/odt')).documentOfOdt(bytes, name),
  epub: async ({ bytes, name }) => (await import('../../shared/formats/epub')).documentOfEpub(bytes, name),
  rtf: async ({ bytes, name }) =>
    (await import('../../shared/formats/rtf-document')).documentOfRtf(latin1(bytes), name, decodeCodePage),
  eml: async ({ bytes }) => (await import('../../shared/formats/mail')).documentOfMail(mailBytes(bytes)),
  msg: async ({ bytes }) => (await import('../../shared/formats/msg')).documentOfMsg(bytes, decodeCodePage),
  mbox: async ({ bytes, name }) =>
    (await import('../../shared/formats/mailbox')).documentOfMailbox(latin1(bytes), name),
  md: async ({ bytes, name }) =>
    (await import('../../shared/formats/markdown')).documentOfMarkdown(decodeText(bytes), name),
  txt: async ({ bytes, name }) =>
    (await import('../../shared/formats/plain-text')).documentOfText(decodeText(bytes), name),
  xml: async ({ bytes, name }) =>
    (await import('../../shared/formats/xml-document')).documentOfXml(decodeHtml(bytes), name),
  bibtex: records('bibtex', async (text, onRead) =>
    (await import('../../shared/formats/bibtex')).readBibtexInTurns(text, onRead),
  ),
  ris: records('ris', async (text, onRead) => (await import('../../shared/formats/ris')).readRis(text, onRead)),
  'csl-json': records('csl-json', async (text, onRead) =>
    (await import('../../shared/formats/csl-json')).readCslJson(text, onRead),
  ),
  csv: ({ bytes, report, tables }) => recordsOutcome('csv', readTable(bytes, tables, report)),
  'endnote-xml': records('endnote-xml', async (text, onRead) =>
    (await import('../../shared/formats/endnote-xml')).readEndnoteXml(text, onRead),
  ),
  mods: records('mods', async (text, onRead) => (await import('../../shared/formats/mods')).readMods(text, onRead)),
  'zotero-rdf': records('zotero-rdf', async (text, onRead) =>
    (await import('../../shared/formats/zotero-rdf')).readZoteroRdf(text, onRead),
  ),
  'endnote-tagged': records('endnote-tagged', async (text, onRead) =>
    (await import('../../shared/formats/refer')).readRefer(text, onRead),
  ),
  isi: records('isi', async (text, onRead) => (await import('../../shared/formats/isi')).readIsi(text, onRead)),
  cff: records('cff', async (text, onRead) => (await import('../../shared/formats/cff')).readCff(text, onRead)),
  captions: async ({ bytes, name }) =>
    (await import('../../shared/formats/captions')).documentOfCaptions(decodeText(bytes), name),
  image: async ({ bytes, name, mime }) =>
    (await import('../../shared/formats/image-document')).documentOfImage(bytes, name, mime),
};

/** A file of references: what it describes are sources, and it is none itself. */
function records(format: RecordFormat, read: (text: string, onRead: OnRead) => Promise<BibliographicFile>): Reader {
  return async ({ bytes, report }) => {
    return recordsOutcome(
      format,
      turning((onRead) => read(decodeHtml(bytes), onRead), report),
    );
  };
}

async function recordsOutcome(format: RecordFormat, reading: Promise<BibliographicFile>): Promise<ExtractOutcome> {
  const { drafts, warnings } = await reading;
  if (drafts.length === 0) {
    // A sentence of its own elsewhere.
    const first = warnings[0]?.replace(/\.$/, '').replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
    const why = first ? `: ${first}` : '';
    return { ok: false, code: 'empty', message: `holds no references that could be read${why}` };
  }
  return { ok: true, holds: 'records', format, records: drafts, warnings };
}

/** Says how far a reading is, and again and again that it moves on where it gives the event loop its turns; one that hangs says nothing. */
async function turning<T>(reading: (onRead: OnRead) => Promise<T>, report: OnRead = () => {}): Promise<T> {
  let last = 0;
  const timer = setInterval(() => report(last), 50);
  try {
    return await reading((thousandths) => {
      last = thousandths;
      report(thousandths);
    });
  } finally {
    clearInterval(timer);
  }
}

/** Milliseconds between two reports on the pages of a PDF; one that is read sooner says nothing, and costs nothing. */
const pause = 200;

/** Passes on what is said after a pause only: a message for each page would cost more than many a page. */
function nowAndThen(report: OnRead): OnRead {
  let last = performance.now();
  return (thousandths) => {
    const now = performance.now();
    if (now - last < pause) return;
    last = now;
    report(thousandths);
  };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** A mail saved as UTF-16 is no mail to a mail reader until it is text again. */
function mailBytes(bytes: Uint8Array): Uint8Array | string {
  return /^utf16/.test(encodingOf(Buffer.from(bytes.subarray(0, 1000)))) ? decodeText(bytes) : bytes;
}
