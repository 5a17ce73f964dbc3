import { CircleAlert, CircleCheck } from 'lucide-react';
import type { Scope } from '../../shared/contract/inputs';
import { useNavigate } from '../client/navigate';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import { bytes, count } from '../parts/words';
import classes from './export-dialog.module.css';

/** The library stops naming incomplete sources after this many. */
const namedAtMost = 200;
/** And the preview after this many. */
const listed = 100;

/** What would go in, and which sources lack something that their citation needs. */
export function ExportPreview({
  scope,
  withFiles,
  onLeave,
}: {
  scope: Scope;
  withFiles: boolean;
  onLeave: () => void;
}) {
  const { data, error } = useQuery('exports.preview', { scope });
  const { select, inspect } = useNavigate();
  if (error && !data) return <p role="alert">{failureMessage(error)}</p>;
  if (!data) return <p className={classes.counts}>Counting…</p>;
  if (data.sources === 0)
    return (
      <section className={classes.preview} aria-label="What goes in">
        <p className={classes.counts}>There is no source here to export.</p>
      </section>
    );
  return (
    <section className={classes.preview} aria-label="What goes in" aria-live="polite">
      <p className={classes.counts}>
        {count(data.sources, 'source')}
        {withFiles && `, ${count(data.files, 'file')}, ${bytes(data.bytes)}`}
      </p>
      {data.incomplete.length === 0 ? (
        <p className={classes.good}>
          <CircleCheck size={15} aria-hidden /> Every citation is complete.
        </p>
      ) : (
        <>
          <p className={classes.warn}>
            <CircleAlert size={15} aria-hidden />
            {data.incomplete.length >= namedAtMost && 'At least '}
            {count(data.incomplete.length, 'citation is', 'citations are')} incomplete. They are exported and say so.
          </p>
          <ul className={classes.incomplete}>
            {data.incomplete.slice(0, listed).map(({ id, title, missing }) => (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => {
                    select([id], id);
                    inspect('details');
                    onLeave();
                  }}
                >
                  {title}
                </button>
                <span>Missing: {missing.join(', ')}</span>
              </li>
            ))}
            {data.incomplete.length > listed && <li>and {count(data.incomplete.length - listed, 'more', 'more')}</li>}
          </ul>
        </>
      )}
    </section>
  );
}
