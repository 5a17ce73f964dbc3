import { isToCheck, type Quotation } from '../../shared/model/quotation';
import { meaningColor, meaningWords } from '../parts/meanings';
import { quotedWords } from '../parts/quote-words';
import { verdictWords } from '../parts/verdict';
import classes from './margin-marks.module.css';
import type { MarginMark } from './use-painted-pages';

/** Marks in a page's margin where quotations were taken; each is a button that opens its quotation. */
export function MarginMarks({
  marks,
  onOpen,
}: {
  marks: readonly MarginMark[];
  onOpen: (quote: Quotation, at: DOMRect) => void;
}) {
  return marks.map(({ quote, down }, index) => (
    <button
      key={quote.id}
      type="button"
      className={classes.mark}
      style={{
        top: `${down * 100}%`,
        marginLeft: `calc(var(--mark-away, -12px) * ${besideBefore(marks, index)})`,
        background: meaningColor(quote.meaning),
      }}
      aria-label={`${meaningWords[quote.meaning]}: ${shortened(quotedWords(quote))}. ${standing(quote)}.`}
      data-unsure={isToCheck(quote)}
      title={isToCheck(quote) ? 'Moved here when the file changed: check' : undefined}
      onClick={(event) => onOpen(quote, event.currentTarget.getBoundingClientRect())}
    />
  ));
}

function standing({ lost, unsure, verdict }: Quotation): string {
  if (lost) return 'Lost its place in the text';
  return unsure ? `Moved here: check. ${verdictWords[verdict]}` : verdictWords[verdict];
}

/** Marks at one height stand side by side. */
function besideBefore(marks: readonly MarginMark[], index: number): number {
  const own = marks[index]?.down ?? 0;
  return marks.slice(0, index).filter(({ down }) => Math.abs(down - own) < 0.012).length;
}

function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 110)} …`;
}
