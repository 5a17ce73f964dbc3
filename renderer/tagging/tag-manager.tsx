import { TextInput } from '@mantine/core';
import { Search, Tags } from 'lucide-react';
import { useState } from 'react';
import { failureMessage } from '../client/toast';
import { useQuery } from '../client/use-query';
import { count } from '../parts/words';
import { Bones } from '../ui/bones';
import { Empty } from '../ui/empty';
import { Failed } from '../ui/failed';
import { Place, PlaceHead } from '../ui/place-head';
import { treeRows } from '../ui/tree-rows';
import { NewTag } from './new-tag';
import classes from './tag-manager.module.css';
import { TagManagerRow } from './tag-manager-row';

const none: ReadonlySet<string> = new Set();
const mostRows = 300;

/** All tags: rename, colour, nest, merge, remove. Counts are of sources outside the bin. */
export function TagManager() {
  const { data: tags, error, reload } = useQuery('tags.list', {});
  const [filter, setFilter] = useState('');
  if (error && !tags) return <Failed message={failureMessage(error)} retry={reload} />;
  if (!tags) return <Bones rows={8} />;
  const wanted = filter.trim().toLowerCase();
  const found = treeRows(tags, none).filter(({ item }) => item.name.toLowerCase().includes(wanted));
  const rows = found.slice(0, mostRows);
  return (
    <Place
      head={
        <PlaceHead title="Tags" count={tags.length.toLocaleString('en-US')}>
          <TextInput
            aria-label="Find a tag"
            placeholder="Find a tag"
            leftSection={<Search size={15} aria-hidden />}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
          <NewTag />
        </PlaceHead>
      }
    >
      {tags.length === 0 ? (
        <Empty icon={<Tags size={24} />} title="No tags yet">
          <p>
            A tag says what a source is good for: an argument, a committee, a number to check. Tags nest:
            “good-samaritan” can stand below “immunity”, and is found under both.
          </p>
        </Empty>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Tag</th>
              <th scope="col">Nested under</th>
              <th scope="col" className={classes.number}>
                Sources
              </th>
              <th scope="col">
                <span className="hidden-text">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ item, level }) => (
              <TagManagerRow key={item.id} tag={item} level={level} tags={tags} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length < found.length && (
        <p className={classes.more}>
          The first {mostRows} of {count(found.length, 'tag')}. Type above to find another.
        </p>
      )}
    </Place>
  );
}
