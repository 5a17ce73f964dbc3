import { Button } from '@mantine/core';
import { Check, MapPinned } from 'lucide-react';
import { isToCheck, type Quotation } from '../../shared/model/quotation';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { placeToOpen } from './quote-place';
import classes from './quote-standing.module.css';
import { quotedWords } from './quote-words';

/** What a person does about a place that is not certain or lost: says that it is right, or shows where the words stand. */
export function QuotePlaceTools({ quote, onLeave }: { quote: Quotation; onLeave?: () => void }) {
  const { pointTo } = useNavigate();
  const act = useAct();
  const words = quotedWords(quote);
  const point = () => {
    onLeave?.();
    pointTo({ id: quote.id, sourceId: quote.sourceId, words }, placeToOpen(quote));
  };
  return (
    <span className={classes.tools}>
      {isToCheck(quote) && (
        <Button
          size="compact-sm"
          leftSection={<Check size={14} />}
          onClick={() => void act('quotes.confirmPlace', { ids: [quote.id] }, 'Its place is confirmed.')}
        >
          The place is right
        </Button>
      )}
      <Button size="compact-sm" leftSection={<MapPinned size={14} />} onClick={point}>
        {quote.lost ? 'Show where it stands…' : 'It stands elsewhere…'}
      </Button>
    </span>
  );
}
