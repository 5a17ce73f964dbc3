import type { RecognisedParagraph, RecognisedWord } from '../../shared/text/ocr-text';
import { startTesseract, type Tesseract } from './ocr-core';
import { type PageImage, pagePlace } from './page-image';

let engine: Promise<Tesseract> | undefined;

/** Reads the words of a page, in reading order. The engine starts with the first page and stays for the next. */
export async function recognise(image: PageImage): Promise<RecognisedParagraph[]> {
  engine ??= start();
  const { api, write } = await engine;
  write('/input', image.pgm);
  api.SetVariable('user_defined_dpi', String(Math.round(image.scale * 72)));
  if (api.SetImageFile(1, 0) === 1) throw new Error('the picture of the page could not be read');
  api.Recognize(null);
  return paragraphsOf(api.GetTSVText(0), image);
}

async function start(): Promise<Tesseract> {
  const tesseract = await startTesseract();
  // Pages are laid out by the engine: columns, tables, running heads.
  tesseract.api.SetVariable('tessedit_pageseg_mode', '3');
  tesseract.api.SetVariable('debug_file', '/dev/null');
  return tesseract;
}

/** Of Tesseract's table: a row is a block, a paragraph, a line or a word. */
const wordLevel = '5';

/** The words of the engine's table, line by line and paragraph by paragraph. */
function paragraphsOf(table: string, image: PageImage): RecognisedParagraph[] {
  const paragraphs = new Map<string, Map<string, RecognisedWord[]>>();
  for (const row of table.split('\n')) {
    const [level, , block = '', paragraph = '', line = '', , left, top, width, height, confidence, ...rest] =
      row.split('\t');
    const text = rest.join('\t').trim();
    if (level !== wordLevel || !isWord(text, Number(confidence))) continue;
    const lines = paragraphs.get(`${block} ${paragraph}`) ?? new Map<string, RecognisedWord[]>();
    paragraphs.set(`${block} ${paragraph}`, lines);
    const words = lines.get(line) ?? [];
    lines.set(line, words);
    words.push({
      text,
      ...pagePlace(image, { u: Number(left), v: Number(top), length: Number(width), height: Number(height) }),
      confidence: Math.min(1, Math.max(0, Number(confidence) / 100)),
    });
  }
  return [...paragraphs.values()].map((lines) => [...lines.values()]);
}

/** Specks and rules of the paper come as signs that the engine does not believe itself. */
function isWord(text: string, confidence: number): boolean {
  return text !== '' && (/[\p{L}\p{N}]/u.test(text) || confidence > 60);
}
