import type { SourceRow } from '../../shared/model/library';
import { displayPartialDate } from '../../shared/model/partial-date';
import type { Preference } from '../client/preferences';
import { secondLine } from '../parts/beyond-title';
import { KindIcon } from '../parts/kind-icon';
import { SourceBadges } from '../parts/source-badges';
import classes from './source-line.module.css';

/** A source in two lines, title and what its citation says beyond it, with what the person chose to see of it at the right. */
export function SourceLine({ row, columns }: { row: SourceRow; columns: Preference<'window.columns'> }) {
  return (
    <div className={classes.line} data-crowded={columns.includes('byline') && columns.includes('date')}>
      <span className={classes.icon}>
        <KindIcon kind={row.kind} />
      </span>
      <span className={classes.words}>
        <span className={classes.title} title={row.title}>
          {row.title}
        </span>
        <span className={classes.citation} title={row.citation}>
          {secondLine(row)}
        </span>
      </span>
      <SourceBadges row={row} show={columns} />
      {columns.includes('byline') && (
        <span className={classes.byline} title={row.byline}>
          {row.byline}
        </span>
      )}
      {columns.includes('date') && <span className={classes.date}>{displayPartialDate(row.date)}</span>}
    </div>
  );
}

/** The shape of a row that is on its way. */
export function SourceLineSkeleton() {
  return (
    <div className={classes.line} aria-hidden>
      <span className={classes.icon}>
        <span className={classes.bone} style={{ inlineSize: 16, blockSize: 16 }} />
      </span>
      <span className={classes.words}>
        <span className={classes.bone} style={{ inlineSize: '46%', blockSize: 11, marginBlock: 4 }} />
        <span className={classes.bone} style={{ inlineSize: '30%', blockSize: 10 }} />
      </span>
    </div>
  );
}
