import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LibraryConnection } from '../../db/open';
import { Failure } from '../../shared/contract/failure';
import { type Console, processConsole, shown } from './console';
import { type Invocation, LibraryUnavailable, type Outcome, UsageError } from './invocation';
import { casebenchProgram, endOfUsage, type Globals } from './program';
import { stoppable } from './stoppable';

/** Done; done, but some items failed; wrong usage; the library is in use or cannot be opened. */
type ExitCode = 0 | 1 | 2 | 3;

const built = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(built, '../package.json'), 'utf8')) as { version: string };

process.exitCode = await main(
  process.argv.slice(2),
  processConsole(() => performance.now()),
);

async function main(args: string[], console: Console): Promise<ExitCode> {
  let code: ExitCode = 0;
  const print = (globals: Globals, { data, text, someFailed }: Outcome) => {
    console.settle();
    console.out(globals.json ? `${JSON.stringify(data)}\n` : text && `${shown(text)}\n`);
    if (someFailed) code = 1;
  };
  const run = (globals: Globals) => async (work: (invocation: Invocation) => Promise<Outcome | null>) => {
    const opened = new Map<string, Promise<LibraryConnection>>();
    try {
      const outcome = await work(invocationOf(globals, console, opened));
      if (outcome) print(globals, outcome);
    } finally {
      for (const library of await Promise.allSettled(opened.values()))
        if (library.status === 'fulfilled') await library.value.close();
    }
  };
  try {
    await casebenchProgram(version, run, (address) => console.out(`${address}\n`)).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    console.settle();
    return endOfUsage(error) ?? explain(error, console);
  }
}

function invocationOf(globals: Globals, console: Console, opened: Map<string, Promise<LibraryConnection>>): Invocation {
  return {
    built,
    note: console.note,
    progress: console.progress,
    input: console.input,
    library: async ({ create = false, folder: named } = {}) => {
      const { defaultLibraryFolder, openLibrary } = await import('../../db/open');
      const folder = resolve(named ?? globals.library ?? defaultLibraryFolder());
      const library =
        opened.get(folder) ??
        openLibrary({ folder, create }).catch((error: unknown) => {
          if (error instanceof Failure) throw new LibraryUnavailable(error.message);
          throw error;
        });
      opened.set(folder, library);
      return library;
    },
    stoppable,
  };
}

/** Says on standard error what went wrong, in words; only a bug of ours is shown with where it happened. */
function explain(error: unknown, console: Console): ExitCode {
  if (error instanceof LibraryUnavailable) {
    console.note(error.message);
    return 3;
  }
  if (error instanceof UsageError || error instanceof Failure) {
    console.note(error.message);
    return error instanceof Failure && error.code === 'internal' ? 1 : 2;
  }
  console.note(`Something went wrong inside Casebench: ${error instanceof Error ? error.stack : String(error)}`);
  return 1;
}
