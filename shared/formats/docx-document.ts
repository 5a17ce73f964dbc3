import type { ExtractionWarning, ExtractOutcome } from '../model/extraction';
import { readDocx } from './docx';
import { textOfDocx } from './docx-text';
import { draftSource } from './draft/draft';
import { cutIntoPages } from './page-cut';

/** A Word document as a document: the pages that Word laid out last, else stretches of like size; notes at the end. */
export function documentOfDocx(bytes: Uint8Array, name: string): ExtractOutcome {
  const docx = readDocx(bytes);
  if (!docx.ok) return docx;
  const heading = docx.paragraphs.slice(0, 20).find(({ style }) => /^(?:title|heading 1)$/i.test(style))?.text;
  const pages = cutIntoPages(textOfDocx(docx, { formFeeds: true }).text);
  if (pages.length === 0 && !docx.pictures) return { ok: false, code: 'empty', message: 'holds no text' };
  const warnings: ExtractionWarning[] =
    pages.length > 0 ? [] : [{ code: 'no-text', message: 'The document holds pictures and no text.' }];
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'docx',
      mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      pages,
      textState: pages.length > 0 ? 'full' : 'none',
      warnings,
      ...draftSource({ name, pages, properties: docx.properties, heading }),
      parts: [],
    },
  };
}
