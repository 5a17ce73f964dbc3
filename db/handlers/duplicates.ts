import { findDuplicates } from '../actions/duplicates';
import { mergeSources } from '../actions/merge';
import type { Handlers } from './handler';

export const duplicateHandlers: Handlers<'sources.duplicates' | 'sources.merge'> = {
  'sources.duplicates': (context) => findDuplicates(context),
  'sources.merge': (context, merge) => {
    mergeSources(context, merge);
    return null;
  },
};
