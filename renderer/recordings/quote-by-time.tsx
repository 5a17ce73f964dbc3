import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { asClock, clockRange, readClock } from '../../shared/text/clock';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import classes from './recordings.module.css';

/** Words heard in a film, a broadcast or an interview, typed with the time at which they are said. */
export function QuoteByTime(props: { sourceId: string; at?: number; until?: number; onClose: () => void }) {
  const { sourceId, onClose } = props;
  const { data: source } = useQuery('sources.get', { id: sourceId }, { keep: false });
  const act = useAct();
  const [words, setWords] = useState('');
  const [from, setFrom] = useState(props.at === undefined ? '' : asClock(props.at));
  const [until, setUntil] = useState(props.until === undefined ? '' : asClock(props.until));
  const [comment, setComment] = useState('');
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
  const ready = words.trim() !== '' && start !== null && wrongEnd === null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || start === null) return;
    const pinpoint = clockRange(start, end);
    const made = await act(
      'quotes.create',
      { sourceId, text: words.trim(), anchor: null, pinpoint, comment: comment.trim() },
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

const notATime = 'Write a time as 0:41:10 or 41:10.';
