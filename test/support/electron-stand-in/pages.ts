import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page, Request as PageRequest, Route } from 'playwright-core';
import { BrowserWindow, browser, type WebContents } from './browser-window.ts';
import { decodeValue, encodeValue } from './codec.ts';
import { deliver } from './ipc-main.ts';
import { ownAddress } from './origins.ts';
import { preloadWorld } from './preload-world.ts';
import { recorded } from './recorded.ts';
import { letsThrough, rules, session } from './session.ts';

/** Makes the browser's pages answer to the program: its protocol, its filters, its refusals and its IPC. */
export async function rulePages(context: BrowserContext): Promise<void> {
  browser.context = context;
  browser.preloadScript = (path) => {
    const codec = `(() => { ${encodeValue}; ${decodeValue}; return { encodeValue, decodeValue }; })()`;
    const preload = `(require) => { const module = { exports: {} }, exports = module.exports;\n${readFileSync(path, 'utf8')}\n}`;
    // Electron runs the preload script in the top frame alone.
    return `if (window === window.top) (${preloadWorld})(${preload}, ${codec});`;
  };
  await context.exposeBinding('standInInvoke', ({ frame, page }, channel: string, args: unknown) =>
    deliver({ contents: contentsOf(page), url: ownAddress(frame.url()), topFrame: isTop(frame) }, channel, args),
  );
  await context.route('**/*', (route, request) => answer(route, request));
  browser.rulePage = async (page) => {
    page.on('download', (download) => {
      let prevented = false;
      const event = {
        preventDefault: () => {
          prevented = true;
        },
      };
      session.defaultSession.emit('will-download', event, {}, contentsOf(page));
      if (prevented) void download.cancel();
    });
    await refusePopups(page);
  };
}

function contentsOf(page: Page): WebContents | null {
  return BrowserWindow.getAllWindows().find(({ webContents }) => webContents.page === page)?.webContents ?? null;
}

function isTop(frame: Frame): boolean {
  return frame.parentFrame() === null;
}

async function answer(route: Route, request: PageRequest): Promise<void> {
  const url = ownAddress(request.url());
  const frame = frameOf(request);
  if (!frame || isPreventedNavigation(request, frame, url)) return route.abort('aborted');
  if (!(await letsThrough(url))) {
    recorded.refused.push(url);
    return route.abort('blockedbyclient');
  }
  const handler = rules.handlers.get(new URL(url).protocol.slice(0, -1));
  // Nothing that a test does may leave this machine, whatever the program's own filter thinks of it.
  if (!handler) return route.abort('addressunreachable');
  const response = await handler(new Request(url, { method: request.method(), headers: await request.allHeaders() }));
  const body = Buffer.from(await response.arrayBuffer());
  await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
}

function isPreventedNavigation(request: PageRequest, frame: Frame, url: string): boolean {
  if (!request.isNavigationRequest() || !isTop(frame)) return false;
  const contents = contentsOf(frame.page());
  if (!contents) return false;
  if (contents.loading !== url) {
    let prevented = false;
    const event = {
      url,
      isMainFrame: true,
      preventDefault: () => {
        prevented = true;
      },
    };
    contents.emit('will-navigate', event);
    if (prevented) return true;
  }
  contents.loading = null;
  contents.settled(true);
  return false;
}

/** Chromium says which address a page wants in a new window; the window it then opens is shut before it loads. */
async function refusePopups(page: Page): Promise<void> {
  page.on('popup', (popup) => void popup.close());
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Page.windowOpen', ({ url }) => {
    const { action } = contentsOf(page)?.openHandler?.({ url: ownAddress(url) } as never) ?? { action: 'allow' };
    if (action !== 'deny') throw new Error(`The program let a page open a window for ${url}.`);
  });
  await devtools.send('Page.enable');
}

/** The frame a request is for; null while it is a window that is only just being opened, and never gets that far. */
function frameOf(request: PageRequest): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}
