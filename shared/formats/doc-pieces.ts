import type { Numbers } from './compound';

/** A stretch of a document's text as one edit left it. */
export interface Stretch {
  units: string;
  /** Where it begins in the stream "WordDocument", and how many bytes each character takes there. */
  from: number;
  width: 1 | 2;
}

/** Characters that are read, some five thousand pages. */
const longest = 16_000_000;
const clx = 0x1a2;

/** The text of a document in its order, from the table of its pieces ([MS-DOC] 2.8.35 and 2.9.177). @throws Error when that is damaged. */
export function textPieces(header: Numbers, table: Numbers): Stretch[] {
  let at = header.u32(clx);
  const end = at + header.u32(clx + 4);
  // Properties that pieces refer to stand before their table.
  while (at < end && table.u8(at) === 1) at += 3 + table.u16(at + 1);
  if (table.u8(at) !== 2) throw new Error('the table of its text is damaged');
  const count = Math.floor((table.u32(at + 1) - 4) / 12);
  const first = at + 5;
  const pieces: Stretch[] = [];
  let length = 0;
  for (let index = 0; index < count && length < longest && first + 4 * index < table.bytes.length; index++) {
    const characters = table.u32(first + 4 * (index + 1)) - table.u32(first + 4 * index);
    const place = table.u32(first + 4 * (count + 1) + 8 * index + 2);
    if (characters <= 0) continue;
    const narrow = (place & 0x4000_0000) !== 0;
    const from = narrow ? (place & 0x3fff_ffff) >>> 1 : place & 0x3fff_ffff;
    const width = narrow ? 1 : 2;
    const bytes = header.bytes.subarray(from, from + characters * width);
    const units = narrow ? windows.decode(bytes) : utf16.decode(bytes);
    length += units.length;
    pieces.push({ units, from, width });
  }
  return pieces;
}

const windows = new TextDecoder('windows-1252');
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
