import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { channels } from '../../shared/contract/channels';
import { Failure, type Reply } from '../../shared/contract/failure';
import { callByName } from '../host/call-by-name';
import { anotherIsOpen, exchangeLibrary } from '../host/exchange-library';
import type { HeldLibrary } from '../host/held-library';
import { appOrigin } from './app-protocol';
import { chooseFiles, chooseLibraryFolder, saveFile, stagePaths } from './dialogs';

type Answer = (ask: { window: BrowserWindow; library: HeldLibrary }, args: unknown[]) => Promise<Reply<unknown>>;

/** Answers the window's preload script, and no other sender. */
export function answerWindow(library: Promise<HeldLibrary>): void {
  answer(channels.opening, async ({ library }) => ({ ok: true, value: library.opening }));
  answer(channels.call, async ({ library }, [name, input, opening]) =>
    opening === undefined || opening === library.opening ? callByName(library, name, input) : anotherIsOpen,
  );
  answer(channels.recentLibraries, async ({ library }) => ({ ok: true, value: await library.recent() }));
  answer(channels.openLibrary, ({ library, window }, [ask]) =>
    exchangeLibrary(library, ask, (how) => chooseLibraryFolder(window, how)),
  );
  answer(channels.stagePath, async ({ library }, [path]) => {
    const [staged] = await stagePaths(library, [text(path)]);
    return { ok: true, value: staged };
  });
  answer(channels.stageBytes, async ({ library }, [name, bytes]) => {
    if (!(bytes instanceof Uint8Array)) throw new Failure('invalid', 'That is not a file.');
    const plain = basename(text(name)) || 'pasted';
    const { token, path } = await library.stageUpload(plain);
    await writeFile(path, bytes);
    return { ok: true, value: { token, name: plain } };
  });
  answer(channels.choose, ({ library, window }, [what]) =>
    chooseFiles(window, library, what === 'folder' || what === 'brief' ? what : 'files'),
  );
  answer(channels.save, ({ library, window }, [token, name]) =>
    saveFile(window, library, { token: text(token), name: text(name) }),
  );

  function answer(channel: string, handler: Answer): void {
    ipcMain.handle(channel, async (event, ...args: unknown[]): Promise<Reply<unknown>> => {
      const window = senderWindow(event);
      if (!window) return { ok: false, code: 'invalid', message: 'Only the workbench itself may ask this.' };
      try {
        return await handler({ window, library: await library }, args);
      } catch (error) {
        if (error instanceof Failure) return { ok: false, code: error.code, message: error.message };
        console.error(error);
        return { ok: false, code: 'internal', message: 'Something went wrong inside Casebench. Nothing was changed.' };
      }
    });
  }
}

/** The window that asks, if it is the main frame of our own page. */
function senderWindow(event: IpcMainInvokeEvent): BrowserWindow | null {
  const frame = event.senderFrame;
  const url = frame ? URL.parse(frame.url) : null;
  if (!frame || frame.parent !== null || `${url?.protocol}//${url?.host}` !== appOrigin) return null;
  return BrowserWindow.fromWebContents(event.sender);
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Failure('invalid', 'That is not a name.');
}
