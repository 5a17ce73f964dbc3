import { useMemo } from 'react';
import { useNavigate } from '../client/navigate';
import { useAct } from '../client/use-act';
import { useWorkspace } from '../client/workspace';

/** Makes an empty source, in the collection in view, and puts the caret in the field that names it. */
export function useNewSource(): () => void {
  const act = useAct();
  const workspace = useWorkspace();
  const { go, select, inspect } = useNavigate();
  return useMemo(
    () => async () => {
      const { place } = workspace.get();
      const collectionId = place.view === 'list' && 'collection' in place.scope ? place.scope.collection : undefined;
      const made = await act('sources.create', { kind: 'webpage', collectionId }, 'Made a new source');
      if (!made) return;
      if (place.view !== 'list') go({ view: 'list', scope: { place: 'all' } });
      select([made.id], made.id);
      inspect('details', 'title');
    },
    [act, workspace, go, select, inspect],
  );
}
