import { CircleCheck, TriangleAlert } from 'lucide-react';
import { sourceKinds } from '../../shared/model/source-kinds';
import type { TableLook, TableMap, TableProblem } from '../../shared/model/table-map';
import { KindIcon } from '../parts/kind-icon';
import { count } from '../parts/words';
import classes from './tables-dialog.module.css';

/** The first rows as the records that they would become, and what would be wrong in all of them. */
export function TablePreview({ look, old }: { look: TableLook; old: boolean }) {
  const said = saysSomething(look.map);
  const wrong = look.problems.reduce((sum, { count: times }) => sum + times, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a stretch that scrolls must be reachable by keyboard
    <section className={classes.preview} aria-label="What comes of it" aria-busy={old} tabIndex={0}>
      <p className={classes.sum} data-wrong={wrong > 0 || !said} role="status">
        {wrong > 0 || !said ? <TriangleAlert size={15} aria-hidden /> : <CircleCheck size={15} aria-hidden />}
        <span>
          {count(look.total, 'record')}.{' '}
          {!said
            ? 'No column says yet what it holds: choose at least the one with the titles.'
            : wrong > 0
              ? `${count(wrong, 'cell')} cannot be read; ${wrong === 1 ? 'it stays' : 'they stay'} as lines in other details.`
              : 'Everything can be read.'}
          {look.remembered && ' Read as a table with these columns was read before.'}
        </span>
      </p>
      {look.warnings.map((warning) => (
        <p key={warning} className={classes.warning}>
          {warning}
        </p>
      ))}
      <ol className={classes.records}>
        {look.records.map(({ line, kind, title, facts, problems }) => (
          <li key={line}>
            <h3>
              <KindIcon kind={kind} size={15} />
              <span>{title}</span>
            </h3>
            <p className={classes.from}>
              {sourceKinds[kind].label} · line {line.toLocaleString('en-US')}
            </p>
            <dl>
              {facts.map(({ label, text }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            {problems.map((problem) => (
              <p key={`${problem.column}`} className={classes.problem}>
                <TriangleAlert size={13} aria-hidden />
                {problemOf(problem, look)}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {look.total > look.records.length && (
        <p className={classes.from}>and {count(look.total - look.records.length, 'more record')}</p>
      )}
    </section>
  );
}

/** Without one column that holds something there are rows, but no records. */
export function saysSomething({ columns }: TableMap): boolean {
  return columns.some(({ to }) => to !== 'ignore' && to !== 'details');
}

function problemOf({ is, column, text }: TableProblem, { map }: TableLook): string {
  const name = map.columns[column]?.name ?? '';
  const words = {
    date: 'is no date that can be read',
    kind: 'is no kind that is known',
    address: 'is no address',
    citation: 'was not recognised as a citation',
  }[is];
  return `${name}: “${text.slice(0, 80)}” ${words}`;
}
