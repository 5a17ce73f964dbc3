import type { LibraryEvent } from '../shared/contract/events';
import type { FailureCode } from '../shared/contract/failure';

/** How a library is opened. */
export interface OpenOptions {
  folder: string;
  /** Make it where it is missing. */
  create: boolean;
  /** Make it, and only in a folder that is new or empty. */
  fresh?: boolean;
  workers?: number;
}

export type LibraryMethod = 'ready' | 'call' | 'stagePath' | 'stageUpload' | 'stagedPath' | 'fileInfo' | 'close';

/** What a host asks of the library's thread. */
export interface ToLibrary {
  id: number;
  method: LibraryMethod;
  args: unknown[];
}

/** What the library's thread tells: an event, or the answer to what was asked. */
export type FromLibrary =
  | { event: LibraryEvent }
  | { id: number; value?: unknown; failure?: { code: FailureCode; message: string; details?: unknown } };
