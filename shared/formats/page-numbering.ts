import { fromRoman, toRoman } from '../text/roman';

/** A numbering of pages: how the label of the page with a given index is written, e.g. A1, A2 or 25a, 26a. */
export interface Numbering {
  style: 'arabic' | 'roman' | 'ROMAN';
  prefix: string;
  suffix: string;
  /** The page's number less its index. */
  offset: number;
}

/** Two pages of one numbering have the same key. */
export function numberingKey({ style, prefix, suffix, offset }: Numbering): string {
  return `${style}|${prefix}|${suffix}|${offset}`;
}

export function numberingOf(key: string): Numbering {
  const [style, prefix = '', suffix = '', offset] = key.split('|');
  return { style: style as Numbering['style'], prefix, suffix, offset: Number(offset) };
}

/** The numbering to which a number printed on the page `index` belongs; null for letters that are no Roman numeral. */
export function numberingFor(
  text: string,
  index: number,
  around: { prefix?: string; suffix?: string } = {},
): Numbering | null {
  const { prefix = '', suffix = '' } = around;
  if (/^\d+$/.test(text)) return { style: 'arabic', prefix, suffix, offset: Number(text) - index };
  const value = fromRoman(text);
  const style = /^[a-z]/.test(text) ? 'roman' : 'ROMAN';
  return value === null ? null : { style, prefix, suffix, offset: value - index };
}

/** The number of the page `index` in a numbering. */
export function numberAt(key: string, index: number): number {
  return numberingOf(key).offset + index;
}

/** What is printed on the page `index` in a numbering; null before its first page. */
export function labelAt(key: string, index: number): string | null {
  const { style, prefix, suffix } = numberingOf(key);
  const value = numberAt(key, index);
  if (value < 1) return null;
  const text = style === 'arabic' ? String(value) : style === 'roman' ? toRoman(value) : toRoman(value).toUpperCase();
  return prefix + text + suffix;
}
