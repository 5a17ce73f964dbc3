import type { Relation } from '../../shared/model/library';
import { useNavigate } from '../client/navigate';
import { KindIcon } from '../parts/kind-icon';
import classes from './attached.module.css';

/** What came with a mail, each a source of its own; nothing where nothing came. */
export function Attached({ relations }: { relations: readonly Relation[] }) {
  const { open } = useNavigate();
  const parts = relations.filter(({ kind, direction }) => kind === 'part-of' && direction === 'in');
  if (parts.length === 0) return null;
  return (
    <section className={classes.attached} aria-label="Attached">
      <span aria-hidden>Attached</span>
      {parts.map(({ id, otherId, otherTitle, otherKind }) => (
        <button key={id} type="button" title={otherTitle} onClick={() => open(otherId)}>
          <KindIcon kind={otherKind} size={15} />
          <span>{otherTitle}</span>
        </button>
      ))}
    </section>
  );
}
