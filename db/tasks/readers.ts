import { documentOfDocx } from '../../shared/formats/docx-document';
import { documentOfEpub } from '../../shared/formats/epub';
import { documentOfHtml } from '../../shared/formats/html';
import { documentOfOdt } from '../../shared/formats/odt';
import { documentOfPdf } from '../../shared/formats/pdf-document';
import { documentOfText } from '../../shared/formats/plain-text';
import type { ExtractOutcome, FileFormat } from '../../shared/model/extraction';
import { decodeHtml, decodeText } from '../files/decode';

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
  txt: ({ bytes, name }) => documentOfText(decodeText(bytes), name),
};
