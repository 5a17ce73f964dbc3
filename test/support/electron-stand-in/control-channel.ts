import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { encodeValue } from './codec.ts';
import type { Ask, AskMessage } from './control.ts';
import { deliver } from './ipc-main.ts';
import { clickMenu, Menu } from './native.ts';
import { recorded } from './recorded.ts';
import { rules } from './session.ts';

/** Does what a test asks over the channel of a forked process, and answers. */
export function answerControl(): void {
  process.on('message', async ({ id, ask }: AskMessage) => {
    try {
      process.send?.({ id, value: await perform(ask) });
    } catch (error) {
      process.send?.({ id, error: String(error) });
    }
  });
}

function perform(ask: Ask): unknown {
  switch (ask.do) {
    case 'windows':
      return BrowserWindow.getAllWindows().map((window) => window.record());
    case 'menu':
      return JSON.parse(JSON.stringify(Menu.current?.template ?? []));
    case 'click-menu':
      return clickMenu(ask.path);
    case 'script-dialog':
      return recorded.answers.push(ask.answer);
    case 'dialogs':
      return recorded.dialogs;
    case 'opened-externally':
      return recorded.openedExternally;
    case 'refused-requests':
      return recorded.refused;
    case 'hand-files':
      return handFiles(ask.paths);
    case 'emit-open-file':
      return app.emit('open-file', { preventDefault: () => {} }, ask.path);
    case 'emit-second-instance':
      return app.emit('second-instance', {}, ask.argv, ask.folder, null);
    case 'invoke-as': {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return deliver({ contents, url: ask.url, topFrame: ask.topFrame }, ask.channel, encodeValue(ask.args));
    }
    case 'may':
      return permissions(ask.permission);
    case 'quit':
      return app.quit();
  }
}

/** From now on the page's `File` objects of these names and sizes are known by their paths. */
function handFiles(paths: string[]): void {
  const files = paths.map((path) => ({ path, name: basename(path), size: statSync(path).size }));
  for (const { webContents } of BrowserWindow.getAllWindows()) webContents.send('stand-in-files', ...files);
}

async function permissions(permission: string): Promise<{ request: boolean; check: boolean }> {
  const { permission: handler, check } = rules;
  const request = handler
    ? await new Promise<boolean>((done) => handler({} as never, permission as never, done, {} as never))
    : true;
  return { request, check: check ? check(null, permission as never, '', {} as never) : true };
}
