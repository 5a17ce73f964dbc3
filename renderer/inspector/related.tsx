import { CloseButton, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { type Relation, type RelationKind, relationKinds, type SourceDetail } from '../../shared/model/library';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { KindIcon } from '../parts/kind-icon';
import { SourcePicker } from '../parts/source-picker';
import { Authorities } from './authorities';
import classes from './related.module.css';
import { relationWords } from './relation-words';
import { UsedInBriefs } from './used-in-briefs';
import { UsedInClaims } from './used-in-claims';

/** What this source has to do with others, and how to say more of it unless it lies in the bin. */
export function Related({ source }: { source: SourceDetail }) {
  const live = source.binnedAt === null;
  const groups = Map.groupBy(source.relations, ({ kind, direction }) => relationWords(kind, direction));
  return (
    <div className={classes.related}>
      {source.relations.length === 0 && live && (
        <p className={classes.none}>Say which sources cite, amend, answer or belong to this one. Both sides show it.</p>
      )}
      {[...groups].map(([words, relations]) => (
        <section key={words} aria-label={words}>
          <h3 className={classes.heading}>{words}</h3>
          <ul className={classes.list}>
            {relations.map((relation) => (
              <RelationLine key={relation.id} relation={relation} live={live} />
            ))}
          </ul>
        </section>
      ))}
      {live && <AddRelation sourceId={source.id} />}
      <UsedInClaims sourceId={source.id} />
      <UsedInBriefs sourceId={source.id} />
      <Authorities sourceId={source.id} />
    </div>
  );
}

function AddRelation({ sourceId }: { sourceId: string }) {
  const [kind, setKind] = useState<RelationKind>('related');
  const act = useAct();
  return (
    <fieldset className={classes.add}>
      <legend className={classes.heading}>Add a relation</legend>
      <NativeSelect
        aria-label="How they are related"
        value={kind}
        data={relationKinds.map((value) => ({
          value,
          label: `This source ${relationWords(value, 'out').toLowerCase()}`,
        }))}
        onChange={(event) => setKind(event.currentTarget.value as RelationKind)}
      />
      <SourcePicker
        label="Find the other source"
        without={[sourceId]}
        onPick={(other) =>
          void act('relations.add', { fromId: sourceId, toId: other.id, kind }, `Related to “${other.title}”`)
        }
      />
    </fieldset>
  );
}

function RelationLine({ relation, live }: { relation: Relation; live: boolean }) {
  const { open } = useNavigate();
  const act = useAct();
  return (
    <li className={classes.line}>
      <button type="button" onClick={() => open(relation.otherId)}>
        <KindIcon kind={relation.otherKind} size={15} />
        <span>
          {relation.otherTitle}
          {relation.note && <small>{relation.note}</small>}
        </span>
      </button>
      {live && (
        <CloseButton
          aria-label={`Remove the relation to ${relation.otherTitle}`}
          onClick={() => void act('relations.remove', { id: relation.id }, 'Removed the relation')}
        />
      )}
    </li>
  );
}
