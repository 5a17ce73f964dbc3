import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [];
  }),
];

/** The Chromium that tests run in: the one named by CHROME_PATH, Playwright's own, or one that is installed. */
export function findBrowser(places: readonly string[] = usualPlaces): string | null {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  const own = playwrightsOwn();
  return [...(own ? [own] : []), ...places].find((path) => existsSync(path)) ?? null;
}

/** Where Playwright would keep a Chromium; null on systems that it has none for. */
function playwrightsOwn(): string | null {
  try {
    return chromium.executablePath() || null;
  } catch {
    return null;
  }
}

/** The browser, installed if need be; says what it did. @throws Error when none could be had. */
export function ensureBrowser(say: (line: string) => void, places: readonly string[] = usualPlaces): string {
  const found = findBrowser(places);
  if (found) {
    say(`The browser is ${found}.`);
    return found;
  }
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    say('No Chromium found; installing it with apt-get.');
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  } else {
    say('No Chromium found; installing the one of Playwright.');
    run(process.execPath, [
      resolve(import.meta.dirname, '../../node_modules/playwright-core/cli.js'),
      'install',
      'chromium',
    ]);
  }
  const installed = findBrowser(places);
  if (!installed) throw new Error('No Chromium could be installed. Install one, or name it in CHROME_PATH.');
  say(`Installed ${installed}.`);
  return installed;
}

/** Arguments every test browser gets: root has no sandbox to offer, and small machines have little shared memory. */
export function browserArguments(): string[] {
  return ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

function onPath(command: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], env });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}.`);
}
