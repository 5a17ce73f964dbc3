import { Button } from '@mantine/core';
import { FileCheck, Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { count } from '../parts/words';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { Place, PlaceHead } from '../ui/place-head';
import { authorityKind } from './authority-kinds';
import classes from './missing.module.css';

const pageSize = 100;

/** What the library's documents cite and it does not have, most cited first, each one click from being a source. */
export function MissingAuthorities() {
  const [from, setFrom] = useState(0);
  const { data, error, reload } = useQuery('authorities.missing', { offset: from, limit: pageSize });
  const act = useAct();
  const { select, inspect } = useNavigate();
  if (error && !data) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!data) return <Bones rows={8} />;
  const { total, rows, coverage } = data;
  const read = `${coverage.scanned.toLocaleString('en-US')} of ${count(coverage.total, 'file')} read for citations`;
  const add = async (key: string, label: string) => {
    const made = await act('authorities.add', { key }, `Added “${label}”`);
    if (!made) return;
    select([], made.id);
    inspect('details');
    if (rows.length === 1 && from > 0) setFrom(Math.max(0, from - pageSize));
  };
  return (
    <Place
      head={
        <PlaceHead title="Cited, not in the library" count={total.toLocaleString('en-US')}>
          <span className={classes.coverage} aria-live="polite">
            {coverage.total > 0 && read}
          </span>
        </PlaceHead>
      }
    >
      {total === 0 ? (
        <Empty icon={<FileCheck size={24} />} title="Nothing is missing">
          <p>
            Casebench reads every document for the cases, statutes and regulations that it cites. Those that the library
            does not have show up here, to be added with one click.
          </p>
        </Empty>
      ) : (
        <table className={classes.table} aria-label="Cited, not in the library">
          <thead>
            <tr>
              <th scope="col">Authority</th>
              <th scope="col">Kind</th>
              <th scope="col" className={classes.number}>
                Sources citing it
              </th>
              <th scope="col" className={classes.number}>
                Times
              </th>
              <th scope="col">
                <span className="hidden-text">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <td className={classes.label}>{row.label}</td>
                <td className={classes.kind}>{authorityKind(row.kind)}</td>
                <td className={classes.number}>{row.sources.toLocaleString('en-US')}</td>
                <td className={classes.number}>{row.count.toLocaleString('en-US')}</td>
                <td className={classes.actions}>
                  <Button
                    leftSection={<Plus size={14} />}
                    aria-label={`Add ${row.label} to the library`}
                    onClick={() => void add(row.key, row.label)}
                  >
                    Add
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > pageSize && (
        <nav className={classes.pager} aria-label="Pages of the list">
          <Button disabled={from === 0} onClick={() => setFrom(Math.max(0, from - pageSize))}>
            Previous
          </Button>
          <span>
            {(from + 1).toLocaleString('en-US')} to {Math.min(total, from + pageSize).toLocaleString('en-US')} of{' '}
            {total.toLocaleString('en-US')}
          </span>
          <Button disabled={from + pageSize >= total} onClick={() => setFrom(from + pageSize)}>
            Next
          </Button>
        </nav>
      )}
    </Place>
  );
}
