import type { Host } from '../../shared/contract/host';

declare global {
  interface Window {
    /** Set by the preload script of the desktop window, and nowhere else. */
    readonly casebenchHost?: Host;
  }
}

/** The seam that the desktop window's preload script exposed; null in a browser. */
export function electronHost(): Host | null {
  return window.casebenchHost ?? null;
}
