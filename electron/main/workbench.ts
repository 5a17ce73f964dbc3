import type { BrowserWindow } from 'electron';
import { channels } from '../../shared/contract/channels';
import type { LibraryEvent } from '../../shared/contract/events';
import { openWindow } from './window';

/** The one window of the program, which on macOS may be closed while the program goes on. */
export class Workbench {
  private window: BrowserWindow | null = null;
  private readonly preloadPath: string;

  constructor(preloadPath: string) {
    this.preloadPath = preloadPath;
  }

  /** Opens the window, or brings the open one to the front. */
  show(): BrowserWindow {
    if (this.window) {
      if (this.window.isMinimized()) this.window.restore();
      this.window.focus();
      return this.window;
    }
    const window = openWindow(this.preloadPath);
    window.once('closed', () => {
      this.window = null;
    });
    this.window = window;
    return window;
  }

  /** Tells the window what changed in the library; with no window open there is nobody to tell. */
  tell(event: LibraryEvent): void {
    this.window?.webContents.send(channels.event, event);
  }

  /** Sends a command, opening the window for it where needed. */
  async command(command: string): Promise<void> {
    const { webContents } = this.window ?? this.show();
    if (webContents.isLoading()) await new Promise<void>((done) => webContents.once('did-finish-load', () => done()));
    if (!webContents.isDestroyed()) webContents.send(channels.command, command);
  }
}
