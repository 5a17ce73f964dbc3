import { Button } from '@mantine/core';
import type { Scope, Sort } from '../../shared/contract/inputs';
import { useCall } from '../client/host-context';
import { useNavigate } from '../client/navigate';
import { usePreference } from '../client/preferences';
import { toastFailure } from '../client/toast';
import { useQuery } from '../client/use-query';
import { useScopeName } from '../parts/use-scope-name';
import { useSourceActions } from '../parts/use-source-actions';
import { BulkBar } from './bulk-bar';
import classes from './library.module.css';
import { ListHead } from './list-head';
import { SourceList } from './source-list';

/** A place of the library: its sources, in the person's order. */
export function Library({ scope }: { scope: Scope }) {
  const [chosen] = usePreference('window.sort');
  const recent = 'place' in scope && scope.place === 'recent';
  const sort: Sort = recent ? latestFirst : chosen;
  const name = useScopeName(scope);
  const { data } = useQuery('sources.list', { scope, sort, offset: 0, limit: 100 });
  const { go } = useNavigate();
  const binned = 'place' in scope && scope.place === 'bin';
  return (
    <div className={classes.library}>
      <ListHead
        title={name}
        total={data?.total}
        onQueue={!binned && data && data.total > 0 ? () => go({ view: 'tagging', scope, name }) : undefined}
      >
        {binned && data && data.total > 0 && <EmptyTheBin />}
      </ListHead>
      <div className={classes.list}>
        <SourceList scope={scope} sort={sort} label={name} />
        <BulkBar binned={binned} />
      </div>
    </div>
  );
}

function EmptyTheBin() {
  const call = useCall();
  const { purge } = useSourceActions();
  const empty = () =>
    call('sources.ids', { scope: { place: 'bin' }, sort: latestFirst })
      .then(purge)
      .catch(toastFailure);
  return (
    <Button variant="subtle" color="red" onClick={() => void empty()}>
      Empty the bin…
    </Button>
  );
}

const latestFirst: Sort = { by: 'changed', descending: true };
