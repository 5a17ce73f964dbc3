import { Paragraph, TextRun } from 'docx';
import { toRuns } from '../citation/parts';
import { writeListDocx } from './docx-list';
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
  const { title, madeAt } = list;
  return writeListDocx({ title, line: listLine(list), madeAt }, entries);
}
