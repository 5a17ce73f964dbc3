import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/**
 * The text of a file of unknown encoding: a byte order mark decides, then valid UTF-8, then `declared` (what the
 * file says of itself), then the likeliest by its letters. Never throws; line ends become \n.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return tidy(iconv.decode(buffer, encodingOf(buffer, declared)));
}

/** The text of a file whose encoding a person has named; line ends become \n. @throws for an encoding that is not known */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return tidy(iconv.decode(buffer, encoding));
}

export function isEncoding(name: string): boolean {
  return iconv.encodingExists(name);
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t\f])\p{Cc}/gu, '');
}

/** The name of the encoding (as iconv-lite knows it) in which the bytes are best read. */
export function encodingOf(buffer: Buffer, declared?: string): string {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf8';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf16be';
  const wide = unmarkedUtf16(buffer);
  if (wide) return wide;
  if (isUtf8(buffer)) return 'utf8';
  if (declared && iconv.encodingExists(declared) && !/^utf-?8$/i.test(declared)) return declared;
  const best = analyse(buffer.subarray(0, 65_536)).find((match) => iconv.encodingExists(match.name));
  // Bytes of office programs that are no UTF-8 are nearly always Windows-1252, and chardet calls that Latin-1.
  return !best || best.name === 'ISO-8859-1' || best.name === 'UTF-8' ? 'windows-1252' : best.name;
}

/** UTF-16 without a byte order mark: of Latin text every second byte is zero, and none of the others. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf16le' | 'utf16be' | null {
  const pairs = Math.min(bytes.length, 400) >> 1;
  if (pairs < 8) return null;
  let [even, odd] = [0, 0];
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.9 && even === 0) return 'utf16le';
  return even > pairs * 0.9 && odd === 0 ? 'utf16be' : null;
}

function isUtf8(buffer: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(buffer);
    return true;
  } catch {
    return false;
  }
}

/** The text of a web page or XML file, which name their encoding in their first kilobytes. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const declared =
    /<\?xml[^>]{0,200}encoding=["']([\w.:-]+)/i.exec(head) ??
    /<meta[^>]{0,300}charset\s*=\s*["']?([\w.:-]+)/i.exec(head);
  return decodeText(bytes, declared?.[1]);
}

/** Those that Windows numbers otherwise than iconv names them; the ISO 8859 family from 28591 on. */
const codePages: Record<number, string> = {
  1200: 'utf16le',
  10000: 'macroman',
  20127: 'ascii',
  20866: 'koi8-r',
  51932: 'euc-jp',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf8',
  ...Object.fromEntries(Array.from({ length: 16 }, (_, at) => [28_591 + at, `iso-8859-${at + 1}`])),
};

/** Text of bytes (one character per byte) in a Windows or Macintosh code page; Windows-1252 for one that is unknown. */
export function decodeCodePage(bytes: string, codePage: number): string {
  const name = codePages[codePage] ?? `cp${codePage}`;
  return iconv.decode(Buffer.from(bytes, 'latin1'), iconv.encodingExists(name) ? name : 'cp1252');
}
