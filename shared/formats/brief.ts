import { marked } from 'marked';
import type { BriefSpan } from '../text/quotes-in-brief';
import { readDocx } from './docx';
import { type DomElement, parseHtml, visibleText } from './dom';

/** A brief as it reads: its text and where block quotations stand in it, in UTF-16 offsets. */
export interface BriefText {
  ok: true;
  text: string;
  blocks: BriefSpan[];
}

export type BriefReading = BriefText | { ok: false; message: string };

/** Reads a brief by its name's ending: .docx, .md, .html or .txt. `message` says in words why it cannot be read. */
export function readBrief(bytes: Uint8Array, name: string): BriefReading {
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
      return { ok: true, text: decode(bytes), blocks: [] };
    default:
      return { ok: false, message: `${name} is no brief that can be read here. Use a .docx, .md, .html or .txt file.` };
  }
}

function decode(bytes: Uint8Array): string {
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
  return { ok: true, text, blocks: joined(blocks, text) };
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
  return { ok: true, text, blocks };
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
