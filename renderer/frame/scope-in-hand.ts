import type { Scope } from '../../shared/contract/inputs';
import type { Workspace } from '../client/workspace';

/** What an export without a further word means: several selected sources, the open source, or the place in view. */
export function scopeInHand({ selected, active, place }: Workspace): Scope {
  if (active !== 'library') return { ids: [active] };
  if (selected.size > 1) return { ids: [...selected] };
  if (place.view === 'search') return { query: place.query };
  if (place.view === 'list' || place.view === 'tagging') return place.scope;
  return { place: 'all' };
}
