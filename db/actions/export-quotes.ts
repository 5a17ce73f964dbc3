import type { ParsedInputOf } from '../../shared/contract/contract';
import { Failure } from '../../shared/contract/failure';
import type { QuoteExportFormat } from '../../shared/contract/quotes';
import { listAttachments } from '../store/attachments';
import { listQuotations, type QuotationFilter } from '../store/quotations';
import { scopeCondition } from '../store/scope';
import { readSource } from '../store/sources';
import type { QuoteToCite } from '../tasks/write-quotes';
import type { Context } from './context';
import type { JobEnd, JobHandle } from './job';
import { ownStyles } from './own-styles';
import { pictureBoxes } from './picture-boxes';
import { saveResult } from './save-result';

type Input = ParsedInputOf<'quotes.export'>;

interface Payload {
  quotes: Input;
  title: string;
}

const endings: Record<QuoteExportFormat, string> = { md: 'md', docx: 'docx', 'json-ld': 'jsonld' };

/** All at once: an export holds what its filter holds. */
const whole = { offset: 0, limit: 1_000_000 };

/** A filter of the contract with its scope worked out. */
export function filterOf(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { scope, ...filter }: Input['filter'],
): Omit<QuotationFilter, 'offset' | 'limit'> {
  return { ...filter, where: scope && scopeCondition(db, scope, now()) };
}

/** Begins to write quotations to a file. @throws Failure 'invalid' when the filter holds none. */
export function startQuoteExport(context: Context, input: Input): string {
  const { total } = listQuotations(context.db, { ...filterOf(context, input.filter), offset: 0, limit: 1 });
  if (total === 0) throw new Failure('invalid', 'There is no quotation to export here.');
  const { sourceId } = input.filter;
  const title = sourceId ? `Quotations of ${readSource(context.db, sourceId).title}` : 'Quotations';
  return context.jobs.start('export', {
    title: `Export ${title}`,
    payload: { quotes: input, title } satisfies Payload,
    total,
  });
}

export function isQuoteExport(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && 'quotes' in payload;
}

/** Writes quotations with their citations; the result waits in staging under a token. */
export async function exportQuotes(context: Context, job: JobHandle): Promise<JobEnd> {
  const { title, quotes: asked } = job.payload as Payload;
  const { db } = context;
  const { rows } = listQuotations(db, { ...filterOf(context, asked.filter), ...whole });
  if (rows.length === 0) throw new Failure('invalid', 'There is no quotation left to export here.');
  job.progress({ total: rows.length, finished: 0 });
  const known = new Map<string, ReturnType<typeof sourceOf>>();
  const boxesOf = pictureBoxes(db);
  const quotes = rows.map(({ sourceId, ...quote }): QuoteToCite => {
    const source = known.get(sourceId) ?? sourceOf(context, sourceId);
    known.set(sourceId, source);
    const file = source.files.find(({ sha256 }) => sha256 === quote.anchor?.sha256);
    return {
      ...quote,
      areas: asked.format === 'json-ld' ? boxesOf(quote) : [],
      source: source.source,
      draft: source.draft,
      file: file ? { name: file.name, mime: file.mime } : null,
    };
  });
  const styleXml = ownStyles(db).find(({ id }) => id === asked.style)?.xml;
  return saveResult(context, job, `${title}.${endings[asked.format]}`, async (path, name) => {
    const task = {
      kind: 'write-quotes',
      name,
      title,
      madeAt: context.now(),
      path,
      quotes,
      format: asked.format,
    } as const;
    const tell = (done: number) => job.progress({ finished: Math.min(done, rows.length - 1) });
    const written = await context.pool.run({ ...task, style: asked.style, styleXml }, job.signal, tell);
    if (!written.ok) throw new Failure('unsupported', written.message);
    job.progress({ finished: rows.length });
    return `${rows.length} ${rows.length === 1 ? 'quotation' : 'quotations'}.`;
  });
}

function sourceOf({ db }: Context, id: string) {
  const { kind, fields, creators, title } = readSource(db, id);
  const url = typeof fields.url === 'string' && /^https?:\/\//.test(fields.url) ? fields.url : null;
  return { source: { id, title, url }, draft: { kind, fields, creators }, files: listAttachments(db, id) };
}
