import { describe, expect, it } from 'vitest';
import { isMadeOf } from '../../../renderer/client/reads';
import { contract, type ProcedureName } from '../../../shared/contract/contract';
import { nouns } from '../../../shared/contract/events';

/** Queries that a window runs once, on purpose: their answer is of the moment, or can never change. */
const readOnce: readonly ProcedureName[] = [
  'briefs.check',
  'briefs.checkQuotes',
  'citations.styles',
  'imports.look',
  'library.check',
  'quotes.check',
  'reading.position',
];

describe('what each answer is made of', () => {
  it('is told for every query, so that no place of the window grows old unseen', () => {
    const names = Object.keys(contract) as ProcedureName[];
    const forgotten = names.filter(
      (name) =>
        contract[name].kind === 'query' && !readOnce.includes(name) && !nouns.some((noun) => isMadeOf(name, [noun])),
    );
    expect(forgotten, 'Say in renderer/client/reads.ts which nouns these answers are made of').toEqual([]);
  });

  it('makes a list old when sources change, and leaves it when settings do', () => {
    expect(isMadeOf('sources.list', ['sources'])).toBe(true);
    expect(isMadeOf('sources.list', ['settings'])).toBe(false);
    expect(isMadeOf('toString', ['sources'])).toBe(false);
  });
});
