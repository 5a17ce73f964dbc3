import { type Part, toMarkdown } from '../citation/parts';
import { listLine, missingNote, type ReferenceList } from './reference-list';

/** The list in Markdown (CommonMark), one bullet an entry. */
export function writeReferenceMarkdown(list: ReferenceList): string {
  const entries = list.references.map((reference) => {
    const note = missingNote(reference);
    const lacks = note ? ` ${plain(note)}` : '';
    return `- ${toMarkdown(reference.citation)}${lacks}`;
  });
  return `# ${plain(list.title)}\n\n${plain(listLine(list))}\n\n${entries.join('\n')}\n`;
}

function plain(text: string): string {
  const part: Part = { text: text.replace(/\s+/g, ' ') };
  return toMarkdown([part]);
}
