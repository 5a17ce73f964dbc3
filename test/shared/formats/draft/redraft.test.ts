import { describe, expect, it } from 'vitest';
import { redraft, type Standing } from '../../../../shared/formats/draft/redraft';

const full = { fresh: 1, before: 1 };
const scan = (more: Partial<Standing> = {}): Standing => ({
  kind: 'other',
  fields: { title: 'Scan 0001' },
  creators: [],
  drafted: { kind: 0.2, title: 0.1 },
  touched: new Set(),
  ...more,
});
const fresh = {
  draft: {
    kind: 'agency-report' as const,
    fields: { title: 'A Report', agency: 'GAO', date: '2017' },
    creators: [{ role: 'author', literal: 'GAO' }],
  },
  confidence: { kind: 0.8, title: 0.6, agency: 0.5, date: 0.9, creators: 0.7 },
};

describe('a source drafted once more', () => {
  it('takes all that nobody touched, as sure as the reading is', () => {
    expect(redraft(scan(), fresh, { fresh: 0.9, before: 1 })).toMatchObject({
      kind: 'agency-report',
      fields: { title: 'A Report', agency: 'GAO', date: '2017' },
      drafted: { kind: 0.72, title: 0.54, agency: 0.45, date: 0.81 },
      keys: expect.arrayContaining(['kind', 'title', 'agency', 'date']),
    });
  });

  it('leaves what a person set, emptied or confirmed', () => {
    const mine = scan({
      fields: { title: 'My title', date: '2016' },
      drafted: { kind: 0.2 },
      touched: new Set(['title', 'agency']),
    });
    const next = redraft(mine, fresh, full);
    expect(next).toMatchObject({ kind: 'agency-report', fields: { title: 'My title', date: '2016' } });
    expect(next?.fields.agency).toBeUndefined();
    expect(next?.drafted).not.toHaveProperty('title');
  });

  it('keeps a kind that a person chose, and one without room for what they set', () => {
    expect(redraft(scan({ touched: new Set(['kind']), drafted: { title: 0.1 } }), fresh, full)).toMatchObject({
      kind: 'other',
      fields: { title: 'A Report', date: '2017' },
    });
    const placed = scan({
      kind: 'photograph',
      fields: { title: 'Scan', place: 'Boston' },
      drafted: { kind: 0.5, title: 0.2 },
    });
    expect(redraft(placed, fresh, full)).toMatchObject({
      kind: 'photograph',
      fields: { title: 'A Report', place: 'Boston' },
    });
  });

  it('drops drafts that its new kind has no field for, and is nothing where the old draft was surer', () => {
    const photo = scan({
      kind: 'photograph',
      fields: { title: 'Scan', credit: 'Camera maker' },
      drafted: { kind: 0.5, title: 0.2, credit: 0.3 },
    });
    const next = redraft(photo, fresh, full);
    expect(next?.fields).not.toHaveProperty('credit');
    expect(next?.drafted).not.toHaveProperty('credit');
    const sure = scan({
      kind: 'agency-report',
      fields: { title: 'A', agency: 'B', date: '2018' },
      creators: [{ role: 'author', literal: 'B' }],
      drafted: { kind: 0.9, title: 0.9, agency: 0.9, date: 0.95, creators: 0.9 },
    });
    expect(redraft(sure, fresh, full)).toBeNull();
    expect(redraft(sure, fresh, { fresh: 1, before: 0.5 })).toMatchObject({
      fields: { title: 'A Report', agency: 'GAO' },
    });
  });
});
