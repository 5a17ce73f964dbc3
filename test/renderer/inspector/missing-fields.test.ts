import { describe, expect, it } from 'vitest';
import { fieldsInFront } from '../../../renderer/inspector/fields-in-front';
import { readTypedDate } from '../../../renderer/parts/date-field';
import type { SourceDraft } from '../../../shared/model/source';
import { missingFields, missingToCite } from '../../../shared/model/source-kinds';

const ruling: SourceDraft = {
  kind: 'case',
  fields: { parties: ['Doe', 'Backpage.com, LLC'], date: '2016-03-14' },
  creators: [],
};

describe('fields missing to cite a source', () => {
  it('are named as the model names them, each with the field to go to', () => {
    const missing = missingFields(ruling);
    expect(missing.map(({ label }) => label)).toEqual(missingToCite(ruling));
    expect(missing[0]?.key).toBe('reporter');
  });

  it('are none once one of several that are enough is there', () => {
    const neutral = { ...ruling, fields: { ...ruling.fields, neutral: '2016 UT 20', court: 'Supreme Court of Utah' } };
    expect(missingFields(neutral)).toEqual([]);
  });

  it('count a creator of the role as there', () => {
    const film: SourceDraft = {
      kind: 'interview',
      fields: {},
      creators: [{ role: 'interviewee', literal: 'A. Hale' }],
    };
    expect(missingFields(film).map(({ key }) => key)).not.toContain('interviewee');
  });
});

describe('fields in front', () => {
  it('are what is needed, what is known and what names the source; the rest waits', () => {
    const front = fieldsInFront({ ...ruling, fields: { ...ruling.fields, weight: 'en banc' } });
    for (const key of ['caseName', 'parties', 'reporter', 'court', 'date', 'weight']) expect(front).toContain(key);
    expect(front).not.toContain('relatedAuthority');
  });
});

describe('a typed date', () => {
  it('is read as people write it', () => {
    expect(readTypedDate('March 14, 2016')).toBe('2016-03-14');
    expect(readTypedDate('3/14/2016')).toBe('2016-03-14');
    expect(readTypedDate('Mar 2016')).toBe('2016-03');
    expect(readTypedDate('2016')).toBe('2016');
    expect(readTypedDate('about 2016')).toBe('2016~');
  });

  it('is refused when part of it would be lost or it is no day', () => {
    expect(readTypedDate('Spring 2014')).toBeNull();
    expect(readTypedDate('2016-02-30')).toBeNull();
    expect(readTypedDate('soon')).toBeNull();
  });
});
