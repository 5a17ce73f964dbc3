import type { Job } from '../model/job';

export const nouns = [
  'sources',
  'tags',
  'collections',
  'searches',
  'notes',
  'relations',
  'quotes',
  'pages',
  'claims',
  'briefs',
  'jobs',
  'authorities',
  'settings',
  'library',
] as const;
export type Noun = (typeof nouns)[number];

/** What a window is told: re-read these nouns; a job moved on; another library has been opened, begin anew. */
export type LibraryEvent =
  | { type: 'changed'; nouns: Noun[]; sourceIds?: string[] }
  | { type: 'job'; job: Job }
  | { type: 'opened' };
