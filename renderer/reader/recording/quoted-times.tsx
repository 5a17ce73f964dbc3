import type { Quotation } from '../../../shared/model/quotation';
import { clockStart } from '../../../shared/text/clock';
import classes from './recording-view.module.css';

/** What is quoted of the recording, by time; each begins to play from there. */
export function QuotedTimes({
  quotes,
  captioned,
  seek,
}: {
  quotes: readonly Quotation[];
  /** What is said stands beside it, and can be quoted from there. */
  captioned: boolean;
  seek: (to: number) => void;
}) {
  const timed = quotes
    .flatMap(({ id, text, pinpoint }) => {
      const at = clockStart(pinpoint);
      return at === null || pinpoint === null ? [] : [{ id, text, pinpoint, at }];
    })
    .sort((a, b) => a.at - b.at);
  if (timed.length === 0)
    return (
      <p className={classes.hint}>
        {captioned
          ? 'Select words of the transcript and press Q: the time at which they are said is noted.'
          : 'Play it, press Q at the words you need, and type them: the time is noted. A file of captions (VTT or SRT) added to this source is shown here as its transcript.'}
      </p>
    );
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
