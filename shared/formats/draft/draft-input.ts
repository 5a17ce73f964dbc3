import type { PageText } from '../../model/extraction';
import type { BookMeta } from '../epub';
import type { PageMeta } from '../html-meta';
import type { PageLayout } from '../page-layout';

/** All that a reader knows of a document when it is to be drafted. */
export interface DraftInput {
  name: string;
  pages: readonly PageText[];
  /** Head of a web page. */
  meta?: PageMeta;
  /** Package document of an EPUB. */
  book?: BookMeta;
  /** What an office program or a PDF maker noted: often left over from another document. */
  properties?: Record<string, string>;
  /** A heading that the document itself marks as its title. */
  heading?: string;
  /** A date that the document itself gives as its own. */
  date?: string;
  /** How the first pages of a PDF are laid out. */
  layouts?: readonly PageLayout[];
}
