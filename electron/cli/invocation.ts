import type { LibraryConnection } from '../../db/open';
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract';
import { unwrap } from '../../shared/contract/failure';

/** What a command gives back: `data` for `--json`, `text` for people (no final line break). */
export interface Outcome {
  data: unknown;
  text: string;
  /** Done, but some items failed; each is named in `data` and `text`. */
  someFailed?: boolean;
}

/** What a command runs in. */
export interface Invocation {
  /** The library named by `--library`; opened once, closed after the command. `create` makes it where missing. */
  library(options?: { create?: boolean; folder?: string }): Promise<LibraryConnection>;
  /** A line for people, on standard error. */
  note(line: string): void;
  /** How far long work has come: replaces the line before on a terminal, is rare elsewhere. */
  progress(line: string): void;
  /** All of standard input, as text. */
  input(): Promise<string>;
  /**
   * From now on Ctrl-C asks the command to stop instead of ending the process: the signal aborts, and the command ends
   * what it does in order. A second Ctrl-C ends the process.
   */
  stoppable(): AbortSignal;
  /** Where the built program lies (`out/`). */
  built: string;
}

/** The command was not understood, or names something that is not there: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The library cannot be had: exit code 3. */
export class LibraryUnavailable extends Error {
  override readonly name = 'LibraryUnavailable';
}

/** The value of a call. @throws Failure as the library answered it. */
export async function ask<N extends ProcedureName>(
  library: LibraryConnection,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  return unwrap(await library.call(name, input));
}
