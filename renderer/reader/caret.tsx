import classes from './caret.module.css';
import type { CaretBox } from './use-caret';

/** The text cursor, drawn over the words. */
export function Caret({ box }: { box: CaretBox | null }) {
  return box && <div className={classes.caret} style={box} aria-hidden />;
}
