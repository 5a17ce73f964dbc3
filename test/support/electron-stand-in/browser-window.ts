import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import type { BrowserContext, Page } from 'playwright-core';
import { app, life, windows } from './app.ts';
import { encodeValue } from './codec.ts';
import type { WindowRecord } from './control.ts';
import { ownAddress, shownAddress } from './origins.ts';

/** Where pages are opened; set once, before the program is ready. */
export const browser: {
  context: BrowserContext | null;
  preloadScript: (path: string) => string;
  rulePage: (page: Page) => Promise<void>;
} = { context: null, preloadScript: () => '', rulePage: async () => {} };

const open = new Set<BrowserWindow>();

/** The contents of a window: one page of the browser. */
export class WebContents extends EventEmitter {
  page: Page | null = null;
  /** The next navigation is the program's own, which asks nobody. */
  loading: string | null = null;
  openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | null = null;
  private busy = true;

  isLoading(): boolean {
    return this.busy;
  }

  isDestroyed(): boolean {
    return this.page?.isClosed() ?? false;
  }

  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this.openHandler = handler;
  }

  /** Lost where the page is just going away, as in Electron. */
  send(channel: string, ...args: unknown[]): void {
    const detail = JSON.stringify({ channel, args: encodeValue(structuredClone(args)) });
    this.page
      ?.evaluate((text) => document.dispatchEvent(new CustomEvent('stand-in-message', { detail: text })), detail)
      .catch(() => {});
  }

  settled(busy: boolean): void {
    this.busy = busy;
    this.emit(busy ? 'did-start-loading' : 'did-finish-load');
  }
}

/** A window: only ever sandboxed and isolated, for nothing else is to be tested. */
export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  private readonly options: Electron.BrowserWindowConstructorOptions;
  private readonly opening: Promise<Page>;
  private visible: boolean;
  private maximized = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    if (!life.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = options.webPreferences ?? {};
    if (sandbox !== true || contextIsolation !== true || nodeIntegration || webSecurity === false || webviewTag)
      throw new Error('The stand-in opens only windows that are sandboxed and isolated, without Node and web views.');
    this.options = options;
    this.visible = options.show !== false;
    this.opening = this.openPage();
    open.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  static fromWebContents(contents: unknown): BrowserWindow | null {
    return [...open].find((window) => window.webContents === contents) ?? null;
  }

  static getAllWindows(): BrowserWindow[] {
    return [...open];
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.opening;
    this.webContents.loading = url;
    await page.goto(shownAddress(url));
  }

  show(): void {
    this.visible = true;
  }

  focus(): void {
    this.emit('focus');
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  maximize(): void {
    this.maximized = true;
  }

  isMaximized(): boolean {
    return this.maximized;
  }

  getNormalBounds(): Electron.Rectangle {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }

  async close(): Promise<void> {
    this.emit('close', {});
    await (await this.opening).close();
  }

  record(): WindowRecord {
    return {
      title: this.options.title ?? '',
      url: ownAddress(this.webContents.page?.url() ?? ''),
      shown: this.visible,
      webPreferences: this.options.webPreferences ?? {},
    };
  }

  private async openPage(): Promise<Page> {
    if (!browser.context) throw new Error('The browser has not started.');
    const page = await browser.context.newPage();
    this.webContents.page = page;
    const { width = 800, height = 600, webPreferences } = this.options;
    await browser.rulePage(page);
    await page.setViewportSize({ width, height });
    if (webPreferences?.preload) await page.addInitScript({ content: browser.preloadScript(webPreferences.preload) });
    page.on('domcontentloaded', () => this.emit('ready-to-show'));
    page.on('load', () => this.webContents.settled(false));
    page.on('close', () => this.closed());
    return page;
  }

  private closed(): void {
    open.delete(this);
    this.emit('closed');
    if (open.size === 0 && !life.quitting) app.emit('window-all-closed');
  }
}

windows.closeAll = async () => {
  await Promise.all([...open].map((window) => window.close()));
};
