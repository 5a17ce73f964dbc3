import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { LibraryConnection } from '../../../db/open';
import { diskReason } from '../../../shared/contract/disk-reason';
import type { FileOutcome, OutcomeStatus } from '../../../shared/model/job';
import { ask, type Invocation, type Outcome } from '../invocation';
import { watchJob } from '../jobs';
import { row } from '../row';
import { readMap } from './csv-map';

export interface ImportOptions {
  collection?: string;
  tag?: string[];
  /** A file that says what the columns of tables hold. */
  csvMap?: string;
}

/** `import PATH...`: files and folders into the library; an outcome for every file, in the order they were named. */
export async function importPaths(invocation: Invocation, paths: string[], options: ImportOptions): Promise<Outcome> {
  const map = options.csvMap === undefined ? null : await readMap(options.csvMap);
  const there: { path: string; name: string }[] = [];
  const outcomes: FileOutcome[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => ({ why: diskReason(error) }));
    if (!('why' in found)) there.push({ path: resolve(path), name: basename(resolve(path)) });
    else outcomes.push(missing(path, found.why));
  }
  const library = await invocation.library({ create: true });
  if (there.length > 0) {
    const files = await Promise.all(
      there.map(async ({ path, name }) => ({ token: await library.stagePath(path), name, ...(map && { table: 0 }) })),
    );
    const { jobId } = await ask(library, 'imports.start', {
      files,
      tags: options.tag ?? [],
      ...(map && { tables: [map] }),
      ...(options.collection !== undefined && { collectionName: options.collection }),
    });
    const job = await watchJob(invocation, library, jobId);
    if (job.state !== 'done') invocation.note(`${job.title}: ${job.message ?? job.state}`);
    outcomes.push(...(await allOutcomes(library, jobId)));
    if (job.state !== 'done') return { ...sayOutcomes(outcomes), someFailed: true };
  }
  return sayOutcomes(outcomes);
}

function missing(path: string, why: string): FileOutcome {
  const message = `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
  return { file: path, status: 'failed', sourceIds: [], pages: 0, code: 'not-found', message };
}

async function allOutcomes(library: LibraryConnection, id: string): Promise<FileOutcome[]> {
  const all: FileOutcome[] = [];
  for (;;) {
    const { total, rows } = await ask(library, 'jobs.outcomes', { id, offset: all.length, limit: 1000 });
    all.push(...rows);
    if (rows.length === 0 || all.length >= total) return all;
  }
}

/** The outcomes with their counts, each failure named. */
export function sayOutcomes(outcomes: FileOutcome[]): Outcome {
  const count = (status: OutcomeStatus) => outcomes.filter((outcome) => outcome.status === status).length;
  const counts = {
    added: count('added'),
    already: count('already'),
    partial: count('partial'),
    failed: count('failed'),
  };
  const lines = outcomes.map(({ file, status, message, sourceIds }) =>
    row(status, file, sourcesOf(sourceIds), message ?? ''),
  );
  lines.push(
    Object.entries(counts)
      .map(([status, number]) => `${number} ${status}`)
      .join(', '),
  );
  return { data: { outcomes, ...counts }, text: lines.join('\n'), someFailed: counts.failed > 0 };
}

/** The id of a document's source; of a bibliography's many, how many they are (`--json` names them all). */
function sourcesOf(ids: string[]): string {
  return ids.length > 1 ? `${ids.length.toLocaleString('en-US')} sources` : (ids[0] ?? '');
}
