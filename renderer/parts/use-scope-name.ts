import type { Scope } from '../../shared/contract/inputs';
import { useQuery } from '../client/use-query';
import { useWorkspaceView } from '../client/workspace';

const places = { all: 'All sources', inbox: 'Inbox', recent: 'Recent', bin: 'Bin' };

/** What a scope is called in the window; single sources as the place in view calls them, if it does. */
export function useScopeName(scope: Scope): string {
  const { data: collections } = useQuery('collections.list', {});
  const { data: tags } = useQuery('tags.list', {});
  const given = useWorkspaceView(({ place }) =>
    (place.view === 'list' || place.view === 'tagging') && place.scope === scope ? place.name : undefined,
  );
  if ('place' in scope) return places[scope.place];
  if ('collection' in scope) return collections?.find(({ id }) => id === scope.collection)?.name ?? 'Collection';
  if ('tag' in scope) return tags?.find(({ id }) => id === scope.tag)?.name ?? 'Tag';
  if ('query' in scope) return `Search: ${scope.query}`;
  return given ?? 'Selected sources';
}
