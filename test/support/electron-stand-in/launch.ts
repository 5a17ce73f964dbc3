import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
// For the type of window.casebenchHost.
import type {} from '../../../renderer/client/host-electron';
import type { Answer, Ask, AskMessage } from './control';

/** The desktop program, running on the stand-in. */
export interface Desktop {
  page: Page;
  browser: Browser;
  ask<T = unknown>(ask: Ask): Promise<T>;
  /** Quits the program as a person would. @returns its exit code. */
  close(): Promise<number | null>;
}

/** Starts the built desktop program on `library`, and waits until its window shows its page. */
export async function launchDesktop(options: {
  /** Null to name none: the program then opens the one that was open last. */
  library: string | null;
  args?: string[];
  folder?: string;
  env?: Record<string, string>;
}): Promise<Desktop> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'casebench-user-')));
  const named = options.library === null ? [] : ['--library', options.library];
  const child = fork(join(import.meta.dirname, 'run.ts'), [...named, ...(options.args ?? [])], {
    env: {
      ...process.env,
      STAND_IN_FOLDER: folder,
      CASEBENCH_SETTINGS: join(folder, 'settings'),
      ...options.env,
      NODE_OPTIONS: '',
    },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const control = controlOf(child, exited, () => said);
  const port = await control.started;
  // A program that ends says why in its own words; those are the ones to pass on, whatever its browser or page saw of it.
  const inItsWords = (error: unknown) => {
    const later = new Promise<never>((_, fail) => setTimeout(() => fail(error), 10_000));
    return Promise.race([control.failed, later]);
  };
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(inItsWords);
  const page = await windowPage(browser).catch(inItsWords);
  return {
    page,
    browser,
    ask: (ask) => control.ask(ask) as Promise<never>,
    close: async () => {
      child.send({ id: 0, ask: { do: 'quit' } } satisfies AskMessage);
      const code = await exited;
      await browser.close().catch(() => {});
      if (code !== 0) throw new Error(`The desktop program ended with ${code}.\n${said}`);
      return code;
    },
  };
}

function controlOf(child: ChildProcess, exited: Promise<number | null>, said: () => string) {
  const waiting = new Map<number, (answer: { value?: unknown; error?: string }) => void>();
  const started = Promise.withResolvers<number>();
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  child.on('message', (answer: Answer) => {
    if ('debuggingPort' in answer) started.resolve(answer.debuggingPort);
    else waiting.get(answer.id)?.(answer);
  });
  void exited.then((code) => {
    const error = `The desktop program ended with ${code}.\n${said()}`;
    started.reject(new Error(error));
    failed.reject(new Error(error));
    for (const answer of waiting.values()) answer({ error });
  });
  let last = 0;
  return {
    started: started.promise,
    failed: failed.promise,
    ask: (ask: Ask) =>
      new Promise<unknown>((done, fail) => {
        last += 1;
        waiting.set(last, ({ value, error }) => (error === undefined ? done(value) : fail(new Error(error))));
        child.send({ id: last, ask } satisfies AskMessage);
      }),
  };
}

/** The window's page; the blank one that every browser starts with is not it. */
async function windowPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser shows no context.');
  const isWindow = (page: Page) => page.url().startsWith('https://casebench.invalid/');
  for (const patience = Date.now() + 30_000; Date.now() < patience; ) {
    const page = context.pages().find(isWindow);
    if (page) {
      await page.waitForLoadState('load');
      const reply = await page.evaluate(() => window.casebenchHost?.call('library.info', {}));
      if (reply?.ok) return page;
      throw new Error(`The program opened its window, but not its library: ${reply?.message}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The program opened no window within 30 s.');
}
