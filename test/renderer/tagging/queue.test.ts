import { describe, expect, it } from 'vitest';
import { startQueue, stepQueue } from '../../../renderer/tagging/queue';
import { queueKey } from '../../../renderer/tagging/queue-keys';

const key = (key: string, mods: { shift?: boolean; ctrl?: boolean } = {}) => ({
  key,
  shiftKey: mods.shift ?? false,
  ctrlKey: mods.ctrl ?? false,
  metaKey: false,
  altKey: false,
});

describe('the tagging queue', () => {
  it('goes forward to one past the last, and back to the first', () => {
    let queue = startQueue(['a', 'b']);
    queue = stepQueue(stepQueue(stepQueue(queue, { type: 'next' }), { type: 'next' }), { type: 'next' });
    expect(queue.at).toBe(2);
    for (let i = 0; i < 5; i++) queue = stepQueue(queue, { type: 'previous' });
    expect(queue.at).toBe(0);
  });

  it('counts what was tagged and what was skipped', () => {
    let queue = stepQueue(startQueue(['a', 'b', 'c']), { type: 'skip' });
    queue = stepQueue(queue, { type: 'tagged', id: 'b' });
    expect([...queue.skipped]).toEqual(['a']);
    expect([...queue.tagged]).toEqual(['b']);
  });

  it('no longer counts as skipped what is tagged later', () => {
    let queue = stepQueue(startQueue(['a', 'b']), { type: 'skip' });
    queue = stepQueue(stepQueue(queue, { type: 'previous' }), { type: 'tagged', id: 'a' });
    expect([...queue.skipped]).toEqual([]);
  });

  it('skips nothing at its end', () => {
    const end = stepQueue(startQueue(['a']), { type: 'next' });
    expect(stepQueue(end, { type: 'skip' })).toBe(end);
  });
});

describe('keys of the tagging queue', () => {
  const empty = { typed: '', suggestions: 3 };

  it('go on, back, skip, leave, untag and scroll when nothing is typed', () => {
    expect(queueKey(key('Enter'), empty)).toBe('next');
    expect(queueKey(key('Enter', { shift: true }), empty)).toBe('previous');
    expect(queueKey(key('Enter', { ctrl: true }), empty)).toBe('skip');
    expect(queueKey(key('Escape'), empty)).toBe('leave');
    expect(queueKey(key('Backspace'), empty)).toBe('untag');
    expect(queueKey(key('ArrowDown'), empty)).toBe('scroll-down');
  });

  it('take a suggestion that is there, and are letters of a tag otherwise', () => {
    expect(queueKey(key('1'), empty)).toBe(0);
    expect(queueKey(key('3'), empty)).toBe(2);
    expect(queueKey(key('4'), empty)).toBeNull();
    expect(queueKey(key('7'), empty)).toBeNull();
  });

  it('undo and redo while there is nothing typed to be undone', () => {
    expect(queueKey(key('z', { ctrl: true }), empty)).toBe('undo');
    expect(queueKey(key('Z', { ctrl: true, shift: true }), empty)).toBe('redo');
    expect(queueKey(key('z', { ctrl: true }), { ...empty, typed: 'imm' })).toBeNull();
    expect(queueKey(key('a', { ctrl: true }), empty)).toBeNull();
  });

  it('belong to the field while a tag is typed, but for the skip', () => {
    const typing = { typed: 'immu', suggestions: 3 };
    for (const name of ['Enter', 'Escape', 'Backspace', 'ArrowDown', '1'])
      expect(queueKey(key(name), typing)).toBeNull();
    expect(queueKey(key('Enter', { ctrl: true }), typing)).toBe('skip');
  });
});
