import { memo } from 'react';
import { asClock } from '../../../shared/text/clock';
import type { Cue } from '../../../shared/text/cues';
import classes from './transcript.module.css';

/**
 * The captions of a page of a transcript, each with its time beside it. The time is drawn by the style sheet: what is selected
 * and searched is the words alone.
 */
export const CueList = memo(function CueList({
  text,
  cues,
  said,
  seek,
}: {
  text: string;
  cues: readonly Cue[];
  /** The one that is being said: where its words begin; null when it stands on another page. */
  said: number | null;
  /** Null where there is nothing to play. */
  seek: ((to: number) => void) | null;
}) {
  return cues.map(({ at, start, end }) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: its way for keys is the button beside it
    // biome-ignore lint/a11y/useKeyWithClickEvents: its way for keys is the button beside it
    <div
      key={start}
      className={classes.cue}
      data-said={start === said || undefined}
      onClick={() => {
        // A press that selects words is no wish to go there.
        if (document.getSelection()?.isCollapsed) seek?.(at);
      }}
    >
      {seek ? (
        <button
          type="button"
          className={classes.time}
          data-clock={asClock(at)}
          aria-label={`Go to ${asClock(at)}`}
          aria-current={start === said ? 'true' : undefined}
          tabIndex={start === said || (said === null && start === cues[0]?.start) ? 0 : -1}
          onClick={(event) => {
            event.stopPropagation();
            seek(at);
          }}
        />
      ) : (
        <span className={classes.time} data-clock={asClock(at)} />
      )}
      <p className={classes.said}>{text.slice(start, end)}</p>
    </div>
  ));
});
