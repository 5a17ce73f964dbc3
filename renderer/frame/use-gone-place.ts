import { useEffect } from 'react';
import { useNavigate } from '../client/navigate';
import { useQuery } from '../client/use-query';
import { useWorkspaceView } from '../client/workspace';

/** Leaves the place of a collection or a tag that is no more: deleted elsewhere, undone, or gone since the window was left. */
export function useGonePlace(): void {
  const { data: collections } = useQuery('collections.list', {});
  const { data: tags } = useQuery('tags.list', {});
  const scope = useWorkspaceView(({ place }) =>
    place.view === 'list' || place.view === 'tagging' ? place.scope : null,
  );
  const { leave } = useNavigate();
  const gone =
    scope !== null &&
    (('collection' in scope && collections?.some(({ id }) => id === scope.collection) === false) ||
      ('tag' in scope && tags?.some(({ id }) => id === scope.tag) === false));
  useEffect(() => {
    if (gone) leave();
  }, [gone, leave]);
}
