/** One token of an RTF file (RTF specification 1.9.1, "RTF syntax"). Byte strings hold one character per byte. */
export type RtfToken =
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'word'; word: string; value: number | null }
  | { type: 'symbol'; symbol: string }
  | { type: 'bytes'; bytes: string };

/** Splits an RTF file, given as one character per byte, into tokens; whatever is broken is taken as text. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  const control = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z]))|[{}]|[^\\{}\r\n]+|[\r\n]+|\\/gy;
  let at = 0;
  while (at < source.length) {
    control.lastIndex = at;
    const match = control.exec(source);
    if (!match) return;
    at += match[0].length;
    const [whole, word, value, hex, symbol] = match;
    if (whole === '{') yield { type: 'open' };
    else if (whole === '}') yield { type: 'close' };
    else if (hex) yield { type: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (symbol) yield { type: 'symbol', symbol };
    else if (word) {
      // The data of \bin are raw bytes, and may hold braces.
      if (word === 'bin') at += Math.max(0, Number(value ?? 0));
      else yield { type: 'word', word, value: value === undefined ? null : Number(value) };
    } else if (!/^[\r\n\\]/.test(whole)) yield { type: 'bytes', bytes: whole };
  }
}
