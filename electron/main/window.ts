import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { appOrigin } from './app-protocol';
import { leastSize, readWindowPlace, writeWindowPlace } from './window-place';

const ground = { light: '#FAF9F6', dark: '#17181A' };

/** Opens the workbench's window where it was left, shown once it has something to show. */
export function openWindow(preloadPath: string): BrowserWindow {
  const placePath = join(app.getPath('userData'), 'window.json');
  const { maximized, ...bounds } = readWindowPlace(
    placePath,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    title: 'Casebench',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: process.platform === 'darwin',
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  rememberPlace(window, placePath);
  void window.loadURL(`${appOrigin}/`);
  return window;
}

function rememberPlace(window: BrowserWindow, path: string): void {
  let timer: NodeJS.Timeout | undefined;
  const place = () => ({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void writeWindowPlace(path, place()), 500);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('close', () => {
    clearTimeout(timer);
    void writeWindowPlace(path, place());
  });
}
