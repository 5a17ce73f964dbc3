import { ActionIcon, Checkbox, Tooltip } from '@mantine/core';
import { Copy, Trash2 } from 'lucide-react';
import type { OutputOf } from '../../shared/contract/contract';
import { atPinpoint } from '../../shared/text/at-pinpoint';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { MeaningMark } from '../parts/meaning-mark';
import card from '../parts/quote-card.module.css';
import { placeToOpen } from '../parts/quote-place';
import { QuoteStanding } from '../parts/quote-standing';
import { quotedWords } from '../parts/quote-words';
import { TagChip } from '../parts/tag-chip';
import { useCopyQuote } from '../parts/use-copy-quote';
import { toneOf, Verdict } from '../parts/verdict';
import classes from './quotations.module.css';

function toneOfCard({ lost, unsure, text, verdict }: OutputOf<'quotes.list'>['rows'][number]) {
  if (lost) return 'altered';
  if (!text) return undefined;
  return unsure && toneOf(verdict) === 'verified' ? 'unchecked' : toneOf(verdict);
}

/** A quotation with where it stands and how it compares with its source. */
export function QuotationCard({
  quote,
  chosen,
  onChoose,
}: {
  quote: OutputOf<'quotes.list'>['rows'][number];
  chosen: boolean;
  onChoose: (how: { on: boolean; extend: boolean }) => void;
}) {
  const copy = useCopyQuote();
  const act = useAct();
  const { open, select } = useNavigate();
  const where = quote.pinpoint ?? quote.pageLabel ?? (quote.anchor ? String(quote.anchor.page + 1) : null);
  const cited = [quote.sourceCitation || quote.sourceTitle, where && atPinpoint(where)].filter(Boolean).join(', ');
  const show = () => {
    if (quote.anchor) open(quote.sourceId, placeToOpen(quote));
    else select([], quote.sourceId);
  };
  return (
    <li className={card.card} data-tone={toneOfCard(quote)}>
      <div className={classes.chooser}>
        <Checkbox
          className={classes.choose}
          aria-label={`Select ${quotedWords(quote)}`}
          checked={chosen}
          onChange={({ currentTarget, nativeEvent }) =>
            onChoose({ on: currentTarget.checked, extend: nativeEvent instanceof MouseEvent && nativeEvent.shiftKey })
          }
        />
        <button type="button" className={card.words} onClick={show}>
          {quotedWords(quote)}
        </button>
      </div>
      <div className={card.facts}>
        {quote.text && <Verdict verdict={quote.verdict} note={quote.verdictNote} />}
        {quote.meaning !== 'quote' && <MeaningMark meaning={quote.meaning} />}
        <span className={card.source} title={cited}>
          {quote.sourceCitation || quote.sourceTitle}
        </span>
        {where && <span className={classes.where}>{atPinpoint(where)}</span>}
        <span className={card.space} />
        <Tooltip label="Copy with its citation">
          <ActionIcon aria-label="Copy the quotation with its citation" onClick={() => void copy(quote.id)}>
            <Copy size={15} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Delete the quotation">
          <ActionIcon
            aria-label="Delete the quotation"
            onClick={() => void act('quotes.remove', { id: quote.id }, 'Deleted the quotation')}
          >
            <Trash2 size={15} />
          </ActionIcon>
        </Tooltip>
      </div>
      <QuoteStanding quote={quote} />
      {quote.comment && <p className={classes.comment}>{quote.comment}</p>}
      {quote.tags.length > 0 && (
        <div className={classes.tags}>
          {quote.tags.map((name) => (
            <TagChip key={name} name={name} />
          ))}
        </div>
      )}
    </li>
  );
}
