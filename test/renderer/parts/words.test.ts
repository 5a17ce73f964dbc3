import { describe, expect, it } from 'vitest';
import { accepts, type Dragged } from '../../../renderer/parts/drag';
import { kindIcons } from '../../../renderer/parts/kind-icon';
import { matchTags } from '../../../renderer/parts/match-tags';
import { ago, bytes, count } from '../../../renderer/parts/words';
import { pace } from '../../../renderer/transfer/job-words';
import type { Job } from '../../../shared/model/job';
import { sourceKinds } from '../../../shared/model/source-kinds';

const now = Date.parse('2018-03-01T12:00:00Z');

describe('words for amounts', () => {
  it('count with commas and the right number', () => {
    expect(count(1, 'source')).toBe('1 source');
    expect(count(1284, 'source')).toBe('1,284 sources');
    expect(count(2, 'search', 'searches')).toBe('2 searches');
  });

  it('say how long ago', () => {
    expect(ago('2018-03-01T11:59:40Z', now)).toBe('just now');
    expect(ago('2018-03-01T11:48:00Z', now)).toBe('12 minutes ago');
    expect(ago('2018-02-28T12:00:00Z', now)).toBe('yesterday');
    expect(ago('2018-03-01T12:00:09Z', now)).toBe('just now');
  });

  it('say how large', () => {
    expect(bytes(512)).toBe('512 bytes');
    expect(bytes(1234)).toBe('1.2 KB');
    expect(bytes(87_400_000)).toBe('87 MB');
  });
});

describe('what is left of a job', () => {
  const job = { state: 'running', startedAt: '2018-03-01T11:59:00Z', total: 212, finished: 53, underWay: 0 } as Job;

  it('is told from what is done', () => {
    expect(pace(job, now)).toBe('about 3 minutes left');
    expect(pace({ ...job, finished: 200 }, now)).toBe('less than a minute left');
    expect(pace({ ...job, total: 1, finished: 0, underWay: 0.25 }, now)).toBe('about 3 minutes left');
  });

  it('is not guessed from too little', () => {
    expect(pace({ ...job, finished: 1 }, now)).toBeNull();
    expect(pace({ ...job, total: 1, finished: 0, underWay: 0.05 }, now)).toBeNull();
    expect(pace({ ...job, state: 'done' }, now)).toBeNull();
  });
});

describe('tags offered while typing', () => {
  it('begin with what is typed before they hold it, and are not on already', () => {
    const names = ['good-samaritan', 'immunity', 'communications', 'immigration'];
    expect(matchTags(names, 'imm', [])).toEqual(['immunity', 'immigration']);
    expect(matchTags(names, 'muni', ['immunity'])).toEqual(['communications']);
  });
});

describe('what can be let go where', () => {
  it('is a source on a collection, a tag or the bin; a collection or tag in another of its kind', () => {
    const sources: Dragged = { type: 'sources', ids: ['a'] };
    const tag: Dragged = { type: 'tag', id: 't', name: 'T' };
    expect(accepts({ type: 'bin' }, sources)).toBe(true);
    expect(accepts({ type: 'tags' }, sources)).toBe(false);
    expect(accepts({ type: 'tags' }, tag)).toBe(true);
    expect(accepts({ type: 'tag', id: 'other', name: 'O' }, tag)).toBe(true);
    expect(accepts({ type: 'tag', id: 't', name: 'T' }, tag)).toBe(false);
    expect(accepts({ type: 'collection', id: 'c', name: 'C' }, tag)).toBe(false);
  });
});

describe('the icon of every kind', () => {
  it('is one that the window has', () => {
    const lacking = Object.values(sourceKinds).filter(({ icon }) => !kindIcons[icon]);
    expect(lacking.map(({ label, icon }) => `${label}: ${icon}`)).toEqual([]);
  });
});
