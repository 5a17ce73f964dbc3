import { describe, expect, it } from 'vitest';
import { missingToCite, neededLabel, sourceKindIds, sourceKinds } from '../../../shared/model/source-kinds';

describe('a field that is missing', () => {
  it('is said so that it stands alone: which date it is, of what', () => {
    expect(neededLabel('case', 'date')).toBe('Date decided');
    expect(neededLabel('newspaper-article', 'date')).toBe('Date published');
    expect(neededLabel('regulation', 'date')).toBe('Year of the edition');
    expect(neededLabel('un-document', 'date')).toBe('Date');
    expect(neededLabel('case', 'reporter')).toBe('Reporter');
    expect(neededLabel('letter', 'to')).toBe('Recipient');
  });

  it('is a date by its words in every kind', () => {
    for (const kind of sourceKindIds)
      if (sourceKinds[kind].fields.some(({ key }) => key === 'date'))
        expect(neededLabel(kind, 'date')).toMatch(/^(Date|Year)\b/);
  });

  it('is named so in what a citation lacks', () => {
    expect(
      missingToCite({ kind: 'film', fields: { title: 'I Am Jane Doe', company: '50 Eggs Films' }, creators: [] }),
    ).toEqual(['Date released']);
  });
});
