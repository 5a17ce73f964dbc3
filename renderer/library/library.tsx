import type { Scope, Sort } from '../../shared/contract/inputs';
import { useNavigate } from '../client/navigate';
import { usePreference } from '../client/preferences';
import { useQuery } from '../client/use-query';
import { useScopeName } from '../parts/use-scope-name';
import { Bin } from './bin';
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
  if ('place' in scope && scope.place === 'bin') return <Bin sort={sort} />;
  return (
    <div className={classes.library}>
      <ListHead
        title={name}
        total={data?.total}
        onQueue={data && data.total > 0 ? () => go({ view: 'tagging', scope, name }) : undefined}
      />
      <div className={classes.list}>
        <SourceList scope={scope} sort={sort} label={name} />
        <BulkBar binned={false} />
      </div>
    </div>
  );
}

const latestFirst: Sort = { by: 'changed', descending: true };
