import { readFile } from 'node:fs/promises';
import type { OcrReading } from '../../shared/model/ocr';
import { composeOcrText, meanConfidence } from '../../shared/text/ocr-text';
import { recognise } from './ocr-engine';
import { openForRendering, renderPage } from './page-image';
import type { TaskFailure } from './task';

/** Reads pages of a PDF or a picture by machine; `report` hears the number of pages done. */
export interface OcrTask {
  kind: 'ocr';
  /** Where the bytes lie. */
  path: string;
  /** The name a person knows the file by; messages use it. */
  name: string;
  /** Indexes of the pages to be read, from 0. */
  pages: number[];
}

/** Renders and reads the pages in the order asked. A page that fails is named; a file that cannot be opened is a failure. */
export async function runOcr(task: OcrTask, report: (done: number) => void): Promise<OcrReading | TaskFailure> {
  const reading: OcrReading = { ok: true, pages: [], failed: [] };
  let document: ReturnType<typeof openForRendering>;
  try {
    document = openForRendering(await readFile(task.path));
  } catch (error) {
    return { ok: false, code: 'unreadable', message: `${task.name} could not be opened for OCR (${reason(error)}).` };
  }
  for (const [done, index] of task.pages.entries()) {
    report(done);
    try {
      const image = renderPage(document, index);
      const { text, words } = composeOcrText(await recognise(image));
      const { width, height } = image;
      reading.pages.push({ index, width, height, text, words, confidence: meanConfidence(words) });
    } catch (error) {
      reading.failed.push({
        index,
        message: `Page ${index + 1} of ${task.name} could not be read (${reason(error)}).`,
      });
    }
  }
  document.destroy();
  return reading;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
