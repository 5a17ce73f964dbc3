import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { address } from '../../shared/contract/address';
import { channels } from '../../shared/contract/channels';
import type { Reply } from '../../shared/contract/failure';
import type { Call, Host, LocalFile } from '../../shared/contract/host';

/** Bytes without a path (a paste) go through memory; anything larger belongs in a file first. */
const mostPasted = 256 * 2 ** 20;

function listen<T>(channel: string, listener: (value: T) => void): () => void {
  const hear = (_event: IpcRendererEvent, value: T) => listener(value);
  ipcRenderer.on(channel, hear);
  return () => {
    ipcRenderer.off(channel, hear);
  };
}

async function stageFile(file: LocalFile): Promise<Reply<{ token: string; name: string }>> {
  if (!(file instanceof Blob)) return { ok: false, code: 'invalid', message: 'That is not a file.' };
  const path = webUtils.getPathForFile(file as File);
  if (path) return ipcRenderer.invoke(channels.stagePath, path);
  if (file.size > mostPasted)
    return {
      ok: false,
      code: 'unsupported',
      message: 'That is too much to paste. Save it as a file and add the file.',
    };
  return ipcRenderer.invoke(channels.stageBytes, file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Commands that came before the page was listening: files opened with us are not lost to a slow start. */
const unheard: string[] = [];
let hearers = 0;
ipcRenderer.on(channels.command, (_event, command: string) => {
  if (hearers === 0) unheard.push(command);
});

function onCommand(listener: (command: string) => void): () => void {
  hearers += 1;
  for (const command of unheard.splice(0)) listener(command);
  const end = listen(channels.command, listener);
  return () => {
    hearers -= 1;
    end();
  };
}

/** What this page asks is meant for the library that was open when it was loaded, and for no later one. */
const opening = ipcRenderer.invoke(channels.opening) as Promise<Reply<number>>;

async function call(name: string, input: unknown): Promise<Reply<unknown>> {
  const loaded = await opening;
  return ipcRenderer.invoke(channels.call, name, input, loaded.ok ? loaded.value : undefined);
}

const host: Host = {
  kind: 'electron',
  call: call as Call,
  subscribe: (listener) => listen(channels.event, listener),
  stageFile,
  chooseFiles: (what) => ipcRenderer.invoke(channels.choose, what),
  saveFile: (token, name) => ipcRenderer.invoke(channels.save, token, name),
  recentLibraries: () => ipcRenderer.invoke(channels.recentLibraries),
  openLibrary: (ask) => ipcRenderer.invoke(channels.openLibrary, ask),
  fileUrl: address.file,
  // The library lives in the process that shows the window: they end together.
  onReach: () => () => {},
  onCommand,
};

contextBridge.exposeInMainWorld('casebenchHost', host);
