import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusFolder, filesBelow } from '../../support/corpus';
import { importPaths } from '../../support/import';
import { testLibrary } from '../../support/library';
import { builtTaskWorker } from '../../support/task-worker';

describe('reading by machine', { timeout: 120_000 }, () => {
  it('puts the words of a picture into the search, and leaves nothing that awaits', async ({ skip }) => {
    const folder = corpusFolder('pdf-hard');
    if (!folder) return skip('the corpus is not here');
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const scan = filesBelow(join(folder, 'ocrmypdf__OCRmyPDF')).find((path) => /linn\.|typewriter|skew\./.test(path));
    if (!scan) return skip('no scan is here');
    await importPaths(library, [scan]);
    expect(await library.do('library.info', {})).toMatchObject({ awaitingOcr: 1 });
    const { jobId } = await library.do('ocr.start', {});
    const job = await library.context.jobs.ended(jobId);
    expect(job).toMatchObject({ state: 'done', failed: 0, finished: job.total });
    expect(await library.do('library.info', {})).toMatchObject({ awaitingOcr: 0 });
    const { sql } = library.context.db;
    expect(sql.prepare("SELECT length(text) FROM pages WHERE read_by = 'ocr'").pluck().get()).toBeGreaterThan(50);
    expect(await library.do('library.check', {})).toMatchObject({ ok: true });
    await expect(library.do('ocr.start', {})).rejects.toMatchObject({ code: 'invalid' });
  });
});
