import { Button, CloseButton, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Stance } from '../../shared/model/claim';
import type { SourceRow } from '../../shared/model/library';
import { atPinpoint } from '../../shared/text/at-pinpoint';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { KindIcon } from '../parts/kind-icon';
import card from '../parts/quote-card.module.css';
import { SourcePicker } from '../parts/source-picker';
import { Verdict } from '../parts/verdict';
import classes from './evidence.module.css';

/** Picks what speaks for or against a claim: a quotation, found by its words or through its source, or a whole source. */
export function AddEvidence({ claimId, stance, onClose }: { claimId: string; stance: Stance; onClose: () => void }) {
  const [source, setSource] = useState<SourceRow | null>(null);
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), 180);
  const { data } = useQuery('quotes.list', { text: wanted, sourceId: source?.id, limit: 50 });
  const act = useAct();
  const add = async (piece: { sourceId: string } | { quotationId: string }) => {
    const added = await act('claims.addEvidence', { claimId, stance, ...piece }, `Added evidence ${stance} it`);
    if (added) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Evidence ${stance} the claim`} size={600}>
      <p className={classes.ask}>
        Choose a quotation; or name a source, to see its quotations only or to add it whole.
      </p>
      <SourcePicker label="Find a source" without={[]} onPick={setSource} />
      {source && (
        <div className={classes.chosen}>
          <KindIcon kind={source.kind} size={15} />
          <span>{source.title}</span>
          <Button onClick={() => void add({ sourceId: source.id })}>Add the whole source</Button>
          <CloseButton aria-label="Choose another source" onClick={() => setSource(null)} />
        </div>
      )}
      <TextInput
        mt={10}
        aria-label="Find a quotation"
        placeholder={source ? 'Find a quotation of this source' : 'Find a quotation of any source'}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ul className={classes.choices} aria-label="Quotations to add">
        {data?.rows.map((quote) => (
          <li key={quote.id}>
            <button type="button" onClick={() => void add({ quotationId: quote.id })}>
              <span className={classes.quote}>“{quote.text}”</span>
              <span className={classes.from}>
                <Verdict verdict={quote.verdict} />
                <span className={card.source}>
                  {quote.sourceCitation || quote.sourceTitle}
                  {quote.pinpoint && `, ${atPinpoint(quote.pinpoint)}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {data?.rows.length === 0 && (
        <p className={classes.none}>
          {source || wanted
            ? 'No quotation here. Quote its words in the reader, or add the whole source.'
            : 'No quotations yet. Find a source above to add it whole.'}
        </p>
      )}
    </Modal>
  );
}
