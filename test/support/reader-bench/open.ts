import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import { mupdf } from '../../../shared/formats/mupdf-engine';
import { browserArguments, findBrowser } from '../browser';

/** A window of the built workbench with one document in its library. */
export interface ReaderBench {
  page: Page;
  /** Pages of the document. */
  pages: number;
  /** Opens the document from the list; milliseconds from the double click until its page's picture is on the screen. */
  open(): Promise<number>;
  closeTab(): Promise<void>;
  /** Bytes of the window's process. */
  memory(): number;
  close(): Promise<void>;
}

const cli = resolve('out/main/cli.js');

/** Adds `file` to a new library in `folder` and shows its list. */
export async function openForBench(folder: string, file: string): Promise<ReaderBench> {
  const library = ['--library', join(folder, 'library')];
  execFileSync(process.execPath, [cli, ...library, 'import', file], { stdio: 'ignore' });
  const pages = mupdf.Document.openDocument(readFileSync(file), 'application/pdf').countPages();
  const server = spawn(process.execPath, [cli, ...library, 'serve', '--no-open'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await new Promise<string>((done, fail) => {
    server.once('exit', (code) => fail(new Error(`The web host ended with ${code}.`)));
    createInterface({ input: server.stdout }).once('line', done);
  });
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: browserArguments() });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  const row = page.getByRole('option').first();
  await row.waitFor();
  await page.waitForTimeout(2000);
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const memory = () => Math.max(...renderers.map(proportionalSize));

  return {
    page,
    pages,
    memory,
    async open() {
      const painted = page.evaluate(
        () =>
          new Promise<number>((done) => {
            let clicked = 0;
            document.addEventListener('dblclick', ({ timeStamp }) => (clicked = timeStamp), {
              once: true,
              capture: true,
            });
            const look = () => {
              if (document.querySelector('[data-page-text]')?.parentElement?.querySelector('canvas'))
                requestAnimationFrame(() => setTimeout(() => done(performance.now() - clicked)));
              else requestAnimationFrame(look);
            };
            look();
          }),
      );
      await row.dblclick();
      return painted;
    },
    async closeTab() {
      await page.keyboard.press('Alt+w');
      await row.waitFor();
      await page.waitForTimeout(1000);
    },
    async close() {
      await browser.close();
      server.kill('SIGINT');
      await new Promise((done) => server.once('exit', done));
    },
  };
}

/** The process's own memory and its share of what it shares with others. */
function proportionalSize(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    // A spare process that the browser ended meanwhile.
    return 0;
  }
}
