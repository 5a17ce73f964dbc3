/**
 * Values between page and process, as JSON with marks for what JSON lacks. Used on both sides: in the page its text is
 * injected, so each function stands for itself.
 */
export function encodeValue(value: unknown): unknown {
  if (value === undefined) return { $: 'undefined' };
  if (value instanceof Uint8Array) {
    let text = '';
    for (let at = 0; at < value.length; at += 32_768) text += String.fromCharCode(...value.subarray(at, at + 32_768));
    return { $: 'bytes', text: btoa(text) };
  }
  if (Array.isArray(value)) return value.map((item) => encodeValue(item));
  if (typeof value === 'object' && value !== null)
    return { $: 'object', entries: Object.entries(value).map(([key, item]) => [key, encodeValue(item)]) };
  return value;
}

/** The value that `encodeValue` made this of. */
export function decodeValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => decodeValue(item));
  if (typeof value !== 'object' || value === null) return value;
  const marked = value as { $: string; text?: string; entries?: [string, unknown][] };
  if (marked.$ === 'undefined') return undefined;
  if (marked.$ === 'bytes') return Uint8Array.from(atob(marked.text ?? ''), (sign) => sign.charCodeAt(0));
  return Object.fromEntries((marked.entries ?? []).map(([key, item]) => [key, decodeValue(item)]));
}
