import type { ExtractOutcome } from '../model/extraction';
import { draftSource } from './draft/draft';
import { cutIntoPages } from './page-cut';
import { breakAtStarPages } from './star-pages';

/** A plain text as a document. Fails with `empty` when it holds nothing but white space. */
export function documentOfText(text: string, name: string): ExtractOutcome {
  const pages = cutIntoPages(breakAtStarPages(text));
  if (pages.length === 0) return { ok: false, code: 'empty', message: 'holds no text' };
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'txt',
      mime: 'text/plain',
      pages,
      textState: 'full',
      warnings: [],
      ...draftSource({ name, pages }),
      parts: [],
    },
  };
}
