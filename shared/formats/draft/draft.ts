import type { ExtractedDocument, PageText } from '../../model/extraction';
import type { BookMeta } from '../epub';
import type { PageMeta } from '../html-meta';

export interface DraftInput {
  name: string;
  pages: readonly PageText[];
  /** Head of a web page. */
  meta?: PageMeta;
  /** Package document of an EPUB. */
  book?: BookMeta;
  /** What an office program or a PDF maker noted: often left over from another document. */
  properties?: Record<string, string>;
}

export type DraftOutput = Pick<ExtractedDocument, 'draft' | 'confidence'>;

/** What a document seems to be, from what it says; the file's name is the title of last resort. */
export function draftSource({ name }: DraftInput): DraftOutput {
  const title = name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[_]+/g, ' ')
    .trim();
  return {
    draft: { kind: 'other', fields: { title: title || name }, creators: [] },
    confidence: { kind: 0.1, title: 0.1 },
  };
}
