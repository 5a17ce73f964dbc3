import { marked } from 'marked';
import { furnitureOf, linesOf } from '../text/page-furniture';
import type { BriefSpan } from '../text/quotes-in-brief';
import { readDocx } from './docx';
import { type DomElement, parseHtml, visibleText } from './dom';

/** A brief as it reads: its text and where block quotations stand in it, in UTF-16 offsets. */
export interface BriefText {
  ok: true;
  text: string;
  blocks: BriefSpan[];
  /** Where each page begins, with its printed number; empty where the file has no pages. */
  pages: { start: number; label: string }[];
}

export type BriefReading = BriefText | { ok: false; message: string };

/** Reads a brief by its name's ending: .docx, .md, .html or .txt. `message` says in words why it cannot be read. */
export function readBrief(bytes: Uint8Array, name: string, decode: (bytes: Uint8Array) => string = utf8): BriefReading {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  switch (ending) {
    case 'docx':
      return wordBrief(bytes, name);
    case 'html':
    case 'htm':
      return webBrief(decode(bytes));
    case 'md':
    case 'markdown':
      return webBrief(marked.parse(decode(bytes), { async: false }));
    case 'txt':
    case '':
      return { ok: true, text: decode(bytes).replace(/\r\n?/g, '\n'), blocks: [], pages: [] };
    default:
      return { ok: false, message: `${name} is no brief that can be read here. Use a .docx, .md, .html or .txt file.` };
  }
}

/** A brief of printed pages as one text: running heads, feet and page numbers left out, so that sentences run on. */
export function briefFromPages(pages: readonly { index: number; label: string | null; text: string }[]): BriefText {
  const lines = pages.map((page) => linesOf(page.text));
  const furniture = furnitureOf(lines);
  const starts: BriefText['pages'] = [];
  let text = '';
  pages.forEach((page, i) => {
    starts.push({ start: text.length, label: page.label ?? String(page.index + 1) });
    for (const line of lines[i] ?? []) if (!furniture[i]?.has(line)) text += `${line.text}\n`;
  });
  return { ok: true, text, blocks: [], pages: starts };
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function wordBrief(bytes: Uint8Array, name: string): BriefReading {
  const reading = readDocx(bytes);
  if (!reading.ok) return { ok: false, message: `${name} ${reading.message}.` };
  let text = '';
  const blocks: BriefSpan[] = [];
  for (const paragraph of reading.paragraphs) {
    const start = text.length;
    text += paragraph.text;
    if (/quote|quotation|block text/i.test(paragraph.style)) blocks.push({ start, end: text.length });
    text += '\n\n';
  }
  for (const note of reading.notes) text += `${note.mark} ${note.text}\n\n`;
  return { ok: true, text, blocks: joined(blocks, text), pages: [] };
}

function webBrief(html: string): BriefText {
  const document = parseHtml(html);
  const text = visibleText(document);
  const blocks: BriefSpan[] = [];
  let from = 0;
  for (const quote of document.querySelectorAll('blockquote')) {
    const words = visibleText(quote as DomElement).trim();
    const start = words ? text.indexOf(words, from) : -1;
    if (start < 0) continue;
    from = start + words.length;
    blocks.push({ start, end: from });
  }
  return { ok: true, text, blocks, pages: [] };
}

/** Paragraphs of one block quotation, set as several, are one. */
function joined(blocks: BriefSpan[], text: string): BriefSpan[] {
  const whole: BriefSpan[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (last && text.slice(last.end, block.start).trim() === '') last.end = block.end;
    else whole.push({ ...block });
  }
  return whole.filter((block) => block.end > block.start);
}
