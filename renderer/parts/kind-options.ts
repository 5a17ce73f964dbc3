import type { KindGroup } from '../../shared/model/source-kind';
import { sourceKindIds, sourceKinds } from '../../shared/model/source-kinds';

const groupNames: Record<KindGroup, string> = {
  courts: 'Courts',
  legislation: 'Legislation',
  executive: 'Executive',
  international: 'International',
  publications: 'Publications',
  media: 'Media',
  other: 'Other',
};

/** Every kind of source as a list to choose from, in its groups. */
export const kindOptions = Object.entries(groupNames)
  .map(([group, label]) => ({
    group: label,
    items: sourceKindIds
      .filter((id) => sourceKinds[id].group === group)
      .map((id) => ({ value: id, label: sourceKinds[id].label })),
  }))
  .filter(({ items }) => items.length > 0);
