import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MetaValue } from '../../../../shared/model/cited-work';
import type { SourceKindId } from '../../../../shared/model/source-kinds';
import { cited, dashed } from '../../../support/cited';
import table from './indigo-otherwise.json';

interface Example {
  rule: string;
  printed: string;
  type: SourceKindId;
  meta: Record<string, MetaValue>;
  cited: string;
  why: string;
}
const examples = table as unknown as Example[];
const gotchas = readFileSync('docs/gotchas.md', 'utf8');

describe('examples of the Indigo Book that contradict the book itself', () => {
  it.each(examples)('$rule, "$printed" is written by the rule', ({ type, meta, printed, cited: expected }) => {
    expect(cited(type, meta)).toBe(expected);
    expect(dashed(expected)).not.toContain(dashed(printed));
  });

  it('are in docs/gotchas.md with the reason', () => {
    for (const { rule, printed, cited: expected, why } of examples)
      expect(gotchas).toContain(`- ${rule}: “${printed}” is written “${expected}”. ${why}
`);
  });
});
