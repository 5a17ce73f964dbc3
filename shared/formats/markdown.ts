import type { ExtractOutcome } from '../model/extraction';
import { draftSource } from './draft/draft';
import { readMarkdown } from './markdown-text';
import { cutIntoPages } from './page-cut';

/** A Markdown text as a document: as it reads when rendered. A YAML head is metadata, no text. */
export function documentOfMarkdown(source: string, name: string): ExtractOutcome {
  const { head, heading, text } = readMarkdown(source);
  const pages = cutIntoPages(text);
  if (pages.length === 0) return { ok: false, code: 'empty', message: 'holds no text' };
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'md',
      mime: 'text/markdown',
      pages,
      textState: 'full',
      warnings: [],
      ...draftSource({ name, pages, properties: head, heading: head.title ?? heading, date: head.date }),
      parts: [],
    },
  };
}
