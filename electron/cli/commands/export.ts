import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ExportFormat, exportFormats } from '../../../shared/contract/transfer';
import { ask, type Invocation, type Outcome, UsageError } from '../invocation';
import { collectionNamed, scopeOfQuery } from '../scopes';
import { finished, mayBeWritten, saveResult } from './care';
import { styleNamed } from './cite';

interface ExportOptions {
  query?: string;
  collection?: string;
  brief?: string;
  to: string;
  format: string;
  style?: string;
}

/** `export`: the sources of a query or collection as one file. */
export async function exportSources(invocation: Invocation, options: ExportOptions): Promise<Outcome> {
  if (options.brief !== undefined)
    throw new UsageError(
      'Briefs cannot be exported yet: the brief composer is still to come. Use --query or --collection.',
    );
  const format = knownFormat(options.format);
  if (options.query !== undefined && options.collection !== undefined)
    throw new UsageError('Say either --query or --collection, not both.');
  await mayBeWritten(options.to);
  const library = await invocation.library();
  const scope =
    options.collection === undefined
      ? scopeOfQuery(options.query)
      : { collection: await collectionNamed(library, options.collection) };
  const { sources } = await ask(library, 'exports.preview', { scope });
  if (sources === 0) throw new UsageError('No source fits, so there is nothing to export.');
  const { jobId } = await ask(library, 'exports.start', {
    scope,
    format,
    ...(options.style !== undefined && { style: styleNamed(options.style) }),
  });
  const job = await finished(invocation, library, jobId);
  const file = resolve(options.to);
  await saveResult(library, job.result.token, file);
  const about = { file, bytes: (await stat(file)).size, sources, warnings: job.warnings };
  const text = [
    `${file}: ${sources} sources, ${about.bytes} bytes`,
    ...job.warnings.map((warning) => `warning: ${warning}`),
  ];
  return { data: about, text: text.join('\n') };
}

function knownFormat(text: string): ExportFormat {
  const format = exportFormats.find((known) => known === text);
  if (format) return format;
  const later = text === 'binder' || text === 'pdf' ? 'comes with the brief composer' : 'is no format of ours';
  throw new UsageError(`“${text}” ${later}. Choose one of ${exportFormats.join(', ')}.`);
}
