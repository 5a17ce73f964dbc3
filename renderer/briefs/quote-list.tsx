import type { CheckedBriefQuotes } from '../../shared/model/checked-brief';
import { soundVerdicts } from '../../shared/model/verdict-words';
import { useNavigate } from '../client/navigate';
import { Verdict } from '../parts/verdict';
import inBrief from '../parts/words-in-brief.module.css';
import classes from './brief-findings.module.css';
import { quoteId } from './brief-marks';
import { FindingGroups } from './finding-groups';
import { type SideBySide, SideBySideButton } from './use-side-by-side';

type Quote = CheckedBriefQuotes['quotes'][number];

/** Every quotation with its verdict; those to mend first, what the source has beside them. */
export function QuoteList({
  quotes,
  shown,
  show,
  sideBySide,
}: {
  quotes: readonly Quote[];
  shown: string | null;
  show: (id: string) => void;
  sideBySide: SideBySide | null;
}) {
  const all = quotes.map((quote, i) => ({ quote, id: quoteId(i) }));
  const groups = [
    { title: 'To mend', of: all.filter(({ quote }) => !soundVerdicts.has(quote.verdict) && !unlooked(quote)) },
    { title: 'Source not in the library', of: all.filter(({ quote }) => unlooked(quote)) },
    { title: 'Verified', of: all.filter(({ quote }) => soundVerdicts.has(quote.verdict)) },
  ];
  return (
    <FindingGroups
      groups={groups}
      none="No quotations stand in this brief, neither by marks nor as blocks."
      item={({ quote, id }) => (
        <QuoteItem key={id} quote={quote} current={id === shown} show={() => show(id)} sideBySide={sideBySide} />
      )}
    />
  );
}

/** Nothing speaks against it but that its source is not here. */
const unlooked = ({ verdict, absent }: Quote) => absent && verdict === 'not-found';

function QuoteItem({
  quote,
  current,
  show,
  sideBySide,
}: {
  quote: Quote;
  current: boolean;
  show: () => void;
  sideBySide: SideBySide | null;
}) {
  const { open } = useNavigate();
  const { text, verdict, note, found, cited, sourceId, sourceTitle, sha256, page, label } = quote;
  const sound = soundVerdicts.has(verdict);
  const place = sha256 && page ? { sha256, page, words: [found ?? text] } : {};
  return (
    <li className={classes.item} aria-current={current}>
      <Verdict verdict={verdict} />
      <button type="button" className={inBrief.words} onClick={show}>
        “{text}”
      </button>
      {!sound && found && <p className={classes.found}>The source has: “{found}”</p>}
      {note && <p className={classes.message}>{note}</p>}
      {sourceId && sourceTitle && page ? (
        <div className={classes.ways}>
          <button type="button" className={classes.source} onClick={() => open(sourceId, place)}>
            {sourceTitle}, page {label ?? page}
          </button>
          {sideBySide && <SideBySideButton onClick={() => sideBySide(sourceId, place, quote.span)} />}
        </div>
      ) : (
        <p className={classes.source}>{cited ? `Cited to ${cited}.` : 'No citation stands near it.'}</p>
      )}
    </li>
  );
}
