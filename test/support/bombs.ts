import { once } from 'node:events';
import { crc32, createDeflateRaw, deflateSync } from 'node:zlib';
import { type SmallPage, smallPdf } from './small-pdf';

/** Files that are small on disk and enormous once they are opened. */

/** `count` times the same byte, deflated: a thousandth of its size. */
async function inflating(count: number, byte: number): Promise<Buffer> {
  const packer = createDeflateRaw({ level: 9 });
  const parts: Buffer[] = [];
  packer.on('data', (part: Buffer) => parts.push(part));
  const part = Buffer.alloc(1 << 24, byte);
  for (let left = count; left > 0; left -= part.length)
    if (!packer.write(part.subarray(0, Math.min(left, part.length)))) await once(packer, 'drain');
  packer.end();
  await once(packer, 'end');
  return Buffer.concat(parts);
}

/** A PDF of these objects, the first of them its catalogue. */
export function pdfOf(objects: (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let at = parts[0]?.length ?? 0;
  const offsets = objects.map((object, index) => {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    parts.push(whole);
    const offset = at;
    at += whole.length;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}${end}`)]);
}

function onePage(content: string | Buffer, { box = '0 0 612 792', filter = '' } = {}): Uint8Array {
  const stream = Buffer.concat([
    Buffer.from(`<< /Length ${content.length} ${filter} >>\nstream\n`),
    Buffer.from(content),
    Buffer.from('\nendstream'),
  ]);
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>`,
    stream,
  ]);
}

/** A PDF of some kilobytes whose one page has a content stream of `bytes` bytes. */
export async function pdfBomb(bytes: number): Promise<Uint8Array> {
  // A zlib stream is a raw one between two bytes of head and a checksum, which readers of PDF do not insist on.
  const inner = Buffer.concat([Buffer.from([0x78, 0xda]), await inflating(bytes, 0x20), Buffer.alloc(4)]);
  return onePage(deflateSync(inner), { filter: '/Filter [/FlateDecode /FlateDecode]' });
}

/** A PDF whose page is a million points wide and high: 350 metres. */
export function vastPage(words: string): Uint8Array {
  return onePage(`BT /F1 24000 Tf 72000 700000 Td (${words}) Tj ET`, { box: '0 0 1000000 1000000' });
}

/** A PDF of very many pages, each of them one line. */
export function manyPages(count: number): Uint8Array {
  const page = (index: number): SmallPage => ({ lines: [{ x: 72, y: 80, text: `Page ${index + 1} of the record.` }] });
  return smallPdf({ pages: Array.from({ length: count }, (_, index) => page(index)) });
}

/** A web page of a million elements, one inside the other. */
export function deepHtml(words: string, depth: number): string {
  return `<!doctype html><title>A deep page</title><p>${words}</p>${'<div>'.repeat(depth)}${words}`;
}

/** A picture of `side` by `side` black pixels. */
export async function vastPng(side: number): Promise<Uint8Array> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const pixels = Buffer.concat([
    Buffer.from([0x78, 0xda]),
    await inflating(side * (Math.ceil(side / 8) + 1), 0),
    Buffer.alloc(4),
  ]);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([mark, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** A zip whose members are as given, save `bomb`, which unpacks to `bytes` spaces. */
export async function zipBomb(
  members: Record<string, string>,
  { bomb, bytes }: { bomb: string; bytes: number },
): Promise<Uint8Array> {
  const packed = await inflating(bytes, 0x20);
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of [...Object.entries(members), [bomb, null] as const]) {
    const stored = text === null ? packed : Buffer.from(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(text === null ? 8 : 0, 4);
    fields.writeUInt32LE(text === null ? 0 : crc32(stored), 10);
    fields.writeUInt32LE(stored.length, 14);
    fields.writeUInt32LE(text === null ? bytes : stored.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), stored]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}
