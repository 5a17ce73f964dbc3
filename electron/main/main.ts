import { join, resolve } from 'node:path';
import { app, dialog, session } from 'electron';
import type { LibraryConnection } from '../../db/open';
import { defaultLibraryFolder, openLibrary } from '../../db/open';
import { openFilesCommand } from '../../shared/contract/command';
import { answerAppScheme, registerAppScheme } from './app-protocol';
import { stagePaths } from './dialogs';
import { answerWindow } from './ipc';
import { lockContents, lockSession } from './lockdown';
import { setMenu } from './menu';
import { hearOpenedFiles, libraryArgument } from './opened-files';
import { Workbench } from './workbench';

const built = resolve(import.meta.dirname, '..');

/** Puts the desktop program together: one library, one window. The library opens while the window does. */
function start(): void {
  app.enableSandbox();
  registerAppScheme();
  lockContents();
  const folder = resolve(libraryArgument(process.argv) ?? defaultLibraryFolder());
  const library = openLibrary({ folder, create: true });
  const workbench = new Workbench(join(built, 'preload/preload.cjs'));
  const ready = app.whenReady();

  library.catch((error: unknown) => {
    dialog.showErrorBox('The library cannot be opened', error instanceof Error ? error.message : String(error));
    app.exit(3);
  });
  hearOpenedFiles((paths) => {
    void ready.then(async () => workbench.command(openFilesCommand(await stagePaths(await library, paths))));
  });
  app.on('second-instance', () => void ready.then(() => workbench.show()));
  app.on('activate', () => void ready.then(() => workbench.show()));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  closeLast(library);

  void ready.then(async () => {
    lockSession(session.defaultSession);
    answerAppScheme(session.defaultSession, { library, pageFolder: join(built, 'renderer') });
    answerWindow(library);
    setMenu((command) => void workbench.command(command));
    workbench.show();
    (await library).subscribe((event) => workbench.tell(event));
  });
}

/** The library is closed before the process ends, however the end was asked for. */
function closeLast(library: Promise<LibraryConnection>): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void library
      .then((opened) => opened.close())
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

if (app.requestSingleInstanceLock()) start();
else app.quit();
