import { mupdf } from '../../shared/formats/mupdf-engine';

/** A PDF behind a password: nothing of it can be read without. */
export function lockedPdf(bytes: Uint8Array, password: string): Uint8Array {
  const pdf = mupdf.Document.openDocument(bytes, 'application/pdf').asPDF();
  if (!pdf) throw new Error('These bytes are no PDF.');
  return pdf.saveToBuffer(`encrypt=aes-256,user-password=${password},owner-password=${password}!`).asUint8Array();
}
