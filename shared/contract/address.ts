/**
 * Where each part of the host seam is reached by address: on the loopback web host below its origin, in the desktop
 * window below `casebench://app`. Both answer a stored file under the same path, so that a page is the same on both.
 */
export const address = {
  call: (procedure: string) => `/call/${procedure}`,
  /** Server-sent events, each one a `LibraryEvent` as JSON. */
  events: '/events',
  /** POST of the bytes of one file; answers the reply of `stageFile`. */
  upload: (name: string) => `/upload?name=${encodeURIComponent(name)}`,
  /** GET of a staged result, as a download under this name. */
  staged: (token: string, name: string) => `/staged/${encodeURIComponent(token)}?name=${encodeURIComponent(name)}`,
  /** GET of a stored file, with byte ranges. */
  file: (sha256: string) => `/file/${sha256}`,
};
