import { useCallback, useEffect, useRef } from 'react';
import type { TableLook, TableProblems } from '../../shared/model/table-map';
import { count } from '../parts/words';
import { TableColumn } from './table-column';
import classes from './tables-dialog.module.css';

/** Each column with its first cells and what it holds, to be changed. */
export function TableColumns({ look, onColumn }: { look: TableLook; onColumn: (at: number, to: string) => void }) {
  const latest = useRef(onColumn);
  useEffect(() => {
    latest.current = onColumn;
  }, [onColumn]);
  const change = useCallback((at: number, to: string) => latest.current(at, to), []);
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
            <TableColumn
              // biome-ignore lint/suspicious/noArrayIndexKey: names stand twice; columns never move
              key={at}
              at={at}
              name={name}
              cells={look.rows.slice(0, 3).map(({ cells }) => cells[at]?.replace(/\s+/g, ' ').trim() || '–')}
              to={to}
              problems={look.problems.filter(({ column }) => column === at).map(problemWords)}
              onColumn={change}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function problemWords({ is, count: times, first }: TableProblems): string {
  const words = {
    date: [count(times, 'date'), 'cannot be read'],
    kind: [count(times, 'kind'), times === 1 ? 'is not known' : 'are not known'],
    citation: [count(times, 'citation'), times === 1 ? 'was not recognised' : 'were not recognised'],
    address: [count(times, 'address', 'addresses'), times === 1 ? 'is none' : 'are none'],
  }[is].join(' ');
  const [place] = first;
  return place ? `${words}: “${place.text.slice(0, 40)}” (line ${place.line.toLocaleString('en-US')})` : words;
}
