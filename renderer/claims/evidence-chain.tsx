import { ActionIcon, Modal, Tooltip } from '@mantine/core';
import { Link2 } from 'lucide-react';
import { Fragment, useState } from 'react';
import type { Evidence } from '../../shared/model/claim';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { SourcePicker } from '../parts/source-picker';
import classes from './evidence.module.css';

/** Where the source itself has it from: article, report, study. Nothing for one that cites nothing of the library. */
export function EvidenceChain({ chains }: Pick<Evidence, 'chains'>) {
  const { open } = useNavigate();
  if (chains.length === 0) return null;
  return (
    <ul className={classes.chains} aria-label="What it rests on">
      {chains.map((chain) => (
        <li key={chain.map(({ id }) => id).join(' ')}>
          Has it from{' '}
          {chain.map(({ id, title }, i) => (
            <Fragment key={id}>
              {i > 0 && ', which has it from '}
              <button type="button" onClick={() => open(id)}>
                {title}
              </button>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Names the source that this one has it from, so that both are known to be one root. */
export function NameRoot({ sourceId, sourceTitle, chains }: Pick<Evidence, 'sourceId' | 'sourceTitle' | 'chains'>) {
  const [asking, setAsking] = useState(false);
  const act = useAct();
  const label = 'Name the source that it has this from';
  return (
    <>
      <Tooltip label={label}>
        <ActionIcon aria-label={label} onClick={() => setAsking(true)}>
          <Link2 size={15} />
        </ActionIcon>
      </Tooltip>
      <Modal opened={asking} onClose={() => setAsking(false)} title="Where does it have this from?" size={520}>
        <p className={classes.ask}>
          When “{sourceTitle}” cites another source for this, evidence from both counts once. Choose what it cites.
        </p>
        <SourcePicker
          label="Find the source that it cites"
          without={[sourceId, ...chains.flatMap(([first]) => (first ? [first.id] : []))]}
          onPick={(root) => {
            setAsking(false);
            void act(
              'relations.add',
              { fromId: sourceId, toId: root.id, kind: 'cites' },
              `“${sourceTitle}” cites “${root.title}”`,
            );
          }}
        />
      </Modal>
    </>
  );
}
