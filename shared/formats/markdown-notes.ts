import { Marked, type Token, type TokenizerExtension, type Tokens } from 'marked';

/** "[^7]" in a text. */
export interface NoteMark {
  type: 'note-mark';
  raw: string;
  label: string;
}

/** "[^7]: its words", over all its lines. */
export interface NoteWords {
  type: 'note';
  raw: string;
  label: string;
  tokens: Token[];
}

const beginning = /^\[\^([^\]\s]{1,80})\]:[ \t]*/;
/** What begins a block of its own, and so ends a note that no empty line ends. */
const another = /^(?:#{1,6}[ \t]|>|```|~~~|(?:[-*_][ \t]*){3,}$)/;

/**
 * The lines of a note: its first, those that go on without an empty line between, and paragraphs that are set in below it,
 * as GitHub and Pandoc read them.
 */
function linesOfNote(src: string): { raw: string; words: string } {
  let words = '';
  let raw = 0;
  let held = '';
  let emptyBefore = false;
  for (let at = 0; at < src.length; ) {
    const found = src.indexOf('\n', at);
    const end = found < 0 ? src.length : found + 1;
    const line = src.slice(at, end);
    const setIn = /^(?: {2,}|\t)\S/.test(line);
    const empty = line.trim() === '';
    if (at > 0 && !setIn && !empty && (emptyBefore || beginning.test(line) || another.test(line.trim()))) break;
    // Empty lines are its own only if something of it follows.
    if (empty) held += '\n';
    else {
      words += held + (at === 0 ? line.replace(beginning, '') : line.replace(/^(?: {1,4}|\t)/, ''));
      held = '';
      raw = end;
    }
    emptyBefore = empty;
    at = end;
  }
  return { raw: src.slice(0, raw), words };
}

const note: TokenizerExtension = {
  name: 'note',
  level: 'block',
  // Asked anew at every paragraph: the rest of a long text must not be looked through each time.
  start: (src) => {
    const end = src.indexOf('\n\n');
    const at = (end < 0 ? src : src.slice(0, end)).search(/\n\[\^[^\]\s]{1,80}\]:/);
    return at < 0 ? undefined : at;
  },
  tokenizer(src) {
    const label = beginning.exec(src)?.[1];
    if (label === undefined) return undefined;
    const { raw, words } = linesOfNote(src);
    return { type: 'note', raw, label, tokens: this.lexer.blockTokens(words, []) } satisfies NoteWords;
  },
};

const noteMark: TokenizerExtension = {
  name: 'note-mark',
  level: 'inline',
  tokenizer(src) {
    const match = /^\[\^([^\]\s]{1,80})\]/.exec(src);
    return match?.[1] ? ({ type: 'note-mark', raw: match[0], label: match[1] } satisfies NoteMark) : undefined;
  },
};

const markdown = new Marked({ extensions: [note, noteMark] });

/** A Markdown text in tokens, its notes apart from the rest, by label; a label that is defined twice has its first words. */
export function lexMarkdown(source: string): { tokens: Token[]; notes: Map<string, NoteWords> } {
  const notes = new Map<string, NoteWords>();
  const apart = (tokens: Token[]): Token[] =>
    tokens.filter((token) => {
      if (isNote(token)) {
        if (!notes.has(token.label)) notes.set(token.label, token);
        return false;
      }
      if ('tokens' in token && token.tokens) token.tokens = apart(token.tokens);
      if (token.type === 'list') for (const item of (token as Tokens.List).items) item.tokens = apart(item.tokens);
      return true;
    });
  const tokens = apart(markdown.lexer(source));
  for (const { tokens: own } of [...notes.values()]) apart(own);
  return { tokens, notes };
}

export const isNoteMark = (token: Token): token is Token & NoteMark => token.type === 'note-mark';

const isNote = (token: Token): token is Token & NoteWords => token.type === 'note';
