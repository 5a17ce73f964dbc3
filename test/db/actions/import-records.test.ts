import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stagePath } from '../../../db/actions/staging';
import { createLibrary, type Library } from '../../../db/library';
import { unwrap } from '../../../shared/contract/failure';
import type { FileOutcome } from '../../../shared/model/job';
import { folderOf } from '../../support/import';
import { temporaryFolder } from '../../support/library';
import { builtTaskWorker } from '../../support/task-worker';

it('a long bibliography tells how far it is, goes on where it stopped, and names each of its sources once', async () => {
  // Long enough that its progress, told now and then, is told before its end.
  const count = 6000;
  const different = 5990;
  const entry = (i: number) => `@book{key${i}, title={Volume ${i % different} of the hearings}, year={2017}}`;
  const path = join(folderOf({ 'long.bib': Array.from({ length: count }, (_, i) => entry(i)).join('\n') }), 'long.bib');
  const folder = temporaryFolder();
  const taskWorker = await builtTaskWorker();
  const noted = ({ context }: Library) => context.db.sql.prepare('SELECT count(*) FROM job_records').pluck().get();

  const first = createLibrary({ folder, taskWorker });
  const progress = /^long\.bib \([\d,]+ of 6,000 references\)$/;
  const said = new Set<string>();
  const { promise, resolve } = Promise.withResolvers<void>();
  first.subscribe((event) => {
    if (event.type !== 'job' || !event.job.current) return;
    said.add(event.job.current);
    if (progress.test(event.job.current)) resolve();
  });
  const files = [{ token: stagePath(first.context, path), name: 'long.bib' }];
  const { jobId } = unwrap(await first.call('imports.start', { files })) as { jobId: string };
  await Promise.race([promise, first.context.jobs.ended(jobId)]);
  const half = noted(first);
  await first.close();
  expect([...said]).toContainEqual(expect.stringMatching(progress));
  expect(half).toBeGreaterThanOrEqual(300);
  expect(half).toBeLessThan(different);

  const second = createLibrary({ folder, taskWorker });
  unwrap(await second.call('jobs.resume', { id: jobId }));
  await second.context.jobs.ended(jobId);
  const { rows } = unwrap(await second.call('jobs.outcomes', { id: jobId, limit: 10 })) as { rows: FileOutcome[] };
  expect(rows).toMatchObject([
    { status: 'added', message: '10 references that stand in the file again were added once.' },
  ]);
  expect(new Set(rows[0]?.sourceIds).size).toBe(different);
  expect(rows[0]?.sourceIds).toHaveLength(different);
  expect(second.context.db.sql.prepare('SELECT count(*) FROM sources').pluck().get()).toBe(different);
  expect(noted(second)).toBe(0);
  await second.close();
});
