/** Pages of one TIFF that are read and shown: a file may claim more than anyone scans. */
export const mostTiffPages = 200;

/** How many pictures a TIFF holds, by its chain of directories; at least 1, and 1 for what is no TIFF. */
export function countTiffPages(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 8) return 1;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const little = order === 0x4949;
  if (view.getUint16(2, little) !== 42) return 1;
  // A hostile chain may bite its own tail.
  const seen = new Set<number>();
  let at = view.getUint32(4, little);
  while (at !== 0 && !seen.has(at) && seen.size < mostTiffPages && at + 2 <= view.byteLength) {
    seen.add(at);
    const next = at + 2 + view.getUint16(at, little) * 12;
    at = next + 4 <= view.byteLength ? view.getUint32(next, little) : 0;
  }
  return Math.max(1, seen.size);
}
