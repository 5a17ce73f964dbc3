import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { Quote, RotateCcw, RotateCw } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Attachment } from '../../shared/model/library';
import { asClock, clockStart } from '../../shared/text/clock';
import { useHost } from '../client/host-context';
import { useNavigate } from '../client/navigate';
import { Failed } from '../ui/failed';
import { MoreMenu } from './more-menu';
import classes from './recording-view.module.css';
import { useQuotations } from './use-quotations';
import { useReaderKeys } from './use-reader-keys';

/** Seconds that a step goes back or on. */
const step = 10;

/** A film or a sound recording: played here, quoted at the time that it has come to. */
export function RecordingView({
  sourceId,
  file,
  active,
  more,
}: {
  sourceId: string;
  file: Attachment;
  active: boolean;
  /** Further lines of the document's menu. */
  more: ReactNode;
}) {
  const host = useHost();
  const { dialog } = useNavigate();
  const player = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const [time, setTime] = useState(0);
  const [began, setBegan] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const seek = (to: number) => {
    const media = player.current;
    if (media) media.currentTime = Math.min(Math.max(0, to), media.duration || to);
  };
  const toggle = () => {
    const media = player.current;
    if (!media) return;
    if (!media.paused) media.pause();
    // What cannot be played is told by the element's own error.
    else media.play().catch(() => setFailed(media.error !== null));
  };
  const quote = () => {
    const media = player.current;
    if (!media) return;
    media.pause();
    const now = media.currentTime;
    const from = began !== null && began < now ? began : now;
    dialog({ name: 'quote-time', sourceId, at: from, ...(from < now && { until: now }) });
    setBegan(null);
  };
  const now = () => player.current?.currentTime ?? 0;
  useReaderKeys(active, {
    k: toggle,
    j: () => seek(now() - step),
    l: () => seek(now() + step),
    i: () => setBegan(now()),
    q: quote,
  });
  const media = {
    ref: player,
    src: host.fileUrl(file.sha256),
    controls: true,
    preload: 'metadata',
    'aria-label': file.name,
    onTimeUpdate: () => setTime(now()),
    onSeeked: () => setTime(now()),
    onError: () => setFailed(true),
  };
  if (failed)
    return (
      <Failed
        message={`${file.name} is of a kind that cannot be played here. The file itself is kept as it is; quote it by its time with “Quote by time” in the menu.`}
      />
    );
  return (
    <div className={classes.view} role="document" aria-label="Document">
      {file.format === 'video' ? (
        <video {...media} className={classes.video} />
      ) : (
        <audio {...media} className={classes.audio} />
      )}
      <div className={classes.bar} role="toolbar" aria-label="Recording">
        <Tooltip label={`Back ${step} seconds (J)`}>
          <ActionIcon size={30} aria-label={`Back ${step} seconds`} onClick={() => seek(now() - step)}>
            <RotateCcw size={16} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`On ${step} seconds (L)`}>
          <ActionIcon size={30} aria-label={`On ${step} seconds`} onClick={() => seek(now() + step)}>
            <RotateCw size={16} />
          </ActionIcon>
        </Tooltip>
        <span className={classes.clock}>{asClock(time)}</span>
        <span className={classes.gap} />
        <Button variant="subtle" aria-keyshortcuts="I" onClick={() => setBegan(now())}>
          {began === null ? 'Begin here' : `Begins at ${asClock(began)}`} <kbd className={classes.key}>I</kbd>
        </Button>
        <Button variant="filled" leftSection={<Quote size={15} />} aria-keyshortcuts="Q" onClick={quote}>
          Quote at this time <kbd className={classes.key}>Q</kbd>
        </Button>
        <MoreMenu>{more}</MoreMenu>
      </div>
      <QuotedTimes sourceId={sourceId} seek={seek} />
    </div>
  );
}

/** What is quoted of the recording, by time; each begins to play from there. */
function QuotedTimes({ sourceId, seek }: { sourceId: string; seek: (to: number) => void }) {
  const quotes = useQuotations(sourceId);
  const timed = quotes
    .flatMap(({ id, text, pinpoint }) => {
      const at = clockStart(pinpoint);
      return at === null || pinpoint === null ? [] : [{ id, text, pinpoint, at }];
    })
    .sort((a, b) => a.at - b.at);
  if (timed.length === 0)
    return <p className={classes.hint}>Play it, press Q at the words you need, and type them: the time is noted.</p>;
  return (
    <ol className={classes.quotes} aria-label="Quoted so far">
      {timed.map(({ id, text, pinpoint, at }) => (
        <li key={id}>
          <button type="button" aria-label={`Go to ${pinpoint}`} onClick={() => seek(at)}>
            {pinpoint}
          </button>
          <span>“{text}”</span>
        </li>
      ))}
    </ol>
  );
}
