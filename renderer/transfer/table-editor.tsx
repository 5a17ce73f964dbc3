import { useEffect } from 'react';
import type { TableChoice, TableLook, TableMap } from '../../shared/model/table-map';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import type { StagedFile } from '../parts/stage-files';
import { Bones } from '../ui/bones';
import { Failed } from '../ui/failed';
import { TableColumns } from './table-columns';
import { TablePreview } from './table-preview';
import { TableSettings } from './table-settings';
import type { Seen } from './tables-dialog';
import classes from './tables-dialog.module.css';

/** One table: its first rows, what each column holds, and the records that come of it, which follow every change. */
export function TableEditor({
  file,
  choice,
  maps,
  onChoice,
  onSeen,
}: {
  file: StagedFile;
  choice: TableChoice;
  maps: TableMap[];
  onChoice: (choice: TableChoice) => void;
  onSeen: (seen: Seen) => void;
}) {
  const { data, error, old, reload } = useQuery('imports.look', { file, choice, maps });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told of each new look, and of one that a change has made old
  useEffect(() => {
    if (data !== undefined) onSeen({ map: data?.map ?? null, total: data?.total ?? 0, old });
  }, [data, old]);
  if (error && !data) return <Failed message={failureMessage(error)} retry={reload} />;
  if (data === null)
    return <p className={classes.none}>This file is no table, whatever its name says. It is imported as what it is.</p>;
  if (!data) return <Bones rows={8} />;
  const look = shownNow(data, choice);
  return (
    <>
      <TableSettings look={look} choice={choice} onChoice={onChoice} />
      {error && (
        <p role="alert" className={classes.error}>
          {failureMessage(error)}
        </p>
      )}
      <div className={classes.panes}>
        <TableColumns
          look={look}
          onColumn={(at, to) =>
            onChoice({
              ...choice,
              header: look.map.header,
              columns: look.map.columns.map((column, i) => (i === at ? to : column.to)),
            })
          }
        />
        <TablePreview look={look} old={old} />
      </div>
    </>
  );
}

/** What a person has just chosen stands there at once, while the records that come of it are on their way. */
function shownNow(look: TableLook, choice: TableChoice): TableLook {
  const { columns } = choice;
  if (columns?.length !== look.map.columns.length) return look;
  const map = {
    ...look.map,
    columns: look.map.columns.map((column, i) => ({ ...column, to: columns[i] ?? column.to })),
  };
  return { ...look, map };
}
