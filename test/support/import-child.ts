import { stagePath } from '../../db/actions/staging';
import { createLibrary } from '../../db/library';
import { unwrap } from '../../shared/contract/failure';

// A process of its own that checks a library, imports into it and checks it again; made to be killed.
// Arguments: library folder, task worker's file, paths to import.
const [folder, taskWorker, ...paths] = process.argv.slice(2) as [string, string, ...string[]];

const say = (message: unknown) => process.stdout.write(`${JSON.stringify(message)}\n`);
const library = createLibrary({ folder, taskWorker });
say({ checked: unwrap(await library.call('library.check', {})) });
library.subscribe((event) => {
  if (event.type === 'job') say({ finished: event.job.finished });
});
// Killed after its end, an import is not asked for again: all it would say is that its files are there.
if (!library.context.jobs.list().some(({ state }) => state === 'done')) {
  const files = paths.map((path) => ({ token: stagePath(library.context, path), name: path }));
  const asked = { files, tags: ['Immunity'], collectionName: 'Pile' };
  const { jobId } = unwrap(await library.call('imports.start', asked)) as { jobId: string };
  await library.context.jobs.ended(jobId);
}
say({ checked: unwrap(await library.call('library.check', {})) });
await library.close();
