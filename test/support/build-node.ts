import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const built = new Map<string, Promise<string>>();

/** A module of the project bundled for Node as the build does it, once per test process; answers its file. */
export function builtForNode(entry: string): Promise<string> {
  const there = built.get(entry) ?? bundle(entry);
  built.set(entry, there);
  return there;
}

async function bundle(entry: string): Promise<string> {
  const name = entry.replace(/\.ts$/, '').replaceAll('/', '-');
  const outDir = join(root, 'out/test', `${name}-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(root, entry),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { format: 'es', entryFileNames: `${name}.js` } },
    },
  });
  return join(outDir, `${name}.js`);
}
