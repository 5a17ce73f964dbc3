import { spawn } from 'node:child_process';

/** Opens an address in the person's own browser where there is a display; says when that does not work. */
export function openInBrowser(address: string, say: (line: string) => void): void {
  if (!hasDisplay()) return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  const child = spawn(command as string, args, { stdio: 'ignore', detached: true });
  child.on('error', () => say('No browser could be opened; open the address yourself.'));
  child.unref();
}

/** Whether something can be shown here. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
