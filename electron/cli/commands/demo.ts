import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LibraryConnection } from '../../../db/open';
import brief from '../../../resources/sample/brief.md?raw';
import { readBrief } from '../../../shared/formats/brief';
import { ask, type Invocation, type Outcome } from '../invocation';
import { watchJob } from '../jobs';
import { finished, saveResult } from './care';

/** What the sample is searched for: the words its case turns on. */
const query = '"through legislation, not through litigation"';

/** `demo`: the sample library, made in a new folder (or added to the one named), searched, checked and exported. */
export async function demo(invocation: Invocation, options: { to?: string; library?: string }): Promise<Outcome> {
  const folder = resolve(options.to ?? options.library ?? (await mkdtemp(join(tmpdir(), 'casebench-demo-'))));
  const library = await invocation.library({ create: true, folder });
  const { jobId } = await ask(library, 'library.addSample', {});
  const added = await watchJob(invocation, library, jobId);
  const info = await ask(library, 'library.info', {});
  const found = await ask(library, 'search.run', { query, facets: false, limit: 20 });
  const checked = await checkBrief(library);
  const exported = await ask(library, 'exports.start', { scope: { place: 'all' }, format: 'bundle' });
  const job = await finished(invocation, library, exported.jobId);
  const file = join(folder, job.result.name);
  await saveResult(library, job.result.token, file);
  const data = {
    library: folder,
    sources: info.sources,
    files: info.files,
    pages: info.pages,
    search: { query, total: found.total, ms: found.ms },
    brief: { quotes: checked.quotes.quotes.length, verified: checked.quotes.verified, failed: checked.quotes.failed },
    bundle: { file, bytes: (await stat(file)).size, warnings: job.warnings },
  };
  const lines = [
    `${folder}: the sample library, with ${info.sources} sources, ${info.files} files and ${info.pages} pages`,
    `search ${query}: ${found.total} found, first: ${found.hits[0]?.title ?? 'none'}`,
    `its brief: ${checked.quotes.verified} quotations verified, ${checked.quotes.failed} not; ${checked.authorities.flatMap(({ entries }) => entries).length} authorities`,
    `${file}: the citation bundle, ${data.bundle.bytes} bytes`,
    `Look at it with: casebench serve --library ${folder}`,
  ];
  return { data, text: lines.join('\n'), someFailed: added.failed > 0 || checked.quotes.failed > 0 };
}

async function checkBrief(library: LibraryConnection) {
  const reading = readBrief(new TextEncoder().encode(brief), 'brief.md');
  if (!reading.ok) throw new Error(reading.message);
  return ask(library, 'briefs.check', { text: reading.text, blocks: reading.blocks });
}
