import type { BinnedPart } from '../../shared/model/bin';
import { ago, count, moment } from '../parts/words';
import { WaysOutOfTheBin } from '../ui/ways-out-of-the-bin';
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
          <WaysOutOfTheBin
            of={words.slice(0, 80)}
            onRestore={onRestore}
            onPurge={onPurge}
            locked={part.source?.binned ? 'Its source is in the bin. Restore that first.' : null}
            tabIndex={current ? 0 : -1}
          />
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
