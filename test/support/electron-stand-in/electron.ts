/** What `import ... from 'electron'` gives in the main process under the stand-in. */
// biome-ignore lint/performance/noBarrelFile: this module is a package: it is what the name 'electron' resolves to.
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { ipcMain } from './ipc-main.ts';
export { dialog, Menu, nativeTheme, screen, shell } from './native.ts';
export { protocol, session } from './session.ts';
