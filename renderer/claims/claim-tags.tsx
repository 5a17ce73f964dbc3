import { Input } from '@mantine/core';
import { TagChip } from '../parts/tag-chip';
import { TagInput } from '../parts/tag-input';
import classes from './claim-tags.module.css';

/** The claim's own tags, the same as sources and quotations have. */
export function ClaimTags({ tags, save }: { tags: readonly string[]; save: (tags: string[]) => void }) {
  return (
    <section aria-label="Tags of the claim">
      {/* As the labels of the fields around it; the field itself says which tag it takes. */}
      <Input.Label component="p" className={classes.label}>
        Tags
      </Input.Label>
      <div className={classes.tags}>
        {tags.map((name) => (
          <TagChip key={name} name={name} onRemove={() => save(tags.filter((other) => other !== name))} />
        ))}
        <TagInput label="Tag this claim" taken={tags} onPick={(name) => save([...tags, name])} />
      </div>
    </section>
  );
}
