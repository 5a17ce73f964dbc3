import type { PDFPage, Quad } from 'mupdf';

/** The characters of a page in reading order, each with where it is drawn; lines end with \n, which is drawn nowhere. */
export interface PageCharacters {
  text: string;
  /** By UTF-16 offset into `text`; in the page's own space, y from the top. */
  quads: (Quad | null)[];
}

export function charactersOf(page: PDFPage): PageCharacters {
  const structured = page.toStructuredText('');
  let text = '';
  const quads: (Quad | null)[] = [];
  const add = (char: string, quad: Quad | null) => {
    text += char;
    for (let i = 0; i < char.length; i++) quads.push(quad);
  };
  try {
    structured.walk({
      onChar: (char, _origin, _font, _size, quad) => add(char, quad),
      endLine: () => add('\n', null),
    });
  } finally {
    structured.destroy();
  }
  return { text, quads };
}

/** A rectangle, y from the top. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function boxOf(quad: Quad): Box {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = quad;
  return {
    left: Math.min(x0, x1, x2, x3),
    right: Math.max(x0, x1, x2, x3),
    top: Math.min(y0, y1, y2, y3),
    bottom: Math.max(y0, y1, y2, y3),
  };
}
