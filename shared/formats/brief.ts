import type { TextLayout } from '../model/text-layout';
import { indentedBlocks } from '../text/indented-blocks';
import { furnitureOf, linesOf } from '../text/page-furniture';
import type { BriefSpan } from '../text/quotes-in-brief';
import { readDocx } from './docx';
import { textOfDocx } from './docx-text';
import { parseHtml } from './dom';
import { laidOutDom } from './dom-layout';
import { readMarkdown } from './markdown-text';

/** A brief as it reads: its text and where block quotations stand in it, in UTF-16 offsets. */
export interface BriefText {
  ok: true;
  text: string;
  /** How it is set, where its format says so. */
  layout: TextLayout | null;
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
      return laidBrief(laidOutDom(parseHtml(decode(bytes)), { quoteMarks: true }));
    case 'md':
    case 'markdown':
      return laidBrief(readMarkdown(decode(bytes)));
    case 'txt':
    case '':
      return plainBrief(decode(bytes).replace(/\r\n?/g, '\n'));
    default:
      return { ok: false, message: `${name} is no brief that can be read here. Use a .docx, .md, .html or .txt file.` };
  }
}

function plainBrief(text: string): BriefText {
  return { ok: true, text, layout: null, blocks: indentedBlocks(text), pages: [] };
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
  return { ok: true, text, layout: null, blocks: [], pages: starts };
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function wordBrief(bytes: Uint8Array, name: string): BriefReading {
  const reading = readDocx(bytes);
  if (!reading.ok) return { ok: false, message: `${name} ${reading.message}.` };
  return laidBrief(textOfDocx(reading, { formFeeds: false }));
}

function laidBrief({ text, layout, quotes }: { text: string; layout: TextLayout; quotes: BriefSpan[] }): BriefText {
  return { ok: true, text, layout, blocks: quotes, pages: [] };
}
