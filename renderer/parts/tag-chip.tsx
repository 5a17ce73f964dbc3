import { X } from 'lucide-react';
import classes from './tag-chip.module.css';
import { useTagColors } from './use-tag-colors';

/** A tag by its name, in its colour; with `onRemove` it can be taken off. */
export function TagChip({ name, onRemove }: { name: string; onRemove?: () => void }) {
  const colors = useTagColors();
  return (
    <span className={classes.chip}>
      <span className={classes.dot} style={{ backgroundColor: colors.get(name) }} aria-hidden />
      <span className={classes.name} title={name}>
        {name}
      </span>
      {onRemove && (
        <button type="button" className={classes.remove} aria-label={`Remove the tag ${name}`} onClick={onRemove}>
          <X size={12} />
        </button>
      )}
    </span>
  );
}
