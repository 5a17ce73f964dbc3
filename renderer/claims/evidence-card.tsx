import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import { ArrowLeftRight, Trash2 } from 'lucide-react';
import type { Evidence } from '../../shared/model/claim';
import { displayPartialDate } from '../../shared/model/partial-date';
import { atPinpoint } from '../../shared/text/at-pinpoint';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { KindIcon } from '../parts/kind-icon';
import card from '../parts/quote-card.module.css';
import { placeToOpen } from '../parts/quote-place';
import { PlaceDoubt } from '../parts/quote-standing';
import { useDraft } from '../parts/use-draft';
import { toneOf, Verdict } from '../parts/verdict';
import classes from './evidence.module.css';
import { EvidenceChain, NameRoot } from './evidence-chain';

/** A piece of evidence: the words quoted, or the whole source, with where it stands and how it was checked. */
export function EvidenceCard({ evidence }: { evidence: Evidence }) {
  const { id, quotation, sourceId } = evidence;
  const { open } = useNavigate();
  const act = useAct();
  const note = useDraft(
    evidence.note,
    async (text) => (await act('claims.updateEvidence', { id, note: text })) !== undefined,
  );
  const at = quotation?.pinpoint ? `, ${atPinpoint(quotation.pinpoint)}` : '';
  const cited = `${evidence.sourceCitation || evidence.sourceTitle}${at}`;
  const other = evidence.stance === 'for' ? 'against' : 'for';
  return (
    <li className={card.card} data-tone={quotation ? toneOf(quotation.verdict) : undefined}>
      <button
        type="button"
        className={card.words}
        onClick={() => open(sourceId, quotation ? placeToOpen(quotation) : {})}
      >
        {quotation ? `“${quotation.text}”` : evidence.sourceTitle}
      </button>
      <div className={card.facts}>
        {quotation ? <Verdict verdict={quotation.verdict} /> : <span className={classes.whole}>The whole source</span>}
        {quotation && <PlaceDoubt quote={quotation} />}
        <KindIcon kind={evidence.sourceKind} size={14} />
        <span className={card.source} title={cited}>
          {cited}
        </span>
        {!evidence.sourceCitation && evidence.sourceDate && <span>{displayPartialDate(evidence.sourceDate)}</span>}
        <span className={card.space} />
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          leftSection={<ArrowLeftRight size={13} />}
          onClick={() => void act('claims.updateEvidence', { id, stance: other }, `Moved it to the evidence ${other}`)}
        >
          Move to {other}
        </Button>
        <NameRoot sourceId={sourceId} sourceTitle={evidence.sourceTitle} chains={evidence.chains} />
        <Tooltip label="Take this evidence away">
          <ActionIcon
            aria-label="Take this evidence away"
            onClick={() => void act('claims.removeEvidence', { id }, 'Took the evidence away')}
          >
            <Trash2 size={15} />
          </ActionIcon>
        </Tooltip>
      </div>
      <EvidenceChain chains={evidence.chains} />
      <TextInput
        variant="unstyled"
        aria-label="Note on this evidence"
        placeholder="Note: what it shows, how far it goes"
        value={note.text}
        maxLength={4000}
        onChange={(event) => note.setText(event.currentTarget.value)}
        {...note.events}
      />
    </li>
  );
}
