/**
 * Where each part of the host seam is reached by address: on the loopback web host below its origin, in the desktop
 * window below `casebench://app`. Both answer a stored file under the same path, so that a page is the same on both.
 */
export const address = {
  call: (procedure: string) => `/call/${procedure}`,
  /** GET: the recent libraries; POST of a `LibraryAsk`: opens another. */
  libraries: '/libraries',
  /** Server-sent events, each one a `LibraryEvent` as JSON. */
  events: '/events',
  /** POST of the bytes of one file; answers the reply of `stageFile`. */
  upload: (name: string) => `/upload?name=${encodeURIComponent(name)}`,
  /** GET of a staged result, as a download under this name. */
  staged: (token: string, name: string) => `/staged/${encodeURIComponent(token)}?name=${encodeURIComponent(name)}`,
  /** GET of a stored file, with byte ranges. */
  file: (sha256: string) => `/file/${sha256}`,
};

/**
 * The number of the library's opening, in each answer of the web host to a call, and in the calls of a window that has heard
 * it: what a window of one library asks must never reach another that was opened since.
 */
export const openingHeader = 'x-casebench-opening';
