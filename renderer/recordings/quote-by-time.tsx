import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Attachment } from '../../shared/model/library';
import { asClock, clockRange, readClock } from '../../shared/text/clock';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import classes from './recordings.module.css';
import { type CaptionTime, useCaptionTime } from './use-caption-time';

/** Words heard in a film, a broadcast or an interview, typed with the time at which they are said. */
export function QuoteByTime(props: { sourceId: string; at?: number; until?: number; onClose: () => void }) {
  const { sourceId, onClose } = props;
  const { data: source } = useQuery('sources.get', { id: sourceId }, { keep: false });
  const act = useAct();
  const [words, setWords] = useState('');
  const [from, setFrom] = useState(props.at === undefined ? '' : asClock(props.at));
  const [until, setUntil] = useState(props.until === undefined ? '' : asClock(props.until));
  const [comment, setComment] = useState('');
  const caption = useCaptionTime(sourceId, source?.files ?? noFiles, words);
  const said = caption.is === 'found' ? caption : null;
  // What the captions say fills in what nobody has typed, or what they said of other words before.
  const filled = useRef('');
  const takeTime = (time: string) => {
    const [begins = '', ends = ''] = time.split('-');
    filled.current = begins;
    setFrom(begins);
    setUntil(ends);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is said once for each words; what a person clears stays clear
  useEffect(() => {
    if (said && (from.trim() === '' || from === filled.current)) takeTime(said.time);
  }, [said]);
  const [start, end] = [readClock(from), until.trim() === '' ? null : readClock(until)];
  const wrongStart = from.trim() !== '' && start === null ? notATime : null;
  const wrongEnd =
    until.trim() === ''
      ? null
      : end === null
        ? notATime
        : start !== null && end < start
          ? 'This is before the beginning.'
          : null;
  const shown = start === null ? null : clockRange(start, end);
  const ready = words.trim() !== '' && start !== null && wrongEnd === null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || start === null) return;
    const pinpoint = clockRange(start, end);
    // With the time of the captions it is tied to their words, and checked against them.
    const place = said?.time === pinpoint ? { anchor: said.anchor, pinpoint: null } : { anchor: null, pinpoint };
    const made = await act(
      'quotes.create',
      { sourceId, text: words.trim(), ...place, comment: comment.trim() },
      `Quoted at ${pinpoint}.`,
    );
    if (made) onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Quote by time" size={600}>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        {source && <p className={classes.source}>{source.title}</p>}
        <Textarea
          label="Words, as they are said"
          data-autofocus
          autosize
          minRows={3}
          maxRows={10}
          maxLength={50_000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {caption.is !== 'none' && (
          <p className={classes.caption} role="status">
            {captionWords(caption)}
            {said && said.time !== shown && (
              <Button size="compact-sm" variant="subtle" onClick={() => takeTime(said.time)}>
                Use this time
              </Button>
            )}
          </p>
        )}
        <div className={classes.times}>
          <TextInput
            label="From"
            placeholder="0:41:10"
            description="As h:mm:ss"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={from}
            error={wrongStart}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <TextInput
            label="To"
            placeholder="0:41:32"
            description="May be left out"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={until}
            error={wrongEnd}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        </div>
        <Textarea
          label="Comment"
          autosize
          minRows={1}
          maxRows={6}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <p className={classes.note} aria-live="polite">
          {start === null || wrongEnd ? 'The citation will say the time.' : `Cited at ${clockRange(start, end)}.`}
        </p>
        <div className={classes.foot}>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="filled" disabled={!ready}>
            Quote
          </Button>
        </div>
      </form>
    </Modal>
  );
}

const noFiles: readonly Attachment[] = [];

/** What the captions of the recording say of the typed words. */
function captionWords(caption: CaptionTime): string {
  switch (caption.is) {
    case 'found':
      return `Said at ${caption.time}, by ${caption.file}.`;
    case 'several':
      return `Said ${caption.places} times, by ${caption.file}: write more words, or the time.`;
    case 'not-there':
      return `These words are not in ${caption.file}. Write the time at which they are said.`;
    case 'failed':
      return `The captions could not be read: ${caption.message}`;
    default:
      return 'Looking in the captions…';
  }
}

const notATime = 'Write a time as 0:41:10 or 41:10.';
