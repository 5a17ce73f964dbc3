import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { Check, Tag, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { OutputOf } from '../../shared/contract/contract';
import { isToCheck } from '../../shared/model/quotation';
import { useAct } from '../client/use-act';
import { ExportQuotesMenu } from '../parts/export-quotes-menu';
import { count } from '../parts/words';
import bar from './bulk-bar.module.css';
import { TagQuotationsDialog } from './tag-quotations-dialog';
import type { Chosen } from './use-chosen';

/** What can be done with quotations picked by hand; it floats over the list's foot, so that nothing moves. */
export function QuotationsBar({ chosen, rows }: { chosen: Chosen; rows: OutputOf<'quotes.list'>['rows'] }) {
  const [tagging, setTagging] = useState(false);
  const act = useAct();
  const ids = [...chosen.ids];
  if (ids.length === 0) return null;
  const remove = async () => {
    const done = await act('quotes.removeAll', { ids }, ({ removed }) => `Deleted ${count(removed, 'quotation')}`);
    if (done) chosen.none();
  };
  const unsure = rows.filter((quote) => chosen.ids.has(quote.id) && isToCheck(quote)).map(({ id }) => id);
  const confirm = () =>
    act(
      'quotes.confirmPlace',
      { ids: unsure },
      ({ confirmed }) => `${count(confirmed, 'place')} ${confirmed === 1 ? 'is' : 'are'} confirmed`,
    );
  return (
    <div className={bar.bar} role="toolbar" aria-label="Selected quotations">
      <strong className={bar.count} aria-live="polite">
        {count(ids.length, 'quotation')} selected
      </strong>
      {ids.length < rows.length && <Button onClick={chosen.all}>Select all {rows.length}</Button>}
      <Button leftSection={<Tag size={15} />} onClick={() => setTagging(true)}>
        Tag
      </Button>
      {unsure.length > 0 && (
        <Button leftSection={<Check size={15} />} onClick={() => void confirm()}>
          {unsure.length === 1 ? 'The place is right' : `${unsure.length} places are right`}
        </Button>
      )}
      <ExportQuotesMenu filter={{ ids }} label="Export" />
      <Tooltip label="Delete the quotations">
        <ActionIcon size={30} aria-label="Delete the quotations" onClick={() => void remove()}>
          <Trash2 size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Clear the selection">
        <ActionIcon size={30} aria-label="Clear the selection" onClick={chosen.none}>
          <X size={16} />
        </ActionIcon>
      </Tooltip>
      {tagging && (
        <TagQuotationsDialog quotes={rows.filter(({ id }) => chosen.ids.has(id))} onClose={() => setTagging(false)} />
      )}
    </div>
  );
}
