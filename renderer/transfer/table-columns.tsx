import { Select } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { columnTargets, targetLabel } from '../../shared/model/column-targets';
import type { TableLook, TableProblems } from '../../shared/model/table-map';
import { count } from '../parts/words';
import classes from './tables-dialog.module.css';

const options = Object.entries(Object.groupBy(columnTargets, ({ group }) => group)).map(([group, targets]) => ({
  group,
  items: targets.map(({ to, label }) => ({ value: to, label })),
}));

/** Each column with its first cells and what it holds, to be changed. */
export function TableColumns({ look, onColumn }: { look: TableLook; onColumn: (at: number, to: string) => void }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a stretch that scrolls must be reachable by keyboard
    <section className={classes.columns} aria-label="Columns" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Its first rows</th>
            <th scope="col">Holds</th>
          </tr>
        </thead>
        <tbody>
          {look.map.columns.map(({ name, to }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names stand twice; columns never move
            <tr key={at} data-out={to === 'ignore'}>
              <th scope="row">{name}</th>
              <td>
                <ul className={classes.cells}>
                  {look.rows.slice(0, 3).map(({ line, cells }) => (
                    <li key={line}>{cells[at]?.replace(/\s+/g, ' ').trim() || '–'}</li>
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
                {look.problems
                  .filter(({ column }) => column === at)
                  .map((problem) => (
                    <p key={problem.is} className={classes.problem}>
                      <TriangleAlert size={13} aria-hidden />
                      {problemWords(problem)}
                    </p>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A variable that a map names and the list does not offer is offered besides. */
function withNow(to: string): typeof options {
  if (columnTargets.some((target) => target.to === to)) return options;
  return [...options, { group: 'As it is', items: [{ value: to, label: targetLabel(to) }] }];
}

export function problemWords({ is, count: times, first }: TableProblems): string {
  const words = {
    date: [count(times, 'date'), 'cannot be read'],
    kind: [count(times, 'kind'), times === 1 ? 'is not known' : 'are not known'],
    citation: [count(times, 'citation'), times === 1 ? 'was not recognised' : 'were not recognised'],
    address: [count(times, 'address', 'addresses'), times === 1 ? 'is none' : 'are none'],
  }[is].join(' ');
  const [place] = first;
  return place ? `${words}: “${place.text.slice(0, 40)}” (line ${place.line.toLocaleString('en-US')})` : words;
}
