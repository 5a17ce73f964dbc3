import { useQueries } from '@tanstack/react-query';
import { useCall } from '../client/host-context';
import { useAct } from '../client/use-act';
import { count } from '../parts/words';
import { TagsDialog } from './tags-dialog';
import { tagsOfAll } from './tags-of-all';

const looked = 200;

/** Puts tags on several sources and takes others off, in one step that can be undone. */
export function ApplyTagsDialog({ ids, onClose }: { ids: string[]; onClose: () => void }) {
  const call = useCall();
  const act = useAct();
  const read = useQueries({
    queries: ids
      .slice(0, looked)
      .map((id) => ({ queryKey: ['sources.get', { id }], queryFn: () => call('sources.get', { id }) })),
  });
  const sources = count(ids.length, 'source');
  return (
    <TagsDialog
      title={`Tag ${sources}`}
      present={tagsOfAll(read.flatMap(({ data }) => (data ? [{ tags: data.tags.map(({ name }) => name) }] : [])))}
      of={Math.min(ids.length, looked)}
      note={ids.length > looked ? ` (the first ${looked} looked at)` : ''}
      apply={async (change) =>
        (await act('tags.apply', { ids, ...change }, `Changed the tags of ${sources}`)) !== undefined
      }
      onClose={onClose}
    />
  );
}
