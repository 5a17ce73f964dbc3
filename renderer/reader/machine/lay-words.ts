import type { OcrPage } from '../../../shared/model/ocr';
import { doubtful } from '../../../shared/text/ocr-text';
import { type LaidLine, layLines } from './word-layout';

/** Letters are measured at this size and scaled: sizes of a few points are rounded by browsers. */
const measuredAt = 100;
const family = 'sans-serif';

/**
 * Lays the words that a machine read over the picture of their page: invisible, selectable, in reading order, and of a size
 * that follows `--total-scale-factor`. A line is one piece of text, its letters spaced so that each word stands on its own
 * picture: pointer and keyboard select in it as in print. `size` is that of the page in points, not turned by the reader.
 */
export function layMachineWords(page: OcrPage, element: HTMLElement, size: { width: number; height: number }): void {
  const measure = measurer();
  const scale = size.width / page.width;
  const nodes = layLines(page).flatMap((line) => {
    const span = lineElement(line, scale, measure);
    span.style.left = `${(100 * line.left) / page.width}%`;
    span.style.top = `${(100 * line.top) / page.height}%`;
    return line.after === '\n' ? [span, document.createElement('br')] : [span];
  });
  element.style.width = `calc(var(--total-scale-factor) * ${size.width}px)`;
  element.style.height = `calc(var(--total-scale-factor) * ${size.height}px)`;
  element.replaceChildren(...nodes);
}

function lineElement(line: LaidLine, scale: number, measure: (text: string) => number): HTMLElement {
  const span = document.createElement('span');
  span.className = 'machineLine';
  span.style.setProperty('--font-height', `${(line.height * scale).toFixed(2)}px`);
  if (Math.abs(line.turn) > 0.05) span.style.setProperty('--rotate', `${line.turn.toFixed(2)}deg`);
  // Lengths in ems of the line: they stay true at every zoom.
  const em = Math.max(line.height, 0.1);
  for (const [at, { text, length, gap, confidence }] of line.words.entries()) {
    const word = document.createElement(confidence < doubtful ? 'u' : 'b');
    const spacing = (length / em - measure(text) / measuredAt) / Math.max(1, [...text].length);
    word.style.letterSpacing = `${spacing.toFixed(4)}em`;
    word.append(text);
    span.append(word);
    if (at === line.words.length - 1) continue;
    const space = document.createElement('b');
    space.style.letterSpacing = `${(gap / em - measure(' ') / measuredAt).toFixed(4)}em`;
    space.append(' ');
    span.append(space);
  }
  return span;
}

let context: CanvasRenderingContext2D | null = null;

function measurer(): (text: string) => number {
  context ??= document.createElement('canvas').getContext('2d');
  const canvas = context;
  if (!canvas) throw new Error('This browser cannot measure letters.');
  canvas.font = `${measuredAt}px ${family}`;
  canvas.textRendering = 'geometricPrecision';
  return (text) => canvas.measureText(text).width;
}
