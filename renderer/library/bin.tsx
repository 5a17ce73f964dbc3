import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Scope, Sort } from '../../shared/contract/inputs';
import type { PartKind } from '../../shared/model/bin';
import { useNavigate } from '../client/navigate';
import { useQuery } from '../client/use-query';
import { useInBin } from '../parts/use-in-bin';
import { count } from '../parts/words';
import { PlaceHead } from '../ui/place-head';
import classes from './bin.module.css';
import { binWords } from './bin-words';
import { BinnedParts } from './binned-parts';
import { BulkBar } from './bulk-bar';
import { EmptyPlace } from './empty-place';
import library from './library.module.css';
import { ListHead } from './list-head';
import { SourceList } from './source-list';
import { useBinActions } from './use-bin-actions';

type Shown = keyof typeof binWords;
const kinds = Object.keys(binWords) as Shown[];
const scope: Scope = { place: 'bin' };

/** What was deleted, and waits to be restored or deleted for good: sources, and what was deleted apart from them. */
export function Bin({ sort }: { sort: Sort }) {
  const inBin = useInBin();
  const { data: briefs } = useQuery('briefs.list', {});
  const { empty } = useBinActions();
  const { go } = useNavigate();
  const [wanted, setWanted] = useState<Shown>('source');
  const filled = kinds.filter((kind) => (inBin?.of[kind] ?? 0) > 0);
  // What was looked at may be restored by now.
  const shown = filled.includes(wanted) ? wanted : (filled[0] ?? 'source');
  const tools = inBin && inBin.all > 0 && (
    <Button variant="subtle" color="red" onClick={() => empty(inBin.of)}>
      Empty the bin…
    </Button>
  );
  return (
    <div className={library.library}>
      {shown === 'source' ? (
        <ListHead title="Bin" total={inBin?.all}>
          {tools}
        </ListHead>
      ) : (
        <PlaceHead title="Bin" count={inBin?.all.toLocaleString('en-US')}>
          {tools}
        </PlaceHead>
      )}
      {inBin && filled.some((kind) => kind !== 'source') && (
        <div className={classes.choice}>
          <SegmentedControl
            aria-label="What of the bin to show"
            value={shown}
            onChange={(value) => setWanted(value as Shown)}
            data={filled.map((kind) => ({
              value: kind,
              label: (
                <>
                  <span>{binWords[kind].title}</span>{' '}
                  <span className={classes.count}>{inBin.of[kind].toLocaleString('en-US')}</span>
                </>
              ),
            }))}
          />
        </div>
      )}
      {briefs && briefs.inBin > 0 && (
        <p className={classes.briefs}>
          {count(briefs.inBin, 'brief')} in the bin {briefs.inBin === 1 ? 'is' : 'are'} kept with the others, under
          “Check a brief”.
          <Button variant="subtle" size="compact-sm" onClick={() => go({ view: 'brief' })}>
            Show
          </Button>
        </p>
      )}
      <div className={library.list}>
        {inBin?.all === 0 && <EmptyPlace scope={scope} elsewhere={(briefs?.inBin ?? 0) > 0} />}
        {inBin && inBin.all > 0 && shown === 'source' && <SourceList scope={scope} sort={sort} label="Bin" />}
        {shown === 'source' ? <BulkBar binned /> : <BinnedParts key={shown} kind={shown as PartKind} />}
      </div>
    </div>
  );
}
