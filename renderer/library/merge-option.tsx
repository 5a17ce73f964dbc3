import { Button, Radio } from '@mantine/core';
import type { SourceDetail, SourceRow } from '../../shared/model/library';
import { displayPartialDate } from '../../shared/model/partial-date';
import { sourceKinds } from '../../shared/model/source-kinds';
import { secondLine } from '../parts/beyond-title';
import { count } from '../parts/words';
import classes from './merge-dialog.module.css';

/** One of the sources that are to become one: what tells it from the others, which mostly have its title. */
export function MergeOption({
  source,
  row,
  leaveOut,
}: {
  source: SourceDetail;
  row: SourceRow | undefined;
  /** Keeps it out of the merge; null when no fewer can be merged. */
  leaveOut: (() => void) | null;
}) {
  const facts = [
    sourceKinds[source.kind].label,
    row?.date && displayPartialDate(row.date),
    source.files.length > 0 && count(source.files.length, 'file'),
    source.quotes > 0 && count(source.quotes, 'quotation'),
    source.notes.length > 0 && count(source.notes.length, 'note'),
    source.tags.length > 0 && count(source.tags.length, 'tag'),
    source.missing.length > 0 && `missing: ${source.missing.join(', ')}`,
  ];
  return (
    <div className={classes.option}>
      <Radio
        value={source.id}
        label={
          <>
            <span className={classes.title}>{source.title}</span>
            {row && <span className={classes.citation}>{secondLine(row)}</span>}
          </>
        }
        description={facts.filter(Boolean).join(' · ')}
      />
      {leaveOut && (
        <Button variant="subtle" color="gray" size="compact-xs" onClick={leaveOut}>
          Leave out
          <span className="hidden-text">
            : {source.title}, {row && secondLine(row)}
          </span>
        </Button>
      )}
    </div>
  );
}
