import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Who may import whom, after docs/architecture.md. The first rule whose folder holds the file counts. */
const layers: { from: string; may: string[] }[] = [
  { from: 'shared/model', may: ['shared/model', 'shared/text'] },
  { from: 'shared/text', may: ['shared/model', 'shared/text'] },
  { from: 'shared/contract', may: ['shared/contract', 'shared/model'] },
  ...['formats', 'citation', 'search'].map((name) => ({
    from: `shared/${name}`,
    may: [
      'shared/formats',
      'shared/citation',
      'shared/search',
      'shared/model',
      'shared/text',
      'shared/contract/failure',
      'resources',
    ],
  })),
  { from: 'db/store', may: ['db/store', 'db/schema', 'db/connection', 'shared'] },
  { from: 'db/tasks', may: ['db/tasks', 'db/files', 'shared', 'resources'] },
  { from: 'db/files', may: ['db/files', 'shared'] },
  {
    from: 'db/actions',
    may: ['db/actions', 'db/store', 'db/files', 'db/tasks', 'db/schema', 'db/connection', 'shared', 'resources'],
  },
  { from: 'db', may: ['db', 'shared', 'resources', 'package'] },
  { from: 'electron/main', may: ['electron/main', 'electron/host', 'db/open', 'shared'] },
  { from: 'electron/preload', may: ['electron/preload', 'shared'] },
  { from: 'electron/web', may: ['electron/web', 'electron/host', 'db/open', 'shared'] },
  {
    from: 'electron/cli',
    may: ['electron/cli', 'electron/host', 'electron/web/serve', 'db/open', 'shared', 'resources'],
  },
  { from: 'electron', may: ['electron', 'db/open', 'shared'] },
  { from: 'renderer/client', may: ['renderer/client', 'shared'] },
  { from: 'renderer/ui', may: ['renderer/ui'] },
  { from: 'renderer/parts', may: ['renderer/parts', 'renderer/client', 'renderer/ui', 'shared'] },
  ...[
    'library',
    'inspector',
    'reader',
    'search',
    'composer',
    'claims',
    'authorities',
    'briefs',
    'transfer',
    'settings',
    'tagging',
  ].map((place) => ({
    from: `renderer/${place}`,
    may: [`renderer/${place}`, 'renderer/client', 'renderer/parts', 'renderer/ui', 'shared'],
  })),
  { from: 'renderer', may: ['renderer', 'shared', 'resources'] },
];

const runtimes: { from: string; banned: RegExp; why: string }[] = [
  {
    from: 'shared',
    banned: /^(node:|electron$|react|better-sqlite3)/,
    why: 'shared/ is pure: no Node, no DOM, no host',
  },
  {
    from: 'renderer',
    banned: /^(node:|electron$|better-sqlite3|drizzle)/,
    why: 'the window knows no disk and no database',
  },
  { from: 'db', banned: /^(electron$|react)/, why: 'db/ runs under every host' },
  { from: 'electron/web', banned: /^electron(\/|$)/, why: "only main and preload import 'electron'" },
  { from: 'electron/cli', banned: /^electron(\/|$)/, why: "only main and preload import 'electron'" },
];

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|css)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const sources = ['shared', 'db', 'electron', 'renderer'].flatMap(filesBelow);
const within = (path: string, folder: string) =>
  path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] as string);
}

describe('the house keeps its layers', () => {
  it('lets each folder import only what the architecture allows', () => {
    const broken: string[] = [];
    for (const file of sources.filter((name) => !name.endsWith('.css'))) {
      const layer = layers.find((rule) => within(file, rule.from));
      for (const target of importsOf(file).filter((name) => name.startsWith('.'))) {
        const path = relative(root, resolve(root, file, '..', target));
        if (!layer?.may.some((folder) => within(path, folder)))
          broken.push(
            `${file} imports ${path}; ${layer?.from ?? file} may import ${layer?.may.join(', ') ?? 'nothing'}`,
          );
      }
    }
    expect(broken).toEqual([]);
  });

  it('keeps each runtime out of the folders that must not know it', () => {
    const broken = sources.flatMap((file) =>
      runtimes
        .filter((rule) => within(file, rule.from))
        .flatMap((rule) =>
          importsOf(file)
            .filter((name) => rule.banned.test(name))
            .map((name) => `${file} imports ${name}: ${rule.why}`),
        ),
    );
    expect(broken).toEqual([]);
  });

  it('loads mupdf in one place only: loaded first elsewhere, its compiled functions cannot be had', () => {
    const loads = /(?:import\s+(?!type\b)[^;]*?\bfrom|\bimport)\s*\(?\s*'mupdf'/;
    const files = [...sources, ...filesBelow('test')].filter((file) => /\.tsx?$/.test(file));
    expect(files.filter((file) => loads.test(readFileSync(join(root, file), 'utf8')))).toEqual([
      'shared/formats/mupdf-engine.ts',
    ]);
  });

  it('starts the window without pdf.js and the tables of citation, which are half of its code', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(join(root, file), 'utf8');
      for (const [, name = ''] of text.matchAll(/^(?:import|export)\s(?!type\b)(?:[^;]*?\bfrom\s)?\s*'([^']+)'/gm)) {
        if (!name.startsWith('.')) packages.add(name);
        const path = relative(root, resolve(root, file, '..', name));
        const found = sources.find((source) => source === `${path}.ts` || source === `${path}.tsx`);
        if (name.startsWith('.') && found) follow(found);
      }
    };
    follow('renderer/main.tsx');
    expect(seen.size).toBeGreaterThan(100);
    expect([...packages].filter((name) => name.startsWith('pdfjs-dist'))).toEqual([]);
    expect([...seen].filter((file) => file.startsWith('shared/citation/tables'))).toEqual([]);
  });

  it('has no file over 400 lines, 90 in 100 at most 250, none with a drawer for a name', () => {
    const written = sources.filter((file) => !file.endsWith('.generated.ts'));
    const lines = written.map((file) => ({
      file,
      count: readFileSync(join(root, file), 'utf8').split('\n').length - 1,
    }));
    expect(lines.filter(({ count }) => count > 400)).toEqual([]);
    const long = lines.filter(({ count }) => count > 250);
    expect(long.length, `over 250 lines: ${long.map(({ file }) => file).join(', ')}`).toBeLessThanOrEqual(
      lines.length / 10,
    );
    expect(sources.filter((file) => /(^|\/)(utils?|helpers?|managers?|state)\.tsx?$/.test(file))).toEqual([]);
  });

  it('nests folders at most two deep below the top', () => {
    expect(sources.filter((file) => file.split('/').length > 4)).toEqual([]);
  });
});
