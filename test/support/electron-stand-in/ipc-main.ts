import type Electron from 'electron';
import { decodeValue, encodeValue } from './codec.ts';

type Listener = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const listeners = new Map<string, Listener>();

export const ipcMain = {
  handle(channel: string, listener: Listener): void {
    if (listeners.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    listeners.set(channel, listener);
  },
} satisfies Partial<Electron.IpcMain>;

/** The frame a message comes from, as far as a program may look at it. */
export interface Sender {
  contents: unknown;
  url: string;
  topFrame: boolean;
}

/** Hands a message of a page to its handler. Arguments and answer are copies, as structured clone makes them. */
export async function deliver(
  sender: Sender,
  channel: string,
  encoded: unknown,
): Promise<{ value?: unknown; error?: string }> {
  const listener = listeners.get(channel);
  if (!listener) return { error: `No handler registered for '${channel}'` };
  const event = {
    sender: sender.contents,
    senderFrame: { url: sender.url, parent: sender.topFrame ? null : {} },
    type: 'frame',
  } as unknown as Electron.IpcMainInvokeEvent;
  try {
    const value = await listener(event, ...(decodeValue(encoded) as unknown[]));
    return { value: encodeValue(structuredClone(value)) };
  } catch (error) {
    return { error: String(error) };
  }
}
