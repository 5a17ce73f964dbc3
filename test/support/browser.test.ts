import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureBrowser } from './browser';
import { temporaryFolder } from './library';

let folder: string;
let said: string[];
/** Where the made-up system keeps its browser, once it has one. */
let place: string;
let calls: string;

const say = (line: string) => void said.push(line);

function program(name: string, script: string): void {
  const path = join(folder, 'bin', name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

beforeEach(() => {
  folder = temporaryFolder();
  said = [];
  mkdirSync(join(folder, 'bin'));
  [place, calls] = [join(folder, 'chromium'), join(folder, 'calls')];
  vi.stubEnv('PATH', join(folder, 'bin'));
  vi.stubEnv('CHROME_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe.skipIf(process.platform !== 'linux')('the browser of the tests', () => {
  const asRoot = () => vi.spyOn(process as { getuid(): number }, 'getuid').mockReturnValue(0);

  it('is the one that is there, and is named', () => {
    writeFileSync(place, '');
    expect(ensureBrowser(say, [place])).toBe(place);
    vi.stubEnv('CHROME_PATH', '/opt/chrome');
    expect(ensureBrowser(say, [place])).toBe('/opt/chrome');
    expect(said).toEqual([`The browser is ${place}.`, 'The browser is /opt/chrome.']);
  });

  it('is installed with apt-get by root, asking nothing, and it is said', () => {
    asRoot();
    program(
      'apt-get',
      `echo "$DEBIAN_FRONTEND $*" >> '${calls}'\nif [ "$1" = install ]; then /bin/touch '${place}'; fi`,
    );
    expect(ensureBrowser(say, [place])).toBe(place);
    expect(readFileSync(calls, 'utf8')).toBe(
      'noninteractive update -q\nnoninteractive install -y -q --no-install-recommends chromium\n',
    );
    expect(said).toEqual(['No Chromium found; installing it with apt-get.', `Installed ${place}.`]);
  });

  it('is Playwright’s for who is not root; a download that fails is said', () => {
    vi.spyOn(process as { getuid(): number }, 'getuid').mockReturnValue(1000);
    vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(folder, 'browsers'));
    vi.stubEnv('PLAYWRIGHT_DOWNLOAD_HOST', 'http://127.0.0.1:9');
    expect(() => ensureBrowser(say, [place])).toThrow(/cli\.js install chromium failed/);
    expect(said).toEqual(['No Chromium found; installing the one of Playwright.']);
  });

  it('says which command failed, and what to do when nothing came of it', () => {
    asRoot();
    program('apt-get', 'exit 100');
    expect(() => ensureBrowser(say, [place])).toThrow('apt-get update -q failed');
    program('apt-get', 'exit 0');
    expect(() => ensureBrowser(say, [place])).toThrow(/Install one, or name it in CHROME_PATH/);
    expect(existsSync(place)).toBe(false);
  });
});
