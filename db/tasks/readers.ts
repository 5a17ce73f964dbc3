import { readBibtexInTurns } from '../../shared/formats/bibtex';
import { documentOfCaptions } from '../../shared/formats/captions';
import { readCslJson } from '../../shared/formats/csl-json';
import { readCsv } from '../../shared/formats/csv';
import { documentOfDocx } from '../../shared/formats/docx-document';
import { readEndnoteXml } from '../../shared/formats/endnote-xml';
import { documentOfEpub } from '../../shared/formats/epub';
import { documentOfHtml } from '../../shared/formats/html';
import { documentOfImage } from '../../shared/formats/image-document';
import { readIsi } from '../../shared/formats/isi';
import { documentOfMail } from '../../shared/formats/mail';
import { documentOfMailbox } from '../../shared/formats/mailbox';
import { documentOfMarkdown } from '../../shared/formats/markdown';
import { readMods } from '../../shared/formats/mods';
import { documentOfOdt } from '../../shared/formats/odt';
import { documentOfPdf } from '../../shared/formats/pdf-document';
import { documentOfText } from '../../shared/formats/plain-text';
import { readRefer } from '../../shared/formats/refer';
import { readRis } from '../../shared/formats/ris';
import { documentOfRtf } from '../../shared/formats/rtf-document';
import { documentOfXml } from '../../shared/formats/xml-document';
import { readZoteroRdf } from '../../shared/formats/zotero-rdf';
import type { BibliographicFile } from '../../shared/model/bibliographic';
import type { ExtractOutcome, FileFormat, RecordFormat } from '../../shared/model/extraction';
import { decodeCodePage, decodeHtml, decodeText, encodingOf } from '../files/decode';

export interface ReaderInput {
  bytes: Uint8Array;
  name: string;
  mime: string;
  /** Hears a count that grows while a long reading moves on. */
  report?: (done: number) => void;
}

/** Reads a whole file. The message of a failure goes on from the file's name: "is protected by a password". */
export type Reader = (input: ReaderInput) => ExtractOutcome | Promise<ExtractOutcome>;

/** Which reader reads which format; a format without one is answered with `unsupported`. */
export const readers: Partial<Record<FileFormat, Reader>> = {
  pdf: ({ bytes, name }) => documentOfPdf(bytes, name),
  html: ({ bytes, name }) => documentOfHtml(decodeHtml(bytes), name),
  docx: ({ bytes, name }) => documentOfDocx(bytes, name),
  odt: ({ bytes, name }) => documentOfOdt(bytes, name),
  epub: ({ bytes, name }) => documentOfEpub(bytes, name),
  rtf: ({ bytes, name }) => documentOfRtf(latin1(bytes), name, decodeCodePage),
  eml: ({ bytes }) => documentOfMail(mailBytes(bytes)),
  mbox: ({ bytes, name }) => documentOfMailbox(latin1(bytes), name),
  md: ({ bytes, name }) => documentOfMarkdown(decodeText(bytes), name),
  txt: ({ bytes, name }) => documentOfText(decodeText(bytes), name),
  xml: ({ bytes, name }) => documentOfXml(decodeHtml(bytes), name),
  bibtex: records('bibtex', readBibtexInTurns),
  ris: records('ris', readRis),
  'csl-json': records('csl-json', readCslJson),
  csv: records('csv', readCsv),
  'endnote-xml': records('endnote-xml', readEndnoteXml),
  mods: records('mods', readMods),
  'zotero-rdf': records('zotero-rdf', readZoteroRdf),
  'endnote-tagged': records('endnote-tagged', readRefer),
  isi: records('isi', readIsi),
  captions: ({ bytes, name }) => documentOfCaptions(decodeText(bytes), name),
  image: ({ bytes, name, mime }) => documentOfImage(bytes, name, mime),
};

/** A file of references: what it describes are sources, and it is none itself. */
function records(format: RecordFormat, read: (text: string) => BibliographicFile | Promise<BibliographicFile>): Reader {
  return async ({ bytes, report }) => {
    const { drafts, warnings } = await turning(read(decodeHtml(bytes)), report);
    if (drafts.length === 0) {
      const why = warnings[0] ? `: ${warnings[0].replace(/\.$/, '')}` : '';
      return { ok: false, code: 'empty', message: `holds no references that could be read${why}` };
    }
    return { ok: true, holds: 'records', format, records: drafts, warnings };
  };
}

/** Says again and again that a reading moves on, as long as it gives the event loop its turns; one that hangs gives none. */
async function turning<T>(reading: T | Promise<T>, report: (done: number) => void = () => {}): Promise<T> {
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
