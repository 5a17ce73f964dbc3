import { Unzlib } from 'fflate';
import type { PDFDocument, PDFObject, PDFPage } from 'mupdf';
import type { ExtractedPart } from '../model/extraction';
import { safeName } from './safe-name';

/** Files inside a PDF, and how many could not be taken out: too large, packed in a way of their own, or damaged. */
export interface PdfAttachments {
  parts: ExtractedPart[];
  left: number;
}

/** No person puts more into one PDF; what follows is left out and counted. */
const mostFiles = 200;
/** Bytes of one file, unpacked, and of all of them. */
const largest = 100_000_000;
const most = 200_000_000;
/** A name tree is seldom three deep; one that bites its tail never ends. */
const deepest = 16;
/** What Flate, the best packer that PDF has, makes of zeros: so much smaller is its stream. */
const flateRatio = 1032;

/** The files that a PDF carries: those in its list of embedded files (portfolios too), and those pinned to its pages. */
export function attachmentsOf(pdf: PDFDocument, pinned: readonly PDFObject[]): PdfAttachments {
  const found: PdfAttachments = { parts: [], left: 0 };
  const seen = new Set<number>();
  let bytes = 0;
  for (const spec of [...embedded(pdf), ...pinned]) {
    const stream = streamOf(spec);
    // The same file may be listed and pinned.
    const number = stream?.asIndirect() ?? 0;
    if (!stream || (number > 0 && seen.has(number))) continue;
    seen.add(number);
    const content = found.parts.length < mostFiles ? contentOf(stream, Math.min(largest, most - bytes)) : null;
    if (!content) {
      found.left++;
      continue;
    }
    bytes += content.length;
    const name = safeName(nameOf(spec), 120, `attachment ${found.parts.length + 1}`);
    found.parts.push({ name, mime: mimeOf(stream), bytes: content });
  }
  return found;
}

/** The files that people have pinned to a page. */
export function pinnedTo(page: PDFPage): PDFObject[] {
  return page
    .getAnnotations()
    .filter((annotation) => annotation.getType() === 'FileAttachment')
    .slice(0, mostFiles)
    .map((annotation) => annotation.getObject().get('FS'));
}

function embedded(pdf: PDFDocument): PDFObject[] {
  const specs: PDFObject[] = [];
  const walk = (node: PDFObject, depth: number) => {
    if (!node.isDictionary() || depth > deepest || specs.length > mostFiles) return;
    const names = node.get('Names');
    for (let at = 1; names.isArray() && at < names.length && specs.length <= mostFiles; at += 2)
      specs.push(names.get(at));
    const kids = node.get('Kids');
    for (let at = 0; kids.isArray() && at < kids.length && specs.length <= mostFiles; at++)
      walk(kids.get(at), depth + 1);
  };
  walk(pdf.getTrailer().get('Root', 'Names', 'EmbeddedFiles'), 0);
  return specs;
}

function streamOf(spec: PDFObject): PDFObject | null {
  if (!spec.isDictionary()) return null;
  const files = spec.get('EF');
  for (const key of ['UF', 'F', 'Unix', 'Mac', 'DOS']) {
    const stream = files.isDictionary() ? files.get(key) : null;
    if (stream?.isStream()) return stream;
  }
  return null;
}

/** The last step of a path as any system writes it. */
function nameOf(spec: PDFObject): string {
  for (const key of ['UF', 'F', 'Desc']) {
    const value = spec.get(key);
    const name = value.isString() ? (value.asString().split(/[/\\]/).at(-1) ?? '') : '';
    if (name.trim()) return name;
  }
  return '';
}

function mimeOf(stream: PDFObject): string {
  const subtype = stream.get('Subtype');
  const mime = subtype.isName() ? subtype.asName() : '';
  return /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(mime) ? mime.toLowerCase() : 'application/octet-stream';
}

/** The bytes of a stream, never more than `limit`: what a hostile file says of their number is not asked. */
function contentOf(stream: PDFObject, limit: number): Uint8Array | null {
  try {
    const packed = Uint8Array.from(stream.readRawStream().asUint8Array());
    const filters = filtersOf(stream);
    if (filters.length === 0) return packed.length <= limit ? packed : null;
    const plain = filters.length === 1 && filters[0] === 'FlateDecode' && stream.get('DecodeParms').isNull();
    if (plain) return unpacked(packed, limit);
    // Other packers, and several at once: only where even the best of them could not hide too much.
    if (packed.length * flateRatio ** filters.length > limit) return null;
    const content = Uint8Array.from(stream.readStream().asUint8Array());
    return content.length <= limit ? content : null;
  } catch {
    // Damaged: counted as left out.
    return null;
  }
}

function filtersOf(stream: PDFObject): string[] {
  const filter = stream.get('Filter');
  if (filter.isName()) return [filter.asName()];
  if (!filter.isArray()) return [];
  return Array.from({ length: Math.min(filter.length, 8) }, (_, at) => filter.get(at).asName());
}

function unpacked(packed: Uint8Array, limit: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Unzlib((chunk) => {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
  });
  // In small pieces, so that a bomb is seen before it has grown.
  const step = 65_536;
  for (let at = 0; at < packed.length && length <= limit; at += step)
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  if (length > limit) return null;
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}
