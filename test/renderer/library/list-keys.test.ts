import { describe, expect, it } from 'vitest';
import { listKey } from '../../../renderer/library/list-keys';
import { pagesFor } from '../../../renderer/library/use-rows';

const key = (key: string, mods: { shift?: boolean; ctrl?: boolean; alt?: boolean } = {}) => ({
  key,
  shiftKey: mods.shift ?? false,
  ctrlKey: mods.ctrl ?? false,
  metaKey: false,
  altKey: mods.alt ?? false,
});
const here = { current: 5, total: 100, page: 10 };

describe('keys of a list', () => {
  it('move by one, by a page, and to the ends', () => {
    expect(listKey(key('ArrowDown'), here)).toMatchObject({ to: 6, extend: false });
    expect(listKey(key('PageUp'), here)).toMatchObject({ to: 0 });
    expect(listKey(key('PageDown'), here)).toMatchObject({ to: 15 });
    expect(listKey(key('End'), here)).toMatchObject({ to: 99 });
  });

  it('stop at the ends', () => {
    expect(listKey(key('ArrowDown'), { ...here, current: 99 })).toMatchObject({ to: 99 });
    expect(listKey(key('ArrowUp'), { ...here, current: 0 })).toMatchObject({ to: 0 });
  });

  it('begin at the first row when no row has the caret', () => {
    expect(listKey(key('ArrowDown'), { ...here, current: -1 })).toMatchObject({ to: 0 });
    expect(listKey(key('ArrowUp'), { ...here, current: -1 })).toMatchObject({ to: 0 });
  });

  it('extend the selection with Shift and leave it with Ctrl', () => {
    expect(listKey(key('ArrowDown', { shift: true }), here)).toMatchObject({ to: 6, extend: true });
    expect(listKey(key('ArrowDown', { ctrl: true }), here)).toMatchObject({ to: 6, keep: true });
  });

  it('select all, toggle, open, tag, bin, clear, and open the menu', () => {
    expect(listKey(key('a', { ctrl: true }), here)).toEqual({ act: 'all' });
    expect(listKey(key(' '), here)).toEqual({ act: 'toggle' });
    expect(listKey(key('Enter'), here)).toEqual({ act: 'open' });
    expect(listKey(key('t'), here)).toEqual({ act: 'tag' });
    expect(listKey(key('Delete'), here)).toEqual({ act: 'bin' });
    expect(listKey(key('Escape'), here)).toEqual({ act: 'none' });
    expect(listKey(key('F10', { shift: true }), here)).toEqual({ act: 'menu' });
  });

  it('leave alone what belongs to others', () => {
    expect(listKey(key('k', { ctrl: true }), here)).toBeNull();
    expect(listKey(key('t', { ctrl: true }), here)).toBeNull();
    expect(listKey(key('ArrowDown', { alt: true }), here)).toBeNull();
    expect(listKey(key('x'), here)).toBeNull();
  });

  it('move nowhere in an empty list', () => {
    expect(listKey(key('ArrowDown'), { current: -1, total: 0, page: 10 })).toBeNull();
  });
});

describe('pages of a windowed list', () => {
  it('are those in view and one more each way', () => {
    expect(pagesFor(450, 470, 100_000)).toEqual([3, 4, 5]);
    expect(pagesFor(95, 120, 100_000)).toEqual([0, 1, 2]);
  });

  it('end where the list ends', () => {
    expect(pagesFor(0, 20, 50)).toEqual([0]);
    expect(pagesFor(99_990, 99_999, 100_000)).toEqual([998, 999]);
    expect(pagesFor(0, 0, 0)).toEqual([0]);
  });
});
