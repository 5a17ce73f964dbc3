import { decodeHTML } from 'entities';
import type { Token, Tokens } from 'marked';
import type { LaidBlock, LaidRun, TextLayout } from '../model/text-layout';
import type { BriefSpan } from '../text/quotes-in-brief';
import { parseHtml, visibleText } from './dom';
import { isNoteMark, lexMarkdown, type NoteWords } from './markdown-notes';
import { TextWriter } from './text-writer';

/** A Markdown text as it reads when rendered: notes are numbered in the order of their marks and stand at the end. */
export interface MarkdownReading {
  /** The `key: value` lines of its YAML head. */
  head: Record<string, string>;
  /** Its first heading of the first level. */
  heading: string | undefined;
  text: string;
  layout: TextLayout;
  /** Block quotations, each as a whole. */
  quotes: BriefSpan[];
}

export function readMarkdown(source: string): MarkdownReading {
  const { head, body } = splitHead(source.replace(/\r\n?/g, '\n'));
  const { tokens, notes } = lexMarkdown(body);
  const setting = new Setting(notes);
  setting.blocks(tokens, 2);
  setting.notesAtEnd();
  const { writer, quotes, firstHeading } = setting;
  const { text, layout } = writer.finished();
  const heading = firstHeading && text.slice(firstHeading.start, firstHeading.end).replace(/\[\d+\]/g, '');
  return { head, heading, text, layout, quotes };
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

interface Numbered {
  number: number;
  words: NoteWords;
  /** In the text; none for a note that nothing refers to. */
  marks: LaidRun[];
  /** Before its words; null while it is not written. */
  own: LaidRun | null;
}

class Setting {
  readonly writer = new TextWriter();
  readonly quotes: BriefSpan[] = [];
  firstHeading: LaidBlock | undefined;
  private readonly words: ReadonlyMap<string, NoteWords>;
  private readonly numbered = new Map<string, Numbered>();
  private quoted = false;
  private depth = 0;

  constructor(words: ReadonlyMap<string, NoteWords>) {
    this.words = words;
  }

  /** Blocks one below the other, `apart` by an empty line or by none. */
  blocks(tokens: readonly Token[], apart: 1 | 2): void {
    for (const token of tokens) {
      this.writer.gap(apart);
      this.block(token);
    }
    this.writer.gap(apart);
  }

  private block(token: Token): void {
    const { writer } = this;
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
        return;
      case 'code':
        writer.block('lines', () => writer.write((token as Tokens.Code).text));
        return;
      case 'html':
        this.paragraph(() => writer.write(visibleText(parseHtml(String(token.raw)))));
        return;
      case 'heading':
        this.readHeading(token as Tokens.Heading);
        return;
      case 'list':
        this.list(token as Tokens.List);
        return;
      case 'table':
        this.table(token as Tokens.Table);
        return;
      case 'blockquote':
        this.quote(token as Tokens.Blockquote);
        return;
      default:
        this.paragraph(() => this.inline('tokens' in token && token.tokens ? token.tokens : [token]));
    }
  }

  private paragraph(work: () => void): void {
    this.writer.block(this.quoted ? 'quote' : 'paragraph', work);
  }

  private readHeading({ tokens, depth }: Tokens.Heading): void {
    const { writer } = this;
    const written = writer.block('heading', () => this.inline(tokens), depth);
    if (written && depth === 1) this.firstHeading ??= writer.blocks.at(-1);
  }

  private list({ items, ordered, start }: Tokens.List): void {
    const { writer } = this;
    this.depth++;
    items.forEach((item, i) => {
      writer.gap(1);
      const mark = ordered ? `${Number(start || 1) + i}. ` : '• ';
      const [first, ...rest] = item.tokens.filter(({ type }) => type !== 'space' && type !== 'checkbox');
      if (first && 'tokens' in first && first.tokens && first.type !== 'blockquote') {
        const words = first.tokens;
        writer.block(
          'item',
          () => {
            writer.write(mark);
            this.inline(words);
          },
          this.depth,
        );
        this.blocks(rest, 1);
      } else {
        writer.block('item', () => writer.write(mark.trim()), this.depth);
        this.blocks(first ? [first, ...rest] : [], 1);
      }
    });
    this.depth--;
  }

  private table({ header, rows }: Tokens.Table): void {
    const { writer } = this;
    writer.block('lines', () => {
      for (const row of [header, ...rows]) {
        writer.gap(1);
        row.forEach((cell, i) => {
          if (i > 0) writer.write('\t');
          this.inline(cell.tokens);
        });
      }
    });
  }

  private quote({ tokens }: Tokens.Blockquote): void {
    const start = this.writer.next;
    const outer = this.quoted;
    this.quoted = true;
    this.blocks(tokens, 2);
    this.quoted = outer;
    // A quotation within one is part of it.
    const end = this.writer.blocks.at(-1)?.end ?? 0;
    if (!outer && end > start) this.quotes.push({ start, end });
  }

  private inline(tokens: readonly Token[]): void {
    for (const token of tokens) this.inlineToken(token);
  }

  private inlineToken(token: Token): void {
    const { writer } = this;
    const within = 'tokens' in token && token.tokens ? token.tokens : null;
    if (isNoteMark(token)) this.mark(token.label, token.raw);
    else if (token.type === 'br' || (token.type === 'html' && /^<br\s*\/?>$/i.test(token.raw.trim()))) writer.gap(1);
    else if (token.type === 'html') return;
    else if (token.type === 'em') writer.run('emphasis', () => this.inline(within ?? []));
    else if (token.type === 'strong') writer.run('strong', () => this.inline(within ?? []));
    else if (token.type === 'codespan') writer.run('code', () => writer.write((token as Tokens.Codespan).text));
    else if (within) this.inline(within);
    // A line broken in the file goes on as one.
    else if ('text' in token) writer.write(decodeHTML(String(token.text)).replace(/[ \t]*\n[ \t]*/g, ' '));
  }

  /** The mark of a note that is there; without its words it is no mark. */
  private mark(label: string, raw: string): void {
    const words = this.words.get(label);
    if (!words) {
      this.writer.write(raw);
      return;
    }
    const note = this.number(label, words);
    const run = this.writer.run('mark', () => this.writer.write(`[${note.number}]`));
    if (run) note.marks.push(run);
  }

  private number(label: string, words: NoteWords): Numbered {
    const known = this.numbered.get(label);
    if (known) return known;
    const note: Numbered = { number: this.numbered.size + 1, words, marks: [], own: null };
    this.numbered.set(label, note);
    return note;
  }

  notesAtEnd(): void {
    // A note may mark others, which come after it.
    for (const note of this.numbered.values()) this.note(note);
    for (const [label, words] of this.words) {
      this.number(label, words);
      for (const note of this.numbered.values()) if (!note.own) this.note(note);
    }
    for (const { marks, own } of this.numbered.values()) {
      for (const mark of marks) mark.to = own?.start;
      if (own && marks[0]) own.to = marks[0].start;
    }
  }

  private note(note: Numbered): void {
    const { writer } = this;
    const [first, ...rest] = note.words.tokens.filter(({ type }) => type !== 'space');
    const inline = first?.type === 'paragraph' && 'tokens' in first ? (first.tokens ?? []) : null;
    writer.gap(2);
    writer.block('note', () => {
      note.own = writer.run('mark', () => writer.write(`[${note.number}]`));
      writer.write(' ');
      if (inline) this.inline(inline);
    });
    const before = writer.blocks.length;
    writer.gap(2);
    this.blocks(inline ? rest : note.words.tokens, 2);
    for (const block of writer.blocks.slice(before)) if (block.kind === 'paragraph') block.kind = 'note';
  }
}
