import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { Hosts } from '../e2e/workbench';

const root = resolve(import.meta.dirname, '../..');

/** The same specs over both hosts: the loopback web host, and the built desktop bundles on the stand-in for Electron. */
export default defineConfig<Hosts>({
  testDir: resolve(root, 'test/e2e'),
  outputDir: resolve(root, 'test-results'),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  reporter: [
    ['line'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '.cache/reports/playwright.json' }],
  ],
  projects: [
    { name: 'web', use: { host: 'web' } },
    { name: 'desktop', use: { host: 'desktop' } },
  ],
});
