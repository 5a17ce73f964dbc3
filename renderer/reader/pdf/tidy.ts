import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/**
 * Pages put away after which a document's shared objects (fonts, pictures) are given back too. Not oftener: the fonts are
 * wanted again at once, and each that comes or goes makes the browser lay the whole window anew.
 */
const tidyAfter = 150;
/** Milliseconds in which a called-off painting has ended. */
const settleMs = 250;

const putAway = new WeakMap<PDFDocumentProxy, number>();

/**
 * Gives back the memory of a page that left the window, and from time to time that of what pages shared: without it a
 * document of a thousand pages would hold all that was ever seen of it.
 */
export function putPageAway(document: PDFDocumentProxy, page: PDFPageProxy): void {
  setTimeout(() => {
    page.cleanup();
    const count = (putAway.get(document) ?? 0) + 1;
    putAway.set(document, count % tidyAfter);
    if (count < tidyAfter) return;
    // Refused while some page is being painted: then after the next pages.
    document.cleanup().catch(() => putAway.set(document, tidyAfter - 4));
  }, settleMs);
}

/** Gives back all that a document holds besides itself, when none of its pages is shown any more. */
export function putAllAway(document: PDFDocumentProxy): () => void {
  const timer = setTimeout(() => {
    putAway.set(document, 0);
    // Refused only while a page is being painted: a small picture at the side, whose page is put away later.
    document.cleanup().catch(() => putAway.set(document, tidyAfter - 4));
  }, settleMs * 2);
  return () => clearTimeout(timer);
}
