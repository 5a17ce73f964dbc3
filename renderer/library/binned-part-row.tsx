import { Button } from '@mantine/core';
import { Trash2, Undo2 } from 'lucide-react';
import type { BinnedPart } from '../../shared/model/bin';
import { ago, count, moment } from '../parts/words';
import classes from './binned-parts.module.css';

/** One deleted thing: its words, where it belongs, when it was deleted, and the way back. */
export function BinnedPartRow({
  part,
  place: { index, total, start, height },
  current,
  onFocus,
  onRestore,
  onPurge,
}: {
  part: BinnedPart | undefined;
  place: { index: number; total: number; start: number; height: number };
  /** Whether Tab comes to this row. */
  current: boolean;
  onFocus: () => void;
  onRestore: () => void;
  onPurge: () => void;
}) {
  const tabIndex = current ? 0 : -1;
  const locked = part?.source?.binned ?? false;
  const words = part && (part.words || 'Without words');
  return (
    <li
      className={classes.row}
      data-index={index}
      aria-posinset={index + 1}
      aria-setsize={total}
      style={{ height, transform: `translateY(${start}px)` }}
      onFocus={onFocus}
    >
      {part && words && (
        <>
          <div className={classes.text}>
            <p className={classes.words} data-kind={part.kind} title={words}>
              {part.color && <span className={classes.dot} style={{ backgroundColor: part.color }} aria-hidden />}
              {words}
            </p>
            <p className={classes.facts}>
              <time dateTime={part.deletedAt} title={moment(part.deletedAt)}>
                Deleted {ago(part.deletedAt, Date.now())}
              </time>
              {factsOf(part).map((fact) => (
                <span key={fact} className={classes.fact} title={fact}>
                  {fact}
                </span>
              ))}
            </p>
          </div>
          <Button
            size="compact-sm"
            leftSection={<Undo2 size={14} />}
            tabIndex={tabIndex}
            aria-disabled={locked}
            data-disabled={locked || undefined}
            title={locked ? 'Its source is in the bin. Restore that first.' : undefined}
            aria-label={`Restore ${words.slice(0, 80)}`}
            onClick={onRestore}
          >
            Restore
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            leftSection={<Trash2 size={14} />}
            tabIndex={tabIndex}
            aria-label={`Delete for good: ${words.slice(0, 80)}`}
            onClick={onPurge}
          >
            Delete for good…
          </Button>
        </>
      )}
    </li>
  );
}

function factsOf({ kind, source, sources, besides }: BinnedPart): string[] {
  const facts: string[] = [];
  if (source) facts.push(source.binned ? `${source.title} (in the bin, too)` : source.title);
  if (sources !== null) {
    const n = count(sources, 'source');
    facts.push(kind === 'tag' ? `was on ${n}` : kind === 'collection' ? `held ${n}` : `rested on ${n}`);
  }
  if (besides) facts.push(besides);
  return facts;
}
