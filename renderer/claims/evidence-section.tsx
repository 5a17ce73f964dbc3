import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ClaimDetail, Stance } from '../../shared/model/claim';
import { AddEvidence } from './add-evidence';
import classes from './evidence.module.css';
import { EvidenceCard } from './evidence-card';

/** What speaks for a claim, or against it. */
export function EvidenceSection({ claim, stance }: { claim: ClaimDetail; stance: Stance }) {
  const [adding, setAdding] = useState(false);
  const own = claim.evidence.filter((each) => each.stance === stance);
  const title = stance === 'for' ? 'Evidence for it' : 'Evidence against it';
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.head}>
        <h2 className={classes.heading}>
          {title} <span className={classes.count}>{own.length}</span>
        </h2>
        <Button variant="subtle" leftSection={<Plus size={15} />} onClick={() => setAdding(true)}>
          {stance === 'for' ? 'Add evidence for it' : 'Add evidence against it'}
        </Button>
      </div>
      <ul className={classes.list}>
        {own.map((evidence) => (
          <EvidenceCard key={evidence.id} evidence={evidence} />
        ))}
      </ul>
      {adding && <AddEvidence claimId={claim.id} stance={stance} onClose={() => setAdding(false)} />}
    </section>
  );
}
