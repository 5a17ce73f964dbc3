import { Quote } from 'lucide-react';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import { ExportQuotesMenu } from '../parts/export-quotes-menu';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { QuoteCard } from './quote-card';
import classes from './quotes-panel.module.css';

/** A source's quotations in the order of its pages; only read where the source is not `live` but in the bin. */
export function QuotesPanel({ sourceId, live }: { sourceId: string; live: boolean }) {
  const { data, error, loading, reload } = useQuery('quotes.list', { sourceId, limit: 1000 }, { keep: false });
  if (error) return <Failed message={failureMessage(error)} retry={reload} />;
  if (loading || !data) return <Bones rows={3} />;
  if (data.rows.length === 0 && !live) return <Empty icon={<Quote size={22} />} title="No quotations" />;
  if (data.rows.length === 0)
    return (
      <Empty icon={<Quote size={22} />} title="No quotations yet">
        <p>
          Open the document, select words, and press <kbd>Q</kbd>. Each quotation keeps its page and is checked against
          the text.
        </p>
      </Empty>
    );
  const inOrder = data.rows.toSorted((a, b) => depth(a) - depth(b));
  return (
    <>
      <div className={classes.head}>
        <ExportQuotesMenu filter={{ sourceId }} label="Save quotations" />
      </div>
      <ol className={classes.list}>
        {inOrder.map((quote) => (
          <li key={quote.id}>
            <QuoteCard quote={quote} live={live} />
          </li>
        ))}
      </ol>
    </>
  );
}

function depth({ anchor }: { anchor: { page: number; start: number } | null }): number {
  return anchor ? anchor.page * 1_000_000 + anchor.start : Number.POSITIVE_INFINITY;
}
