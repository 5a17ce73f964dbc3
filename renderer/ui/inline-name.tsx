import { type KeyboardEvent, useRef } from 'react';
import classes from './inline-name.module.css';

/** Names a thing where it stands: Enter or leaving keeps the name, Escape does not. An empty name is no name. */
export function InlineName({
  label,
  name,
  onDone,
}: {
  label: string;
  name: string;
  onDone: (name: string | null) => void;
}) {
  const finished = useRef(false);
  const finish = (value: string | null) => {
    if (finished.current) return;
    finished.current = true;
    const trimmed = value?.trim() ?? '';
    onDone(trimmed && trimmed !== name ? trimmed : null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    const back = whatComesBack(event.currentTarget);
    finish(event.key === 'Enter' ? event.currentTarget.value : null);
    requestAnimationFrame(back);
  };
  return (
    <input
      className={classes.input}
      aria-label={label}
      defaultValue={name}
      maxLength={200}
      // biome-ignore lint/a11y/noAutofocus: the person has just asked to name it here
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
    />
  );
}

/** Focuses, once the field is gone, what stands in its place, or the row around it; unless something else took the focus. */
function whatComesBack(field: HTMLElement): () => void {
  const around = field.parentElement;
  const at = around ? [...around.children].indexOf(field) : -1;
  const row = field.closest<HTMLElement>('[tabindex]');
  return () => {
    if (document.activeElement !== document.body && document.activeElement !== field) return;
    const here = around?.isConnected ? around.children[at] : undefined;
    const home = here instanceof HTMLButtonElement ? here : row;
    home?.focus({ preventScroll: true });
  };
}
