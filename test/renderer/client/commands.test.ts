import { describe, expect, it } from 'vitest';
import { type CommandId, commandFor, commandKeys, commandLabels, shownKeys } from '../../../renderer/client/commands';

const press = (key: string, mods: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...mods,
});

describe('keys of commands', () => {
  it('are Ctrl or Cmd alike', () => {
    expect(commandFor(press('k', { ctrlKey: true }), false)).toBe('quick-find');
    expect(commandFor(press('k', { metaKey: true }), false)).toBe('quick-find');
    expect(commandFor(press('k'), false)).toBeNull();
  });

  it('tell undo from redo', () => {
    expect(commandFor(press('z', { ctrlKey: true }), false)).toBe('undo');
    expect(commandFor(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('redo');
  });

  it('leave a text field its own undo, its slash and its copying', () => {
    expect(commandFor(press('z', { ctrlKey: true }), true)).toBeNull();
    expect(commandFor(press('/'), true)).toBeNull();
    expect(commandFor(press('C', { ctrlKey: true, shiftKey: true }), true)).toBeNull();
    expect(commandFor(press('k', { ctrlKey: true }), true)).toBe('quick-find');
  });

  it('find the slash on keyboards where it needs Shift', () => {
    expect(commandFor(press('/', { shiftKey: true }), false)).toBe('find');
  });

  it('are each of one command, and each command has words', () => {
    const keys = Object.values(commandKeys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const id of Object.keys(commandKeys) as CommandId[]) expect(commandLabels[id]).toBeTruthy();
  });

  it('are shown as the machine names them', () => {
    expect(shownKeys('Mod+Shift+Z', false)).toBe('Ctrl Shift Z');
    expect(shownKeys('Mod+Shift+Z', true)).toBe('⌘⇧Z');
  });
});
