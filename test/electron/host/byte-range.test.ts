import { describe, expect, it } from 'vitest';
import { readByteRange } from '../../../electron/host/byte-range';

describe('a byte range', () => {
  it('is a stretch, everything from a byte on, or the last bytes', () => {
    expect(readByteRange('bytes=0-9', 100)).toEqual({ start: 0, length: 10 });
    expect(readByteRange('bytes=90-', 100)).toEqual({ start: 90, length: 10 });
    expect(readByteRange('bytes=-5', 100)).toEqual({ start: 95, length: 5 });
  });

  it('ends with the file, however far it asks', () => {
    expect(readByteRange('bytes=90-1000', 100)).toEqual({ start: 90, length: 10 });
    expect(readByteRange('bytes=-1000', 100)).toEqual({ start: 0, length: 100 });
  });

  it('lies outside when no byte of it exists', () => {
    expect(readByteRange('bytes=100-', 100)).toBe('outside');
    expect(readByteRange('bytes=0-', 0)).toBe('outside');
    expect(readByteRange('bytes=-0', 100)).toBe('outside');
  });

  it.each([
    undefined,
    null,
    '',
    'bytes=',
    'bytes=-',
    'bytes=9-3',
    'bytes=0-1,5-6',
    'lines=0-1',
    `bytes=${'9'.repeat(400)}-`,
  ])('is the whole file when it says %j', (header) => {
    expect(readByteRange(header, 100)).toBeNull();
  });
});
