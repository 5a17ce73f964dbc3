import type { OutputOf } from '../../shared/contract/contract';
import { useAct } from '../client/use-act';
import { count } from '../parts/words';
import { TagsDialog } from './tags-dialog';
import { tagsOfAll } from './tags-of-all';

/** Puts tags on several quotations and takes others off, in one step that can be undone. */
export function TagQuotationsDialog({
  quotes,
  onClose,
}: {
  quotes: OutputOf<'quotes.list'>['rows'];
  onClose: () => void;
}) {
  const act = useAct();
  const ids = quotes.map(({ id }) => id);
  return (
    <TagsDialog
      title={`Tag ${count(ids.length, 'quotation')}`}
      present={tagsOfAll(quotes)}
      of={ids.length}
      apply={async (change) =>
        (await act(
          'quotes.tag',
          { ids, ...change },
          ({ changed }) => `Changed the tags of ${count(changed, 'quotation')}`,
        )) !== undefined
      }
      onClose={onClose}
    />
  );
}
