import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { QuoteExportFormat } from '../../shared/contract/quotes';
import { closed, type QuoteList, type WrittenQuote } from '../../shared/formats/quote-list';
import { writeQuotesDocx } from '../../shared/formats/quotes-docx';
import { writeQuotesMarkdown } from '../../shared/formats/quotes-markdown';
import { writeWebAnnotations } from '../../shared/formats/web-annotation';
import type { SourceDraft } from '../../shared/model/source';
import { renderCitations } from './render-citations';
import type { TaskFailure } from './task';
import { type ExportStyle, type WrittenFile, writingFailed } from './write-references';

/** A quotation on its way to a file, with its source still to be cited. */
export interface QuoteToCite extends Omit<WrittenQuote, 'citation'> {
  draft: SourceDraft;
}

/** Writes quotations, each with its citation and pinpoint, to a file of one format. */
export interface WriteQuotesTask extends ExportStyle {
  kind: 'write-quotes';
  /** What messages call the file. */
  name: string;
  format: QuoteExportFormat;
  title: string;
  /** ISO 8601 in UTC. */
  madeAt: string;
  quotes: QuoteToCite[];
  /** Absolute path of the file to be made; it must not exist yet. */
  path: string;
}

const writers = {
  md: writeQuotesMarkdown,
  docx: writeQuotesDocx,
  'json-ld': writeWebAnnotations,
} as const satisfies Record<QuoteExportFormat, (list: QuoteList) => string | Promise<Uint8Array>>;

export async function runWriteQuotes(
  task: WriteQuotesTask,
  report: (done: number) => void,
): Promise<WrittenFile | TaskFailure> {
  try {
    const { title, madeAt, format } = task;
    const bytes = Buffer.from(await writers[format]({ title, madeAt, quotes: cited(task, report) }));
    await writeFile(task.path, bytes, { flag: 'wx' });
    return { ok: true, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), warnings: [] };
  } catch (error) {
    return writingFailed(task.name, error);
  }
}

/** Each quotation cited at its pinpoint. A style that tells like sources apart is never given one source twice. */
function cited(task: WriteQuotesTask, report: (done: number) => void): WrittenQuote[] {
  const rounds: QuoteToCite[][] = [];
  const seen = new Map<string, number>();
  for (const quote of task.quotes) {
    const round = seen.get(quote.source.id) ?? 0;
    seen.set(quote.source.id, round + 1);
    if (round === rounds.length) rounds.push([]);
    rounds[round]?.push(quote);
  }
  const citations = new Map<string, WrittenQuote['citation']>();
  for (const round of rounds) {
    const items = round.map(({ id, draft }) => ({ ...draft, id }));
    const pins = Object.fromEntries(round.flatMap(({ id, pinpoint }) => (pinpoint ? [[id, pinpoint]] : [])));
    const { style, styleXml, form } = task;
    for (const { id, parts } of renderCitations({ kind: 'render-citations', items, pins, style, styleXml, form }))
      citations.set(id, closed(parts));
    report(citations.size);
  }
  return task.quotes.map(({ draft: _, ...quote }) => ({ ...quote, citation: citations.get(quote.id) ?? [] }));
}
