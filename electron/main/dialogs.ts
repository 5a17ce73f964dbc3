import { copyFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { LibraryConnection } from '../../db/open';
import { briefEndings } from '../../shared/contract/briefs';
import type { Reply } from '../../shared/contract/failure';
import type { ChosenFiles } from '../../shared/contract/host';

interface StagedFile {
  token: string;
  name: string;
}

const openDialogs: Record<ChosenFiles, OpenDialogOptions> = {
  files: { title: 'Add files', buttonLabel: 'Add', properties: ['openFile', 'multiSelections'] },
  folder: { title: 'Add a folder', buttonLabel: 'Add', properties: ['openDirectory'] },
  brief: {
    title: 'Check a brief',
    buttonLabel: 'Check',
    properties: ['openFile'],
    filters: [{ name: 'Briefs', extensions: [...briefEndings] }],
  },
};

/** The native "open" dialog; what was chosen is staged. Nothing chosen is an empty list. */
export async function chooseFiles(
  window: BrowserWindow,
  library: LibraryConnection,
  what: ChosenFiles,
): Promise<Reply<StagedFile[]>> {
  const { filePaths } = await dialog.showOpenDialog(window, openDialogs[what]);
  return { ok: true, value: await stagePaths(library, filePaths) };
}

const libraryDialogs: Record<'open' | 'new', OpenDialogOptions> = {
  open: { title: 'Open a library', buttonLabel: 'Open', properties: ['openDirectory'] },
  new: {
    title: 'New library: choose an empty folder, or make one',
    buttonLabel: 'Make the library here',
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  },
};

/** The native dialog for the folder of a library; null when the person thinks better of it. */
export async function chooseLibraryFolder(window: BrowserWindow, how: 'open' | 'new'): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    ...libraryDialogs[how],
    defaultPath: app.getPath('documents'),
  });
  return filePaths[0] ?? null;
}

/** The library that was open last cannot be opened: whether the usual one shall be, or the program end. */
export async function wantsUsualLibrary(reason: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'The library that was open last cannot be opened',
    detail: reason,
    buttons: ['Open the usual library', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}

/** Says that another library was opened than the person had last. */
export async function sayMissed(sentence: string): Promise<void> {
  await dialog.showMessageBox({ type: 'warning', message: 'Your library is not where it was', detail: sentence });
}

/** Tokens for paths that a person named, in their order. */
export async function stagePaths(library: LibraryConnection, paths: string[]): Promise<StagedFile[]> {
  return Promise.all(paths.map(async (path) => ({ token: await library.stagePath(path), name: basename(path) })));
}

/** The native "save" dialog; the staged result is copied whole or not at all to where the person says. */
export async function saveFile(
  window: BrowserWindow,
  library: LibraryConnection,
  staged: StagedFile,
): Promise<Reply<{ saved: boolean; where: string | null }>> {
  const from = await library.stagedPath(staged.token);
  if (from === null) return { ok: false, code: 'not-found', message: 'This result is no longer kept. Make it again.' };
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), basename(staged.name)),
  });
  if (canceled || !filePath) return { ok: true, value: { saved: false, where: null } };
  const partial = join(dirname(filePath), `.${basename(filePath)}.part`);
  try {
    await copyFile(from, partial);
    await rename(partial, filePath);
  } catch (error) {
    await rm(partial, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      code: 'conflict',
      message: `${filePath} could not be written: ${reason}. Choose another place.`,
    };
  }
  return { ok: true, value: { saved: true, where: filePath } };
}
