import { TagChip } from '../parts/tag-chip';
import { TagInput } from '../parts/tag-input';
import classes from './claim-tags.module.css';

/** The claim's own tags, the same as sources and quotations have. */
export function ClaimTags({ tags, save }: { tags: readonly string[]; save: (tags: string[]) => void }) {
  return (
    <section className={classes.tags} aria-label="Tags of the claim">
      {tags.map((name) => (
        <TagChip key={name} name={name} onRemove={() => save(tags.filter((other) => other !== name))} />
      ))}
      <TagInput label="Tag this claim" taken={tags} onPick={(name) => save([...tags, name])} />
    </section>
  );
}
