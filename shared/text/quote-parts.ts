import { type Skeleton, skeletonOf } from './normalise';

/** A piece of a quotation: words that must be the source's own, or a change that the quotation declares. */
export type QuotePart =
  | { kind: 'words'; text: string; skeleton: Skeleton }
  | { kind: 'omission'; text: string }
  /** `[T]he` is tight after, `judge[s]` tight before, `the [accused]` neither. `sic` stands for nothing. */
  | { kind: 'bracket'; text: string; content: string; tightBefore: boolean; tightAfter: boolean; sic: boolean };

/** What a parenthetical after the quotation says was changed (Indigo Book R41; Bluebook rule 5.2). */
export interface Declarations {
  emphasis: boolean;
  citations: boolean;
  footnotes: boolean;
  marks: boolean;
  /** "(cleaned up)": the brackets and ellipses of the source are left out as well. */
  cleaned: boolean;
}

export interface ParsedQuote {
  /** The quotation without its outer marks and its closing parentheticals. */
  text: string;
  /** All of it as words, for sources that hold the brackets and dots themselves. */
  whole: Skeleton;
  parts: QuotePart[];
  declares: Declarations;
}

const open = new Set([...'"“„«‘\'']);
const close = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
]);

/** Reads a quotation as typed in a brief: its outer marks, `…`, `[s]he`, `[sic]`, "(emphasis added)". */
export function parseQuote(typed: string): ParsedQuote {
  const declares: Declarations = { emphasis: false, citations: false, footnotes: false, marks: false, cleaned: false };
  let text = typed.trim();
  for (let shorter = withoutDeclaration(text, declares); shorter !== null; shorter = withoutDeclaration(text, declares))
    text = shorter;
  text = withoutOuterMarks(text);
  return { text, whole: skeletonOf(text), parts: partsOf(text, declares), declares };
}

/** Takes away one closing "(emphasis added)" or its like, and notes it; null when there is none. */
function withoutDeclaration(text: string, declares: Declarations): string | null {
  const last = text.at(-1);
  if (last !== ')' && last !== ']') return null;
  const from = text.lastIndexOf(last === ')' ? '(' : '[');
  if (from <= 0 || !note(text.slice(from + 1, -1), declares)) return null;
  return text.slice(0, from).trimEnd();
}

function note(words: string, declares: Declarations): boolean {
  const said = words.trim().toLowerCase();
  if (said.length > 80) return false;
  const emphasis = /\bemphas[ie]s (?:added|supplied|mine|ours|omitted|in original)|\bitalics (?:added|omitted)/.test(
    said,
  );
  const cleaned = said === 'cleaned up';
  const omitted = said.endsWith('omitted') || cleaned;
  const citations = omitted && (cleaned || /\bcitations?\b/.test(said));
  const footnotes = omitted && (cleaned || /\bfootnotes?\b/.test(said));
  const marks = omitted && (cleaned || /\bquotation(?:s| marks?)?\b|\bquotes?\b/.test(said));
  declares.emphasis ||= emphasis;
  declares.citations ||= citations;
  declares.footnotes ||= footnotes;
  declares.marks ||= marks;
  declares.cleaned ||= cleaned;
  return emphasis || citations || footnotes || marks || /^alterations? (?:in original|omitted|added)/.test(said);
}

function withoutOuterMarks(text: string): string {
  const first = text[0];
  const last = text.at(-1);
  if (first === undefined || last === undefined || text.length < 3 || !open.has(first)) return text;
  if (!close.get(first)?.includes(last)) return text;
  const inner = text.slice(1, -1);
  // “We” and “they” are two quotations, not one in marks.
  return inner.includes(first) && inner.includes(last) && inner.indexOf(last) < inner.indexOf(first)
    ? text
    : inner.trim();
}

const longestBracket = 300;

function partsOf(text: string, declares: Declarations): QuotePart[] {
  const parts: QuotePart[] = [];
  let from = 0;
  let at = 0;
  const flush = (to: number) => {
    const words = text.slice(from, to);
    const skeleton = skeletonOf(words);
    if (skeleton.text !== '') parts.push({ kind: 'words', text: words, skeleton });
  };
  while (at < text.length) {
    const end = text[at] === '[' ? text.indexOf(']', at) : omissionEnd(text, at);
    const bracket = text[at] === '[';
    if (end <= at || (bracket && end - at > longestBracket)) {
      at++;
      continue;
    }
    flush(at);
    const to = bracket ? end + 1 : end;
    const part = bracket ? bracketOf(text, at, to, declares) : { kind: 'omission' as const, text: text.slice(at, to) };
    if (part) parts.push(part);
    from = to;
    at = to;
  }
  flush(text.length);
  return parts;
}

function bracketOf(text: string, from: number, to: number, declares: Declarations): QuotePart | null {
  const whole = text.slice(from, to);
  const content = whole.slice(1, -1).trim();
  if (/^(?:[.…*\s]{1,12})$/.test(content) && content !== '') return { kind: 'omission', text: whole };
  if (/\bomitted$/i.test(content)) return { kind: 'omission', text: whole };
  if (note(content, declares)) return null;
  return {
    kind: 'bracket',
    text: whole,
    content,
    tightBefore: /[\p{L}\p{N}]/u.test(text[from - 1] ?? ''),
    tightAfter: /[\p{L}\p{N}]/u.test(text[to] ?? ''),
    sic: /^sic\.?$/i.test(content),
  };
}

/** Where an omission (`…`, `. . .`, `***`) that begins at `from` ends; 0 when none begins there. */
function omissionEnd(text: string, from: number): number {
  const first = text[from];
  if (first !== '.' && first !== '…' && first !== '*') return 0;
  let count = 0;
  let to = from;
  for (let at = from; at < text.length; at++) {
    const one = text[at] as string;
    if (first === '*' ? one === '*' : one === '.' || one === '…') {
      count += one === '…' ? 3 : 1;
      to = at + 1;
    } else if (!/\s/.test(one)) break;
  }
  return count >= 3 ? to : 0;
}
