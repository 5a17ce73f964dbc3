import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { folderOf, importPaths } from '../../support/import';
import { temporaryFolder, testLibrary } from '../../support/library';
import { newest, writeOldLibrary } from '../../support/old-library';
import { scanned } from '../../support/scanned-pdf';
import { smallPdf } from '../../support/small-pdf';
import { builtTaskWorker } from '../../support/task-worker';

const page = (text: string) => ({ lines: [{ x: 72, y: 100, text, size: 18 }] });

describe('pictures that were read by machine before they were turned as their files say', { timeout: 120_000 }, () => {
  it('are known by a library of an earlier version: TIFF and PNG, and no other', () => {
    const folder = join(temporaryFolder(), 'Old');
    // Before the migration that marks them.
    const before = 14;
    expect(newest).toBeGreaterThan(before);
    writeOldLibrary(folder, { version: before });
    const sql = new Database(join(folder, 'library.db'));
    for (const [at, mime] of ['image/tiff', 'image/png', 'image/jpeg', 'application/pdf'].entries()) {
      const sha256 = String(at).repeat(64);
      sql
        .prepare(
          "INSERT INTO files (sha256, bytes, mime, format, pages, text_state, added_at) VALUES (?, 9, ?, 'image', 1, 'ocr', '')",
        )
        .run(sha256, mime);
      sql.prepare("INSERT INTO page_words (sha256, page, confidence, words) VALUES (?, 0, 0.9, '[]')").run(sha256);
    }
    sql.close();
    const { db } = testLibrary(folder).context;
    const marked = db.sql.prepare(
      'SELECT f.mime FROM page_words w JOIN files f ON f.sha256 = w.sha256 WHERE w.stale = 1 ORDER BY f.mime',
    );
    expect(marked.pluck().all()).toEqual(['image/png', 'image/tiff']);
  });

  it('kept old places of their words for good: now they are named, and read again when a person asks', async () => {
    const library = testLibrary(undefined, { taskWorker: await builtTaskWorker() });
    const folder = folderOf({ 'scan.pdf': scanned(smallPdf({ pages: [page('Report on trafficking')] })) });
    const { outcomes } = await importPaths(library, [join(folder, 'scan.pdf')]);
    const id = outcomes[0]?.sourceIds[0] as string;
    const first = await library.do('ocr.start', {});
    await library.context.jobs.ended(first.jobId);
    const file = async () => (await library.do('sources.get', { id })).files[0];
    const sha256 = (await file())?.sha256 ?? '';
    const words = () => library.do('ocr.words', { sha256, page: 0 });
    const right = await words();
    expect(right?.words.length).toBeGreaterThan(0);
    expect(await file()).toMatchObject({ readAskew: false });

    const { sql } = library.context.db;
    sql.prepare("UPDATE page_words SET stale = 1, words = replace(words, '[\"', '[\"askew ')").run();
    expect(await file()).toMatchObject({ readAskew: true, textState: 'ocr' });
    expect((await library.do('library.check', {})).notes).toEqual([expect.stringContaining('“Read again”')]);
    // Its text can be searched: it does not await its first reading.
    expect(await library.do('library.info', {})).toMatchObject({ awaitingOcr: 0 });
    await expect(library.do('ocr.start', {})).rejects.toMatchObject({ code: 'invalid' });

    const again = await library.do('ocr.start', { sha256 });
    expect(await library.context.jobs.ended(again.jobId)).toMatchObject({ state: 'done', failed: 0, finished: 1 });
    expect(await words()).toEqual(right);
    expect(await file()).toMatchObject({ readAskew: false });
    expect((await library.do('library.check', {})).notes).toEqual([]);
    await expect(library.do('ocr.start', { sha256 })).rejects.toMatchObject({ code: 'invalid' });
  });
});
