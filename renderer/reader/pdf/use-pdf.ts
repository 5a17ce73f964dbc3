import { PasswordException, PasswordResponses, type PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import type { PageSize } from './page-layout';
import { cssUnits } from './paint-page';
import { takePdf } from './pdf-engine';

export type PdfOpening =
  | { is: 'opening' }
  | { is: 'open'; document: PDFDocumentProxy; firstSize: PageSize; password: string | undefined }
  | { is: 'locked'; wrong: boolean; unlock: (password: string) => void }
  | { is: 'failed'; message: string };

/** Opens the PDF at an address and closes it again when it is no longer shown. */
export function usePdf(address: string): PdfOpening {
  const [opening, setOpening] = useState<PdfOpening>({ is: 'opening' });
  const [password, setPassword] = useState<string>();
  useEffect(() => {
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
  }, [address, password]);
  return opening;
}
