import type { ExtractionWarning, ExtractOutcome } from '../model/extraction';
import { draftSource } from './draft/draft';
import { cutIntoPages } from './page-cut';
import { type DecodeBytes, readRtf } from './rtf';

/** An RTF file, given as one character per byte, as a document; footnotes stand in brackets where their marks are. */
export function documentOfRtf(source: string, name: string, decode: DecodeBytes): ExtractOutcome {
  const { text, properties, truncated } = readRtf(source, decode);
  const pages = cutIntoPages(text.replace(/\n(?!\n)/g, '\n\n').replace(/\n{3,}/g, '\n\n'));
  if (pages.length === 0) return { ok: false, code: 'empty', message: 'holds no text' };
  const warnings: ExtractionWarning[] = truncated
    ? [{ code: 'truncated', message: 'The file breaks off before its end; text may be missing.' }]
    : [];
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'rtf',
      mime: 'application/rtf',
      pages,
      textState: 'full',
      warnings,
      ...draftSource({ name, pages, properties }),
      parts: [],
    },
  };
}
