import type { ContextBridge, IpcRenderer, WebUtils } from 'electron';

interface Codec {
  encodeValue(value: unknown): unknown;
  decodeValue(value: unknown): unknown;
}

/** Runs a preload script, as `preload` with its `require`. Injected as text: it may use nothing from outside itself. */
export function preloadWorld(preload: (require: (name: string) => unknown) => void, codec: Codec): void {
  type Invoke = (channel: string, args: unknown) => Promise<{ value?: unknown; error?: string }>;
  const binding = 'standInInvoke';
  const page = window as unknown as Record<string, unknown>;
  const invoke = page[binding] as Invoke;
  // In Electron a page knows nothing of the wire either.
  delete page[binding];
  const hearers = new Map<string, Set<(event: object, ...args: unknown[]) => void>>();
  let handed: { path: string; name: string; size: number }[] = [];

  document.addEventListener('stand-in-message', (event) => {
    const { channel, args } = JSON.parse((event as CustomEvent<string>).detail) as { channel: string; args: unknown };
    const values = codec.decodeValue(args) as unknown[];
    if (channel === 'stand-in-files') handed = values as typeof handed;
    else for (const hearer of [...(hearers.get(channel) ?? [])]) hearer({}, ...values);
  });

  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]) {
      const { value, error } = await invoke(channel, codec.encodeValue(structuredClone(args)));
      if (error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${error}`);
      return codec.decodeValue(value);
    },
    on(channel: string, hearer: (event: object, ...args: unknown[]) => void) {
      hearers.set(channel, (hearers.get(channel) ?? new Set()).add(hearer));
      return ipcRenderer;
    },
    off(channel: string, hearer: (event: object, ...args: unknown[]) => void) {
      hearers.get(channel)?.delete(hearer);
      return ipcRenderer;
    },
  } as unknown as Pick<IpcRenderer, 'invoke' | 'on' | 'off'>;

  /** What crosses the bridge is copied: functions by proxy, plain data by value, nothing by reference. */
  function cross(value: unknown): unknown {
    if (typeof value === 'symbol') throw new Error('A symbol cannot cross the context bridge.');
    if (typeof value === 'function')
      return (...args: unknown[]) => cross((value as (...args: unknown[]) => unknown)(...args.map(cross)));
    if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
    if (value instanceof Promise) return value.then(cross);
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return structuredClone(value);
    if (Array.isArray(value)) return Object.freeze(value.map(cross));
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cross(item)])));
  }

  const contextBridge: Pick<ContextBridge, 'exposeInMainWorld'> = {
    exposeInMainWorld(name, api) {
      if (name in window)
        throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name}`);
      Object.defineProperty(window, name, { value: cross(api), enumerable: true });
    },
  };
  const webUtils: Pick<WebUtils, 'getPathForFile'> = {
    getPathForFile: (file) => handed.find(({ name, size }) => name === file.name && size === file.size)?.path ?? '',
  };

  preload((name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer, webUtils };
    throw new Error(`A sandboxed preload script cannot require '${name}'.`);
  });
}
