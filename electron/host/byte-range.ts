/** A stretch of a file: `start` in bytes from 0, `length` in bytes. */
export interface ByteRange {
  start: number;
  length: number;
}

/**
 * Reads a `Range` header (RFC 9110, section 14) against a file of `bytes` bytes. Null: send the whole file (no range, or
 * one not understood, or several at once, which a server may ignore). 'outside': no byte of it exists (status 416).
 */
export function readByteRange(header: string | undefined | null, bytes: number): ByteRange | 'outside' | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  const [, from = '', to = ''] = match ?? [];
  if (from === '' && to === '') return null;
  if (from === '') {
    const length = Math.min(Number(to), bytes);
    return length === 0 ? 'outside' : { start: bytes - length, length };
  }
  const start = Number(from);
  const end = to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (to !== '' && Number(to) < start) return null;
  return start >= bytes ? 'outside' : { start, length: end - start + 1 };
}
