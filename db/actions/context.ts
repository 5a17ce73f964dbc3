import type { LibraryEvent } from '../../shared/contract/events';
import type { Connection } from '../connection';
import type { LibraryFolder } from '../files/folder';
import { commitStep } from '../store/commit';
import type { TaskPool } from '../tasks/pool';
import type { JobRunner } from './job-runner';

/** What an action works with. Time and ids are passed in, so that tests are exact. */
export interface Context {
  db: Connection;
  folder: LibraryFolder;
  /** ISO 8601 in UTC, to the millisecond. */
  now(): string;
  newId(): string;
  emit(event: LibraryEvent): void;
  /** CPU work beside the library's thread. */
  pool: TaskPool;
  /** Long work in the background; see `createJobRunner`. */
  jobs: JobRunner;
  /** Of Casebench itself, as in package.json. */
  version: string;
}

/** Runs `work` as one undoable step and tells every window what changed; its name may say how it came out. */
export function commit<T>(context: Context, label: string | ((value: T) => string), work: () => T): T {
  const { value, touched } = commitStep(context.db, { label, at: context.now() }, work);
  if (touched.nouns.length > 0) context.emit({ type: 'changed', ...touched });
  return value;
}
