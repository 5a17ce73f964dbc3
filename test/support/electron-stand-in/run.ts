// The stand-in's process: `node run.ts ARGUMENTS`, as Electron would be started. See README.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../browser.ts';
import { app, becomeReady } from './app.ts';
import { answerControl } from './control-channel.ts';
import { rulePages } from './pages.ts';

const program = resolve(import.meta.dirname, '../../../out/main/main.js');
const standIn = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
answerControl();
await import(pathToFileURL(program).href);

const profile = mkdtempSync(join(tmpdir(), 'casebench-desktop-'));
const executablePath = findBrowser();
if (!executablePath) throw new Error('No Chromium was found; run `npm test`, which installs one.');
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  args: [...browserArguments(), '--remote-debugging-port=0'],
  // As the tests of the web host: the same page, the same size of text.
  deviceScaleFactor: 1,
});
// The browser is ended by Playwright when this process ends; what it wrote is of no use to anybody.
process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
await rulePages(context);
const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
process.send?.({ debuggingPort: Number(port) });
app.emit('will-finish-launching');
becomeReady();
