import type { HighlightMeaning } from '../../shared/model/quotation';
import classes from './meaning-mark.module.css';
import { meaningColor, meaningWords } from './meanings';

/** What a highlight says, by its colour and its word. */
export function MeaningMark({ meaning }: { meaning: HighlightMeaning }) {
  return (
    <span className={classes.meaning}>
      <span className={classes.dot} style={{ background: meaningColor(meaning) }} aria-hidden />
      {meaningWords[meaning]}
    </span>
  );
}
