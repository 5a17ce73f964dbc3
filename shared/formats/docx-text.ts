import type { LaidBlock, LaidRun, TextLayout } from '../model/text-layout';
import type { BriefSpan } from '../text/quotes-in-brief';
import type { DocxParagraph, DocxReading } from './docx';
import type { DocxRun } from './docx-lines';

/** A Word document as one text, notes at the end, and how it is set. */
export interface DocxText {
  text: string;
  layout: TextLayout;
  /** Block quotations, each as a whole. */
  quotes: BriefSpan[];
}

/** Puts a document's paragraphs together, apart by empty lines; a form feed stands where a page begins, if they are wanted. */
export function textOfDocx({ paragraphs, notes }: DocxReading, { formFeeds }: { formFeeds: boolean }): DocxText {
  let text = '';
  const blocks: LaidBlock[] = [];
  const runs: LaidRun[] = [];
  const quotes: BriefSpan[] = [];
  const marked: { run: LaidRun; note: number }[] = [];
  const add = (words: string, block: Omit<LaidBlock, 'start' | 'end'>, own: readonly DocxRun[], before: number) => {
    const start = text.length;
    text += words;
    if (words.trim() !== '') blocks.push({ start, end: text.length, ...block });
    for (const { start: from, end, as, note } of own) {
      const run: LaidRun = { start: start + before + from, end: start + before + end, as };
      runs.push(run);
      if (note !== undefined) marked.push({ run, note });
    }
  };
  for (const paragraph of paragraphs) {
    if (text !== '') text += paragraph.newPage && formFeeds ? '\f' : '\n\n';
    const start = text.length;
    const block = blockOf(paragraph);
    add(paragraph.text, block, paragraph.runs, 0);
    if (block.kind !== 'quote' || text.length === start) continue;
    const last = quotes.at(-1);
    // Paragraphs of one block quotation, set as several, are one.
    if (last && text.slice(last.end, start).trim() === '') last.end = text.length;
    else quotes.push({ start, end: text.length });
  }
  const noteAt: number[] = [];
  for (const { mark, text: words, runs: own } of notes) {
    if (text !== '') text += '\n\n';
    noteAt.push(text.length);
    runs.push({ start: text.length, end: text.length + mark.length, as: 'mark' });
    add(`${mark} ${words}`, { kind: 'note' }, own, mark.length + 1);
  }
  const labels = new Map(runs.filter(({ as }) => as === 'mark').map((run) => [run.start, run]));
  for (const { run, note } of marked) {
    run.to = noteAt[note];
    const label = run.to === undefined ? undefined : labels.get(run.to);
    if (label) label.to ??= run.start;
  }
  runs.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, layout: { blocks, runs }, quotes };
}

function blockOf({ style, row, setIn }: DocxParagraph): Omit<LaidBlock, 'start' | 'end'> {
  if (row) return { kind: 'lines' };
  if (/^(?:title|subtitle)$/i.test(style)) return { kind: 'heading', level: style.length === 5 ? 1 : 2 };
  const level = /^heading ([1-9])$/i.exec(style)?.[1];
  if (level) return { kind: 'heading', level: Number(level) };
  if (setIn || /quote|quotation|block text/i.test(style)) return { kind: 'quote' };
  return { kind: 'paragraph' };
}
