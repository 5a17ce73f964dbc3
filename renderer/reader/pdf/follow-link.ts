import type { PDFDocumentProxy } from 'pdfjs-dist';

/** The page (from 0) that a destination of a document names; null when it names none. */
export async function pageOfDestination(document: PDFDocumentProxy, to: string | unknown[]): Promise<number | null> {
  try {
    const explicit = typeof to === 'string' ? await document.getDestination(to) : to;
    const [target] = explicit ?? [];
    if (typeof target === 'number') return target >= 0 && target < document.numPages ? target : null;
    if (typeof target !== 'object' || target === null) return null;
    return await document.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0]);
  } catch {
    // A link into nothing is a dead link.
    return null;
  }
}

/** The page that a named action leads to from `page`; null for every action that is no turning of pages. */
export function pageOfAction(action: string, page: number, count: number): number | null {
  const pages: Record<string, number> = { NextPage: page + 1, PrevPage: page - 1, FirstPage: 0, LastPage: count - 1 };
  const target = pages[action];
  return target !== undefined && target >= 0 && target < count ? target : null;
}
