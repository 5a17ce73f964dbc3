/**
 * What a page of ours may do: run, draw and fetch only what came with it. `'wasm-unsafe-eval'` lets pdf.js decode images.
 * A saved web page is shown in a `srcdoc` frame, which inherits this policy: made harmless and dressed by the reader
 * (decision 0011), it has no network of its own.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `sandbox` alone gives the document an origin of its own and no scripts, forms, popups or plug-ins. */
const documentPolicy =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'";

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Headers of what is Casebench's own. */
export const ownHeaders = {
  ...always,
  'content-security-policy': pagePolicy,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=()',
  'x-frame-options': 'DENY',
};

/** Headers of what somebody else wrote: it is shown as bytes and can do nothing. */
export const documentHeaders = { ...always, 'content-security-policy': documentPolicy };
