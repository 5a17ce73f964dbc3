import type { HighlightMeaning } from './quotation';

/** Highlights as the window paints them on white paper, and as they are written into copies of PDFs. */
export const highlightColors: Record<HighlightMeaning, string> = {
  supports: '#ffe9a8',
  against: '#f8c9c4',
  figure: '#c6def5',
  quote: '#cde9cf',
};

/** The meaning whose colour this is, to the letter; undefined for any other, however near. */
export function meaningOfColor(color: string | null): HighlightMeaning | undefined {
  const found = Object.entries(highlightColors).find(([, own]) => own === color);
  return found?.[0] as HighlightMeaning | undefined;
}

/** Red, green, blue, 0..1. */
export function toRgb(color: string): [number, number, number] {
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
