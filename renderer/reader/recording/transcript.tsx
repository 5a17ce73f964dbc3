import { Button } from '@mantine/core';
import { LocateFixed } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Attachment } from '../../../shared/model/library';
import type { Quotation } from '../../../shared/model/quotation';
import { Caret } from '../caret';
import { FindBox } from '../find-box';
import { MarginMarks } from '../margin-marks';
import { useStoredPages } from '../stored-pages';
import { TextView } from '../text/text-view';
import { useCaret } from '../use-caret';
import { useFind } from '../use-find';
import { usePaintedPages } from '../use-painted-pages';
import { byPage } from '../use-quotations';
import { useQuoting } from '../use-quoting';
import { useReaderKeys } from '../use-reader-keys';
import { useRevealWords } from '../use-reveal-words';
import type { ReadingPlace, ViewHandle } from '../view-handle';
import { CueList } from './cue-list';
import classes from './transcript.module.css';
import type { Cues } from './use-cues';
import { useFollow } from './use-follow';
import type { Transport } from './use-transport';

export interface TranscriptProps {
  sourceId: string;
  /** The captions. */
  file: Attachment;
  cues: Cues;
  quotes: readonly Quotation[];
  transport: Transport;
  /** Where to go, from 0, and what to mark; `key` changes with every jump. */
  jump: { key: number; page: number | null; words: readonly string[] };
  active: boolean;
  second: boolean;
}

const noReadings = null;

/** What is said in a recording, beside it: followed while it plays, searched, and quoted at the time of its words. */
export function Transcript({ sourceId, file, cues, quotes, transport, jump, active, second }: TranscriptProps) {
  const { sha256 } = file;
  const stored = useStoredPages(file, noReadings);
  const quotesByPage = useMemo(() => byPage(quotes, sha256), [quotes, sha256]);
  const painted = usePaintedPages(stored, quotesByPage, jump.words);
  const body = useRef<HTMLDivElement>(null);
  const view = useRef<ViewHandle | null>(null);
  const findInput = useRef<HTMLInputElement>(null);
  const [start] = useState<ReadingPlace>({ page: jump.page ?? 0, down: 0 });
  const here = useRef(start.page);
  const onPlace = useCallback((place: ReadingPlace) => {
    here.current = place.page;
  }, []);
  const pageNow = useCallback(() => here.current, []);
  const find = useFind(sha256, { painted, view, page: pageNow });
  const quoting = useQuoting({ sourceId, sha256, stored, quotes, body, active, frame: null });
  const caret = useCaret(active, view);
  useRevealWords(jump, painted, view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each jump is a new one, to the same page too
  useEffect(() => {
    if (jump.page !== null) view.current?.goTo(jump.page);
  }, [jump.key]);

  const said = cues.saidAt(transport.time);
  const { following, follow, leave } = useFollow({
    said,
    transport,
    view,
    painted,
    sought: jump.page === null ? null : jump.key,
  });
  const go = useRef(transport.seek);
  go.current = transport.seek;
  const seek = useCallback(
    (to: number) => {
      go.current(to);
      follow();
    },
    [follow],
  );

  useReaderKeys(active, {
    'Ctrl+f': () => findInput.current?.select(),
    F7: caret.toggle,
    ...quoting.keys,
  });
  return (
    <section className={classes.transcript} aria-label="Transcript">
      <div className={classes.head} role="toolbar" aria-label="Transcript">
        <FindBox second={second} ref={findInput} find={find} onLeave={() => view.current?.root()?.focus()} />
        <Button
          variant="subtle"
          leftSection={<LocateFixed size={15} />}
          aria-pressed={following}
          onClick={() => (following ? leave() : follow())}
        >
          Follow
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: highlights are painted, not elements */}
      <div
        ref={body}
        className={classes.body}
        data-caret={caret.on || undefined}
        onWheel={leave}
        onKeyDown={(event) => {
          if (moveAmongTimes(event)) leave();
        }}
        onClickCapture={(event) => {
          if (!document.getSelection()?.isCollapsed) return;
          const id = painted.quoteAt(event.clientX, event.clientY)?.id;
          if (!id) return;
          event.stopPropagation();
          quoting.open(id, new DOMRect(event.clientX, event.clientY, 1, 1));
        }}
      >
        <TextView
          ref={view}
          name="Words of the recording"
          stored={stored}
          pages={file.pages}
          labels={[]}
          scale={0.9}
          start={start}
          onPlace={onPlace}
          onPageText={painted.onPageText}
          set={(page, text) => (
            <CueList
              text={text}
              cues={cues.on(page, text)}
              said={said?.page === page ? said.start : null}
              seek={seek}
            />
          )}
          over={(page) => (
            <MarginMarks marks={painted.marks.get(page) ?? []} onOpen={(quote, at) => quoting.open(quote.id, at)} />
          )}
        />
        {quoting.bar}
        <Caret box={caret.box} />
      </div>
      {quoting.card}
    </section>
  );
}

/** Up and Down go from the time of one caption to that of the next; answers whether the key was one of them. */
function moveAmongTimes(event: KeyboardEvent<HTMLElement>): boolean {
  const from = event.target instanceof HTMLElement ? event.target.closest('[data-clock]') : null;
  if (!from || event.shiftKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
  const times = [...event.currentTarget.querySelectorAll<HTMLElement>('button[data-clock]')];
  const next = times[times.indexOf(from as HTMLElement) + (event.key === 'ArrowUp' ? -1 : 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  event.preventDefault();
  event.stopPropagation();
  return true;
}
