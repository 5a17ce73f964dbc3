import { Paragraph, TextRun } from 'docx';
import { toRuns } from '../citation/parts';
import { writeListDocx } from './docx-list';
import { runOf, xmlText } from './docx-runs';
import { doubt, type QuoteList, quotesLine, type WrittenQuote } from './quote-list';

/** Quotations as a Word document: words indented as a block quote, their citation, comment, tags and doubts. */
export function writeQuotesDocx(list: QuoteList): Promise<Uint8Array> {
  const { title, madeAt } = list;
  return writeListDocx({ title, line: quotesLine(list), madeAt }, list.quotes.flatMap(paragraphs));
}

function paragraphs(quote: WrittenQuote): Paragraph[] {
  const warning = doubt(quote);
  const block: Paragraph[] = [];
  if (quote.text)
    block.push(
      new Paragraph({
        children: [new TextRun(xmlText(quote.text))],
        indent: { left: 720, right: 720 },
        spacing: { after: 80 },
        keepNext: true,
      }),
    );
  block.push(
    new Paragraph({
      children: toRuns(quote.citation).map(runOf),
      spacing: { after: 80 },
      keepLines: true,
    }),
  );
  for (const line of quote.comment.split(/\n+/).filter((part) => part.trim()))
    block.push(new Paragraph({ children: [new TextRun(xmlText(line))], spacing: { after: 80 } }));
  if (quote.tags.length > 0)
    block.push(
      new Paragraph({ children: [new TextRun({ text: xmlText(`Tags: ${quote.tags.join(', ')}`), color: '57606A' })] }),
    );
  if (warning)
    block.push(new Paragraph({ children: [new TextRun({ text: xmlText(warning), bold: true, color: 'B3261E' })] }));
  block.push(new Paragraph({ spacing: { after: 160 } }));
  return block;
}
