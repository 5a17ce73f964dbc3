import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { Gauge, Pause, Play, Printer, Quote, RotateCcw, RotateCw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Attachment } from '../../../shared/model/library';
import { asClock } from '../../../shared/text/clock';
import { useHost } from '../../client/host-context';
import { useNavigate } from '../../client/navigate';
import { Failed } from '../../ui/failed';
import { MoreMenu } from '../more-menu';
import { PrintDialog } from '../print/print-dialog';
import { printableTranscript } from '../print/print-transcript';
import type { Printable } from '../print/sheet';
import { useStoredPages } from '../stored-pages';
import { useQuotations } from '../use-quotations';
import { useReaderKeys } from '../use-reader-keys';
import { QuotedTimes } from './quoted-times';
import classes from './recording-view.module.css';
import { Transcript } from './transcript';
import { useCues } from './use-cues';
import { useTransport } from './use-transport';

/** Seconds that a step goes back or on: with J and L, and with the arrows. */
const step = 10;
const shortStep = 5;

/** A film or a sound recording: played here beside its captions, quoted at the time that it has come to. */
export function RecordingView({
  sourceId,
  file,
  captions,
  jump,
  active,
  second,
  more,
}: {
  sourceId: string;
  file: Attachment;
  /** What is said in it; null where nobody wrote it down. */
  captions: Attachment | null;
  /** Where to go in the captions. */
  jump: { key: number; page: number | null; words: readonly string[] };
  active: boolean;
  /** Shown beside another document. */
  second: boolean;
  /** Further lines of the document's menu. */
  more: ReactNode;
}) {
  const host = useHost();
  const { dialog } = useNavigate();
  const transport = useTransport(file.sha256);
  const { now, seek, toggle, nudge, hasten, louder, time, playing, rate } = transport;
  const [began, setBegan] = useState<number | null>(null);
  const [printing, setPrinting] = useState<Printable | null>(null);
  const quotes = useQuotations(sourceId);
  const cues = useCues(captions?.sha256 ?? null);
  const stored = useStoredPages(captions ?? file, null);
  const quote = () => {
    const media = transport.player.current;
    if (!media) return;
    media.pause();
    const until = now();
    const from = began !== null && began < until ? began : until;
    dialog({ name: 'quote-time', sourceId, at: from, ...(from < until && { until }) });
    setBegan(null);
  };
  const print =
    captions && cues
      ? () => setPrinting(printableTranscript(stored, { pages: captions.pages, cues, name: captions.name }))
      : null;
  useReaderKeys(active, {
    k: toggle,
    ' ': (event) => (pressesOwn(event.target) ? false : toggle()),
    j: () => seek(now() - step),
    l: () => seek(now() + step),
    ArrowLeft: arrow(() => seek(now() - shortStep)),
    ArrowRight: arrow(() => seek(now() + shortStep)),
    ArrowUp: arrow(() => louder(1)),
    ArrowDown: arrow(() => louder(-1)),
    ',': () => nudge(-1),
    '.': () => nudge(1),
    '<': () => hasten(-1),
    '>': () => hasten(1),
    i: () => setBegan(now()),
    // Selected words of the transcript are quoted as they stand there.
    q: () => (isWordsSelected() ? false : quote()),
    'Ctrl+p': print,
  });
  const media = {
    ref: transport.player,
    src: host.fileUrl(file.sha256),
    controls: true,
    preload: 'metadata',
    'aria-label': file.name,
    ...transport.events,
  };
  if (transport.failed)
    return (
      <Failed
        message={`${file.name} is of a kind that cannot be played here. The file itself is kept as it is; quote it by its time with “Quote by time” in the menu.`}
      />
    );
  const player =
    file.format === 'video' ? (
      <video {...media} className={classes.video} />
    ) : (
      <audio {...media} className={classes.audio} />
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className={classes.frame} role="group" aria-label={file.name}>
      <div className={classes.view} data-film={file.format === 'video' || undefined}>
        <div className={classes.playing}>
          {player}
          <div className={classes.bar} role="toolbar" aria-label="Recording">
            <Tool label={`Back ${step} seconds (J)`} run={() => seek(now() - step)}>
              <RotateCcw size={16} />
            </Tool>
            <Tool label={playing ? 'Pause (Space)' : 'Play (Space)'} run={toggle}>
              {playing ? <Pause size={16} /> : <Play size={16} />}
            </Tool>
            <Tool label={`On ${step} seconds (L)`} run={() => seek(now() + step)}>
              <RotateCw size={16} />
            </Tool>
            <span className={classes.clock}>{asClock(time)}</span>
            {rate !== 1 && <span className={classes.rate}>{rate} ×</span>}
            <span className={classes.gap} />
            <Button variant="subtle" aria-keyshortcuts="I" onClick={() => setBegan(now())}>
              {began === null ? 'Begin here' : `Begins at ${asClock(began)}`} <kbd className={classes.key}>I</kbd>
            </Button>
            <Button variant="filled" leftSection={<Quote size={15} />} aria-keyshortcuts="Q" onClick={quote}>
              Quote at this time <kbd className={classes.key}>Q</kbd>
            </Button>
            <MoreMenu>
              <Menu.Item rightSection={<kbd>&gt;</kbd>} leftSection={<Gauge size={15} />} onClick={() => hasten(1)}>
                Quicker
              </Menu.Item>
              <Menu.Item rightSection={<kbd>&lt;</kbd>} leftSection={<Gauge size={15} />} onClick={() => hasten(-1)}>
                Slower
              </Menu.Item>
              {print && (
                <Menu.Item leftSection={<Printer size={15} />} rightSection={<kbd>Ctrl P</kbd>} onClick={print}>
                  Print the transcript…
                </Menu.Item>
              )}
              <Menu.Divider />
              {more}
            </MoreMenu>
          </div>
          <QuotedTimes quotes={quotes} captioned={captions !== null} seek={seek} />
        </div>
        {captions && cues && (
          <Transcript
            key={captions.sha256}
            sourceId={sourceId}
            file={captions}
            cues={cues}
            quotes={quotes}
            transport={transport}
            jump={jump}
            active={active}
            second={second}
          />
        )}
      </div>
      {printing && <PrintDialog printable={printing} page={0} onClose={() => setPrinting(null)} />}
    </div>
  );
}

function Tool({ label, run, children }: { label: string; run: () => void; children: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={30} aria-label={label.replace(/ \(.*\)$/, '')} onClick={run}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

/** An arrow moves the recording, unless what has the focus has a use of its own for it, or it selects words. */
function arrow(run: () => void): (event: KeyboardEvent) => unknown {
  return (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const own =
      '[role="tab"], [role="separator"], [role="slider"], [role="option"], [data-caret], [data-clock], audio, video';
    if (event.shiftKey || target?.closest(own)) return false;
    // Up and Down read on in the words of the transcript, as anywhere.
    if (/Up|Down/.test(event.key) && target?.closest('[role="document"]')) return false;
    return run();
  };
}

/** Whether Space presses what has the focus; the player's own buttons are all of them the player. */
function pressesOwn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, [role="separator"], audio, video') !== null;
}

function isWordsSelected(): boolean {
  const selection = document.getSelection();
  const inside = selection?.anchorNode?.parentElement?.closest('[data-page-text]');
  return selection?.isCollapsed === false && inside?.checkVisibility() === true;
}
