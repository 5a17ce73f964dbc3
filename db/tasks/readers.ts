import { documentOfPdf } from '../../shared/formats/pdf-document';
import { documentOfText } from '../../shared/formats/plain-text';
import type { ExtractOutcome, FileFormat } from '../../shared/model/extraction';
import { decodeText } from '../files/decode';

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
  txt: ({ bytes, name }) => documentOfText(decodeText(bytes), name),
};
