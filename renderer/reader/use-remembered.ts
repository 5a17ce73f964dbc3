import { useCallback, useEffect, useRef, useState } from 'react';
import { useCall } from '../client/host-context';
import type { Zoom } from './pdf/pdf-view';
import type { ReadingPlace } from './view-handle';

/** Where a file was left: its place and its zoom; undefined while that is being read. */
export interface Remembered {
  start: (ReadingPlace & { zoom: Zoom | null }) | undefined;
  remember(place: ReadingPlace, zoom: Zoom): void;
}

const settleMs = 600;

/** Factors that no view offers stand for the sizes that follow the window. */
const kept = { width: 10, page: 9 } as const;

function zoomOf(stored: number): Zoom {
  if (stored === kept.width) return 'width';
  return stored === kept.page ? 'page' : stored;
}

/** Reads where a file was left, and keeps where it is now once the reader rests. */
export function useRemembered(sha256: string): Remembered {
  const call = useCall();
  const [start, setStart] = useState<Remembered['start']>();
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; send: () => void } | null>(null);
  useEffect(() => {
    let gone = false;
    setStart(undefined);
    call('reading.position', { sha256 }).then(
      (place) => !gone && setStart(place ? { page: place.page, down: place.offset, zoom: zoomOf(place.zoom) } : fresh),
      // Not knowing the place is no reason not to read.
      () => !gone && setStart(fresh),
    );
    return () => {
      gone = true;
      if (waiting.current) {
        clearTimeout(waiting.current.timer);
        waiting.current.send();
        waiting.current = null;
      }
    };
  }, [call, sha256]);
  const remember = useCallback(
    ({ page, down }: ReadingPlace, zoom: Zoom) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      const send = () => {
        waiting.current = null;
        // A place that could not be kept is of no harm to anyone, and another follows.
        call('reading.remember', {
          sha256,
          page,
          offset: down,
          zoom: typeof zoom === 'number' ? zoom : kept[zoom],
        }).catch(() => {});
      };
      waiting.current = { timer: setTimeout(send, settleMs), send };
    },
    [call, sha256],
  );
  return { start, remember };
}

const fresh = { page: 0, down: 0, zoom: null };
