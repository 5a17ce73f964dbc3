import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page, Worker } from 'tesseract.js';
import type { RecognisedParagraph, RecognisedWord } from '../../shared/text/ocr-text';
import { type PageImage, readingDpi } from './page-image';

let engine: Promise<Worker> | undefined;

/**
 * Reads the words of a page, in reading order. The engine starts with the first page and stays for the next. Its language
 * comes from a folder of the program, so that nothing is ever looked for on a network.
 */
export async function recognise(image: PageImage): Promise<RecognisedParagraph[]> {
  engine ??= startEngine();
  const worker = await engine;
  const { data } = await worker.recognize(image.pgm, {}, { text: false, blocks: true });
  return paragraphsOf(data, image.scale);
}

async function startEngine(): Promise<Worker> {
  const langPath = join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng')), '4.0.0_best_int');
  // Loaded when first needed: most workers never read a picture.
  const { default: tesseract } = await import('tesseract.js');
  const worker = await tesseract.createWorker('eng', tesseract.OEM.LSTM_ONLY, { langPath, cacheMethod: 'none' });
  await worker.setParameters({
    tessedit_pageseg_mode: tesseract.PSM.AUTO,
    user_defined_dpi: String(readingDpi),
    // Otsu's threshold tile by tile: grey corners and stains of a scan stay paper.
    thresholding_method: '1',
  });
  return worker;
}

function paragraphsOf(page: Page, scale: number): RecognisedParagraph[] {
  return (page.blocks ?? []).flatMap((block) =>
    block.paragraphs
      .map((paragraph) =>
        paragraph.lines
          .map((line) => line.words.filter(isWord).map((word) => toWord(word, scale)))
          .filter((line) => line.length > 0),
      )
      .filter((lines) => lines.length > 0),
  );
}

interface Recognised {
  text: string;
  confidence: number;
  bbox: { x0: number; y0: number; x1: number; y1: number };
}

/** Specks and rules of the paper come as signs that the engine does not believe itself. */
function isWord({ text, confidence }: Recognised): boolean {
  return text.trim() !== '' && (/[\p{L}\p{N}]/u.test(text) || confidence > 60);
}

function toWord({ text, confidence, bbox }: Recognised, scale: number): RecognisedWord {
  return {
    text: text.trim(),
    x: bbox.x0 / scale,
    y: bbox.y0 / scale,
    width: (bbox.x1 - bbox.x0) / scale,
    height: (bbox.y1 - bbox.y0) / scale,
    confidence: Math.min(1, Math.max(0, confidence / 100)),
  };
}
