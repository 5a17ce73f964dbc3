import { decodeHTML } from 'entities';
import { marked, type Token, type Tokens } from 'marked';
import type { ExtractOutcome } from '../model/extraction';
import { parseHtml, visibleText } from './dom';
import { draftSource } from './draft/draft';
import { cutIntoPages } from './page-cut';

/** A Markdown text as a document: as it reads when rendered. A YAML head is metadata, no text. */
export function documentOfMarkdown(source: string, name: string): ExtractOutcome {
  const { head, body } = splitHead(source.replace(/\r\n?/g, '\n'));
  const tokens = marked.lexer(body);
  const pages = cutIntoPages(tokens.map(blockText).filter(Boolean).join('\n\n'));
  if (pages.length === 0) return { ok: false, code: 'empty', message: 'holds no text' };
  const heading = tokens.find((token): token is Tokens.Heading => token.type === 'heading' && token.depth === 1);
  return {
    ok: true,
    holds: 'document',
    document: {
      format: 'md',
      mime: 'text/markdown',
      pages,
      textState: 'full',
      warnings: [],
      ...draftSource({
        name,
        pages,
        properties: head,
        heading: head.title ?? (heading && inlineText(heading.tokens)),
        date: head.date,
      }),
      parts: [],
    },
  };
}

/** The simple `key: value` lines of a YAML head between `---` lines, and what follows it. */
function splitHead(source: string): { head: Record<string, string>; body: string } {
  const match = /^\uFEFF?---\n([\s\S]{0,10000}?)\n(?:---|\.\.\.)\n/.exec(source);
  if (!match) return { head: {}, body: source };
  const lines = (match[1] ?? '').split('\n').map((line) => /^([A-Za-z][\w-]*):\s*["']?(.*?)["']?\s*$/.exec(line));
  const head = Object.fromEntries(
    lines.flatMap((line) => (line?.[1] && line[2] ? [[line[1].toLowerCase(), line[2]]] : [])),
  );
  return { head, body: source.slice(match[0].length) };
}

function blockText(token: Token): string {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return '';
    case 'code':
      return token.text;
    case 'html':
      return visibleText(parseHtml(token.text));
    case 'list':
      return (token as Tokens.List).items
        .map(
          (item, i) =>
            `${token.ordered ? `${Number(token.start || 1) + i}.` : '•'} ${item.tokens.map(blockText).join('\n')}`,
        )
        .join('\n');
    case 'table':
      return [(token as Tokens.Table).header, ...(token as Tokens.Table).rows]
        .map((row) => row.map((cell) => inlineText(cell.tokens)).join('\t'))
        .join('\n');
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.map(blockText).filter(Boolean).join('\n\n');
    default:
      return 'tokens' in token && token.tokens ? inlineText(token.tokens) : 'text' in token ? String(token.text) : '';
  }
}

function inlineText(tokens: Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n';
      if (token.type === 'html') return '';
      if ('tokens' in token && token.tokens) return inlineText(token.tokens);
      return 'text' in token ? decodeHTML(String(token.text)) : '';
    })
    .join('');
}
