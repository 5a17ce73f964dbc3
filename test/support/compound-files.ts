import { utils, write } from 'cfb';

/** A file of the old Office with these streams by path. */
export function compoundFile(streams: Record<string, Uint8Array | string>): Uint8Array {
  const made = utils.cfb_new();
  for (const [path, content] of Object.entries(streams))
    utils.cfb_add(made, `/${path}`, Array.from(typeof content === 'string' ? utf16(content) : content));
  return Uint8Array.from(write(made, { type: 'array' }) as ArrayLike<number>);
}

export const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));

interface OldDocument {
  text: string;
  /** By the place of their mark (U+0002) in the text. */
  notes?: [at: number, text: string][];
  /** Stretches of the text that were deleted while changes were tracked. */
  deleted?: [from: number, to: number][];
  /** Places of the signs that end a row of a table. */
  rowEnds?: number[];
  encrypted?: boolean;
  version?: number;
  parts?: Record<string, Uint8Array | string>;
}

/** A Word 97 document ([MS-DOC]): its text in two pieces, the first in Windows-1252, the second in UTF-16. */
export function docFile({ text, notes = [], deleted = [], rowEnds = [], ...more }: OldDocument): Uint8Array {
  const words = notes.map(([, note]) => `\u0002 ${note}\r`).join('') + (notes.length > 0 ? '\r' : '');
  const whole = text + words;
  const cut = Math.floor(text.length / 2);
  const [narrow, wide] = [Buffer.from(whole.slice(0, cut), 'latin1'), utf16(whole.slice(cut))];
  const at = 1024;
  const placeOf = (cp: number) => (cp <= cut ? at + cp : at + cut + 2 * (cp - cut));
  const formats = Math.ceil((at + narrow.length + wide.length) / 512);
  const document = Buffer.alloc((formats + 2) * 512);
  document.set(narrow, at);
  document.set(wide, at + cut);
  const header = (offset: number, value: number) => document.writeUInt32LE(value, offset);
  document.writeUInt16LE(0xa5ec, 0);
  document.writeUInt16LE(more.version ?? 0xc1, 2);
  document.writeUInt16LE(0x200 | (more.encrypted ? 0x100 : 0), 10);
  header(0x4c, text.length);
  header(0x50, words.length);
  const pages = [
    formatPage(document, formats, { runs: deleted, size: 1, property: [0x00, 0x08, 1], placeOf }),
    formatPage(document, formats + 1, {
      runs: rowEnds.map((one) => [one, one + 1]),
      size: 13,
      property: [0x17, 0x24, 1],
      placeOf,
    }),
  ] as const;
  const numbers = (...values: number[]) => {
    const made = Buffer.alloc(values.length * 4);
    for (const [index, value] of values.entries()) made.writeUInt32LE(value, index * 4);
    return made;
  };
  const noteStarts = [0];
  for (const [, note] of notes) noteStarts.push((noteStarts.at(-1) ?? 0) + note.length + 3);
  const noteEnd = noteStarts.at(-1) ?? 0;
  const pieces = Buffer.concat([
    numbers(0, cut, whole.length),
    Buffer.alloc(2),
    numbers((at * 2) | 0x4000_0000),
    Buffer.alloc(4),
    numbers(at + cut),
    Buffer.alloc(2),
  ]);
  const tables: [index: number, bytes: Buffer][] = [
    [2, Buffer.concat([numbers(...notes.map(([place]) => place), text.length), Buffer.alloc(notes.length * 2, 1)])],
    [3, numbers(...noteStarts, noteEnd + 1)],
    [12, Buffer.concat([numbers(at, document.length), numbers(pages[0])])],
    [13, Buffer.concat([numbers(at, document.length), numbers(pages[1])])],
    // Properties of pieces stand before their table; this list of them is empty.
    [33, Buffer.concat([Buffer.from([1, 0, 0, 2]), numbers(pieces.length), pieces])],
  ];
  let length = 0;
  for (const [index, bytes] of tables) {
    if (notes.length === 0 && index < 4) continue;
    header(0x9a + 8 * index, length);
    header(0x9a + 8 * index + 4, bytes.length);
    length += bytes.length;
  }
  const table = Buffer.concat(tables.flatMap(([index, bytes]) => (notes.length === 0 && index < 4 ? [] : [bytes])));
  return compoundFile({ WordDocument: document, '1Table': table, ...more.parts });
}

/** A page of formatting: runs with one property each ([MS-DOC] 2.9.33 and 2.9.175); answers its number. */
function formatPage(
  document: Buffer,
  page: number,
  {
    runs,
    size,
    property,
    placeOf,
  }: { runs: [number, number][]; size: 1 | 13; property: number[]; placeOf: (cp: number) => number },
): number {
  const start = page * 512;
  const edges = runs.flatMap(([from, to]) => [placeOf(from), placeOf(to)]);
  const count = Math.max(0, edges.length - 1);
  for (const [index, edge] of edges.entries()) document.writeUInt32LE(edge, start + 4 * index);
  const list = 400;
  // Of characters a list is its length and its properties; of paragraphs, their style stands between.
  document.set(size === 1 ? [property.length, ...property] : [0, 3, 0, 0, ...property], start + list);
  for (let run = 0; run < count; run += 2) document[start + 4 * (count + 1) + size * run] = list / 2;
  document[start + 511] = count;
  return page;
}

export interface OutlookMessage {
  /** Texts by the number of their property. */
  texts?: Record<number, string>;
  /** Texts of an old message, in the code page that `numbers` name. */
  narrow?: Record<number, Uint8Array>;
  binary?: Record<number, Uint8Array>;
  numbers?: Record<number, number>;
  times?: Record<number, string>;
  recipients?: OutlookMessage[];
  attachments?: (OutlookMessage & { message?: OutlookMessage })[];
}

/** An Outlook message ([MS-OXMSG]). */
export function msgFile(message: OutlookMessage): Uint8Array {
  return compoundFile(streamsOf(message, '', 32));
}

function streamsOf(message: OutlookMessage, folder: string, head: number): Record<string, Uint8Array> {
  const { texts = {}, narrow = {}, binary = {}, numbers = {}, times = {}, recipients = [], attachments = [] } = message;
  const streams: Record<string, Uint8Array> = {};
  const put = (of: Record<number, Uint8Array>, type: string) => {
    for (const [tag, bytes] of Object.entries(of))
      streams[`${folder}__substg1.0_${Number(tag).toString(16).toUpperCase().padStart(4, '0')}${type}`] = bytes;
  };
  put(Object.fromEntries(Object.entries(texts).map(([tag, text]) => [tag, utf16(text)])), '001F');
  put(narrow, '001E');
  put(binary, '0102');
  const entries = [
    ...Object.entries(numbers).map(([tag, value]) => [Number(tag), 3, BigInt(value)] as const),
    ...Object.entries(times).map(
      ([tag, time]) => [Number(tag), 0x40, BigInt(Date.parse(time) + 11_644_473_600_000) * 10_000n] as const,
    ),
  ];
  const properties = Buffer.alloc(head + entries.length * 16);
  entries.forEach(([tag, type, value], index) => {
    properties.writeUInt16LE(type, head + index * 16);
    properties.writeUInt16LE(tag, head + index * 16 + 2);
    properties.writeBigUInt64LE(value, head + index * 16 + 8);
  });
  streams[`${folder}__properties_version1.0`] = properties;
  for (const [index, one] of recipients.entries())
    Object.assign(streams, streamsOf(one, `${folder}__recip_version1.0_#0000000${index}/`, 8));
  attachments.forEach(({ message: inner, ...one }, index) => {
    const below = `${folder}__attach_version1.0_#0000000${index}/`;
    Object.assign(streams, streamsOf(one, below, 8));
    if (inner) Object.assign(streams, streamsOf(inner, `${below}__substg1.0_3701000D/`, 24));
  });
  return streams;
}
