import { PasswordException, PasswordResponses, type PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { cssUnits } from '../../parts/pdf/paint-page';
import { takePdf } from '../../parts/pdf/pdf-engine';
import type { PageSize } from './page-layout';

export type PdfOpening =
  | { is: 'opening' }
  | { is: 'open'; document: PDFDocumentProxy; firstSize: PageSize; password: string | undefined }
  | { is: 'locked'; wrong: boolean; unlock: (password: string) => void }
  | { is: 'failed'; message: string };

/**
 * Opens the PDF at an address and closes it again when it is no longer shown, or while it is asleep: with it go its workers
 * and all their memory.
 */
export function usePdf(address: string, asleep: boolean): PdfOpening {
  const [opening, setOpening] = useState<PdfOpening>({ is: 'opening' });
  const [password, setPassword] = useState<string>();
  useEffect(() => {
    if (asleep) return;
    let gone = false;
    const opened = takePdf(address, password);
    opened.document
      .then(async (document) => {
        const first = (await document.getPage(1)).getViewport({ scale: cssUnits });
        if (!gone)
          setOpening({
            is: 'open',
            document,
            firstSize: { width: first.width, height: first.height },
            password,
          });
      })
      .catch((error: unknown) => {
        if (gone) return;
        if (error instanceof PasswordException)
          setOpening({ is: 'locked', wrong: error.code === PasswordResponses.INCORRECT_PASSWORD, unlock: setPassword });
        else setOpening({ is: 'failed', message: error instanceof Error ? error.message : String(error) });
      });
    return () => {
      gone = true;
      opened.close();
      setOpening({ is: 'opening' });
    };
  }, [address, password, asleep]);
  return opening;
}
