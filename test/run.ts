// Run by Node as it stands (hence the extensions): `npm test`, or `npm test -- types unit` for some of the suites.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildIfStale } from '../electron/host/build.ts';
import { ensureBrowser } from './support/browser.ts';
import type { PlaywrightReport, VitestReport } from './support/reports.ts';
import { playwrightTally, sum, type Tally, tallyLine, vitestTally } from './support/tally.ts';
import { playwrightTroubles, type Trouble, troubleLines, vitestTroubles } from './support/troubles.ts';

const root = resolve(import.meta.dirname, '..');
const reports = join(root, '.cache/reports');
const bin = (name: string) => join(root, 'node_modules', name);
const say = (line: string) => process.stdout.write(`${line}\n`);

const environments = ['shared', 'node', 'preload', 'renderer', 'test'];

const suites: Record<string, () => Promise<Tally> | Tally> = {
  types: () => one(environments.every((name) => run(bin('typescript/bin/tsc'), ['-p', `tsconfig.${name}.json`]))),
  lint: () => one(run(bin('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '.'])),
  unit: async () => {
    await buildIfStale();
    const report = join(reports, 'vitest.json');
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const passed = run(bin('vitest/vitest.mjs'), args);
    const read = readReport<VitestReport>(report);
    troubles.push(...vitestTroubles(read));
    return honest(passed, vitestTally(read));
  },
  e2e: async () => {
    await buildIfStale();
    const report = join(reports, 'playwright.json');
    const args = ['test', '--config', 'test/support/playwright.config.ts'];
    const env = { CHROME_PATH: ensureBrowser(say), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const passed = run(bin('@playwright/test/cli.js'), args, env);
    const read = readReport<PlaywrightReport>(report);
    troubles.push(...playwrightTroubles(read));
    return honest(passed, playwrightTally(read));
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(suites, name));
if (unknown.length > 0) {
  say(`There is no suite ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

mkdirSync(reports, { recursive: true });
const tallies: Tally[] = [];
const troubles: Trouble[] = [];
for (const [name, suite] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  rmSync(join(reports, name === 'unit' ? 'vitest.json' : 'playwright.json'), { force: true });
  const started = performance.now();
  say(`\n== ${name}`);
  let tally: Tally;
  try {
    tally = await suite();
  } catch (error) {
    say(String(error));
    tally = one(false);
  }
  tallies.push(tally);
  say(
    `== ${name}: ${tally.passed} of ${tally.passed + tally.failed} in ${Math.round((performance.now() - started) / 1000)} s`,
  );
}
const total = sum(tallies);
if (troubles.length > 0) say(`\n${troubleLines(troubles).join('\n')}`);
say(`\n${tallyLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run(script: string, args: string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function one(passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** A runner that fails with every test passed (an error between tests, no tests at all) is one failure more. */
function honest(passed: boolean, tally: Tally): Tally {
  return passed || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

function readReport<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
