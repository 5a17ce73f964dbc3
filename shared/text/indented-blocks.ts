import type { BriefSpan } from './quotes-in-brief';

const fewestWords = 8;
const indented = /^(?:\t| {4,}|[ \t]*>)/;
/** Items of lists, headings with a number, and signatures are indented too. */
const item = /^[\s>]*(?:[-*•–]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)])\s/;

/**
 * Block quotations of a plain text: paragraphs every line of which is indented, or begins with ">", among others that stand at
 * the margin. Where most paragraphs are indented, that is how the text is set and says nothing.
 */
export function indentedBlocks(text: string): BriefSpan[] {
  const long = paragraphs(text).filter(({ start, end }) => text.slice(start, end).split(/\s+/).length >= fewestWords);
  const set = long.filter(({ start, end }) =>
    text
      .slice(start, end)
      .split('\n')
      .every((line) => indented.test(line)),
  );
  if (set.length * 2 > long.length) return [];
  return set.filter(({ start, end }) => !item.test(text.slice(start, end)));
}

/** What stands between empty lines, without them. */
function paragraphs(text: string): BriefSpan[] {
  const spans: BriefSpan[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g))
    spans.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  return spans;
}
