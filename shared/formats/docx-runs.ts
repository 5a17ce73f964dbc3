import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run } from '../citation/parts';

/** A stretch of a citation as Word has it: italics, small caps, links to the web only. */
export function runOf(run: Run): ParagraphChild {
  const text = new TextRun({
    text: xmlText(run.text),
    italics: run.italic,
    smallCaps: run.smallCaps,
    style: run.href ? 'Hyperlink' : undefined,
  });
  return run.href && /^https?:\/\/\S+$/i.test(run.href)
    ? new ExternalHyperlink({ link: run.href, children: [text] })
    : text;
}

/** Word refuses a file with characters that XML does not know. */
export function xmlText(text: string): string {
  return text.replace(/[^\P{C}\t\n]|\uFFFE|\uFFFF/gu, ' ');
}
