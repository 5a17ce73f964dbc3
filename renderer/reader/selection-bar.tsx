import { Copy, Highlighter, Quote, StickyNote } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Pinpoint } from '../../shared/model/page-map';
import type { HighlightMeaning } from '../../shared/model/quotation';
import { meaningColor, meanings } from '../parts/meanings';
import { allPlaces, placeWords } from './place-words';
import classes from './selection-bar.module.css';
import type { Selected } from './use-selection';

export interface SelectionActions {
  mark(meaning: HighlightMeaning): unknown;
  note(): unknown;
  copy(): unknown;
}

/** The small bar below a selection: quote it, highlight it with a meaning, copy it with its citation, write about it. */
export function SelectionBar({
  at,
  within,
  place: readPlace,
  actions,
}: {
  at: Selected['at'];
  within: HTMLElement;
  /** What the selected place is called. */
  place: () => Promise<Pinpoint | null>;
  actions: SelectionActions;
}) {
  const called = useCalled(at, readPlace);
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bar is wider once it says its place
  useLayoutEffect(() => {
    const frame = within.getBoundingClientRect();
    const own = bar.current?.getBoundingClientRect();
    if (!own) return;
    const left = Math.min(Math.max(8, at.left - frame.left - own.width / 2), Math.max(8, frame.width - own.width - 8));
    const below = at.bottom - frame.top + 8;
    const top = below + own.height > frame.height - 4 ? at.top - frame.top - own.height - 8 : below;
    setPlace({ left, top: Math.min(Math.max(8, top), frame.height - own.height - 8) });
  }, [at, within, called]);
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
      {called?.pin && (
        <span className={classes.called} title={allPlaces(called)}>
          {placeWords(called)}
        </span>
      )}
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

/** What the selection's place is called, read anew for each selection; nothing until it is known. */
function useCalled(at: Selected['at'], read: () => Promise<Pinpoint | null>): Pinpoint | null {
  const [called, setCalled] = useState<Pinpoint | null>(null);
  const latest = useRef(read);
  latest.current = read;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each selection is another place
  useEffect(() => {
    let current = true;
    setCalled(null);
    latest.current().then(
      (found) => current && setCalled(found),
      // The bar works without it; what cannot be read is told when the words are taken.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [at]);
  return called;
}
