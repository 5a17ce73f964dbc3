/** A piece of what was typed: a word or a quoted phrase, with its sign, its field and its star. */
export interface Token {
  /** As typed, without sign, field, quotation marks and star. */
  text: string;
  /** What the full-text index would see of it; empty for mere punctuation. */
  words: string[];
  quoted: boolean;
  negated: boolean;
  prefix: boolean;
  /** Lower case, without the colon. */
  field: string | null;
}

const opening = '"“”„«';
const closing = '"“”»';

/** Splits a query into tokens in one pass; an unclosed quotation mark runs to the end. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] as string)) {
      at++;
      continue;
    }
    // Words joined by OR are a group without brackets, too: those around one would hide the field or sign behind them.
    if (text[at] === '(') {
      at++;
      continue;
    }
    const token: Token = { text: '', words: [], quoted: false, negated: false, prefix: false, field: null };
    if (/[-−]/.test(text[at] as string) && at + 1 < text.length && !/[\s-]/.test(text[at + 1] as string)) {
      token.negated = true;
      at++;
    }
    const field = /^([A-Za-z][A-Za-z-]{0,20}):(?=\S)(?!\/\/)/.exec(text.slice(at, at + 24));
    if (field) {
      token.field = (field[1] as string).toLowerCase();
      at += field[0].length;
    }
    at = opening.includes(text[at] as string) ? readQuoted(text, at, token) : readWord(text, at, token);
    token.words = indexWords(token.text);
    tokens.push(token);
  }
  return tokens;
}

function readQuoted(text: string, at: number, token: Token): number {
  let end = at + 1;
  while (end < text.length && !closing.includes(text[end] as string)) end++;
  token.text = text.slice(at + 1, end);
  token.quoted = true;
  if (text[end + 1] === '*') {
    token.prefix = true;
    return end + 2;
  }
  return end + 1;
}

function readWord(text: string, at: number, token: Token): number {
  let end = at;
  while (end < text.length && !/\s/.test(text[end] as string)) end++;
  const word = withoutClosing(text.slice(at, end));
  token.prefix = word.endsWith('*');
  token.text = token.prefix ? word.slice(0, -1) : word;
  return end;
}

/** Without the brackets at its end that close what no bracket in it opened: "kind:case)", but "230(c)(1)" as it is. */
function withoutClosing(word: string): string {
  let open = word.split('(').length - word.split(')').length;
  let end = word.length;
  for (; open < 0 && word[end - 1] === ')'; open++) end--;
  return word.slice(0, end);
}

/** The words of a text as the index's tokenizer (unicode61) splits them: runs of letters and digits. */
export function indexWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{Co}\p{M}]+/gu) ?? [];
}
