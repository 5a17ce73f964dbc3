import { ActionIcon, NativeSelect, Tooltip } from '@mantine/core';
import { Trash2, TriangleAlert } from 'lucide-react';
import type { InputOf } from '../../shared/contract/contract';
import { type ClaimStatus, claimStatuses } from '../../shared/model/claim';
import { claimStatusWords } from '../../shared/model/claim-words';
import { failureMessage } from '../client/toast';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { moment } from '../parts/words';
import { Bones } from '../ui/bones';
import { Failed } from '../ui/failed';
import classes from './claim-detail.module.css';
import { ClaimTags } from './claim-tags';
import { ClaimText } from './claim-text';
import { EvidenceSection } from './evidence-section';
import { Figures } from './figures';
import { SharedRoots } from './shared-roots';
import { UsedInBriefs } from './used-in-briefs';

/** One claim with all that makes it usable. Each field saves itself when it is left. */
export function ClaimDetailPane({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { data: claim, error, reload } = useQuery('claims.get', { id }, { keep: false });
  const act = useAct();
  if (error && !claim) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!claim) return <Bones rows={8} />;
  /** Whether the library took it. */
  const save = async (patch: Omit<InputOf<'claims.update'>, 'id'>) =>
    (await act('claims.update', { id, ...patch })) !== undefined;
  return (
    <article className={classes.detail} aria-label="Claim">
      <div className={classes.top}>
        <NativeSelect
          label="Status"
          value={claim.status}
          data={claimStatuses.map((value) => ({ value, label: claimStatusWords[value] }))}
          onChange={(event) => void save({ status: event.currentTarget.value as ClaimStatus })}
        />
        <ClaimText
          label="Reviewer"
          placeholder="Who looked at it"
          one
          value={claim.reviewer}
          save={(reviewer) => save({ reviewer })}
        />
        {claim.reviewedAt && (
          <span className={classes.soft}>
            {claimStatusWords[claim.status]} {moment(claim.reviewedAt)}
          </span>
        )}
        <span className={classes.space} />
        <Tooltip label="Delete the claim">
          <ActionIcon aria-label="Delete the claim" onClick={onRemove}>
            <Trash2 size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      <ClaimText
        label="Statement"
        serif
        value={claim.statement}
        save={(statement) => (statement ? save({ statement }) : false)}
      />
      <ClaimTags tags={claim.tags} save={(tags) => void save({ tags })} />
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
          save={(wording) => save({ wording })}
        />
        <ClaimText
          label="Caveat"
          placeholder="What must be said with it"
          value={claim.caveat}
          save={(caveat) => save({ caveat })}
        />
      </div>
      <Figures figures={claim.figures} save={(figures) => save({ figures })} />
      <EvidenceSection claim={claim} stance="for" />
      <EvidenceSection claim={claim} stance="against" />
      <UsedInBriefs claim={claim} />
    </article>
  );
}
