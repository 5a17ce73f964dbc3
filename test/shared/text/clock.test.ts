import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asClock, clockRange, clockStart, readClock } from '../../../shared/text/clock';

describe('times of a recording', () => {
  it.each([
    ['0:41:10', 2470],
    ['41:10', 2470],
    ['00:41:10.500', 2470],
    ['1:02:03', 3723],
    ['41m10s', 2470],
    ['1h 2 min 3 s', 3723],
    ['90 s', 90],
    ['90:00', 5400],
  ])('are read as people type them: %s', (typed, seconds) => {
    expect(readClock(typed)).toBe(seconds);
  });

  it.each(['', 'soon', '41', '1:75:00', '0:41:99', '12:3-9', '-1:00'])(
    'are refused when they are none: “%s”',
    (typed) => {
      expect(readClock(typed)).toBeNull();
    },
  );

  it('are the same, written and read again', () => {
    fc.assert(
      fc.property(fc.nat(359_999), fc.nat(3600), (at, more) => {
        expect(readClock(asClock(at))).toBe(at);
        expect(clockStart(clockRange(at, at + more))).toBe(at);
      }),
      { seed: 11 },
    );
    expect(clockRange(2470, 2492)).toBe('0:41:10-0:41:32');
    expect(clockRange(2470, null)).toBe('0:41:10');
    expect(clockStart('12:3-9')).toBeNull();
  });
});
