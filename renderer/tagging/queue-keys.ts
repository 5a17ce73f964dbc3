/** What a key means in the tagging queue; a number is the place of a suggestion, counted from 0. */
export type QueueKey =
  | 'next'
  | 'previous'
  | 'skip'
  | 'leave'
  | 'untag'
  | 'undo'
  | 'redo'
  | 'scroll-up'
  | 'scroll-down'
  | number;

interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** Reads a key pressed in the tag field. While a tag is being typed all keys but Ctrl+Enter are the field's. */
export function queueKey(event: Key, { typed, suggestions }: { typed: string; suggestions: number }): QueueKey | null {
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  if (event.key === 'Enter' && command) return 'skip';
  if (typed !== '') return null;
  // An empty field has nothing of its own to undo.
  if (command) return event.key.toLowerCase() === 'z' ? (event.shiftKey ? 'redo' : 'undo') : null;
  if (event.key === 'Enter') return event.shiftKey ? 'previous' : 'next';
  if (event.key === 'Escape') return 'leave';
  if (event.key === 'Backspace') return 'untag';
  if (event.key === 'ArrowDown' || event.key === 'PageDown') return 'scroll-down';
  if (event.key === 'ArrowUp' || event.key === 'PageUp') return 'scroll-up';
  const place = /^[1-6]$/.test(event.key) ? Number(event.key) - 1 : -1;
  return place >= 0 && place < suggestions ? place : null;
}
