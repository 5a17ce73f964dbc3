import { Button } from '@mantine/core';
import { MapPinned } from 'lucide-react';
import classes from './placing-bar.module.css';

/** Says that a quotation waits for its place, and takes the words that are selected as it. */
export function PlacingBar({
  words,
  ready,
  place,
  cancel,
}: {
  /** The quotation's. */
  words: string;
  /** Words are selected. */
  ready: boolean;
  place: () => void;
  cancel: () => void;
}) {
  return (
    <section
      className={classes.bar}
      aria-label="A quotation waits for its place"
      // A press on the bar must not take the selection away.
      onPointerDown={(event) => event.preventDefault()}
    >
      <MapPinned size={18} aria-hidden />
      <div className={classes.said} role="status">
        {ready ? 'Press Enter, and the quotation stands here:' : 'Select the words where this quotation stands:'}
        <span className={classes.words} title={words}>
          {words}
        </span>
      </div>
      <Button variant="filled" disabled={!ready} aria-keyshortcuts="Enter" onClick={place}>
        It stands here
      </Button>
      <Button aria-keyshortcuts="Escape" onClick={cancel}>
        Cancel
      </Button>
    </section>
  );
}
