import { join, resolve } from 'node:path';
import { app, dialog, session } from 'electron';
import { defaultLibraryFolder, type LibraryConnection, openLibrary } from '../../db/open';
import { openFilesCommand } from '../../shared/contract/command';
import { firstLibrary } from '../host/first-library';
import { type HeldLibrary, holdLibrary } from '../host/held-library';
import { knownLibraries } from '../host/known-libraries';
import { settingsFolder } from '../host/settings-folder';
import { answerAppScheme, registerAppScheme } from './app-protocol';
import { sayMissed, stagePaths, wantsUsualLibrary } from './dialogs';
import { answerWindow } from './ipc';
import { lockContents, lockSession } from './lockdown';
import { setMenu } from './menu';
import { hearOpenedFiles, libraryArgument } from './opened-files';
import { Workbench } from './workbench';

const built = resolve(import.meta.dirname, '..');

/** Puts the desktop program together: one library at a time, one window. The library opens while the window does. */
function start(): void {
  app.enableSandbox();
  registerAppScheme();
  lockContents();
  const workbench = new Workbench(join(built, 'preload/preload.cjs'));
  const ready = app.whenReady();
  const library = openFirst(ready);

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
    const command = (name: string) => void workbench.command(name);
    setMenu(command, []);
    workbench.show();
    const held = await library;
    const showRecent = async () => setMenu(command, await held.recent());
    held.subscribe((event) => {
      workbench.tell(event);
      if (event.type === 'opened') void showRecent();
    });
    await showRecent();
  });
}

/** The library to begin with. One that is only remembered must not lock a person out: they are asked whether to have the usual one. */
async function openFirst(ready: Promise<void>): Promise<HeldLibrary> {
  const known = knownLibraries(join(settingsFolder(), 'libraries.json'));
  const { folder, create, missed } = await firstLibrary(libraryArgument(process.argv), known);
  if (missed) void ready.then(() => sayMissed(missed));
  try {
    return holdLibrary({ library: await openLibrary({ folder, create }), folder }, known);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await ready;
    if (create) throw error;
    if (!(await wantsUsualLibrary(reason))) {
      app.exit(3);
      return new Promise(() => {});
    }
    const usual = resolve(defaultLibraryFolder());
    return holdLibrary({ library: await openLibrary({ folder: usual, create: true }), folder: usual }, known);
  }
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
