import { useEffect, useRef } from 'react';

/** Keys of the reader by name: "Ctrl+f", "Alt+ArrowLeft", "Shift+C", "q". What answers false has nothing to do now. */
export type ReaderKeys = Record<string, ((event: KeyboardEvent) => unknown) | null | undefined>;

/** Listens for keys while a document is in front and nothing is being typed; a key without an action goes its usual way. */
export function useReaderKeys(active: boolean, keys: ReaderKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent) => {
      const run = now.current[nameOf(event)];
      if (!run || event.defaultPrevented) return;
      if (!event.ctrlKey && !event.metaKey && !event.altKey && isTyping(event.target)) return;
      if (run(event) === false) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, [active]);
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key === '=' ? '+' : event.key;
  const ctrl = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  const shift = event.shiftKey && key.length === 1 && /[a-z]/i.test(key) ? 'Shift+' : '';
  const alt = event.altKey ? 'Alt+' : '';
  return `${ctrl}${alt}${shift}${ctrl ? key.toLowerCase() : key}`;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role="dialog"], [role="menu"], [role="listbox"]') !== null
  );
}
