import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright-core';
import type { Reply } from '../../../shared/contract/failure.ts';
import { browserArguments, ensureBrowser } from '../browser.ts';
import type { Do } from './organise.ts';

export interface Opened {
  page: Page;
  call: Do;
  close(): Promise<void>;
}

/** The built workbench over a library, in a Chromium of its own. */
export async function open(folder: string): Promise<Opened> {
  const cli = resolve(import.meta.dirname, '../../../out/main/cli.js');
  const server = spawn(process.execPath, [cli, '--library', folder, 'serve', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((done, fail) => {
    server.once('exit', (code) => fail(new Error(`The web host ended with ${code} before it said its address.`)));
    createInterface({ input: server.stdout }).once('line', done);
  });
  const browser = await chromium.launch({ executablePath: ensureBrowser(() => {}), args: browserArguments() });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page.on('filechooser', () => {});
  await page.goto(address);
  // There whatever is in front: the list, or a document that was left open.
  await page.getByRole('tab', { name: 'Library' }).first().waitFor();
  const call = (async (name: string, input: unknown) => {
    const reply = (await page.evaluate(
      async ([path, body]) => {
        const answer = await fetch(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
        return answer.json();
      },
      [`/call/${name}`, JSON.stringify(input)] as const,
    )) as Reply<unknown>;
    if (!reply.ok) throw new Error(`${name}: ${reply.message}`);
    return reply.value;
  }) as Do;
  return {
    page,
    call,
    async close() {
      await browser.close();
      server.kill('SIGINT');
      await new Promise((done) => server.once('exit', done));
    },
  };
}
