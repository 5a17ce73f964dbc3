import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const read = (name: string) => JSON.parse(readFileSync(resolve(import.meta.dirname, '..', name), 'utf8'));

it('npm ci compiles nothing: where the lock says no “gypfile”, npm would build better-sqlite3 (see docs/gotchas.md)', () => {
  const { packages } = read('package-lock.json') as { packages: Record<string, { gypfile?: boolean }> };
  expect(packages['node_modules/better-sqlite3']).toMatchObject({ gypfile: false });
});
