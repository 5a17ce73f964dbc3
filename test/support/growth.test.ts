import { describe, expect, it } from 'vitest';
import { growth, nearLinear } from './growth';

const list = (size: number) => Array.from({ length: size }, (_, i) => `entry ${i}`);

describe('the growth of what a work costs', () => {
  it('is near linear for a walk, and is not for a walk within a walk', { timeout: 120_000 }, () => {
    const walk = (all: string[]) => all.map((one) => one.toUpperCase()).join('').length;
    const walkInWalk = (all: string[]) => {
      let same = 0;
      for (const one of all) for (const other of all) if (one.length === other.length) same += 1;
      return same;
    };
    expect(growth(list, walk)).toBeLessThan(nearLinear);
    expect(growth(list, walkInWalk, 100)).toBeGreaterThan(nearLinear);
  });
});
