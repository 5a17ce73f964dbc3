/**
 * Chromium does not know the scheme `casebench:`, so a page of ours is shown to it under an address that cannot exist, and
 * every request is answered before it would leave. The program under test only ever sees its own addresses.
 */
const shown = 'https://casebench.invalid';
const own = 'casebench://app';

export function shownAddress(url: string): string {
  return url.startsWith(own) ? shown + url.slice(own.length) : url;
}

export function ownAddress(url: string): string {
  return url === shown || url.startsWith(`${shown}/`) ? own + url.slice(shown.length) : url;
}
