/**
 * A value as one line of text that `decodeCarried` reads back exactly: plain where any format can hold it and nobody
 * could take it for JSON, otherwise JSON whose strings are escaped down to letters, digits and mild punctuation.
 */
export function encodeCarried(value: unknown): string {
  if (typeof value === 'string' && isPlainLine(value) && !/^["[{]/.test(value)) return value;
  return json(value);
}

/** `encodeCarried` for formats in which punctuation means something (TeX): plain only for letters, digits and mild marks. */
export function encodeCarriedStrictly(value: unknown): string {
  const mild =
    typeof value === 'string' && isPlainLine(value) && /^[\p{L}\p{N}][\p{L}\p{N} .,:;()'/?!§¶-]*$/u.test(value);
  return mild && !/--|''/.test(value) ? value : json(value);
}

function json(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value).replace(/[^\w .,:;!?'"()/\\[\]+*=@-]|(?<= ) /gu, escapeUnits);
  if (Array.isArray(value)) return `[${value.map(json).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${json(key)}:${json(item)}`)
    .join(',')}}`;
}

/** The value that `encodeCarried` wrote; text that is no such JSON stands for itself. */
export function decodeCarried(text: string): unknown {
  if (!/^["[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    // A value that only looks like JSON was typed by a person: it is the text itself.
    return text;
  }
}

/** Whether a text is one line that formats keep as it is: no control characters, no outer or doubled spaces. */
export function isPlainLine(text: string): boolean {
  return text !== '' && !/[\p{C}\p{Zl}\p{Zp}]|\s{2}|[^\S ]|^\s|\s$/u.test(text);
}

function escapeUnits(text: string): string {
  let escaped = '';
  for (let i = 0; i < text.length; i++) escaped += `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return escaped;
}
