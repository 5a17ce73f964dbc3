// Run by Node as it stands (hence the extensions): `npm start` in a checkout.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale, checkout } from './host/build.ts';
import { endWithParent } from './host/end-with-parent.ts';
import { hasDisplay } from './host/open-in-browser.ts';

const args = process.argv.slice(2);
const electronFolder = join(checkout, 'node_modules/electron');

endWithParent();
await buildIfStale();
const runtime = hasDisplay() ? (runtimePath() ?? fetchRuntime()) : null;
const obstacle = whyNoWindow(runtime);
if (runtime && obstacle === null) openWindow(runtime);
else {
  process.stderr.write(`${obstacle} The workbench is served for the browser instead:\n`);
  process.argv.splice(2, Number.POSITIVE_INFINITY, 'serve', ...args);
  await import(pathToFileURL(join(checkout, 'out/main/cli.js')).href);
}

function whyNoWindow(path: string | null): string | null {
  if (!hasDisplay()) return 'There is no display to open a window on.';
  if (path === null) return 'The Electron runtime is not installed here and could not be fetched.';
  // Electron refuses to run sandboxed as root, and we do not run it otherwise.
  if (process.platform === 'linux' && process.getuid?.() === 0) return 'Electron does not run as root.';
  return null;
}

function runtimePath(): string | null {
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const path = join(
    process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronFolder, 'dist'),
    readFileSync(pathFile, 'utf8'),
  );
  return existsSync(path) ? path : null;
}

/** Electron's npm package leaves its runtime to be fetched at first use; this is that, by its own installer. */
function fetchRuntime(): string | null {
  process.stderr.write('Fetching the Electron runtime, once…\n');
  spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: ['ignore', 2, 2], timeout: 300_000 });
  return runtimePath();
}

function openWindow(path: string): void {
  const child = spawn(path, [checkout, ...args], { stdio: 'inherit' });
  child.on('error', (error) => {
    process.stderr.write(`The window could not be opened: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
}
