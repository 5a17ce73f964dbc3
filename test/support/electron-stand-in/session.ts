import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { life } from './app.ts';

type Filter = (
  details: Electron.OnBeforeRequestListenerDetails,
  answer: (response: Electron.CallbackResponse) => void,
) => void;
type Handler = Parameters<Electron.Protocol['handle']>[1];
type PermissionHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];

/** What the program set on its session; the pages obey it. */
export const rules: {
  schemes: Electron.CustomScheme[];
  handlers: Map<string, Handler>;
  filter: Filter | null;
  permission: PermissionHandler;
  check: CheckHandler;
  spellChecker: boolean;
} = { schemes: [], handlers: new Map(), filter: null, permission: null, check: null, spellChecker: true };

export const protocol = {
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    if (life.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    rules.schemes.push(...schemes);
  },
  handle(scheme: string, handler: Handler): void {
    if (!life.ready) throw new Error('protocol.handle can only be used after app is ready');
    if (!rules.schemes.some(({ scheme: known, privileges }) => known === scheme && privileges?.standard))
      throw new Error(`${scheme} was not registered as a standard scheme`);
    if (rules.handlers.has(scheme)) throw new Error(`The scheme ${scheme} already has a handler`);
    rules.handlers.set(scheme, handler);
  },
} satisfies Partial<Electron.Protocol>;

const defaultSession = Object.assign(new EventEmitter(), {
  protocol,
  webRequest: {
    onBeforeRequest(filter: Filter): void {
      rules.filter = filter;
    },
  },
  setPermissionRequestHandler(handler: PermissionHandler): void {
    rules.permission = handler;
  },
  setPermissionCheckHandler(handler: CheckHandler): void {
    rules.check = handler;
  },
  setDevicePermissionHandler(_handler: Parameters<Electron.Session['setDevicePermissionHandler']>[0]): void {},
  setSpellCheckerEnabled(enabled: boolean): void {
    rules.spellChecker = enabled;
  },
});

export const session = { defaultSession };

/** Whether the program's filter lets a request go on; with no filter everything does. */
export function letsThrough(url: string): Promise<boolean> {
  const { filter } = rules;
  if (!filter) return Promise.resolve(true);
  return new Promise((done) => {
    filter({ url } as Electron.OnBeforeRequestListenerDetails, ({ cancel }) => done(cancel !== true));
  });
}
