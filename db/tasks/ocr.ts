import { readFile, stat } from 'node:fs/promises';
import type { OcrReading } from '../../shared/model/ocr';
import { type Opened, openForRendering } from './page-image';
import { readPage } from './read-page';
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
  let opened: Opened;
  try {
    opened = await openAt(task.path);
  } catch (error) {
    return { ok: false, code: 'unreadable', message: `${task.name} could not be opened for OCR (${reason(error)}).` };
  }
  for (const [done, index] of task.pages.entries()) {
    report(done);
    try {
      reading.pages.push(await readPage(opened, index));
    } catch (error) {
      reading.failed.push({
        index,
        message: `Page ${index + 1} of ${task.name} could not be read (${reason(error)}).`,
      });
    }
  }
  return reading;
}

/** The file that was read last stays open: most tasks are pages of one file. */
let last: { key: string; opened: Opened } | undefined;

async function openAt(path: string): Promise<Opened> {
  const { size, mtimeMs } = await stat(path);
  const key = `${path} ${size} ${mtimeMs}`;
  if (last?.key === key) return last.opened;
  last?.opened.document.destroy();
  last = undefined;
  const opened = openForRendering(await readFile(path));
  last = { key, opened };
  return opened;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
