import { fileTypeFromBuffer } from 'file-type';
import { zipNames } from '../../shared/formats/zip';
import type { FileFormat } from '../../shared/model/extraction';
import { decodeText, unmarkedUtf16 } from './decode';
import { sniffText } from './sniff-text';

/** What a file is by its content. `format` is null for what cannot be read; `what` then names it for people. */
export interface Sniffed {
  format: FileFormat | null;
  mime: string;
  what: string;
  /** What a person can do about a file that cannot be read. */
  advice?: string;
  /** The file is an Office file behind a password. */
  encrypted?: boolean;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const unpack = 'unpack it and add the files in it';

const binary: Record<string, Omit<Sniffed, 'mime'>> = {
  'application/pdf': { format: 'pdf', what: 'a PDF' },
  [`${word}.document`]: { format: 'docx', what: 'a Word document' },
  [`${word}.template`]: { format: 'docx', what: 'a Word template' },
  'application/vnd.ms-word.document.macroenabled.12': { format: 'docx', what: 'a Word document with macros' },
  'application/vnd.oasis.opendocument.text': { format: 'odt', what: 'an OpenDocument text' },
  'application/epub+zip': { format: 'epub', what: 'an EPUB book' },
  'application/rtf': { format: 'rtf', what: 'an RTF document' },
  'text/vtt': { format: 'captions', what: 'captions' },
  'image/jpeg': { format: 'image', what: 'a JPEG image' },
  'image/png': { format: 'image', what: 'a PNG image' },
  'image/tiff': { format: 'image', what: 'a TIFF image' },
  'image/gif': { format: 'image', what: 'a GIF image' },
  'image/webp': { format: 'image', what: 'a WebP image' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    format: null,
    what: 'an Excel file',
    advice: 'save it as .csv or .pdf',
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    format: null,
    what: 'a PowerPoint file',
    advice: 'save it as .pdf',
  },
  'application/vnd.oasis.opendocument.spreadsheet': {
    format: null,
    what: 'an OpenDocument spreadsheet',
    advice: 'save it as .csv or .pdf',
  },
  'application/vnd.oasis.opendocument.presentation': {
    format: null,
    what: 'an OpenDocument presentation',
    advice: 'save it as .pdf',
  },
  'image/heic': { format: null, what: 'a HEIC image', advice: 'save it as .jpg' },
  'text/calendar': { format: null, what: 'a calendar file', advice: 'print the entry as a PDF' },
  'application/gzip': { format: null, what: 'a packed archive', advice: unpack },
};

/** Streams by which the old Office formats tell themselves apart, in the UTF-16 of their directory ([MS-CFB] 2.6). */
const compound: [stream: string, sniffed: Omit<Sniffed, 'mime'>][] = [
  ['EncryptedPackage', { format: null, what: 'an Office document behind a password', encrypted: true }],
  ['__properties_version1.0', { format: 'msg', what: 'an Outlook message' }],
  ['WordDocument', { format: 'doc', what: 'an old Word document' }],
  ['Workbook', { format: null, what: 'an old Excel file', advice: 'save it as .csv or .pdf' }],
  ['PowerPoint Document', { format: null, what: 'an old PowerPoint file', advice: 'save it as .pdf' }],
];

/** Members by which a zip that file-type does not know tells what it holds. */
const zipped: [member: RegExp, mime: string][] = [
  [/^\/?word\/document\d*\.xml$/i, `${word}.document`],
  [/^META-INF\/container\.xml$/, 'application/epub+zip'],
  [/^content\.xml$/, 'application/vnd.oasis.opendocument.text'],
];

/** The type of a recording that begins like this; null for a file of any other kind. */
export async function sniffRecording(head: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  return found && /^(?:audio|video)\//.test(found.mime) ? found.mime : null;
}

/** Tells the format of a file by its bytes; the name only decides between kinds of plain text. */
export async function sniff(bytes: Uint8Array, name: string): Promise<Sniffed> {
  if (pdfHeader(bytes)) return { format: 'pdf', mime: 'application/pdf', what: 'a PDF' };
  if (startsWith(bytes, '{\\rtf')) return { format: 'rtf', mime: 'application/rtf', what: 'an RTF document' };
  if (isTnef(bytes))
    return {
      format: null,
      mime: 'application/ms-tnef',
      what: 'a package of Outlook (winmail.dat)',
      advice: 'save the mail as .eml in Outlook',
    };
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found?.mime === 'application/x-cfb') return sniffCompound(bytes);
  if (found?.mime === 'application/zip') return sniffZip(bytes);
  if (found && found.mime !== 'application/xml') {
    const known = binary[found.mime] ?? { format: null, what: `a file of the kind “${found.ext}”` };
    return { ...known, mime: found.mime };
  }
  const head = bytes.subarray(0, 65_536);
  if (!looksLikeText(head)) return { format: null, mime: 'application/octet-stream', ...unknown(bytes, name) };
  return sniffText(decodeText(head), name);
}

/** What the endings of names promise, where bytes that are no text should have told it. */
const promised: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word document',
  doc: 'Word document',
  odt: 'OpenDocument text',
  epub: 'EPUB book',
  jpg: 'picture',
  jpeg: 'picture',
  png: 'picture',
  tif: 'picture',
  tiff: 'picture',
};

function unknown(bytes: Uint8Array, name: string): Pick<Sniffed, 'what' | 'advice'> {
  if (startsWith(bytes, '\u00ffWPC')) return { what: 'a WordPerfect document', advice: 'save it as .docx or .pdf' };
  const kind = promised[/\.(\w{2,5})$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  return kind
    ? { what: `a damaged file or no ${kind} at all`, advice: 'get another copy' }
    : { what: 'a file of unknown kind' };
}

async function sniffCompound(bytes: Uint8Array): Promise<Sniffed> {
  const holds = await streamsOf(bytes);
  const known = compound.find(([stream]) => holds(stream));
  return { ...(known?.[1] ?? { format: null, what: 'an old Office file' }), mime: 'application/x-cfb' };
}

/** Tells which streams lie at the root; of a damaged file, which names it has anywhere: one within may hold others. */
async function streamsOf(bytes: Uint8Array): Promise<(stream: string) => boolean> {
  try {
    const file = new (await import('../../shared/formats/compound')).Compound(bytes);
    return (stream) => file.stream(stream) !== undefined;
  } catch {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (stream) => buffer.includes(Buffer.from(stream, 'utf16le'));
  }
}

function sniffZip(bytes: Uint8Array): Sniffed {
  let names: string[] = [];
  try {
    names = zipNames(bytes);
  } catch {
    // A zip whose directory is lost holds nothing that could be told.
    return { format: null, mime: 'application/zip', what: 'a damaged zip archive' };
  }
  const mime = zipped.find(([member]) => names.some((name) => member.test(name)))?.[1];
  const known = mime ? binary[mime] : undefined;
  return known && mime
    ? { ...known, mime }
    : { format: null, mime: 'application/zip', what: 'a zip archive', advice: unpack };
}

/** Readers accept a header within the first 1,024 bytes (ISO 32000-1, Annex H, note 13). */
function pdfHeader(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}

/** The signature of [MS-OXTNEF] 2.1.3.1. */
function isTnef(bytes: Uint8Array): boolean {
  return bytes[0] === 0x78 && bytes[1] === 0x9f && bytes[2] === 0x3e && bytes[3] === 0x22;
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
