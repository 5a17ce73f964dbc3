import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { cssUnits } from '../../parts/pdf/paint-page';
import classes from './page-links.module.css';
import type { PdfLink } from './pdf-view';

interface Placed {
  key: string;
  name: string;
  /** In hundredths of the page. */
  box: { left: number; top: number; width: number; height: number };
  link: PdfLink;
}

interface LinkAnnotation {
  id: string;
  subtype: string;
  rect: [number, number, number, number];
  dest?: string | unknown[] | null;
  url?: string;
  action?: string;
  overlaidText?: string;
}

/** The links of a page, as buttons where they are drawn. None leads out of the document by itself. */
export function PageLinks({
  page,
  rotation,
  onLink,
}: {
  page: PDFPageProxy;
  rotation: number;
  onLink: (link: PdfLink) => void;
}) {
  const [links, setLinks] = useState<Placed[]>([]);
  useEffect(() => {
    let gone = false;
    page.getAnnotations({ intent: 'display' }).then(
      (annotations: unknown[]) => {
        if (!gone) setLinks((annotations as LinkAnnotation[]).flatMap((one) => place(one, page, rotation) ?? []));
      },
      () => {
        // Broken annotations: the page is read without its links.
        if (!gone) setLinks([]);
      },
    );
    return () => {
      gone = true;
    };
  }, [page, rotation]);
  return links.map(({ key, name, box, link }) => (
    <button
      key={key}
      type="button"
      className={classes.link}
      aria-label={name}
      title={'url' in link ? link.url : undefined}
      style={{ left: `${box.left}%`, top: `${box.top}%`, width: `${box.width}%`, height: `${box.height}%` }}
      onClick={() => onLink(link)}
    />
  ));
}

function place(one: LinkAnnotation, page: PDFPageProxy, rotation: number): Placed | null {
  const link: PdfLink | null = one.dest
    ? { to: one.dest }
    : one.url
      ? { url: one.url }
      : one.action
        ? { action: one.action }
        : null;
  if (one.subtype !== 'Link' || !link) return null;
  const viewport = page.getViewport({ scale: cssUnits, rotation: page.rotate + rotation });
  const [left, bottom, right, top] = one.rect;
  const [x1, y1] = viewport.convertToViewportPoint(left, bottom) as [number, number];
  const [x2, y2] = viewport.convertToViewportPoint(right, top) as [number, number];
  const box = {
    left: (Math.min(x1, x2) / viewport.width) * 100,
    top: (Math.min(y1, y2) / viewport.height) * 100,
    width: (Math.abs(x2 - x1) / viewport.width) * 100,
    height: (Math.abs(y2 - y1) / viewport.height) * 100,
  };
  const words = one.overlaidText?.trim();
  const name = 'url' in link ? `Link to ${link.url}` : words ? `Go to ${words}` : 'Link within the document';
  return { key: one.id, name, box, link };
}
