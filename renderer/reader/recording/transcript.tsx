import { Button } from '@mantine/core';
import { LocateFixed } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Attachment } from '../../../shared/model/library';
import type { HighlightMeaning, Quotation } from '../../../shared/model/quotation';
import { meanings } from '../../parts/meanings';
import { FindBox } from '../find-box';
import { MarginMarks } from '../margin-marks';
import { OpenQuote } from '../open-quote';
import { SelectionBar } from '../selection-bar';
import { useStoredPages } from '../stored-pages';
import { TextView } from '../text/text-view';
import { useCaret } from '../use-caret';
import { useFind } from '../use-find';
import { usePaintedPages } from '../use-painted-pages';
import { byPage } from '../use-quotations';
import { useReaderKeys } from '../use-reader-keys';
import { useRevealWords } from '../use-reveal-words';
import { type Selected, useSelection } from '../use-selection';
import { useTaking } from '../use-taking';
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
  const selection = useSelection(body, active, null);
  const { selected } = selection;
  const taking = useTaking({ sourceId, sha256, stored });
  const [caret, setCaret] = useState(false);
  const toggleCaret = () => setCaret((on) => !on);
  const leaveCaret = useCallback(() => setCaret(false), []);
  const caretBox = useCaret(caret && active, view, leaveCaret);
  const [editing, setEditing] = useState<{ id: string; at: DOMRect; note: boolean } | null>(null);
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

  const take = async ({ parts, at }: Selected, meaning: HighlightMeaning, note: boolean) => {
    const id = await taking.take(parts, meaning);
    if (!id) return;
    selection.clear();
    if (note) setEditing({ id, at: new DOMRect(at.left, at.bottom, 1, 1), note: true });
  };
  const withSelection = (act: (now: Selected) => Promise<void>) => {
    const now = selection.now();
    if (!now) return false;
    void act(now);
    return true;
  };
  const mark = (meaning: HighlightMeaning, note = false) => withSelection((now) => take(now, meaning, note));
  const copy = () => withSelection((now) => taking.copy(now.parts));
  useReaderKeys(active, {
    'Ctrl+f': () => findInput.current?.select(),
    F7: toggleCaret,
    q: () => mark('quote'),
    n: () => mark('quote', true),
    'Shift+C': copy,
    ...Object.fromEntries(meanings.map(({ meaning, key }) => [key, () => mark(meaning)])),
  });
  const open = quotes.find(({ id }) => id === editing?.id);
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
        data-caret={caret || undefined}
        onWheel={leave}
        onKeyDown={(event) => {
          if (moveAmongTimes(event)) leave();
        }}
        onClickCapture={(event) => {
          if (!document.getSelection()?.isCollapsed) return;
          const id = painted.quoteAt(event.clientX, event.clientY)?.id;
          if (!id) return;
          event.stopPropagation();
          setEditing({ id, at: new DOMRect(event.clientX, event.clientY, 1, 1), note: false });
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
            <MarginMarks
              marks={painted.marks.get(page) ?? []}
              onOpen={(quote, at) => setEditing({ id: quote.id, at, note: false })}
            />
          )}
        />
        {selected && !editing && body.current && (
          <SelectionBar
            at={selected.at}
            within={body.current}
            place={() => taking.place(selected.parts)}
            actions={{ mark, note: () => mark('quote', true), copy }}
          />
        )}
        {caretBox && <div className={classes.caret} style={caretBox} aria-hidden />}
      </div>
      {editing && open && (
        <OpenQuote quote={open} at={editing.at} note={editing.note} onClose={() => setEditing(null)} />
      )}
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
