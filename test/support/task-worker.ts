import { workerFile } from '../../db/worker-file';
import { buildIfStale } from '../../electron/host/build';

let built: Promise<string> | undefined;

/** The task worker of the program as it is built, made anew where the sources are newer; answers the path of its file. */
export function builtTaskWorker(): Promise<string> {
  built ??= buildIfStale().then(() => workerFile('task-worker'));
  return built;
}
