import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stagePath } from '../../db/actions/staging';
import type { FileOutcome, Job } from '../../shared/model/job';
import { type TestLibrary, temporaryFolder } from './library';

/** A folder of these files, gone when the test is over; names may hold slashes. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Imports files and folders of this disk and waits for the end. */
export async function importPaths(
  library: TestLibrary,
  paths: string[],
  places: { tags?: string[]; collectionName?: string } = {},
): Promise<{ job: Job; outcomes: FileOutcome[] }> {
  const files = paths.map((path) => ({ token: stagePath(library.context, path), name: path }));
  const { jobId } = await library.do('imports.start', { files, ...places });
  const job = await library.context.jobs.ended(jobId);
  const { rows } = await library.do('jobs.outcomes', { id: jobId, limit: 1000 });
  return { job, outcomes: rows };
}
