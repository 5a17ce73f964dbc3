import { Select } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { columnTargets, targetLabel } from '../../shared/model/column-targets';
import classes from './tables-dialog.module.css';

const options = Object.entries(Object.groupBy(columnTargets, ({ group }) => group)).map(([group, targets]) => ({
  group,
  items: targets.map(({ to, label }) => ({ value: to, label })),
}));

interface TableColumnProps {
  at: number;
  name: string;
  /** What its first rows hold. */
  cells: readonly string[];
  to: string;
  /** What cannot be read of it, in words. */
  problems: readonly string[];
  /** The same one at every rendering. */
  onColumn: (at: number, to: string) => void;
}

/** One column of a table. Drawn anew only when something of it changed: a table may have hundreds, each with a list to choose from. */
export const TableColumn = memo(function TableColumn({ at, name, cells, to, problems, onColumn }: TableColumnProps) {
  return (
    <tr data-out={to === 'ignore'}>
      <th scope="row">{name}</th>
      <td>
        <ul className={classes.cells}>
          {cells.map((cell, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may hold the same, and never move
            <li key={row}>{cell}</li>
          ))}
        </ul>
      </td>
      <td>
        <Select
          aria-label={`What “${name}” holds`}
          searchable
          allowDeselect={false}
          maxDropdownHeight={320}
          data={withNow(to)}
          value={to}
          onChange={(next) => next && next !== to && onColumn(at, next)}
        />
        {problems.map((problem) => (
          <p key={problem} className={classes.problem}>
            <TriangleAlert size={13} aria-hidden />
            {problem}
          </p>
        ))}
      </td>
    </tr>
  );
}, isSame);

function isSame(a: TableColumnProps, b: TableColumnProps): boolean {
  return (
    a.at === b.at &&
    a.name === b.name &&
    a.to === b.to &&
    a.onColumn === b.onColumn &&
    sameWords(a.cells, b.cells) &&
    sameWords(a.problems, b.problems)
  );
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((words, index) => words === b[index]);
}

/** A variable that a map names and the list does not offer is offered besides. */
function withNow(to: string): typeof options {
  if (columnTargets.some((target) => target.to === to)) return options;
  return [...options, { group: 'As it is', items: [{ value: to, label: targetLabel(to) }] }];
}
