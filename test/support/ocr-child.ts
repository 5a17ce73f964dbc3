import { createLibrary } from '../../db/library';
import { unwrap } from '../../shared/contract/failure';

// A process of its own that reads a library's scans, or takes up a reading that was cut off; made to be killed.
// Arguments: library folder, task worker's file.
const [folder, taskWorker] = process.argv.slice(2) as [string, string];

const say = (message: unknown) => process.stdout.write(`${JSON.stringify(message)}\n`);
const library = createLibrary({ folder, taskWorker });
library.subscribe((event) => {
  if (event.type === 'job') say({ finished: event.job.finished, total: event.job.total });
});
const interrupted = library.context.jobs.list().find(({ kind, state }) => kind === 'ocr' && state === 'interrupted');
const jobId = interrupted?.id ?? (unwrap(await library.call('ocr.start', {})) as { jobId: string }).jobId;
if (interrupted) unwrap(await library.call('jobs.resume', { id: jobId }));
say({ ended: await library.context.jobs.ended(jobId) });
await library.close();
