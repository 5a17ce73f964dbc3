import { type RefObject, useEffect, useRef } from 'react';

/** What one notch of a wheel (about 100 pixels) makes of the size. */
const perPixel = 0.0018;

/** Ctrl and the wheel, or two fingers drawn apart, zoom the document under them and not the window. */
export function useWheelZoom(
  root: RefObject<HTMLElement | null>,
  frame: Document | null,
  zoom: (factor: number) => void,
): void {
  const now = useRef(zoom);
  now.current = zoom;
  useEffect(() => {
    const turned = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      now.current(Math.exp(-event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1) * perPixel));
    };
    const stop = new AbortController();
    // React listens to wheels passively, where nothing can be prevented.
    for (const target of [root.current, frame])
      (target as EventTarget | null)?.addEventListener('wheel', turned as EventListener, {
        passive: false,
        signal: stop.signal,
      });
    return () => stop.abort();
  }, [root, frame]);
}
