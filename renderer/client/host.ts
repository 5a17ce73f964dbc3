import type { Host } from '../../shared/contract/host';
import { electronHost } from './host-electron';
import { createWebHost } from './host-web';

let picked: Host | null = null;

/** The host of this window: the desktop's where its preload script ran, else the web host that served the page. */
export function host(): Host {
  picked ??= electronHost() ?? createWebHost();
  return picked;
}
