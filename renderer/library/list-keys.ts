/** What a key asks of a list. */
export type ListMove =
  | { to: number; extend: boolean; keep: boolean }
  | { act: 'open' | 'bin' | 'toggle' | 'all' | 'none' | 'tag' | 'menu' };

interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * Reads a key pressed on a list of `total` rows while row `current` (-1: none) has the caret and `page` rows fit. Arrows
 * move, Shift extends the selection, Ctrl or Cmd moves without selecting. Null: not the list's key.
 */
export function listKey(
  event: Key,
  { current, total, page }: { current: number; total: number; page: number },
): ListMove | null {
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  const targets: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current < 0 ? 0 : current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: total - 1,
  };
  const to = targets[event.key];
  if (to !== undefined) {
    if (total === 0) return null;
    return { to: Math.min(Math.max(to, 0), total - 1), extend: event.shiftKey, keep: command };
  }
  if (event.key.toLowerCase() === 'a' && command) return { act: 'all' };
  if (event.key === ' ') return { act: 'toggle' };
  if (command) return null;
  if (event.key === 'Enter') return { act: 'open' };
  if (event.key === 'Delete' || event.key === 'Backspace') return { act: 'bin' };
  if (event.key === 'Escape') return { act: 'none' };
  if (event.key === 't') return { act: 'tag' };
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return { act: 'menu' };
  return null;
}
