import { ActionIcon, NativeSelect, Tooltip } from '@mantine/core';
import { Trash2, TriangleAlert } from 'lucide-react';
import { type ClaimStatus, claimStatuses } from '../../shared/model/claim';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { moment } from '../parts/words';
import { Bones } from '../ui/bones';
import { Failed } from '../ui/failed';
import classes from './claim-detail.module.css';
import { statusWords } from './claim-status';
import { ClaimText } from './claim-text';
import { EvidenceSection } from './evidence-section';
import { Figures } from './figures';
import { SharedRoots } from './shared-roots';

/** One claim with all that makes it usable. Each field saves itself when it is left. */
export function ClaimDetailPane({ id }: { id: string }) {
  const { data: claim, error, reload } = useQuery('claims.get', { id }, { keep: false });
  const act = useAct();
  const { go } = useNavigate();
  if (error && !claim) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!claim) return <Bones rows={8} />;
  const remove = async () => {
    go({ view: 'claims' });
    await act('claims.remove', { id }, 'Deleted the claim');
  };
  return (
    <article className={classes.detail} aria-label="Claim">
      <div className={classes.top}>
        <NativeSelect
          aria-label="Status"
          value={claim.status}
          data={claimStatuses.map((value) => ({ value, label: statusWords[value].word }))}
          onChange={(event) => void act('claims.update', { id, status: event.currentTarget.value as ClaimStatus })}
        />
        {claim.reviewedAt && <span className={classes.soft}>{moment(claim.reviewedAt)}</span>}
        <span className={classes.space} />
        <Tooltip label="Delete the claim">
          <ActionIcon aria-label="Delete the claim" onClick={() => void remove()}>
            <Trash2 size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      <ClaimText
        label="Statement"
        serif
        value={claim.statement}
        save={(statement) => statement && void act('claims.update', { id, statement })}
      />
      {claim.warnings.length > 0 && (
        <ul className={classes.warnings} aria-label="Warnings">
          {claim.warnings.map((words) => (
            <li key={words}>
              <TriangleAlert size={15} aria-hidden />
              {words}
            </li>
          ))}
        </ul>
      )}
      <SharedRoots claim={claim} />
      <div className={classes.pair}>
        <ClaimText
          label="Approved wording"
          placeholder="The words that may be used in public"
          value={claim.wording}
          save={(wording) => void act('claims.update', { id, wording })}
        />
        <ClaimText
          label="Caveat"
          placeholder="What must be said with it"
          value={claim.caveat}
          save={(caveat) => void act('claims.update', { id, caveat })}
        />
      </div>
      <ClaimText
        label="Reviewer"
        placeholder="Who looked at it"
        one
        value={claim.reviewer}
        save={(reviewer) => void act('claims.update', { id, reviewer })}
      />
      <Figures figures={claim.figures} save={(figures) => void act('claims.update', { id, figures })} />
      <EvidenceSection claim={claim} stance="for" />
      <EvidenceSection claim={claim} stance="against" />
    </article>
  );
}
