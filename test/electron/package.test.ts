import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTaskPool } from '../../db/tasks/pool';
import { scanned } from '../support/scanned-pdf';
import { smallPdf } from '../support/small-pdf';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'casebench-package-'));
const packed = join(folder, 'out/linux-unpacked');
const app = join(packed, 'resources/app');

/** A folder laid out as Electron's own, whose program is Node: what the workers and the command line run in. */
function runtimeFolder(): string {
  const runtime = join(folder, 'runtime');
  mkdirSync(join(runtime, 'resources'), { recursive: true });
  mkdirSync(join(runtime, 'locales'));
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(join(runtime, name), '');
  writeFileSync(join(runtime, 'electron'), `#!/bin/sh\nexec '${process.execPath}' "$@"\n`);
  chmodSync(join(runtime, 'electron'), 0o755);
  return runtime;
}

function run(command: string, args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  // electron-builder takes VITEST for its own tests' sign, and then links files that it should copy.
  const { VITEST: _ours, ...env } = process.env;
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    err += part.toString();
  });
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

const casebench = (...args: string[]) => run(join(packed, 'casebench'), [join(app, 'out/main/cli.js'), ...args]);

describe.skipIf(process.platform !== 'linux')('what electron-builder packs', () => {
  beforeAll(async () => {
    const builder = join(root, 'node_modules/electron-builder/out/cli/cli.js');
    const told = [`-c.electronDist=${runtimeFolder()}`, `-c.directories.output=${join(folder, 'out')}`];
    const made = await run(process.execPath, [builder, '--dir', '--linux', '--publish', 'never', ...told]);
    expect(made.code, made.out + made.err).toBe(0);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('does the whole job from files of its own: imports, searches, checks a brief, exports the sample', async () => {
    const library = join(folder, 'sample');
    const demo = await casebench('demo', '--to', library, '--json');
    expect(demo.code, demo.err).toBe(0);
    expect(JSON.parse(demo.out)).toMatchObject({
      search: { total: 1 },
      brief: { quotes: 2, verified: 2, failed: 0 },
      bundle: { warnings: [] },
    });
    for (const style of ['bluebook', 'chicago', 'oscola']) {
      const cited = await casebench('cite', '--query', 'Backpage', '--style', style, '--library', library, '--json');
      expect(cited.code, cited.err).toBe(0);
      expect((JSON.parse(cited.out) as { citation: string }[])[0]?.citation).toMatch(/Backpage/);
    }
  });

  it('reads a PDF, and a scan of it by machine', async () => {
    const words = 'The remedy is through legislation';
    const pdf = smallPdf({ pages: [{ lines: [{ x: 72, y: 100, text: words, size: 18 }] }] });
    const [path, scan] = [join(folder, 'ruling.pdf'), join(folder, 'scan.pdf')];
    writeFileSync(path, pdf);
    writeFileSync(scan, scanned(pdf));
    const pool = createTaskPool({ size: 1, workerFile: join(app, 'out/main/task-worker.js') });
    try {
      const extracted = await pool.run({ kind: 'extract', path, name: 'ruling.pdf' });
      expect(extracted).toMatchObject({ ok: true, document: { pages: [{ text: expect.stringContaining(words) }] } });
      const read = await pool.run({ kind: 'ocr', path: scan, name: 'scan.pdf', pages: [0] });
      expect(JSON.stringify(read)).toContain('legislation');
    } finally {
      await pool.close();
    }
  });

  it('has the window, and neither what is bundled already nor binaries of other systems', async () => {
    const names = await readdir(app, { recursive: true });
    expect(names).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'node_modules/tesseract.js/LICENSE.md',
        'out/main/main.js',
        'out/preload/preload.cjs',
        'out/renderer/index.html',
      ]),
    );
    const loaded = /node_modules\/(?:drizzle-orm|zod|react|electron|pdfjs-dist)\//;
    expect(names.filter((name) => loaded.test(name) || /(?:darwin|win32)-\w+\.node$|\.map$/.test(name))).toEqual([]);
  });
});
