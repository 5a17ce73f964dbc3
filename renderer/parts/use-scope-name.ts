import type { Scope } from '../../shared/contract/inputs';
import { useQuery } from '../client/use-query';

const places = { all: 'All sources', inbox: 'Inbox', recent: 'Recent', bin: 'Bin' };

/** What a scope is called in the window. */
export function useScopeName(scope: Scope): string {
  const { data: collections } = useQuery('collections.list', {});
  const { data: tags } = useQuery('tags.list', {});
  if ('place' in scope) return places[scope.place];
  if ('collection' in scope) return collections?.find(({ id }) => id === scope.collection)?.name ?? 'Collection';
  if ('tag' in scope) return tags?.find(({ id }) => id === scope.tag)?.name ?? 'Tag';
  if ('query' in scope) return `Search: ${scope.query}`;
  return 'Selected sources';
}
