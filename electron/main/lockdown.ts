import { app, dialog, type Session, shell, type WebContents } from 'electron';
import { appOrigin } from './app-protocol';

/** Schemes that stay inside the window; every other request is dropped before it leaves. */
const localSchemes = new Set(['casebench:', 'blob:', 'data:', 'devtools:']);

/** No page of this session reaches a network, a device or a permission. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !localSchemes.has(URL.parse(details.url)?.protocol ?? '') });
  });
  // Downloads start from our own "Save" dialogs only.
  session.on('will-download', (event) => event.preventDefault());
  // Elsewhere the spelling dictionaries would be fetched from a server; macOS has its own.
  session.setSpellCheckerEnabled(process.platform === 'darwin');
}

/** Every web contents, whatever made it: it stays on our page, opens no window and holds no web view. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOurPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      void offerToOpen(contents, url);
      return { action: 'deny' };
    });
  });
}

/** Reloading is the one navigation there is. */
function isOurPage(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed?.protocol === 'casebench:' && `casebench://${parsed.host}` === appOrigin && parsed.pathname === '/';
}

/** A link to the web is opened only in the person's own browser, and only when they say so to its whole address. */
async function offerToOpen(contents: WebContents, url: string): Promise<void> {
  const parsed = URL.parse(url);
  if (contents.isDestroyed() || !parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: 'Open this address in your browser?',
    detail: parsed.href.slice(0, 2000),
    buttons: ['Open in browser', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  if (response === 0) await shell.openExternal(parsed.href);
}
