import type { ExtractOutcome } from '../model/extraction';
import { Compound } from './compound';
import { readDoc } from './doc';
import { draftSource } from './draft/draft';
import { cutIntoPages } from './page-cut';
import type { DecodeBytes } from './rtf';
import { summaryOf } from './summary-information';

/** A Word 97-2003 document as a document; notes at the end, as in a newer one. */
export function documentOfDoc(bytes: Uint8Array, name: string, decode: DecodeBytes): ExtractOutcome {
  const file = new Compound(bytes);
  const doc = readDoc(file);
  if (!doc.ok) return doc;
  const notes = doc.notes.map(({ mark, text }) => `\n\n${mark} ${text.replace(/\n+/g, '\n\n')}`);
  const text = doc.text.replace(/\n/g, '\n\n').replace(/\n{3,}/g, '\n\n');
  const pages = cutIntoPages(text.trimEnd() + notes.join(''));
  if (pages.length === 0) return { ok: false, code: 'empty', message: 'holds no text' };
  const properties = summaryOf(file, decode);
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'doc',
      mime: 'application/msword',
      pages,
      textState: 'full',
      warnings: [],
      ...draftSource({ name, pages, properties }),
      parts: [],
    },
  };
}
