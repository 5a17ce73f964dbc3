import { fileTypeFromBuffer } from 'file-type';
import type { FileFormat } from '../../shared/model/extraction';
import { decodeText, unmarkedUtf16 } from './decode';
import { sniffText } from './sniff-text';

/** What a file is by its content. `format` is null for what cannot be read; `what` then names it for people. */
export interface Sniffed {
  format: FileFormat | null;
  mime: string;
  what: string;
}

const binary: Record<string, { format: FileFormat | null; what: string }> = {
  'application/pdf': { format: 'pdf', what: 'a PDF' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    format: 'docx',
    what: 'a Word document',
  },
  'application/vnd.ms-word.document.macroenabled.12': { format: 'docx', what: 'a Word document with macros' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template': {
    format: 'docx',
    what: 'a Word template',
  },
  'application/vnd.oasis.opendocument.text': { format: 'odt', what: 'an OpenDocument text' },
  'application/epub+zip': { format: 'epub', what: 'an EPUB book' },
  'application/rtf': { format: 'rtf', what: 'an RTF document' },
  'image/jpeg': { format: 'image', what: 'a JPEG image' },
  'image/png': { format: 'image', what: 'a PNG image' },
  'image/tiff': { format: 'image', what: 'a TIFF image' },
  'image/gif': { format: 'image', what: 'a GIF image' },
  'image/webp': { format: 'image', what: 'a WebP image' },
  'application/x-cfb': {
    format: null,
    what: 'an old Office file (.doc, .xls, .ppt or .msg); save it as .docx, .pdf or .eml',
  },
  'application/zip': { format: null, what: 'a zip archive; unpack it and add the files in it' },
  'application/gzip': { format: null, what: 'a packed archive; unpack it and add the files in it' },
};

/** Tells the format of a file by its bytes; the name only decides between kinds of plain text. */
export async function sniff(bytes: Uint8Array, name: string): Promise<Sniffed> {
  if (pdfHeader(bytes)) return { format: 'pdf', mime: 'application/pdf', what: 'a PDF' };
  if (startsWith(bytes, '{\\rtf')) return { format: 'rtf', mime: 'application/rtf', what: 'an RTF document' };
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found && found.mime !== 'application/xml') {
    const known = binary[found.mime];
    return {
      format: known?.format ?? null,
      mime: found.mime,
      what: known?.what ?? `a file of the kind “${found.ext}”`,
    };
  }
  const head = bytes.subarray(0, 65_536);
  if (!looksLikeText(head)) return { format: null, mime: 'application/octet-stream', what: 'a file of unknown kind' };
  return sniffText(decodeText(head), name);
}

/** Readers accept a header within the first 1,024 bytes (ISO 32000-1, Annex H, note 13). */
function pdfHeader(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64)).toString('latin1');
  return head.trimStart().startsWith(text);
}

/** No text has many zero bytes, unless it is UTF-16 and says so by a byte order mark. */
function looksLikeText(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  if (unmarkedUtf16(head)) return true;
  let odd = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  return odd <= head.length / 100;
}
