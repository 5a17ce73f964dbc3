import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { MapPinned, MapPinOff, Quote, ShieldCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { failureMessage, toast } from '../client/toast';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { ExportQuotesMenu } from '../parts/export-quotes-menu';
import { count } from '../parts/words';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { Place, PlaceHead } from '../ui/place-head';
import { QuotationCard } from './quotation-card';
import { type QuotationFilter, QuotationFilters } from './quotation-filters';
import classes from './quotations.module.css';
import { QuotationsBar } from './quotations-bar';
import { useChosen } from './use-chosen';

/** All quotations of the library, with their verdicts, to be found, narrowed, copied, exported and opened on their page. */
export function Quotations() {
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), 180);
  const [filter, setFilter] = useState<QuotationFilter>({});
  const [limit, setLimit] = useState(100);
  const { data, error, reload } = useQuery('quotes.list', { ...filter, text: wanted, limit });
  const { data: lost } = useQuery('quotes.list', { lost: true, limit: 1 });
  const { data: unsure } = useQuery('quotes.list', { unsure: true, limit: 1 });
  const act = useAct();
  const shown = useMemo(() => (data?.rows ?? []).map(({ id }) => id), [data]);
  const chosen = useChosen(shown);
  if (error && !data) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!data) return <Bones rows={8} />;
  const narrowed = wanted !== '' || Object.values(filter).some((value) => value !== undefined);
  const checkAll = async () => {
    const done = await act('quotes.verifyAll', {});
    if (done) toast(`Checked ${count(done.checked, 'quotation')}; ${count(done.changed, 'verdict')} changed`);
  };
  return (
    <Place
      head={
        <PlaceHead title="Quotations" count={data.total.toLocaleString('en-US')}>
          <Button leftSection={<ShieldCheck size={15} />} disabled={data.total === 0} onClick={() => void checkAll()}>
            Check all again
          </Button>
          <ExportQuotesMenu
            filter={{ ...filter, text: wanted }}
            label={narrowed ? 'Export these' : 'Export'}
            disabled={data.total === 0}
          />
        </PlaceHead>
      }
      over={<QuotationsBar chosen={chosen} rows={data.rows} />}
    >
      {(narrowed || data.total > 0) && (
        <QuotationFilters text={text} onText={setText} filter={filter} onFilter={setFilter} />
      )}
      {unsure && unsure.total > 0 && !filter.unsure && (
        <p className={classes.unsure}>
          <MapPinned size={15} aria-hidden />
          <span>
            {count(unsure.total, 'quotation')} moved to a place that is not certain to be{' '}
            {unsure.total === 1 ? 'its own' : 'their own'} when a file was replaced or read anew.
          </span>
          <Button size="compact-sm" aria-label="Show those that moved" onClick={() => setFilter({ unsure: true })}>
            Show
          </Button>
        </p>
      )}
      {lost && lost.total > 0 && !filter.lost && (
        <p className={classes.lost}>
          <MapPinOff size={15} aria-hidden />
          <span>
            {count(lost.total, 'quotation')} lost {lost.total === 1 ? 'its' : 'their'} place when a file was replaced or
            read anew.
          </span>
          <Button
            size="compact-sm"
            aria-label="Show those that lost their place"
            onClick={() => setFilter({ lost: true })}
          >
            Show
          </Button>
        </p>
      )}
      {data.total === 0 && (
        <Empty icon={<Quote size={24} />} title={narrowed ? 'No such quotation' : 'No quotations yet'}>
          <p>
            {narrowed
              ? 'Narrow less, or look for other words.'
              : 'Open a document, select a sentence, and press Q. Casebench keeps its page and checks every word.'}
          </p>
        </Empty>
      )}
      <ul className={classes.list} aria-label="Quotations">
        {data.rows.map((quote) => (
          <QuotationCard
            key={quote.id}
            quote={quote}
            chosen={chosen.ids.has(quote.id)}
            onChoose={(how) => chosen.choose(quote.id, how)}
          />
        ))}
      </ul>
      {data.rows.length < data.total && limit < 1000 && (
        <Button variant="subtle" onClick={() => setLimit(Math.min(1000, limit + 200))}>
          Show more
        </Button>
      )}
    </Place>
  );
}
