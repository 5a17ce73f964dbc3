import type { OcrPage, OcrWord } from '../model/ocr';
import { doubtful } from '../text/ocr-text';
import type { LayoutRow, PageLayout } from './page-layout';

/** How a page that a machine read is laid out: its rows with the height of their letters. Doubtful words are left out. */
export function layoutOfReading({ width, height, text, words }: OcrPage): PageLayout {
  const rows: LayoutRow[] = [];
  let line: OcrWord[] = [];
  const close = () => {
    if (line.length > 0) rows.push(rowOf(line, rows.length));
    line = [];
  };
  let end = 0;
  for (const word of words) {
    if (text.slice(end, word.start).includes('\n')) close();
    end = word.end;
    if (word.confidence >= doubtful) line.push(word);
  }
  close();
  return { width, height, rows };
}

function rowOf(line: readonly OcrWord[], block: number): LayoutRow {
  const left = Math.min(...line.map(({ x }) => x));
  const top = Math.min(...line.map(({ y }) => y));
  const heights = line.map(({ height }) => height).sort((a, b) => a - b);
  return {
    text: line.map((word) => word.text).join(' '),
    x: left,
    y: top,
    width: Math.max(...line.map(({ x, width }) => x + width)) - left,
    height: Math.max(...line.map(({ y, height }) => y + height)) - top,
    size: heights[heights.length >> 1] ?? 0,
    bold: false,
    block,
  };
}
