import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, test as base, chromium, expect, type Page, type TestDetails } from '@playwright/test';
// For the type of window.casebenchHost.
import type {} from '../../renderer/client/host-electron';
import type { Reply } from '../../shared/contract/failure';
import { browserArguments, findBrowser } from '../support/browser';
import { type Desktop, launchDesktop } from '../support/electron-stand-in/launch';
import { smallPdf, textPage } from '../support/small-pdf';

export interface Hosts {
  host: 'web' | 'desktop';
}

/** The workbench as a person has it in front of them, over either host. */
export interface Workbench {
  page: Page;
  folder: string;
  /** Adds files through the window, as the host lets people choose them. */
  addFiles(paths: string[]): Promise<void>;
  /** Chooses these files in the dialog that `act` opens. */
  chosen(paths: string[], act: () => Promise<void>): Promise<void>;
  /** Saves what the window offers next, and returns where it lies. */
  saved(name: string, act: () => Promise<void>): Promise<string>;
  reload(): Promise<void>;
  /** Ends the host and starts it again, `named: false` without naming a library; the page may be another one then. */
  restart(options?: { named: boolean }): Promise<void>;
  /** Asks the library itself, as another window of it would. */
  call(name: string, input: unknown): Promise<unknown>;
  /** Asks for another library, by the menu or the palette, and names its folder as the host lets people do. */
  openLibrary(how: 'open' | 'new', folder: string): Promise<void>;
  /** Ends the library's process behind the window; in the desktop program they are one. */
  endHost: (() => Promise<void>) | null;
  /** What the policy of the window forbade so far; at the end of a test it must be nothing. */
  refused: string[];
}

const webOnly = 'over the web only';

/** Details of a test that would find the same over both hosts, or that the desktop has no case of; nothing is started there. */
export function overTheWebOnly(because: string): TestDetails {
  return { annotation: { type: webOnly, description: because } };
}

const cli = resolve(import.meta.dirname, '../../out/main/cli.js');

export const test = base.extend<Hosts & { workbench: Workbench }, { sharedBrowser: () => Promise<Browser> }>({
  host: ['web', { option: true }],
  sharedBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      let browser: Browser | undefined;
      await use(async () => {
        if (!browser?.isConnected()) browser = await startBrowser();
        return browser;
      });
      await browser?.close();
    },
    { scope: 'worker' },
  ],
  workbench: async ({ host, sharedBrowser }, use, info) => {
    const only = info.annotations.find(({ type }) => type === webOnly);
    info.skip(host === 'desktop' && only !== undefined, only?.description ?? '');
    const folder = await mkdtemp(join(tmpdir(), 'casebench-e2e-'));
    const opened = host === 'web' ? await openWeb(folder, sharedBrowser) : await openDesktop(folder);
    const { page } = opened.workbench;
    const refused = opened.workbench.refused;
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.getByRole('button', { name: 'Add files' }).first()).toBeVisible();
    await use(opened.workbench);
    expect(refused, 'what the policy of the window forbade').toEqual([]);
    await opened.close();
    await rm(folder, { recursive: true, force: true });
  },
});

export { expect };

function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? findBrowser() ?? undefined,
    args: browserArguments(),
  });
}

/** A host of its own, and a window that shares nothing with those of other tests but the browser's process. */
async function openWeb(
  folder: string,
  browser: () => Promise<Browser>,
): Promise<{ workbench: Workbench; close(): Promise<void> }> {
  let server = startHost(folder);
  const [address, context] = await Promise.all([
    firstAddress(server),
    browser().then((shared) => shared.newContext({ acceptDownloads: true })),
  ]);
  const page = await context.newPage();
  const endHost = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGINT');
    await new Promise((done) => server.once('exit', done));
  };
  // Asked for once and for good: switched on per dialog, it may come after the key that opens the dialog.
  page.on('filechooser', () => {});
  await page.goto(address);
  return {
    workbench: {
      page,
      folder,
      async addFiles(paths) {
        await this.chosen(paths, () => page.getByRole('button', { name: 'Add files' }).first().click());
      },
      async chosen(paths, act) {
        const chooser = page.waitForEvent('filechooser');
        await act();
        await (await chooser).setFiles(paths);
      },
      async saved(name, act) {
        const download = page.waitForEvent('download');
        await act();
        const path = join(folder, name);
        await (await download).saveAs(path);
        return path;
      },
      async reload() {
        await page.reload();
      },
      call: (name, input) => callFrom(page, name, input),
      async restart({ named } = { named: true }) {
        await endHost();
        server = startHost(folder, { named });
        await page.goto(await firstAddress(server));
      },
      async openLibrary(how, path) {
        await runCommand(page, how === 'open' ? 'Open library…' : 'New library…');
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('textbox').fill(path);
        await dialog.getByRole('textbox').press('Enter');
      },
      endHost,
      refused: [],
    },
    async close() {
      await context.close();
      await endHost();
    },
  };
}

async function openDesktop(folder: string): Promise<{ workbench: Workbench; close(): Promise<void> }> {
  const library = join(folder, 'library');
  const settings = join(folder, 'user');
  let desktop: Desktop = await launchDesktop({ library, folder: settings });
  const page = desktop.page as unknown as Page;
  return {
    workbench: {
      page,
      folder,
      async addFiles(paths) {
        await this.chosen(paths, () => page.getByRole('button', { name: 'Add files' }).first().click());
      },
      async chosen(paths, act) {
        await desktop.ask({ do: 'script-dialog', answer: { open: paths } });
        await act();
      },
      async saved(name, act) {
        const path = join(folder, name);
        await desktop.ask({ do: 'script-dialog', answer: { save: path } });
        await act();
        return path;
      },
      async reload() {
        await page.reload();
      },
      call(name, input) {
        return callFrom(this.page, name, input);
      },
      async restart({ named } = { named: true }) {
        await desktop.close();
        const env = { CASEBENCH_LIBRARY: '' };
        desktop = await launchDesktop({ library: named ? library : null, folder: settings, env });
        this.page = desktop.page as unknown as Page;
      },
      async openLibrary(how, path) {
        await desktop.ask({ do: 'script-dialog', answer: { open: [path] } });
        await desktop.ask({ do: 'click-menu', path: ['File', how === 'open' ? 'Open library…' : 'New library…'] });
        await this.page.getByRole('dialog').getByRole('button', { name: 'Choose a folder…' }).click();
      },
      endHost: null,
      refused: [],
    },
    close: async () => {
      await desktop.close();
    },
  };
}

function startHost(folder: string, { named = true } = {}): ChildProcess {
  const library = named ? ['--library', join(folder, 'library')] : [];
  return spawn(process.execPath, [cli, ...library, 'serve', '--no-open'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, CASEBENCH_SETTINGS: join(folder, 'user', 'settings'), CASEBENCH_LIBRARY: '' },
  });
}

async function callFrom(page: Page, name: string, input: unknown): Promise<unknown> {
  const reply = await page.evaluate(
    async ([name, input]) => {
      if (window.casebenchHost) return window.casebenchHost.call(name as never, input as never);
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`/call/${name}`, { method: 'POST', body: JSON.stringify(input), headers });
      return (await answer.json()) as Reply<unknown>;
    },
    [name, input] as const,
  );
  if (!reply.ok) throw new Error(`${name}: ${reply.message}`);
  return reply.value;
}

/** Runs a command by its name in the palette. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Find a source, a place or a command' }).fill(name);
  await page.getByRole('option', { name }).first().click();
}

function firstAddress(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    server.once('exit', (code) => fail(new Error(`The web host ended with ${code} before it said its address.`)));
    createInterface({ input: server.stdout as NodeJS.ReadableStream }).once('line', done);
  });
}

/** Words that the documents below hold, for searches. */
export const sentence = 'the remedy is through legislation, not through litigation';

/** A ruling of three pages as a PDF, a statement as text and a bibliography, written for the test. */
export async function writeDocuments(
  folder: string,
): Promise<{ ruling: string; statement: string; bibliography: string }> {
  const paths = {
    ruling: join(folder, 'ruling.pdf'),
    statement: join(folder, 'statement.txt'),
    bibliography: join(folder, 'references.ris'),
  };
  await writeFile(
    paths.ruling,
    smallPdf({
      pages: [textPage('Doe v. Backpage.com, LLC'), textPage(`We hold that ${sentence}.`), textPage('Affirmed.')],
    }),
  );
  await writeFile(paths.statement, 'Statement on platforms.\n\nPlatforms must not profit from trafficking.\n');
  await writeFile(
    paths.bibliography,
    'TY  - BOOK\nAU  - Kosseff, Jeff\nTI  - The Twenty-Six Words\nPY  - 2019\nPB  - Cornell\nER  - \n',
  );
  return paths;
}

/** Waits until so many sources are in the list. */
export async function countSources(page: Page, count: number): Promise<void> {
  await expect(page.getByRole('button', { name: /^All sources/ }).first()).toContainText(String(count));
}
