import { setImmediate } from 'node:timers/promises';
import { Failure } from '../../shared/contract/failure';
import type { ExportFormat } from '../../shared/contract/transfer';
import { type Connection, snapshot } from '../connection';
import { readForExport, type SourceToExport } from '../store/exported';
import type { WriteBundleTask } from '../tasks/write-bundle-task';
import type { ReferenceFormat, WriteReferencesTask } from '../tasks/write-references';
import type { Context } from './context';
import { type ExportPayload, idsOf } from './export';
import type { JobEnd, JobHandle } from './job';
import { ownStyles } from './own-styles';
import { saveResult } from './save-result';

const endings: Record<ExportFormat, string> = {
  bundle: 'zip',
  docx: 'docx',
  html: 'html',
  md: 'md',
  bib: 'bib',
  ris: 'ris',
  'csl-json': 'json',
  'zotero-rdf': 'rdf',
  'endnote-xml': 'xml',
  mods: 'xml',
  csv: 'csv',
};

/** Sources read between two turns of the library's loop. */
const stretch = 100;

/**
 * Exports the sources of a scope as they are at one moment: what a person changes meanwhile is no part of it. A worker
 * cites and writes; the result waits in staging under a token.
 */
export async function exportSources(context: Context, job: JobHandle): Promise<JobEnd> {
  const payload = job.payload as ExportPayload;
  const { title, format } = payload;
  const sources = await collect(context, payload, job);
  if (sources.length === 0) throw new Failure('invalid', 'There is no source left to export here.');
  const styleXml = ownStyles(context.db).find(({ id }) => id === payload.style)?.xml;
  return saveResult(context, job, `${title}.${endings[format]}`, async (path, name) => {
    const common = { name, title, madeAt: context.now(), style: payload.style, styleXml, path };
    const task: WriteBundleTask | WriteReferencesTask =
      format === 'bundle'
        ? { ...common, kind: 'write-bundle', sources: withFiles(context, sources, payload) }
        : { ...common, kind: 'write-references', format: format satisfies ReferenceFormat, sources };
    const tell = (done: number) => job.progress({ finished: Math.min(done, sources.length - 1) });
    const written = await context.pool.run(task, job.signal, tell);
    job.signal.throwIfAborted();
    if (!written.ok) throw new Failure('unsupported', written.message);
    for (const warning of written.warnings) job.warn(warning);
    job.progress({ finished: sources.length });
    return sources.length === 1 ? '1 source.' : `${sources.length.toLocaleString('en-US')} sources.`;
  });
}

async function collect(context: Context, { scope }: ExportPayload, job: JobHandle): Promise<SourceToExport[]> {
  const moment: Connection = snapshot(context.folder.database);
  try {
    const sources: SourceToExport[] = [];
    const ids = idsOf({ db: moment, now: context.now }, scope);
    job.progress({ total: ids.length, finished: 0 });
    for (const id of ids) {
      sources.push(readForExport(moment, id));
      if (sources.length % stretch > 0) continue;
      await setImmediate();
      job.signal.throwIfAborted();
    }
    return sources;
  } finally {
    moment.sql.close();
  }
}

function withFiles(
  { folder }: Context,
  sources: SourceToExport[],
  { includeFiles }: ExportPayload,
): WriteBundleTask['sources'] {
  return sources.map((source) => ({
    ...source,
    files: includeFiles ? source.files.map((file) => ({ ...file, path: folder.fileOf(file.sha256) })) : [],
  }));
}
