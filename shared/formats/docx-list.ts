import { Document, HeadingLevel, Paragraph } from 'docx';
import { docxBytes } from './docx-bytes';
import { xmlText } from './docx-runs';

/** A list as a Word document on US letter: its title, a line on what it is, and its entries. */
export function writeListDocx(
  { title, line, madeAt }: { title: string; line: string; madeAt: string },
  entries: Paragraph[],
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Casebench',
    lastModifiedBy: 'Casebench',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 24 } } } },
    sections: [
      {
        properties: { page: { size: { width: 12_240, height: 15_840 } } },
        children: [
          new Paragraph({ text: xmlText(title), heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: line, spacing: { after: 280 } }),
          ...entries,
        ],
      },
    ],
  });
  return docxBytes(document, madeAt);
}
