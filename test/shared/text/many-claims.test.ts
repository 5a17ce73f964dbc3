import { describe, expect, it, vi } from 'vitest';
import { claimsInBrief } from '../../../shared/text/claims-in-brief';

// Work is counted, not timed: characters read into skeletons, places held against words, words held against words.
const work = vi.hoisted(() => ({ done: 0 }));
vi.mock('../../../shared/text/normalise', async (original) => {
  const real = await original<typeof import('../../../shared/text/normalise')>();
  return {
    ...real,
    skeletonOf: (text: string) => {
      work.done += text.length;
      return real.skeletonOf(text);
    },
  };
});
vi.mock('../../../shared/text/text-index', async (original) => {
  const real = await original<typeof import('../../../shared/text/text-index')>();
  return {
    indexOfText: (text: string) => {
      const index = real.indexOfText(text);
      return {
        *find(words: string, from?: number) {
          const before = index.compared;
          yield* index.find(words, from);
          work.done += index.compared - before;
        },
      };
    },
  };
});
vi.mock('diff', async (original) => {
  const real = await original<typeof import('diff')>();
  return {
    ...real,
    diffArrays: (...args: Parameters<typeof real.diffArrays>) => {
      work.done += args[0].length + args[1].length;
      return real.diffArrays(...args);
    },
  };
});

const nouns = 'court agency carrier market vessel permit subsidy tariff grant hospital school county bridge'.split(' ');
const verbs = 'raised lowered denied granted reviewed audited closed opened merged fined exempted'.split(' ');

/** A sentence like no other, out of words that many share. */
function sentence(i: number): string {
  const at = (words: readonly string[], step: number) => words[(i * step + step) % words.length];
  return `In ${1900 + (i % 120)} the ${at(nouns, 1)} ${at(verbs, 3)} ${i} of the ${at(nouns, 5)}s that the ${at(nouns, 7)} had ${at(verbs, 2)} before.`;
}

function workOn(many: number): { found: number; work: number } {
  const claims = Array.from({ length: many }, (_, i) => ({
    id: `${i}`,
    statement: sentence(2 * i),
    wording: sentence(2 * i + 1),
  }));
  const text = claims
    .map(({ statement, wording }, i) => `${i % 2 === 0 ? wording : statement.replace('that', 'which')} It goes on.`)
    .join('\n\n');
  work.done = 0;
  const exact = claimsInBrief(text, claims, []).filter(({ verdict }) => verdict === 'exact');
  return { found: exact.length, work: work.done };
}

describe('very many claims in one brief', () => {
  it('cost twice as much work where there are twice as many of them and the brief is twice as long', () => {
    const [some, twice, most] = [workOn(100), workOn(200), workOn(400)];
    expect([some.found, twice.found, most.found]).toEqual([50, 100, 200]);
    // With each claim looked for through all of the text it would be four times as much.
    expect(twice.work / some.work).toBeLessThan(3);
    expect(most.work / twice.work).toBeLessThan(3);
  });
});
