import { Button } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import type { ClaimRow } from '../../shared/model/claim';
import { speaking } from '../../shared/model/claim-words';
import { count } from '../parts/words';
import classes from './claim-list.module.css';
import { ClaimStatusMark } from './claim-status';

/** Claims with how well each stands. Arrows go from one to the next and show it; Delete deletes it, with undo. */
export function ClaimList({
  rows,
  total,
  shown,
  onShow,
  onRemove,
  onMore,
}: {
  rows: ClaimRow[];
  total: number;
  shown: string | undefined;
  onShow: (id: string) => void;
  onRemove: (id: string) => void;
  onMore?: () => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('button[data-claim]') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const id = stops[at]?.dataset.claim;
    if (event.key === 'Delete' && id) return onRemove(id);
    const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 };
    const next = stops[places[event.key] ?? -1];
    if (!next?.dataset.claim) return;
    event.preventDefault();
    next.focus();
    onShow(next.dataset.claim);
  };
  return (
    <div className={classes.scroller}>
      <ul className={classes.list} ref={list} aria-label="Claims" onKeyDown={onKeyDown}>
        {rows.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              data-claim={claim.id}
              className={classes.claim}
              aria-current={claim.id === shown}
              onClick={() => onShow(claim.id)}
            >
              <span className={classes.statement}>{claim.statement}</span>
              <span className={classes.facts}>
                <ClaimStatusMark status={claim.status} />
                <span>{speaking(claim) || 'no evidence'}</span>
                {claim.supporting > 0 && <span>from {count(claim.roots, 'source')}</span>}
                {claim.briefs > 0 && <span>in {count(claim.briefs, 'brief')}</span>}
                {claim.warnings.length > 0 && (
                  <span className={classes.warning} title={claim.warnings.join('\n')}>
                    <TriangleAlert size={14} aria-hidden />
                    {count(claim.warnings.length, 'warning')}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p className={classes.none}>No claim with these words and this status.</p>}
      {rows.length < total && onMore && (
        <Button variant="subtle" onClick={onMore}>
          Show more of {total.toLocaleString('en-US')}
        </Button>
      )}
    </div>
  );
}
