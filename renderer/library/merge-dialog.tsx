import { Button, Modal, Radio } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldValue } from '../../shared/model/source';
import { sourceKinds } from '../../shared/model/source-kinds';
import { useCall } from '../client/host-context';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { count } from '../parts/words';
import { Bones } from '../ui/bones';
import { mergeConflicts } from './merge-conflicts';
import classes from './merge-dialog.module.css';

/** Makes one source of several: which one stays, and field by field which value where they differ. Nothing is lost. */
export function MergeDialog({ ids, onClose }: { ids: string[]; onClose: () => void }) {
  const call = useCall();
  const act = useAct();
  const { select } = useNavigate();
  const [keep, setKeep] = useState(ids[0] ?? '');
  const [chosen, setChosen] = useState<Record<string, number>>({});
  const read = useQueries({
    queries: ids.map((id) => ({ queryKey: ['sources.get', { id }], queryFn: () => call('sources.get', { id }) })),
  });
  const sources = read.flatMap(({ data }) => data ?? []);
  const kept = sources.find(({ id }) => id === keep);
  const ordered = kept ? [kept, ...sources.filter((source) => source !== kept)] : [];
  const conflicts = mergeConflicts(ordered);
  const merge = async () => {
    const fields: Record<string, FieldValue> = {};
    for (const { key, values } of conflicts) {
      const picked = values[chosen[key] ?? 0];
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
      {sources.length < ids.length ? (
        <Bones rows={6} />
      ) : (
        <>
          <p className={classes.note}>
            Files, quotations, notes, tags and relations of all of them move to the one that stays. You can undo this.
          </p>
          <Radio.Group label="The one that stays" value={keep} onChange={setKeep}>
            <div className={classes.sources}>
              {sources.map((source) => (
                <Radio
                  key={source.id}
                  value={source.id}
                  label={source.title}
                  description={[
                    sourceKinds[source.kind].label,
                    source.files.length > 0 && count(source.files.length, 'file'),
                    source.quotes > 0 && count(source.quotes, 'quotation'),
                    source.notes.length > 0 && count(source.notes.length, 'note'),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                />
              ))}
            </div>
          </Radio.Group>
          {conflicts.length > 0 && (
            <div className={classes.conflicts}>
              <h3>Where they differ</h3>
              {conflicts.map(({ key, label, values }) => (
                <Radio.Group
                  key={`${keep}-${key}`}
                  label={label}
                  value={String(chosen[key] ?? 0)}
                  onChange={(index) => setChosen({ ...chosen, [key]: Number(index) })}
                >
                  <div className={classes.values}>
                    {values.map(({ shown }, index) => (
                      <Radio key={shown} value={String(index)} label={shown} />
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
