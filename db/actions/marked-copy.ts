import type { ParsedInputOf } from '../../shared/contract/contract';
import { Failure } from '../../shared/contract/failure';
import type { MarkedPage } from '../../shared/formats/mark-pdf';
import { placeDoubt } from '../../shared/formats/quote-list';
import { highlightColors, toRgb } from '../../shared/model/highlight-colors';
import type { HighlightMeaning, PageBox, Quotation, QuoteAnchor } from '../../shared/model/quotation';
import { onPictureOnly, standsIn } from '../../shared/text/page-boxes';
import { partOnPage } from '../../shared/text/part-on-page';
import { listAttachments } from '../store/attachments';
import { readPages } from '../store/pages';
import { listQuotations } from '../store/quotations';
import type { Context } from './context';
import type { JobEnd, JobHandle } from './job';
import { pictureBoxes } from './picture-boxes';
import { saveResult } from './save-result';

type Payload = { marked: ParsedInputOf<'quotes.savePdf'>; name: string };

const words: Record<HighlightMeaning, string> = {
  supports: 'Supports',
  against: 'Against',
  figure: 'Figure',
  quote: 'Quotation',
};

/** Begins to write a copy of a PDF with its highlights. @throws Failure 'invalid' when it is no PDF or has none. */
export function startMarkedCopy(context: Context, input: ParsedInputOf<'quotes.savePdf'>): string {
  const file = listAttachments(context.db, input.sourceId).find(({ sha256 }) => sha256 === input.sha256);
  if (!file) throw new Failure('not-found', 'This file is no longer in the library.');
  if (file.format !== 'pdf')
    throw new Failure('invalid', `${file.name} is no PDF. Save its quotations as a document instead.`);
  if (marksOf(context, input).length === 0)
    throw new Failure('invalid', `There is no highlight to write into a copy of ${file.name}.`);
  const payload: Payload = { marked: input, name: file.name };
  return context.jobs.start('export', { title: `Copy ${file.name} with highlights`, payload, total: 1 });
}

export function isMarkedCopy(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && 'marked' in payload;
}

/** Writes the copy; the original is only read, and the copy waits in staging under a token. */
export async function saveMarkedCopy(context: Context, job: JobHandle): Promise<JobEnd> {
  const { marked, name: original } = job.payload as Payload;
  const quotes = marksOf(context, marked);
  if (quotes.length === 0) throw new Failure('invalid', 'There is no highlight left to write into a copy.');
  const pages = markedPages(context, marked.sha256, quotes);
  const stem = original.replace(/\.pdf$/i, '').replace(/^.*[\\/]/, '');
  return saveResult(context, job, `${stem} with highlights.pdf`, async (path, name) => {
    const task = { kind: 'mark-pdf', name, original: context.folder.fileOf(marked.sha256), pages, path } as const;
    const written = await context.pool.run(task, job.signal);
    if (!written.ok) throw new Failure('unsupported', written.message);
    for (const warning of written.warnings) job.warn(warning);
    job.progress({ finished: 1 });
    return `${quotes.length} ${quotes.length === 1 ? 'highlight' : 'highlights'} written into a copy.`;
  });
}

/** What stands in the file and is not of it already. What has lost its words still lies where its picture was marked. */
function marksOf({ db }: Context, { sourceId, sha256 }: Payload['marked']): Quotation[] {
  const filter = { sourceId, fromFile: false, text: '', offset: 0, limit: 100_000 };
  return listQuotations(db, filter).rows.filter((quote) => standsIn(quote, sha256));
}

function markedPages({ db }: Context, sha256: string, quotes: readonly Quotation[]): MarkedPage[] {
  const pages = new Map<number, MarkedPage>();
  const pageOf = (index: number) => {
    const known = pages.get(index);
    if (known) return known;
    const text = readPages(db, { sha256, from: index, count: 1 })[0]?.text ?? '';
    const page: MarkedPage = { page: index, text, marks: [] };
    pages.set(index, page);
    return page;
  };
  const boxesOf = pictureBoxes(db);
  for (const quote of quotes) {
    const { id, anchor, meaning, createdAt } = quote;
    if (!anchor) continue;
    // Words that only a machine has read are none of the file's: they are marked where they stand on the picture.
    const boxes = boxesOf(quote);
    for (const [at, index] of pagesOf(quote, anchor, boxes).entries()) {
      const { text, marks } = pageOf(index);
      marks.push({
        ...partOnPage(anchor, index, text),
        boxes: boxes.filter(({ page }) => page === index),
        color: toRgb(highlightColors[meaning]),
        comment: at === 0 ? contentsOf(quote) : '',
        date: createdAt,
        subject: words[meaning],
        group: id,
      });
    }
  }
  return [...pages.values()];
}

/** What a reader of the copy is shown when they open the highlight. */
function contentsOf({ comment, tags, ...place }: Quotation): string {
  return [comment, tags.length > 0 && `Tags: ${tags.join(', ')}`, placeDoubt(place)].filter(Boolean).join('\n');
}

/** The pages (from 0) that a quotation stands on; of one without its words, those on which it was drawn. */
function pagesOf(quote: Quotation, { page, endPage }: QuoteAnchor, boxes: readonly PageBox[]): number[] {
  if (onPictureOnly(quote)) return [...new Set(boxes.map((box) => box.page))].sort((a, b) => a - b);
  return Array.from({ length: endPage - page + 1 }, (_, at) => page + at);
}
