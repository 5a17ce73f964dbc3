import { strFromU8 } from 'fflate';

/** Tag of the pointer to the EXIF directory (EXIF 2.32, 4.6.3). */
const exifPointer = 0x8769;

/** The text (ASCII) tags of a TIFF structure's first directory and of its EXIF directory; empty for anything else. */
export function readTiff(bytes: Uint8Array): Map<number, string> {
  const tags = new Map<number, string>();
  if (bytes.length < 8) return tags;
  const little = bytes[0] === 0x49 && bytes[1] === 0x49;
  if (!little && !(bytes[0] === 0x4d && bytes[1] === 0x4d)) return tags;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(2, little) !== 42) return tags;
  readDirectory(view, view.getUint32(4, little), little, tags, 0);
  return tags;
}

function readDirectory(view: DataView, at: number, little: boolean, tags: Map<number, string>, depth: number): void {
  if (depth > 1 || at + 2 > view.byteLength) return;
  const count = view.getUint16(at, little);
  for (let i = 0; i < count; i++) {
    const entry = at + 2 + i * 12;
    if (entry + 12 > view.byteLength) return;
    const tag = view.getUint16(entry, little);
    const type = view.getUint16(entry + 2, little);
    const length = view.getUint32(entry + 4, little);
    if (tag === exifPointer) readDirectory(view, view.getUint32(entry + 8, little), little, tags, depth + 1);
    if (type !== 2 || length > 65_536) continue;
    const start = length <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    if (start + length > view.byteLength) continue;
    const text = strFromU8(new Uint8Array(view.buffer, view.byteOffset + start, length));
    if (!tags.has(tag)) tags.set(tag, text);
  }
}
