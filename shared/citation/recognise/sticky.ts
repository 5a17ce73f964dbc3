/**
 * A pattern that is tried at one place of a text only. Patterns must be linear: every repetition bounded or over characters
 * that nothing after it can take.
 */
export function sticky(source: string, flags = ''): RegExp {
  return new RegExp(source, `y${flags}`);
}

/** The pattern's match that begins exactly at `i`, or null. */
export function matchAt(pattern: RegExp, text: string, i: number): RegExpExecArray | null {
  pattern.lastIndex = i;
  return pattern.exec(text);
}

/** White space inside a citation. Prepared text has at most one character of it in a row. */
export const gap = '\\s?';

/** The same, where there must be some. */
export const space = '\\s';

/** A hyphen or dash of any length, as print has it between numbers. */
export const dash = '[-\\u2010-\\u2015\\u2212]';
