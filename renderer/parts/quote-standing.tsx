import { FileText, MapPinned, MapPinOff, Milestone, ScanText } from 'lucide-react';
import { displayPartialDate } from '../../shared/model/partial-date';
import { isToCheck, type Quotation, type QuoteOrigin } from '../../shared/model/quotation';
import { QuotePlaceTools } from './quote-place-tools';
import classes from './quote-standing.module.css';

/**
 * What is to be said of a quotation's place and origin: lost, moved, read by machine, or brought along by the file; and what can
 * be done about a place that is not certain. `onLeave` is told when that leads to the document.
 */
export function QuoteStanding({
  quote,
  onLeave,
  live = true,
}: {
  quote: Quotation;
  onLeave?: () => void;
  /** Its source does not lie in the bin. */
  live?: boolean;
}) {
  const { lost, unsure, placeNote, machineRead, origin } = quote;
  return (
    <>
      {lost && (
        <p className={classes.lost}>
          <MapPinOff size={14} aria-hidden />
          <span>
            <strong>Lost its place.</strong> {placeNote}
          </span>
        </p>
      )}
      {isToCheck(quote) && (
        <p className={classes.unsure}>
          <MapPinned size={14} aria-hidden />
          <span>
            <strong>Moved: check.</strong> {placeNote}
          </span>
        </p>
      )}
      {live && (lost || unsure) && quote.text && <QuotePlaceTools quote={quote} onLeave={onLeave} />}
      {!lost && !unsure && placeNote && (
        <p className={classes.note}>
          <Milestone size={14} aria-hidden />
          {placeNote}
        </p>
      )}
      {machineRead && (
        <p className={classes.note}>
          <ScanText size={14} aria-hidden />
          Read by machine: compare with the picture of the page.
        </p>
      )}
      {origin && (
        <p className={classes.note}>
          <FileText size={14} aria-hidden />
          <span>{originWords(origin)}</span>
          {origin.color && (
            <span
              className={classes.color}
              style={{ background: origin.color }}
              title={`Its color in the file: ${origin.color}`}
            />
          )}
        </p>
      )}
    </>
  );
}

/** In a line: that a quotation lost its place, or has one that nobody has checked. */
export function PlaceDoubt({ quote: { lost, unsure } }: { quote: Pick<Quotation, 'lost' | 'unsure'> }) {
  if (!lost && !unsure) return null;
  return (
    <span className={`${classes.doubt} ${lost ? classes.lost : classes.unsure}`}>
      {lost ? <MapPinOff size={14} aria-hidden /> : <MapPinned size={14} aria-hidden />}
      {lost ? 'Lost its place' : 'Moved: check'}
    </span>
  );
}

const kinds: Record<QuoteOrigin['kind'], string> = {
  highlight: 'Highlight',
  underline: 'Underlined',
  strikeout: 'Struck out',
  squiggly: 'Underlined with a wave',
  note: 'Note',
};

/** "Highlight that came with the file, by K. Smith, March 14, 2016". */
function originWords({ kind, author, date }: QuoteOrigin): string {
  const by = author ? `, by ${author}` : '';
  const on = date ? `, ${displayPartialDate(date.slice(0, 10))}` : '';
  const what =
    kind === 'highlight' || kind === 'note' ? `${kinds[kind]} that came with the file` : `${kinds[kind]} in the file`;
  return `${what}${by}${on}`;
}
