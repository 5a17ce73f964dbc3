import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type Electron from 'electron';

const folder = process.env.STAND_IN_FOLDER ?? process.cwd();
const ready = Promise.withResolvers<void>();

/** Where the program stands in its life; some calls are allowed only before it is ready. */
export const life = { ready: false, quitting: false };

/** Closes every window; set by the windows themselves, which import this. */
export const windows = { closeAll: async (): Promise<void> => {} };

const methods = {
  name: 'Casebench',
  isPackaged: false,
  enableSandbox(): void {
    if (life.ready) throw new Error('app.enableSandbox() can only be called before app is ready.');
  },
  requestSingleInstanceLock: () => true,
  whenReady: () => ready.promise,
  getAppPath: () => resolve(import.meta.dirname, '../../..'),
  getPath(name: Parameters<Electron.App['getPath']>[0]): string {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    return path;
  },
  quit(): void {
    void quit();
  },
  exit(code = 0): void {
    process.exit(code);
  },
} satisfies Partial<Electron.App>;

export const app = Object.assign(new EventEmitter(), methods);

/** The browser is there: the program may open windows. */
export function becomeReady(): void {
  life.ready = true;
  app.emit('ready');
  ready.resolve();
}

async function quit(): Promise<void> {
  if (!life.quitting) {
    life.quitting = true;
    app.emit('before-quit', {});
    await windows.closeAll();
  }
  let prevented = false;
  app.emit('will-quit', {
    preventDefault: () => {
      prevented = true;
    },
  });
  if (prevented) return;
  app.emit('quit', {}, 0);
  process.exit(0);
}
