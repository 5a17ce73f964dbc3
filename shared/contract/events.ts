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

/** What the library tells every window: re-read these nouns, or a job moved on. */
export type LibraryEvent = { type: 'changed'; nouns: Noun[]; sourceIds?: string[] } | { type: 'job'; job: Job };
