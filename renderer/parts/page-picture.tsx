import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Attachment } from '../../shared/model/library';
import { useHost } from '../client/host-context';
import classes from './page-picture.module.css';
import { cssUnits, freePicture, paintPage } from './pdf/paint-page';
import { takePdf } from './pdf/pdf-engine';

interface PagePictureProps {
  file: Pick<Attachment, 'sha256' | 'format' | 'mime' | 'name'>;
  /** From 0. */
  page: number;
  /** What stands where there is no picture. */
  none: ReactNode;
}

/** How wide a page is painted, in CSS pixels; the style sheet says how wide it is shown. */
const paintedWidth = 420;
/** Milliseconds that an arrow key rests on a page before that is painted. */
const restMs = 80;

/** The picture of one page of a file, by itself: of a PDF or a picture; other files have none. */
export function PagePicture({ file, page, none }: PagePictureProps) {
  const host = useHost();
  if (file.format === 'pdf') return <PdfPicture address={host.fileUrl(file.sha256)} page={page} none={none} />;
  if (file.format === 'image' && file.mime !== 'image/tiff')
    return (
      <span className={classes.picture}>
        <img src={host.fileUrl(file.sha256)} alt="" />
      </span>
    );
  return none;
}

function PdfPicture({ address, page, none }: { address: string; page: number; none: ReactNode }) {
  const holder = useRef<HTMLSpanElement>(null);
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const opened = takePdf(address);
    opened.document.then(
      (found) => !gone && setDocument(found),
      // One that asks for a password, or is damaged: the reader says so.
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
      opened.close();
    };
  }, [address]);
  useEffect(() => {
    const element = holder.current;
    if (!document || !element) return;
    let stop = () => {};
    let gone = false;
    const timer = setTimeout(() => {
      document.getPage(page + 1).then(
        async (proxy) => {
          if (gone) return;
          const { width } = proxy.getViewport({ scale: cssUnits });
          const work = paintPage(proxy, element, { scale: paintedWidth / width, rotation: 0 });
          stop = work.stop;
          await work.done;
          proxy.cleanup();
        },
        () => !gone && freePicture(element),
      );
    }, restMs);
    return () => {
      gone = true;
      clearTimeout(timer);
      stop();
      if (!element.isConnected) freePicture(element);
    };
  }, [document, page]);
  if (failed) return none;
  return <span ref={holder} className={classes.picture} aria-hidden />;
}
