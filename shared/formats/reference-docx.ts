import { Document, HeadingLevel, Paragraph, TextRun } from 'docx';
import { toRuns } from '../citation/parts';
import { docxBytes } from './docx-bytes';
import { runOf } from './docx-runs';
import { listLine, missingNote, type ReferenceList } from './reference-list';

/** The list as a Word document: hanging indents, italics and small caps as the style has them, live links. */
export function writeReferenceDocx(list: ReferenceList): Promise<Uint8Array> {
  const entries = list.references.map((reference) => {
    const note = missingNote(reference);
    const lacks = note ? [new TextRun({ text: ` ${note}`, italics: true, color: '8A5A00' })] : [];
    return new Paragraph({
      children: [...toRuns(reference.citation).map(runOf), ...lacks],
      indent: { left: 480, hanging: 480 },
      spacing: { after: 140 },
      keepLines: true,
    });
  });
  const document = new Document({
    title: list.title,
    creator: 'Casebench',
    lastModifiedBy: 'Casebench',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 24 } } } },
    sections: [
      {
        properties: { page: { size: { width: 12_240, height: 15_840 } } },
        children: [
          new Paragraph({ text: list.title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: listLine(list), spacing: { after: 280 } }),
          ...entries,
        ],
      },
    ],
  });
  return docxBytes(document, list.madeAt);
}
