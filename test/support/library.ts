import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createLibrary, type Library, type LibraryOptions } from '../../db/library';
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract';
import { type Reply, unwrap } from '../../shared/contract/failure';

export interface TestLibrary extends Library {
  folder: string;
  /** The call's value; throws its failure. */
  do<N extends ProcedureName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>;
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'casebench-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real library in a folder of its own, with a clock that ticks a second a reading and ids that count. */
export function testLibrary(folder = temporaryFolder(), options: Partial<LibraryOptions> = {}): TestLibrary {
  let ticks = 0;
  let ids = 0;
  const library = createLibrary({
    ...options,
    folder,
    now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * ticks++).toISOString(),
    newId: () => `id${String(++ids).padStart(6, '0')}`,
    logBug: (call, error) => {
      throw new Error(`a bug in ${call}`, { cause: error });
    },
  });
  onTestFinished(() => (library.context.db.sql.open ? library.close() : undefined));
  return {
    ...library,
    folder,
    do: async (name, input) => unwrap((await library.call(name, input)) as Reply<never>),
  };
}
