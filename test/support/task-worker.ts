import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

let built: Promise<string> | undefined;

/** The task worker as the build makes it, bundled once per test process; answers the path of its file. */
export function builtTaskWorker(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const outDir = join(root, 'out/test', `task-worker-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(root, 'db/tasks/task-worker.ts'),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { format: 'es', entryFileNames: 'task-worker.js' } },
    },
  });
  return join(outDir, 'task-worker.js');
}
