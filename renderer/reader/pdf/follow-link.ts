import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { ReadingPlace } from '../view-handle';

/** Where a destination of a document leads; null when it leads nowhere. */
export async function placeOfDestination(
  document: PDFDocumentProxy,
  to: string | unknown[],
): Promise<ReadingPlace | null> {
  try {
    const explicit = typeof to === 'string' ? await document.getDestination(to) : to;
    const [target, kind, ...at] = explicit ?? [];
    const page = await pageOfTarget(document, target);
    if (page === null) return null;
    const top = topOf((kind as { name?: unknown } | undefined)?.name, at);
    if (top === null) return { page, down: 0 };
    const viewport = (await document.getPage(page + 1)).getViewport({ scale: 1 });
    const [, y] = viewport.convertToViewportPoint(0, top) as [number, number];
    return { page, down: Math.min(0.98, Math.max(0, y / viewport.height)) };
  } catch {
    // A link into nothing is a dead link.
    return null;
  }
}

async function pageOfTarget(document: PDFDocumentProxy, target: unknown): Promise<number | null> {
  if (typeof target === 'number') return target >= 0 && target < document.numPages ? target : null;
  if (typeof target !== 'object' || target === null) return null;
  return document.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0]);
}

/** The height on the page that a destination names, in its own coordinates (ISO 32000-1, 12.3.2.2). */
function topOf(kind: unknown, at: readonly unknown[]): number | null {
  const top = kind === 'XYZ' ? at[1] : kind === 'FitH' || kind === 'FitBH' ? at[0] : kind === 'FitR' ? at[3] : null;
  return typeof top === 'number' && Number.isFinite(top) ? top : null;
}

/** The page that a named action leads to from `page`; null for every action that is no turning of pages. */
export function pageOfAction(action: string, page: number, count: number): number | null {
  const pages: Record<string, number> = { NextPage: page + 1, PrevPage: page - 1, FirstPage: 0, LastPage: count - 1 };
  const target = pages[action];
  return target !== undefined && target >= 0 && target < count ? target : null;
}
