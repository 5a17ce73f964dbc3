import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { bundledPackages } from '../../electron/bundled-packages.ts';

// `npm run bench NAME [ARGUMENT...]`: builds test/bench/NAME.ts with the workers it may start, and runs it.
const [name, ...rest] = process.argv.slice(2);
if (!name) {
  console.error('Which? One of the files in test/bench, without .ts: npm run bench import');
  process.exit(2);
}
const root = resolve(import.meta.dirname, '../..');
const outDir = join(root, 'out/bench');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  // As the program itself is built (electron.vite.config.ts).
  ssr: { noExternal: bundledPackages },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: false,
    rollupOptions: {
      input: {
        [name]: join(root, `test/bench/${name}.ts`),
        'library-worker': join(root, 'db/library-worker.ts'),
        'task-worker': join(root, 'db/tasks/task-worker.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
const ran = spawnSync(process.execPath, [join(outDir, `${name}.js`), ...rest], { stdio: 'inherit', cwd: root });
process.exit(ran.status ?? 1);
