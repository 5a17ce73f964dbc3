import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../../db/actions/restore';
import { stagedPath, stagePath, stageUpload } from '../../../db/actions/staging';
import type { FileOutcome, Job } from '../../../shared/model/job';
import { folderOf, importPaths } from '../../support/import';
import { type TestLibrary, temporaryFolder, testLibrary } from '../../support/library';
import { builtTaskWorker } from '../../support/task-worker';

let taskWorker: string;
beforeAll(async () => {
  taskWorker = await builtTaskWorker();
});

async function libraryOfTwo(): Promise<{ library: TestLibrary; outcomes: FileOutcome[] }> {
  const library = testLibrary(undefined, { taskWorker });
  const { outcomes } = await importPaths(library, [folderOf({ 'a.txt': 'First words.', 'b.txt': 'Second words.' })]);
  return { library, outcomes };
}

const run = async (library: TestLibrary, started: Promise<{ jobId: string }>): Promise<Job> =>
  library.context.jobs.ended((await started).jobId);

function fileOf(library: TestLibrary): string {
  const { sql } = library.context.db;
  return library.context.folder.fileOf(sql.prepare('SELECT sha256 FROM files').pluck().get() as string);
}

describe('library.check', () => {
  it('finds nothing wrong in a library that was only imported into', async () => {
    const { library } = await libraryOfTwo();
    expect(await library.do('library.check', {})).toEqual({ ok: true, problems: [], notes: [], cleared: [] });
  });

  it('names a file that is missing, one that was changed, and lists that do not say what records do', async () => {
    const { library } = await libraryOfTwo();
    const { sql } = library.context.db;
    const [first, second] = sql.prepare('SELECT sha256 FROM files ORDER BY sha256').pluck().all() as [string, string];
    rmSync(library.context.folder.fileOf(first));
    appendFileSync(library.context.folder.fileOf(second), '!');
    sql.exec("UPDATE sources SET sort_title = 'wrong' WHERE seq = 1");
    const { ok, problems } = await library.do('library.check', {});
    expect(ok).toBe(false);
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).toMatch(
      new RegExp(`listed otherwise[^\n]*\nFile ${first} is missing[^\n]*\nFile ${second} was changed`),
    );
  });

  it('notices citations under which a source would not be found, and a rebuilt index mends it', async () => {
    const { library } = await libraryOfTwo();
    const { sql } = library.context.db;
    const fields = { parties: ['Doe', 'Backpage.com, LLC'], volume: '817', reporter: 'F.3d', page: '12', date: '2016' };
    const { id } = await library.do('sources.create', { kind: 'case', fields });
    expect((await library.do('library.check', {})).problems).toEqual([]);
    for (const damage of [
      `DELETE FROM source_keys WHERE source_id = '${id}'`,
      `INSERT INTO source_keys VALUES ('${id}', 'case:1 u.s. 1')`,
    ]) {
      sql.exec(damage);
      const { problems } = await library.do('library.check', {});
      expect(problems).toEqual([expect.stringMatching(/^What cites “Doe v. Backpage.com, LLC” is looked for/)]);
      await run(library, library.do('library.reindex', {}));
      expect((await library.do('library.check', {})).problems).toEqual([]);
    }
  });

  it('notices an index that does not match the pages, pages that are missing, and links to nothing', async () => {
    const { library } = await libraryOfTwo();
    const { sql } = library.context.db;
    sql.exec("INSERT INTO pages_fts(pages_fts, rowid, text) VALUES ('delete', 1 << 20, 'First words.')");
    sql.exec('DELETE FROM pages WHERE id = 2 << 20');
    sql.pragma('foreign_keys = OFF');
    sql.exec("INSERT INTO notes VALUES ('n', 'nobody', '', '', '')");
    const { problems } = await library.do('library.check', {});
    expect(problems.join('\n')).toMatch(/points to nothing in sources.*pages_fts does not match.*0 are stored/s);
  });

  it('clears away what a kill left over, and says so', async () => {
    const { library } = await libraryOfTwo();
    const { folder, db } = library.context;
    writeFileSync(join(folder.staging, 'in-half'), 'half a copy');
    const orphan = 'ab'.repeat(32);
    mkdirSync(join(folder.files, 'ab'), { recursive: true });
    writeFileSync(folder.fileOf(orphan), 'bytes that nobody names');
    db.sql.exec(
      "INSERT INTO files (sha256, bytes, mime, format, pages, text_state, added_at) VALUES ('cd', 1, 'text/plain', 'txt', 3, 'full', ''); INSERT INTO pages (sha256, page, text) VALUES ('cd', 0, 'half laid down'); INSERT INTO pages_fts (rowid, text) SELECT id, text FROM pages WHERE sha256 = 'cd'",
    );
    expect(await library.do('library.check', {})).toEqual({
      ok: true,
      problems: [],
      notes: [],
      cleared: ['Removed 1 unfinished copy.', 'Removed 1 file that no source or brief has.'],
    });
    expect(readdirSync(folder.staging)).toEqual([]);
    expect(db.sql.prepare('SELECT count(*) FROM files').pluck().get()).toBe(2);
    expect((await library.do('library.check', {})).cleared).toEqual([]);
  });
});

describe('tokens of files on their way in', () => {
  it('are let go when only a process that is gone could have used them; those a job needs are kept', async () => {
    const { library } = await libraryOfTwo();
    const { folder } = library.context;
    // As of a process that was killed between the choosing of files and the job that was to import them.
    const chosen = stagePath(library.context, fileOf(library));
    const upload = stageUpload(library.context, 'never-sent.pdf');
    writeFileSync(upload.path, 'half of it');
    const failing = stageUpload(library.context, 'empty.pdf');
    writeFileSync(failing.path, '');
    await run(library, library.do('imports.start', { files: [{ token: failing.token, name: 'empty.pdf' }] }));
    const job = await run(library, library.do('library.backup', {}));
    await library.close();

    const again = testLibrary(folder.root, { taskWorker });
    const tokens = again.context.db.sql.prepare('SELECT token FROM staged').pluck().all();
    expect(tokens.sort()).toEqual([failing.token, job.result?.token].sort());
    expect(stagedPath(again.context, chosen)).toBeNull();
    expect((await again.do('library.check', {})).cleared).toEqual(['Removed 1 unfinished copy.']);
    expect(readdirSync(folder.staging)).toHaveLength(2);
  });
});

describe('backup and restore', () => {
  it('makes one file, from which a new folder becomes the same library', async () => {
    const { library, outcomes } = await libraryOfTwo();
    await library.do('tags.apply', { ids: outcomes[0]?.sourceIds as string[], add: ['Immunity'] });
    const job = await run(library, library.do('library.backup', {}));
    expect(job).toMatchObject({ state: 'done', result: { name: expect.stringMatching(/\.casebench-backup\.zip$/) } });
    expect((await library.do('library.info', {})).lastBackupAt).toMatch(/^2026/);
    const into = join(temporaryFolder(), 'again');
    const backup = stagedPath(library.context, job.result?.token as string) as string;
    await restoreBackup(backup, into, { newId: () => 'x' });
    const again = testLibrary(into, { taskWorker });
    expect(await again.do('library.check', {})).toEqual({ ok: true, problems: [], notes: [], cleared: [] });
    const list = { scope: { place: 'all' }, sort: { by: 'title', descending: false } } as const;
    expect(await again.do('sources.list', list)).toEqual(await library.do('sources.list', list));
    expect(readFileSync(fileOf(again))).toEqual(readFileSync(fileOf(library)));
    expect(await again.do('jobs.list', {})).toEqual([]);
    expect((await again.do('history.state', {})).undo).toMatch(/^Tag/);
  });

  it('never restores over anything, and leaves nothing of a damaged backup', async () => {
    const { library } = await libraryOfTwo();
    const job = await run(library, library.do('library.backup', {}));
    const backup = stagedPath(library.context, job.result?.token as string) as string;
    const full = folderOf({ 'mine.txt': 'mine' });
    await expect(restoreBackup(backup, full, { newId: () => 'x' })).rejects.toMatchObject({ code: 'conflict' });
    expect(readdirSync(full)).toEqual(['mine.txt']);

    const bytes = readFileSync(backup);
    const parent = temporaryFolder();
    for (const [name, damaged] of Object.entries({
      flipped: Buffer.from(bytes).fill(
        bytes.indexOf('First words.') >= 0 ? 88 : 89,
        bytes.indexOf('First words.'),
        bytes.indexOf('First words.') + 3,
      ),
      cut: bytes.subarray(0, bytes.length - 400),
      other: Buffer.from('no zip at all'),
    })) {
      const path = join(parent, name);
      writeFileSync(path, damaged);
      await expect(restoreBackup(path, join(parent, 'new'), { newId: () => 'x' }), name).rejects.toMatchObject({
        code: 'conflict',
      });
    }
    expect(readdirSync(parent).sort()).toEqual(['cut', 'flipped', 'other']);
  });

  it('restores beside the open library', async () => {
    const library = testLibrary(join(temporaryFolder(), 'Mine'), { taskWorker });
    await importPaths(library, [folderOf({ 'a.txt': 'First words.' })]);
    const { result } = await run(library, library.do('library.backup', {}));
    const backup = stagedPath(library.context, result?.token as string) as string;
    const token = stagePath(library.context, backup);
    const job = await run(library, library.do('library.restore', { token, name: 'backup.zip' }));
    expect(job).toMatchObject({ state: 'done', message: expect.stringContaining('Mine restored 2026-01-01') });
    expect(testLibrary(join(library.folder, '..', 'Mine restored 2026-01-01')).context.folder.name).toMatch(/^Mine/);
  });

  it('leaves nothing in staging when it is cancelled', async () => {
    const { library } = await libraryOfTwo();
    const { jobId } = await library.do('library.backup', {});
    await library.do('jobs.cancel', { id: jobId });
    expect(await library.context.jobs.ended(jobId)).toMatchObject({ state: 'cancelled', result: null });
    expect(readdirSync(library.context.folder.staging)).toEqual([]);
  });
});

describe('library.reindex', () => {
  it('mends the index and the lists', async () => {
    const { library } = await libraryOfTwo();
    const { sql } = library.context.db;
    sql.exec("INSERT INTO pages_fts(pages_fts) VALUES ('delete-all'); DELETE FROM sources_fts");
    sql.exec("UPDATE sources SET sort_title = 'wrong', year = 3");
    expect((await library.do('search.run', { query: 'second' })).total).toBe(0);
    expect(await run(library, library.do('library.reindex', {}))).toMatchObject({
      state: 'done',
      total: 4,
      finished: 4,
    });
    expect((await library.do('search.run', { query: 'second' })).total).toBe(1);
    expect(await library.do('library.check', {})).toMatchObject({ ok: true });
  });

  it('goes on with what a kill left, and takes in what changed meanwhile', async () => {
    const { library } = await libraryOfTwo();
    const { db } = library.context;
    const { beginPageIndex, growPageIndex } = await import('../../../db/store/rebuild');
    beginPageIndex(db);
    growPageIndex(db, 1);
    db.sql.exec("UPDATE pages SET text = 'Read by machine.' WHERE id = 1 << 20");
    await importPaths(library, [folderOf({ 'c.txt': 'Third words.' })]);
    await run(library, library.do('library.reindex', {}));
    expect((await library.do('search.run', { query: 'machine' })).total).toBe(1);
    expect((await library.do('search.run', { query: 'third' })).total).toBe(1);
    expect(await library.do('library.check', {})).toMatchObject({ ok: true });
    await importPaths(library, [folderOf({ 'd.txt': 'Fourth words.' })]);
    expect((await library.do('search.run', { query: 'fourth' })).total).toBe(1);
  });
});
