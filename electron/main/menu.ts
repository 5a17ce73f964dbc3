import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { type MenuCommand, menuCommands, openRecentCommand } from '../../shared/contract/command';
import type { RecentLibrary } from '../../shared/contract/libraries';

const isMac = process.platform === 'darwin';

/** Sets the application's menu; an item of ours sends its command to the window. `recent` are libraries to go to. */
export function setMenu(send: (command: string) => void, recent: readonly RecentLibrary[]): void {
  // The page hears its own keys, in every host the same way; the menu shows them. (macOS always takes them itself.)
  const item = (command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label: menuCommands[command],
    ...(accelerator && { accelerator, registerAccelerator: isMac }),
    click: () => send(command),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const others = recent.filter(({ open, there }) => there && !open);
  const recently: MenuItemConstructorOptions = {
    label: 'Open recent library',
    enabled: others.length > 0,
    submenu: others.map(({ id, name, folder }) => ({
      label: name,
      sublabel: folder,
      toolTip: folder,
      click: () => send(openRecentCommand(id)),
    })),
  };
  const file: MenuItemConstructorOptions[] = [
    item('new-source', 'CmdOrCtrl+N'),
    item('add-files', 'CmdOrCtrl+O'),
    item('add-folder', 'CmdOrCtrl+Shift+O'),
    item('paste', 'CmdOrCtrl+Shift+V'),
    separator,
    item('open-library'),
    item('new-library'),
    recently,
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
