import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Quote, Search, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { failureMessage, toast } from '../client/toast';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { count } from '../parts/words';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { QuotationCard } from './quotation-card';
import classes from './quotations.module.css';

/** All quotations of the library, with their verdicts, to be found, copied and opened on their page. */
export function Quotations() {
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), 180);
  const [limit, setLimit] = useState(100);
  const { data, error, reload } = useQuery('quotes.list', { text: wanted, limit });
  const act = useAct();
  if (error && !data) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!data) return <Bones rows={8} />;
  const checkAll = async () => {
    const done = await act('quotes.verifyAll', {});
    if (done) toast(`Checked ${count(done.checked, 'quotation')}; ${count(done.changed, 'verdict')} changed`);
  };
  return (
    <div className={classes.place}>
      <div className={classes.head}>
        <h1 className={classes.title}>Quotations</h1>
        <span className={classes.count}>{data.total.toLocaleString('en-US')}</span>
        <TextInput
          aria-label="Find in quotations"
          placeholder="Find in quotations"
          leftSection={<Search size={15} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button leftSection={<ShieldCheck size={15} />} onClick={() => void checkAll()}>
          Check all again
        </Button>
      </div>
      {data.total === 0 && (
        <Empty icon={<Quote size={24} />} title={wanted ? 'No quotation with these words' : 'No quotations yet'}>
          <p>Open a document, select a sentence, and press Q. Casebench keeps its page and checks every word.</p>
        </Empty>
      )}
      <ul className={classes.list}>
        {data.rows.map((quote) => (
          <QuotationCard key={quote.id} quote={quote} />
        ))}
      </ul>
      {data.rows.length < data.total && limit < 1000 && (
        <Button variant="subtle" onClick={() => setLimit(Math.min(1000, limit + 200))}>
          Show more
        </Button>
      )}
    </div>
  );
}
