import { Plus } from 'lucide-react';
import type { SourceDetail } from '../../shared/model/library';
import { useAct } from '../client/use-act';
import { useQuery } from '../client/use-query';
import { TagChip } from '../parts/tag-chip';
import { TagInput } from '../parts/tag-input';
import classes from './chips-line.module.css';

/** The source's tags; a place to type more, and tags that the library itself suggests, unless it lies in the bin. */
export function TagsLine({ source }: { source: SourceDetail }) {
  return source.binnedAt === null ? <EditedTags source={source} /> : <ShownTags names={source.tags} />;
}

function ShownTags({ names }: { names: SourceDetail['tags'] }) {
  if (names.length === 0) return null;
  return (
    <section className={classes.block}>
      <h3 className={classes.heading}>Tags</h3>
      <div className={classes.chips}>
        {names.map(({ name }) => (
          <TagChip key={name} name={name} />
        ))}
      </div>
    </section>
  );
}

function EditedTags({ source }: { source: SourceDetail }) {
  const act = useAct();
  const { data: suggestions = [] } = useQuery('tags.suggest', { sourceId: source.id, limit: 4 }, { keep: false });
  const names = source.tags.map((tag) => tag.name);
  const apply = (change: { add?: string[]; remove?: string[] }) =>
    void act('tags.apply', { ids: [source.id], ...change });
  const fresh = suggestions.filter(({ name }) => !names.includes(name));
  return (
    <section className={classes.block}>
      <h3 className={classes.heading}>Tags</h3>
      <div className={classes.chips}>
        {names.map((name) => (
          <TagChip key={name} name={name} onRemove={() => apply({ remove: [name] })} />
        ))}
        {fresh.map(({ name, why }) => (
          <button
            type="button"
            key={name}
            className={classes.suggestion}
            title={`${name}, suggested: ${why}`}
            onClick={() => apply({ add: [name] })}
          >
            <Plus size={12} aria-hidden />
            <span>{name}</span>
            <span className="hidden-text">, suggested</span>
          </button>
        ))}
      </div>
      <TagInput label="Add a tag" taken={names} onPick={(name) => apply({ add: [name] })} />
    </section>
  );
}
