import type { PageText } from '../../model/extraction';
import type { BookMeta } from '../epub';
import type { PageMeta } from '../html-meta';
import { DraftBuilder, type DraftOutput } from './builder';
import { fileTitle } from './file-title';

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

/** What a document seems to be, from what it says; the file's name is the title of last resort. */
export function draftSource({ name }: DraftInput): DraftOutput {
  return new DraftBuilder('other', 0.1).set('title', fileTitle(name), 0.1).done();
}
