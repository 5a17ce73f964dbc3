import { type Orientation, readOrientation } from './upright';

/** Pages of one TIFF that are read and shown: a file may claim more than anyone scans. */
export const mostTiffPages = 200;

const orientationTag = 274;

/** How many pictures a TIFF holds, by its chain of directories; at least 1, and 1 for what is no TIFF. */
export function countTiffPages(bytes: Uint8Array): number {
  return Math.max(1, directoriesOf(bytes).length);
}

/** How each picture of a TIFF lies, in order; empty for what is no TIFF. */
export function tiffOrientations(bytes: Uint8Array): Orientation[] {
  return directoriesOf(bytes).map(({ view, little, at }) => {
    const count = view.getUint16(at, little);
    for (let entry = at + 2; entry < at + 2 + count * 12 && entry + 12 <= view.byteLength; entry += 12) {
      if (view.getUint16(entry, little) !== orientationTag) continue;
      // A short number by the standard; some programs write a long one.
      const short = view.getUint16(entry + 2, little) === 3;
      return readOrientation(short ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little));
    }
    return 1;
  });
}

function directoriesOf(bytes: Uint8Array): { view: DataView; little: boolean; at: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 8) return [];
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return [];
  const little = order === 0x4949;
  if (view.getUint16(2, little) !== 42) return [];
  // A hostile chain may bite its own tail.
  const seen = new Set<number>();
  let at = view.getUint32(4, little);
  while (at !== 0 && !seen.has(at) && seen.size < mostTiffPages && at + 2 <= view.byteLength) {
    seen.add(at);
    const next = at + 2 + view.getUint16(at, little) * 12;
    at = next + 4 <= view.byteLength ? view.getUint32(next, little) : 0;
  }
  return [...seen].map((directory) => ({ view, little, at: directory }));
}
