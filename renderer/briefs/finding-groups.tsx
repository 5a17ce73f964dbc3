import type { ReactNode } from 'react';
import classes from './brief-findings.module.css';

/** What was found in a brief, in groups with their counts; `none` when there is nothing. */
export function FindingGroups<T>({
  groups,
  none,
  item,
}: {
  groups: readonly { title: string; of: readonly T[] }[];
  none: string;
  item: (one: T) => ReactNode;
}) {
  const filled = groups.filter(({ of }) => of.length > 0);
  if (filled.length === 0) return <p className={classes.none}>{none}</p>;
  return filled.map(({ title, of }) => (
    <section key={title} aria-label={title}>
      <h2 className={classes.heading}>
        {title} {of.length.toLocaleString('en-US')}
      </h2>
      <ul className={classes.list}>{of.map(item)}</ul>
    </section>
  ));
}
