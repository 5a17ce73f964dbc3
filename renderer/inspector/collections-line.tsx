import { Folder, X } from 'lucide-react';
import type { SourceDetail } from '../../shared/model/library';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import classes from './chips-line.module.css';

/** The collections that the source is in, and how it comes into others. */
export function CollectionsLine({ source }: { source: SourceDetail }) {
  const { go, dialog } = useNavigate();
  const act = useAct();
  const live = source.binnedAt === null;
  if (!live && source.collections.length === 0) return null;
  return (
    <section className={classes.block}>
      <h3 className={classes.heading}>Collections</h3>
      <div className={classes.chips}>
        {source.collections.map(({ id, name }) => (
          <span key={id} className={classes.collection}>
            <button type="button" onClick={() => go({ view: 'list', scope: { collection: id } })}>
              <Folder size={13} aria-hidden />
              {name}
            </button>
            {live && (
              <button
                type="button"
                aria-label={`Remove from ${name}`}
                onClick={() => void act('collections.take', { id, sourceIds: [source.id] }, `Removed from “${name}”`)}
              >
                <X size={12} />
              </button>
            )}
          </span>
        ))}
        {live && (
          <button
            type="button"
            className={classes.suggestion}
            onClick={() => dialog({ name: 'add-to-collection', ids: [source.id] })}
          >
            Add to a collection
          </button>
        )}
      </div>
    </section>
  );
}
