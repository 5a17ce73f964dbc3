import { Button } from '@mantine/core';
import { RotateCw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useAct } from '../client/use-act';
import classes from './check-again.module.css';
import { count, moment } from './words';

/** Says why a kept brief's last check is not today's, and checks it again. */
export function CheckAgain({ briefId, title, children }: { briefId: string; title: string; children: ReactNode }) {
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const again = async () => {
    setBusy(true);
    await act('briefs.checkAgain', { id: briefId });
    setBusy(false);
  };
  return (
    <div className={classes.older}>
      <p>{children}</p>
      <Button
        size="compact-xs"
        leftSection={<RotateCw size={13} />}
        loading={busy}
        aria-label={`Check again: “${title}”`}
        onClick={() => void again()}
      >
        Check again
      </Button>
    </div>
  );
}

/** "Checked March 14, 2016 at 3:05 PM; 2 records that it uses have changed since." */
export function changedSince({ checkedAt, changed }: { checkedAt: string; changed: number }): string {
  return `Checked ${moment(checkedAt)}; ${count(changed, 'record')} that it uses ${changed === 1 ? 'has' : 'have'} changed since.`;
}
