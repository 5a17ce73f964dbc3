import { Copy, Highlighter, Quote, StickyNote } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { HighlightMeaning } from '../../shared/model/quotation';
import { meaningColor, meanings } from '../parts/meanings';
import classes from './selection-bar.module.css';
import type { Selected } from './use-selection';

export interface SelectionActions {
  mark(meaning: HighlightMeaning): void;
  note(): void;
  copy(): void;
}

/** The small bar below a selection: quote it, highlight it with a meaning, copy it with its citation, write about it. */
export function SelectionBar({
  at,
  within,
  actions,
}: {
  at: Selected['at'];
  within: HTMLElement;
  actions: SelectionActions;
}) {
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const frame = within.getBoundingClientRect();
    const own = bar.current?.getBoundingClientRect();
    if (!own) return;
    const left = Math.min(Math.max(8, at.left - frame.left - own.width / 2), Math.max(8, frame.width - own.width - 8));
    const below = at.bottom - frame.top + 8;
    const top = below + own.height > frame.height - 4 ? at.top - frame.top - own.height - 8 : below;
    setPlace({ left, top: Math.min(Math.max(8, top), frame.height - own.height - 8) });
  }, [at, within]);
  return (
    <div
      ref={bar}
      className={classes.bar}
      role="toolbar"
      aria-label="Selected words"
      style={place ?? { visibility: 'hidden' }}
      // A press on the bar must not take the selection away.
      onPointerDown={(event) => event.preventDefault()}
    >
      <button type="button" className={classes.tool} onClick={() => actions.mark('quote')} aria-keyshortcuts="Q">
        <Quote size={15} aria-hidden /> Quote <kbd>Q</kbd>
      </button>
      <span className={classes.line} aria-hidden />
      <Highlighter size={15} aria-hidden className={classes.lead} />
      {meanings.map(({ meaning, word, key }) => (
        <button
          key={meaning}
          type="button"
          className={classes.color}
          title={`${word} (${key})`}
          aria-label={`Highlight: ${word}`}
          aria-keyshortcuts={key}
          onClick={() => actions.mark(meaning)}
        >
          <span style={{ background: meaningColor(meaning) }} />
        </button>
      ))}
      <span className={classes.line} aria-hidden />
      <button type="button" className={classes.tool} onClick={actions.copy} aria-keyshortcuts="Shift+C">
        <Copy size={15} aria-hidden /> Copy with citation <kbd>⇧C</kbd>
      </button>
      <button type="button" className={classes.tool} onClick={actions.note} aria-keyshortcuts="N">
        <StickyNote size={15} aria-hidden /> Note <kbd>N</kbd>
      </button>
    </div>
  );
}
