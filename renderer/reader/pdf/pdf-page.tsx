import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { usePreference } from '../../client/preferences';
import { cssUnits, freePicture, paintPage } from '../../parts/pdf/paint-page';
import { layReading } from '../machine/lay-reading';
import { MachineNote } from '../machine/machine-note';
import { useMachineReading } from '../machine/machine-readings';
import classes from '../page/page.module.css';
import type { PageTextListener } from '../view-handle';
import type { PageSize } from './page-layout';
import { PageLinks } from './page-links';
import type { PageQueue } from './page-queue';
import type { PdfLink } from './pdf-view';
import { layText } from './text-layer';
import { putPageAway } from './tidy';

interface PdfPageProps {
  document: PDFDocumentProxy;
  queue: PageQueue;
  /** From 0. */
  page: number;
  place: CSSProperties;
  scale: number;
  rotation: number;
  dark: boolean;
  name: string;
  onSize: (page: number, size: PageSize) => void;
  onText: PageTextListener;
  onLink: (link: PdfLink) => void;
  children: ReactNode;
}

/** How long a page must be near the window before it is read while the document is being scrolled, in milliseconds. */
const flyingMs = 40;

/** One page: its picture, its text laid invisibly over it, its links, and what the reader puts over them. */
export function PdfPage({
  document,
  queue,
  page,
  place,
  scale,
  rotation,
  dark,
  name,
  onSize,
  onText,
  onLink,
  children,
}: PdfPageProps) {
  const [proxy, setProxy] = useState<PDFPageProxy | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const picture = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const reading = useMachineReading(page);
  const [doubts] = usePreference('reader.doubts');

  useEffect(() => {
    let gone = false;
    let loaded: PDFPageProxy | null = null;
    // A page that only flies by is not even asked for.
    const timer = setTimeout(
      () => {
        document.getPage(page + 1).then(
          (found) => {
            loaded = found;
            if (gone) return;
            const { width, height } = found.getViewport({ scale: cssUnits });
            onSize(page, { width, height });
            setProxy(found);
          },
          (error: unknown) => {
            if (!gone) setFailure(error instanceof Error ? error.message : String(error));
          },
        );
      },
      queue.still ? 0 : flyingMs,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
      if (loaded) putPageAway(document, loaded);
    };
  }, [document, queue, page, onSize]);

  useEffect(() => {
    const holder = picture.current;
    if (!proxy || !holder) return;
    let stop = () => {};
    // Zooming asks for many sizes in a row: only the last is painted.
    const timer = setTimeout(
      () => {
        stop = queue.add({ page, kind: 'picture', begin: () => paintPage(proxy, holder, { scale, rotation }) });
      },
      holder.hasChildNodes() ? 120 : 0,
    );
    return () => {
      clearTimeout(timer);
      stop();
      if (!holder.isConnected) freePicture(holder);
    };
  }, [proxy, queue, page, scale, rotation]);

  useEffect(() => {
    const element = words.current;
    if (!proxy || !element || reading === null) return;
    const tell = (ready: boolean) => onText(page, ready ? element : null);
    const begin = () =>
      reading
        ? layReading(element, { reading, size: proxy.getViewport({ scale: 1 }), rotation }, tell)
        : layText(proxy, element, rotation, tell);
    return queue.add({ page, kind: 'words', begin });
  }, [proxy, queue, rotation, page, onText, reading]);

  return (
    // A group and no landmark: hundreds of landmarks lead nowhere, and two documents side by side have the same pages.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <section
      role="group"
      className={classes.page}
      style={{ ...place, '--total-scale-factor': scale * cssUnits } as CSSProperties}
      aria-label={name}
      data-dark={dark || undefined}
      data-rotation={rotation}
      data-doubts={(reading && doubts) || undefined}
    >
      <div ref={picture} className={classes.picture} aria-hidden />
      <div ref={words} className={`${classes.words} textLayer`} data-page-text={page} />
      {proxy && <PageLinks page={proxy} rotation={rotation} onLink={onLink} />}
      {reading && <MachineNote reading={reading} />}
      {failure && <p className={classes.failure}>This page could not be read: {failure}</p>}
      {children}
    </section>
  );
}
