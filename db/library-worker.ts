import { parentPort, workerData } from 'node:worker_threads';
import { diskReason } from '../shared/contract/disk-reason';
import { Failure } from '../shared/contract/failure';
import { stagedPath, stagePath, stageUpload } from './actions/staging';
import { fileInfo } from './actions/stored-file';
import { refuseFolder } from './files/look-at-folder';
import { createLibrary, type Library } from './library';
import type { FromLibrary, LibraryMethod, OpenOptions, ToLibrary } from './library-messages';

const port = parentPort;
if (!port) throw new Error('library-worker is started by db/open, as a worker thread.');
const { folder, create, fresh, workers } = workerData as OpenOptions;

const send = (message: FromLibrary) => port.postMessage(message);
let library: Library | null = null;
let refusal: Failure | null = null;
try {
  refuseFolder(folder, fresh ? 'new' : create ? 'either' : 'library');
  library = createLibrary({ folder, workers, background: true });
  library.subscribe((event) => send({ event }));
} catch (error) {
  refusal =
    error instanceof Failure
      ? error
      : new Failure('internal', `The library in ${folder} cannot be opened: ${diskReason(error)}.`);
}

port.on('message', async ({ id, method, args }: ToLibrary) => {
  try {
    if (!library) throw refusal;
    send({ id, value: await answer(library, method, args) });
    if (method === 'close') port.close();
  } catch (error) {
    const { code, message, details } =
      error instanceof Failure ? error : { code: 'internal' as const, message: String(error), details: undefined };
    send({ id, failure: { code, message, details } });
    if (!library) port.close();
  }
});

function answer({ context, call, close }: Library, method: LibraryMethod, args: unknown[]): unknown {
  const [first, second] = args as [string, unknown];
  switch (method) {
    case 'ready':
      return null;
    case 'call':
      return call(first, second);
    case 'stagePath':
      return stagePath(context, first);
    case 'stageUpload':
      return stageUpload(context, first);
    case 'stagedPath':
      return stagedPath(context, first);
    case 'fileInfo':
      return fileInfo(context, first);
    case 'close':
      return close();
  }
}
