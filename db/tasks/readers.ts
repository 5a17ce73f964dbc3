import { documentOfDocx } from '../../shared/formats/docx-document';
import { documentOfEpub } from '../../shared/formats/epub';
import { documentOfHtml } from '../../shared/formats/html';
import { documentOfImage } from '../../shared/formats/image-document';
import { documentOfMail } from '../../shared/formats/mail';
import { documentOfMailbox } from '../../shared/formats/mailbox';
import { documentOfMarkdown } from '../../shared/formats/markdown';
import { documentOfOdt } from '../../shared/formats/odt';
import { documentOfPdf } from '../../shared/formats/pdf-document';
import { documentOfText } from '../../shared/formats/plain-text';
import { documentOfRtf } from '../../shared/formats/rtf-document';
import { documentOfXml } from '../../shared/formats/xml-document';
import type { ExtractOutcome, FileFormat } from '../../shared/model/extraction';
import { decodeCodePage, decodeHtml, decodeText, encodingOf } from '../files/decode';

export interface ReaderInput {
  bytes: Uint8Array;
  name: string;
  mime: string;
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
  image: ({ bytes, name, mime }) => documentOfImage(bytes, name, mime),
};

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** A mail saved as UTF-16 is no mail to a mail reader until it is text again. */
function mailBytes(bytes: Uint8Array): Uint8Array | string {
  return /^utf16/.test(encodingOf(Buffer.from(bytes.subarray(0, 1000)))) ? decodeText(bytes) : bytes;
}
