import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { type MenuCommand, menuCommands } from '../../shared/contract/command';

const isMac = process.platform === 'darwin';

/** Sets the application's menu; an item of ours sends its command to the window. */
export function setMenu(send: (command: MenuCommand) => void): void {
  // The page hears its own keys, in every host the same way; the menu shows them. (macOS always takes them itself.)
  const item = (command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label: menuCommands[command],
    ...(accelerator && { accelerator, registerAccelerator: isMac }),
    click: () => send(command),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const file: MenuItemConstructorOptions[] = [
    item('new-source', 'CmdOrCtrl+N'),
    item('add-files', 'CmdOrCtrl+O'),
    item('add-folder', 'CmdOrCtrl+Shift+O'),
    item('paste', 'CmdOrCtrl+Shift+V'),
    separator,
    item('export', 'CmdOrCtrl+E'),
    item('backup'),
    separator,
    item('add-sample'),
    ...(isMac ? [] : [separator, item('settings', 'CmdOrCtrl+,'), separator, { role: 'quit' } as const]),
  ];
  const edit: MenuItemConstructorOptions[] = [
    item('undo', 'CmdOrCtrl+Z'),
    item('redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    separator,
    item('find', 'CmdOrCtrl+F'),
    item('quick-find', 'CmdOrCtrl+K'),
  ];
  const view: MenuItemConstructorOptions[] = [
    item('go-all'),
    item('go-inbox'),
    item('go-search'),
    item('go-tagging'),
    item('go-jobs'),
    item('go-bin'),
    separator,
    item('toggle-sidebar'),
    item('toggle-inspector'),
    separator,
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [appMenu(item('settings', 'Cmd+,'))] : []),
      { label: 'File', submenu: file },
      { label: 'Edit', submenu: edit },
      { label: 'View', submenu: view },
      { role: 'windowMenu' },
      { role: 'help', label: 'Help', submenu: [item('help', 'F1'), { role: 'about' }] },
    ]),
  );
}

function appMenu(settings: MenuItemConstructorOptions): MenuItemConstructorOptions {
  const roles: MenuItemConstructorOptions[] = [{ role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }];
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return {
    label: app.name,
    submenu: [{ role: 'about' }, separator, settings, separator, ...roles, separator, { role: 'quit' }],
  };
}
