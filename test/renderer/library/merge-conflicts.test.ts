import { describe, expect, it } from 'vitest';
import { mergeConflicts } from '../../../renderer/library/merge-conflicts';
import { tagsOfAll } from '../../../renderer/library/tags-of-all';
import type { SourceDraft } from '../../../shared/model/source';

const draft = (fields: SourceDraft['fields']): SourceDraft => ({ kind: 'case', fields, creators: [] });

describe('conflicts of sources to be merged', () => {
  it('are fields with more than one value, the kept one first, shown as people read them', () => {
    const conflicts = mergeConflicts([
      draft({ date: '2016-03-14', volume: '817', docket: '15-1724' }),
      draft({ date: '2016', volume: '817' }),
    ]);
    expect(conflicts).toEqual([
      {
        key: 'date',
        label: 'Decided',
        values: [
          { name: '"2016-03-14"', value: '2016-03-14', shown: 'March 14, 2016' },
          { name: '"2016"', value: '2016', shown: '2016' },
        ],
      },
    ]);
  });

  it('name a value alike, whichever source is the one that stays', () => {
    const [a, b] = [draft({ date: '2016-03-14' }), draft({ date: '2016' })];
    const names = (sources: SourceDraft[]) => mergeConflicts(sources)[0]?.values.map(({ name }) => name);
    expect(names([b, a])).toEqual(names([a, b])?.reverse());
  });

  it('take lists as wholes', () => {
    const [conflict] = mergeConflicts([draft({ parties: ['Doe', 'X'] }), draft({ parties: ['Doe', 'Y'] })]);
    expect(conflict?.values.map(({ shown }) => shown)).toEqual(['Doe; X', 'Doe; Y']);
  });

  it('are none where only one of them knows a field, and none of nothing', () => {
    expect(mergeConflicts([draft({ docket: '1' }), draft({})])).toEqual([]);
    expect(mergeConflicts([])).toEqual([]);
  });
});

describe('tags of several sources', () => {
  it('are counted, most used first', () => {
    const tags = (...names: string[]) => ({ tags: names });
    expect(tagsOfAll([tags('b', 'a'), tags('a'), tags('c')])).toEqual([
      { name: 'a', on: 2 },
      { name: 'b', on: 1 },
      { name: 'c', on: 1 },
    ]);
  });
});
