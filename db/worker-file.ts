import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The built file of a worker. It lies beside the built file that starts it (or one folder up, from a shared chunk);
 * when the program runs from its sources, as under tests, the last build's is taken.
 */
export function workerFile(name: 'library-worker' | 'task-worker'): string {
  const file = `${name}.js`;
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    for (const path of [join(folder, file), join(folder, 'out/main', file)]) if (existsSync(path)) return path;
    if (dirname(folder) === folder) break;
  }
  throw new Error(`${file} is not built. Run “npm run build” first.`);
}
