import { readFile } from 'node:fs/promises';
import type { LaidPage } from '../../shared/formats/laid-pages';
import type { DocumentFormat } from '../../shared/model/extraction';
import { decodeHtml, decodeText } from '../files/decode';
import type { TaskFailure } from './task';

/** Formats that say how their text is set. */
export const laidFormats = ['md', 'docx', 'html'] as const satisfies DocumentFormat[];

/** Reads a stored file once more for what its pages' text does not hold: headings, quotations, notes, emphasis. */
export interface LayOutTask {
  kind: 'lay-out';
  path: string;
  name: string;
  format: (typeof laidFormats)[number];
}

export interface LaidPages {
  ok: true;
  pages: LaidPage[];
}

export async function runLayOut({ path, name, format }: LayOutTask): Promise<LaidPages | TaskFailure> {
  try {
    return { ok: true, pages: await layOut(await readFile(path), format) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, code: 'unreadable', message: `${name} could not be read (${reason}).` };
  }
}

async function layOut(bytes: Uint8Array, format: LayOutTask['format']): Promise<LaidPage[]> {
  const { laidPages } = await import('../../shared/formats/laid-pages');
  const { cutIntoPages } = await import('../../shared/formats/page-cut');
  switch (format) {
    case 'md': {
      const { readMarkdown } = await import('../../shared/formats/markdown-text');
      const laid = readMarkdown(decodeText(bytes));
      return laidPages(cutIntoPages(laid.text), laid);
    }
    case 'docx': {
      const { readDocx } = await import('../../shared/formats/docx');
      const { textOfDocx } = await import('../../shared/formats/docx-text');
      const reading = readDocx(bytes);
      if (!reading.ok) throw new Error(reading.message);
      const laid = textOfDocx(reading, { formFeeds: true });
      return laidPages(cutIntoPages(laid.text), laid);
    }
    case 'html': {
      const { documentOfHtml, laidOutHtml } = await import('../../shared/formats/html');
      const html = decodeHtml(bytes);
      const read = documentOfHtml(html, '');
      return read.ok && read.holds === 'document' ? laidPages(read.document.pages, laidOutHtml(html)) : [];
    }
  }
}
