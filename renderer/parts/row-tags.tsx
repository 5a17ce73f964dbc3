import { Tag } from 'lucide-react';
import classes from './row-tags.module.css';
import { TagChip } from './tag-chip';

/** The first tags of a row, one or two as there is room for, and how many more there are. */
export function RowTags({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <span className={classes.tags}>
      {names.slice(0, 2).map((name) => (
        <TagChip key={name} name={name} />
      ))}
      <More names={names} room="tight" />
      <More names={names.slice(1)} room="narrow" />
      <More names={names.slice(2)} room="wide" />
    </span>
  );
}

function More({ names, room }: { names: readonly string[]; room: 'tight' | 'narrow' | 'wide' }) {
  return names.length > 0 ? (
    <span className={classes.more} data-room={room} title={names.join(', ')}>
      {room === 'tight' ? <Tag size={15} role="img" aria-label="tags" /> : '+'}
      {names.length}
    </span>
  ) : null;
}
