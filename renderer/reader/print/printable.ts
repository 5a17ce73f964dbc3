import type { ShownFile } from '../../../shared/model/kept-brief';
import type { Look, OpenedPdf } from '../shown-document';
import type { StoredPages } from '../stored-pages';
import type { ViewHandle } from '../view-handle';
import { printablePdf } from './print-pdf';
import { printablePictures } from './print-pictures';
import { printableText } from './print-text';
import { printableWebPage } from './print-web-page';
import type { Printable } from './sheet';

export interface Shown {
  file: ShownFile;
  look: Look;
  stored: StoredPages;
  labels: readonly (string | null)[];
  /** Where the file itself is. */
  address: string;
  opened: OpenedPdf | null;
  pages: number;
  view: ViewHandle | null;
}

/** What is shown, as it is printed; null for what has nothing to print. */
export function printableOf(shown: Shown): Printable | null {
  const { file, look, stored, labels, address, opened, pages, view } = shown;
  const { name } = file;
  if (look.mode === 'reading')
    return file.pages > 0 ? printableText(stored, { pages: file.pages, labels, name }) : null;
  if (file.format === 'pdf') return printablePdf({ address, password: opened?.password, pages, name });
  if (file.format === 'image') {
    const images = () => [...(view?.root()?.querySelectorAll<HTMLImageElement>('section > img') ?? [])];
    return printablePictures(images, { pages, rotation: look.rotation, name });
  }
  return printableWebPage(address, name);
}
