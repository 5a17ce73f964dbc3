import { toMarkdown } from '../citation/parts';
import { doubt, type QuoteList, quotesLine, type WrittenQuote } from './quote-list';

/** Quotations in Markdown (CommonMark): a block quote each, its citation, then comment, tags and doubts. */
export function writeQuotesMarkdown(list: QuoteList): string {
  const blocks = list.quotes.map(block);
  return [`# ${plain(list.title)}`, plain(quotesLine(list)), ...blocks].join('\n\n').concat('\n');
}

function block(quote: WrittenQuote): string {
  const words = quote.text ? `> ${plain(quote.text)}` : '';
  const warning = doubt(quote);
  const lines = [
    words,
    toMarkdown(quote.citation),
    quote.comment.split(/\n+/).map(plain).join('\n\n'),
    quote.tags.length > 0 && `Tags: ${quote.tags.map(plain).join(', ')}`,
    warning && `**${plain(warning)}**`,
  ];
  return lines.filter(Boolean).join('\n\n');
}

function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // A line that begins as a list, a heading or a rule would be one.
  return toMarkdown([{ text: line }]).replace(/^(\s*)([-+=]|\d+[.)])/, (_, space, mark) =>
    mark.length > 1 ? `${space}${mark.slice(0, -1)}\\${mark.at(-1)}` : `${space}\\${mark}`,
  );
}
