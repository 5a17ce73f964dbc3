import type { Place } from '../client/workspace';

/** Whether two places are the same one; a job shown in the activity place does not make it another. */
export function samePlace(a: Place, b: Place): boolean {
  if (a.view !== b.view) return false;
  if (a.view === 'list' && b.view === 'list') return JSON.stringify(a.scope) === JSON.stringify(b.scope);
  if (a.view === 'search' && b.view === 'search') return a.query.trim() === b.query.trim();
  return true;
}
