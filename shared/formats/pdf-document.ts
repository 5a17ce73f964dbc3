import type { ExtractionWarning, ExtractOutcome, PageText, TextState } from '../model/extraction';
import { draftSource } from './draft/draft';
import { layoutText } from './page-layout';
import { endsAsPdf, type PdfPage, readPdf } from './pdf';

/** A PDF as a document; a failure's message goes on from the file's name. */
export function documentOfPdf(bytes: Uint8Array, name: string): ExtractOutcome {
  const pdf = readPdf(bytes);
  if (!pdf.ok) return pdf;
  const pages = pdf.pages.map(
    (page, index): PageText => ({ index, label: page.label, text: layoutText(page), broken: false }),
  );
  const warnings: ExtractionWarning[] = [];
  if (!endsAsPdf(bytes))
    warnings.push({ code: 'truncated', message: 'The file breaks off before its end; pages may be missing.' });
  else if (pdf.repaired)
    warnings.push({ code: 'repaired', message: 'The file was damaged and could be repaired for reading.' });
  const lost = pdf.pages.flatMap((page, index) => (page.failed === null ? [] : [index + 1]));
  if (lost.length > 0)
    warnings.push({ code: 'pages-failed', message: `Could not read page ${lost.slice(0, 20).join(', ')}.` });
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'pdf',
      mime: 'application/pdf',
      pages,
      textState: textStateOf(pdf.pages),
      warnings,
      ...draftSource({ name, pages }),
      parts: [],
    },
  };
}

function textStateOf(pages: PdfPage[]): TextState {
  const drawn = pages.filter((page) => page.content);
  const silent = drawn.filter((page) => page.rows.length === 0).length;
  if (silent === 0) return drawn.length === 0 ? 'none' : 'full';
  return silent === drawn.length ? 'none' : 'partial';
}
