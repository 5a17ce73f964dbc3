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

/** White space inside a citation: at most 24 characters, line breaks and invisible ones among them. */
export const gap = '[\\s\\u00ad\\u200b-\\u200f]{0,24}';

/** The same, but at least one character of it. */
export const space = '[\\s\\u00ad\\u200b-\\u200f]{1,24}';

/** A hyphen or dash of any length, as print has it between numbers. */
export const dash = '[-\\u2010-\\u2015\\u2212]';
