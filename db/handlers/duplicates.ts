import { findDuplicates, keepApart } from '../actions/duplicates';
import { mergeSources } from '../actions/merge';
import type { Handlers } from './handler';

export const duplicateHandlers: Handlers<'sources.duplicates' | 'sources.keepApart' | 'sources.merge'> = {
  'sources.duplicates': findDuplicates,
  'sources.keepApart': (context, { ids }) => ({ changed: keepApart(context, ids) }),
  'sources.merge': (context, merge) => {
    mergeSources(context, merge);
    return null;
  },
};
