import { expect, it } from 'vitest';
import { sayOutcomes } from '../../../electron/cli/commands/import';

it('a line an outcome: the id of a source, the number of many, and every id in the data', () => {
  const ids = Array.from({ length: 1234 }, (_, i) => `id${i}`);
  const base = { status: 'added' as const, pages: 0, code: null, message: null };
  const { data, text, someFailed } = sayOutcomes([
    { ...base, file: 'ruling.pdf', sourceIds: ['one'] },
    { ...base, file: 'long.bib', sourceIds: ids },
    { ...base, file: 'empty.pdf', sourceIds: [], status: 'failed', message: 'This file is empty.' },
  ]);
  expect(text?.split('\n')).toEqual([
    'added\truling.pdf\tone',
    'added\tlong.bib\t1,234 sources',
    'failed\tempty.pdf\t\tThis file is empty.',
    '2 added, 0 already, 0 partial, 1 failed',
  ]);
  expect(data).toMatchObject({ outcomes: [{}, { sourceIds: ids }, {}] });
  expect(someFailed).toBe(true);
});
