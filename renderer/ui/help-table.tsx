import type { ReactNode } from 'react';
import classes from './help-table.module.css';

/** What is typed or pressed, and what it does: a line each. `terms`: what is typed is long, and says itself most of what it does. */
export function HelpTable({
  caption,
  rows,
  terms = false,
}: {
  caption: string;
  rows: readonly { name: string; typed: ReactNode; meaning: string }[];
  terms?: boolean;
}) {
  return (
    <table className={classes.table} data-terms={terms}>
      <caption>{caption}</caption>
      <tbody>
        {rows.map(({ name, typed, meaning }) => (
          <tr key={name}>
            <th scope="row">{typed}</th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
