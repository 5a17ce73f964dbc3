import type { StructuredText } from 'mupdf';
import type { LayoutRow } from './page-layout';

// mupdf's own module has no way to its text but one string of JSON, written and parsed again for each page, or a call
// with seven objects for each letter. The compiled functions beneath are an eighth of the cost. The module hands them
// over where it is given an object to put them into, which must be there before it is loaded: so mupdf is loaded here and
// nowhere else (decision 0020).

/** The functions of the compiled engine that reading text needs; pointers are numbers, 0 is none. */
interface Compiled {
  HEAP32: Int32Array;
  HEAPF32: Float32Array;
  _wasm_stext_page_get_first_block(page: StructuredText['pointer']): number;
  _wasm_stext_block_get_type(block: number): number;
  _wasm_stext_block_get_first_line(block: number): number;
  _wasm_stext_block_get_next(block: number): number;
  _wasm_stext_line_get_bbox(line: number): number;
  _wasm_stext_line_get_first_char(line: number): number;
  _wasm_stext_line_get_next(line: number): number;
  _wasm_stext_char_get_c(char: number): number;
  _wasm_stext_char_get_size(char: number): number;
  _wasm_stext_char_get_font(char: number): number;
  _wasm_stext_char_get_next(char: number): number;
  _wasm_font_is_bold(font: number): number;
}

const compiled = {} as Compiled;
Object.assign(globalThis, { $libmupdf_wasm_Module: compiled });
export const mupdf = await import('mupdf');
if (typeof compiled._wasm_stext_char_get_next !== 'function')
  throw new Error('mupdf was loaded before shared/formats/mupdf-engine; import it from there');
mupdf.setLog(null);

const textBlock = 0;

/** The lines of a page's structured text in the engine's order, in whole points, those without letters too. */
export function linesOf({ pointer }: StructuredText): LayoutRow[] {
  const lines: LayoutRow[] = [];
  let number = 0;
  for (let block = compiled._wasm_stext_page_get_first_block(pointer); block; number++) {
    if (compiled._wasm_stext_block_get_type(block) === textBlock) {
      let line = compiled._wasm_stext_block_get_first_line(block);
      while (line) {
        lines.push(readLine(line, number));
        line = compiled._wasm_stext_line_get_next(line);
      }
    }
    block = compiled._wasm_stext_block_get_next(block);
  }
  return lines;
}

/** Where a letter lies in the engine's memory keeps its code and the next letter, in words of four bytes. */
const [codeAt, nextAt] = [0, 15];

/** Whether the engine's own functions say of a letter what is read of it from memory. */
function isWhereItIs(char: number, heap: Int32Array): boolean {
  return (
    compiled._wasm_stext_char_get_c(char) === heap[(char >>> 2) + codeAt] &&
    compiled._wasm_stext_char_get_next(char) === heap[(char >>> 2) + nextAt]
  );
}

/** Longer lines are joined of parts: a call takes only so many arguments. */
const longest = 4096;

function readLine(line: number, block: number): LayoutRow {
  const at = compiled._wasm_stext_line_get_bbox(line) >>> 2;
  // The engine's memory may have grown since the last line: its view is asked for anew.
  const { HEAP32: words, HEAPF32: heap } = compiled;
  const [x, y] = [heap[at] ?? 0, heap[at + 1] ?? 0];
  const first = compiled._wasm_stext_line_get_first_char(line);
  if (first && !isWhereItIs(first, words))
    throw new Error('this mupdf keeps its letters otherwise than the reader thinks');
  let text = '';
  let codes: number[] = [];
  // Letters are followed through memory, without two calls for each of them.
  for (let char = first; char; char = words[(char >>> 2) + nextAt] ?? 0) {
    codes.push(words[(char >>> 2) + codeAt] ?? 0);
    if (codes.length < longest) continue;
    text += textOf(codes);
    codes = [];
  }
  return {
    text: text + textOf(codes),
    x: whole(x),
    y: whole(y),
    width: whole(Math.fround((heap[at + 2] ?? 0) - x)),
    height: whole(Math.fround((heap[at + 3] ?? 0) - y)),
    size: first ? whole(compiled._wasm_stext_char_get_size(first)) : 0,
    bold: first !== 0 && compiled._wasm_font_is_bold(compiled._wasm_stext_char_get_font(first)) !== 0,
    block,
  };
}

/** Nearly all letters are one code unit, and of units alone a string is made in half the time. */
function textOf(codes: number[]): string {
  const units = codes.every((code) => code >= 0 && code <= 0xffff);
  return units ? String.fromCharCode(...codes) : String.fromCodePoint(...codes);
}

/** Without its fraction; 0 for what a broken font has in place of a number. */
function whole(length: number): number {
  return length | 0;
}
