import { type RefObject, useEffect, useState } from 'react';

/** Milliseconds for which a document that is not seen stays open: coming back from a glance elsewhere must cost nothing. */
const awakeMs = 20_000;

/**
 * Whether an element has not been seen for a while, as the document of a tab behind others. What it holds can be let go
 * until it is seen again.
 */
export function useAsleep(element: RefObject<HTMLElement | null>): boolean {
  const [asleep, setAsleep] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new ResizeObserver(([entry]) => {
      clearTimeout(timer);
      if (entry && entry.contentRect.height > 0) setAsleep(false);
      else timer = setTimeout(() => setAsleep(true), awakeMs);
    });
    observer.observe(element.current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return asleep;
}
