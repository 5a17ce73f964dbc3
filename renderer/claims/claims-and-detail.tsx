import { useState } from 'react';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { Bones } from '../ui/bones';
import { Failed } from '../ui/failed';
import { ClaimDetailPane } from './claim-detail';
import type { ClaimFilter } from './claim-filters';
import { ClaimList } from './claim-list';
import classes from './claims.module.css';

/** Claims to choose from beside the one in hand. */
export function ClaimsAndDetail({ claimId, filter }: { claimId?: string; filter: ClaimFilter }) {
  const [limit, setLimit] = useState(100);
  const { data, error, reload } = useQuery('claims.list', { ...filter, limit });
  const { go } = useNavigate();
  const act = useAct();
  if (error && !data) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!data) return <Bones rows={8} />;
  const { rows } = data;
  const shown = claimId ?? rows[0]?.id;
  const show = (id: string | undefined) => go({ view: 'claims', claimId: id });
  const remove = async (id: string) => {
    const at = rows.findIndex((claim) => claim.id === id);
    const neighbour = (rows[at + 1] ?? rows[at - 1])?.id;
    if ((await act('claims.remove', { id }, 'Deleted the claim')) === undefined) return;
    show(neighbour);
    // The button that was pressed goes with its claim; the keyboard stays in the list.
    document.querySelector<HTMLElement>(`button[data-claim="${neighbour}"]`)?.focus();
  };
  return (
    <div className={classes.columns}>
      <div className={classes.side}>
        <ClaimList
          rows={rows}
          total={data.total}
          shown={shown}
          onShow={show}
          onRemove={(id) => void remove(id)}
          onMore={limit < 1000 ? () => setLimit(Math.min(1000, limit + 200)) : undefined}
        />
      </div>
      {shown && <ClaimDetailPane key={shown} id={shown} onRemove={() => void remove(shown)} />}
    </div>
  );
}
