import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { type MarkedPage, markPdf } from '../../shared/formats/mark-pdf';
import type { TaskFailure } from './task';
import { type WrittenFile, writingFailed } from './write-references';

/** Writes a copy of a PDF with highlights and notes as its annotations. */
export interface MarkPdfTask {
  kind: 'mark-pdf';
  /** What messages call the copy. */
  name: string;
  /** The original, which is only read. */
  original: string;
  pages: MarkedPage[];
  /** Absolute path of the file to be made; it must not exist yet. */
  path: string;
}

export async function runMarkPdf(task: MarkPdfTask): Promise<WrittenFile | TaskFailure> {
  try {
    const { bytes, unplaced } = markPdf(await readFile(task.original), task.pages);
    await writeFile(task.path, bytes, { flag: 'wx' });
    const warnings =
      unplaced > 0
        ? [
            `${unplaced === 1 ? '1 highlight' : `${unplaced} highlights`} could not be placed on the pages as they are drawn.`,
          ]
        : [];
    return { ok: true, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), warnings };
  } catch (error) {
    return writingFailed(task.name, error);
  }
}
