import { Button, Modal, Radio } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FieldValue } from '../../shared/model/source';
import { useCall } from '../client/host-context';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { count } from '../parts/words';
import { Bones } from '../ui/bones';
import { mergeConflicts } from './merge-conflicts';
import classes from './merge-dialog.module.css';
import { MergeOption } from './merge-option';

/** Makes one source of several: which one stays, and field by field which value where they differ. Nothing is lost. */
export function MergeDialog({ ids: given, onClose }: { ids: string[]; onClose: () => void }) {
  const call = useCall();
  const act = useAct();
  const { select } = useNavigate();
  const [ids, setIds] = useState(given);
  const [wanted, setKeep] = useState(given[0] ?? '');
  /** By field, the value chosen (as `MergeConflict` names it), whichever source stays. */
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const options = useRef<HTMLDivElement>(null);
  const read = useQueries({
    queries: given.map((id) => ({ queryKey: ['sources.get', { id }], queryFn: () => call('sources.get', { id }) })),
  });
  const { data: listed } = useQuery('sources.list', {
    scope: { ids: given },
    sort: { by: 'title', descending: false },
    limit: given.length,
  });
  const all = read.flatMap(({ data }) => data ?? []);
  const loaded = all.length === given.length && listed !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is left out takes the focused button along
  useEffect(() => {
    if (loaded) options.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [loaded, ids]);

  const keep = ids.includes(wanted) ? wanted : (ids[0] ?? '');
  const sources = all.filter(({ id }) => ids.includes(id));
  const kept = sources.find(({ id }) => id === keep);
  const conflicts = mergeConflicts(kept ? [kept, ...sources.filter((source) => source !== kept)] : []);
  const valueFor = (key: string) => {
    const values = conflicts.find((conflict) => conflict.key === key)?.values ?? [];
    return values.find(({ name }) => name === chosen[key]) ?? values[0];
  };
  const merge = async () => {
    const fields: Record<string, FieldValue> = {};
    for (const { key } of conflicts) {
      const picked = valueFor(key);
      if (picked) fields[key] = picked.value;
    }
    const from = ids.filter((id) => id !== keep);
    const done = await act('sources.merge', { keep, from, fields }, `Merged ${count(ids.length, 'source')} as one`);
    if (done === undefined) return;
    select([keep], keep);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Merge ${count(ids.length, 'source')} as one`} size={720}>
      {!loaded ? (
        <Bones rows={6} />
      ) : (
        <>
          <p className={classes.note}>
            Files, quotations, notes, tags and relations of all of them move to the one that stays; what they say
            differently is kept in a note on it. The others go to the bin. You can undo this.
          </p>
          <Radio.Group label="The one that stays" value={keep} onChange={setKeep}>
            <div className={classes.sources} ref={options}>
              {sources.map((source) => (
                <MergeOption
                  key={source.id}
                  source={source}
                  row={listed.rows.find(({ id }) => id === source.id)}
                  leaveOut={ids.length > 2 ? () => setIds(ids.filter((id) => id !== source.id)) : null}
                />
              ))}
            </div>
          </Radio.Group>
          {ids.length < given.length && (
            <p className={classes.left}>
              {count(given.length - ids.length, 'source is', 'sources are')} left out and{' '}
              {given.length - ids.length === 1 ? 'stays as it is' : 'stay as they are'}.
              <Button variant="subtle" size="compact-xs" onClick={() => setIds(given)}>
                Merge all
              </Button>
            </p>
          )}
          {conflicts.length > 0 && (
            <div className={classes.conflicts}>
              <h3>Where they differ</h3>
              {conflicts.map(({ key, label, values }) => (
                <Radio.Group
                  key={`${keep}-${key}`}
                  label={label}
                  value={valueFor(key)?.name ?? ''}
                  onChange={(name) => setChosen({ ...chosen, [key]: name })}
                >
                  <div className={classes.values}>
                    {values.map(({ name, shown }) => (
                      <Radio key={name} value={name} label={shown} />
                    ))}
                  </div>
                </Radio.Group>
              ))}
            </div>
          )}
          <div className={classes.foot}>
            <Button onClick={onClose}>Cancel</Button>
            <Button variant="filled" onClick={() => void merge()}>
              Merge
            </Button>
          </div>
        </>
      )}
    </Modal>
  );
}
