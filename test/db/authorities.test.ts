import { beforeAll, describe, expect, it } from 'vitest';
import { scanNext } from '../../db/actions/authority-scan';
import { renewKeys } from '../../db/actions/renew-keys';
import { insertPages } from '../../db/store/pages';
import { type TestLibrary, testLibrary } from '../support/library';
import { builtTaskWorker } from '../support/task-worker';

let taskWorker: string;
beforeAll(async () => {
  taskWorker = await builtTaskWorker();
});

/** A brief whose file cites a ruling twice and a statute once, read for its citations. */
async function brief(library: TestLibrary): Promise<string> {
  const { id } = await library.do('sources.create', { kind: 'ngo-report', fields: { title: 'A brief', date: '2018' } });
  const { db } = library.context;
  const sha256 = 'cd'.repeat(32);
  db.sql
    .prepare(
      "INSERT INTO files (sha256, bytes, mime, format, pages, text_state, added_at) VALUES (?, 9, 'text/plain', 'txt', 2, 'full', '')",
    )
    .run(sha256);
  insertPages(db, sha256, [
    { index: 0, label: 'i', text: 'See Doe v. Backpage.com, LLC, 817 F.3d 12, 29 (1st Cir. 2016).', broken: false },
    { index: 1, label: 'ii', text: 'Backpage.com, 817 F.3d at 16; 47 U.S.C. § 230(c)(1).', broken: false },
  ]);
  db.sql.prepare("INSERT INTO attachments VALUES ('a1', ?, ?, 'brief.txt', 0, '')").run(id, sha256);
  while (await scanNext(library.context, new AbortController().signal));
  return id;
}

describe('authorities of the library', () => {
  it('tell what a source cites, on which pages, and what the library lacks', async () => {
    const library = testLibrary(undefined, { taskWorker });
    const id = await brief(library);
    const { cites, complete } = await library.do('authorities.ofSource', { id });
    expect(complete).toBe(true);
    expect(
      cites.map(({ key, count, pages, sourceId }) => [key, count, pages.map((page) => page.label), sourceId]),
    ).toEqual([
      ['817 F.3d 12', 2, ['i', 'ii'], null],
      ['47 U.S.C. § 230', 1, ['ii'], null],
    ]);
    expect(await library.do('authorities.missing', {})).toMatchObject({ total: 2, coverage: { scanned: 1, total: 1 } });
  });

  it('become sources with one click, and are then cited by the brief', async () => {
    const library = testLibrary(undefined, { taskWorker });
    const id = await brief(library);
    const { id: ruling } = await library.do('authorities.add', { key: '817 F.3d 12' });
    expect((await library.do('sources.get', { id: ruling })).title).toBe('Doe v. Backpage.com, LLC');
    expect((await library.do('authorities.ofSource', { id })).cites[0]).toMatchObject({ sourceId: ruling });
    expect((await library.do('authorities.ofSource', { id: ruling })).citedBy).toMatchObject([
      { sourceId: id, count: 2 },
    ]);
    expect(await library.do('authorities.missing', {})).toMatchObject({ total: 1, rows: [{ key: '47 U.S.C. § 230' }] });
    await library.do('history.undo', {});
    expect(await library.do('authorities.missing', {})).toMatchObject({ total: 2 });
  });

  it('are joined by keys of the present recogniser, also in a library that an earlier one has read', async () => {
    const library = testLibrary(undefined, { taskWorker });
    const id = await brief(library);
    const { id: ruling } = await library.do('authorities.add', { key: '817 F.3d 12' });
    const { sql } = library.context.db;
    sql.exec("UPDATE source_keys SET key = 'an old key'; UPDATE authority_scans SET version = 1");
    sql.exec("UPDATE settings SET value = '1' WHERE key = 'keys.version'");
    sql.exec('DELETE FROM authorities');
    await library.close();
    const again = testLibrary(library.folder, { taskWorker, background: true });
    await expect
      .poll(async () => (await again.do('authorities.ofSource', { id })).cites.map(({ sourceId }) => sourceId), {
        timeout: 20_000,
      })
      .toEqual([ruling, null]);
    const { problems } = await again.do('library.check', {});
    expect(problems.filter((problem) => problem.includes('other citations'))).toEqual([]);
  });

  it('are renewed from where an earlier opening came to', async () => {
    const library = testLibrary(undefined, { taskWorker });
    const ids: string[] = [];
    for (let page = 1; page <= 30; page++) {
      const fields = { name: `Doe v. Roe ${page}`, volume: '817', reporter: 'F.3d', page: `${page}` };
      ids.push((await library.do('sources.create', { kind: 'case', fields })).id);
    }
    const { sql } = library.context.db;
    sql.exec("DELETE FROM settings WHERE key = 'keys.version'");
    const old = (id = '') =>
      sql.prepare("SELECT count(*) FROM source_keys WHERE key = 'an old key' AND source_id = ?").pluck().get(id);
    const grow = () =>
      sql.exec(
        "DELETE FROM source_keys; INSERT INTO source_keys (source_id, key) SELECT id, 'an old key' FROM sources",
      );
    grow();
    await renewKeys(library.context, AbortSignal.abort());
    expect([old(ids[0]), old(ids[29])]).toEqual([0, 1]);
    grow();
    await renewKeys(library.context, new AbortController().signal);
    expect([old(ids[0]), old(ids[29])]).toEqual([1, 0]);
    grow();
    await renewKeys(library.context, new AbortController().signal);
    expect(old(ids[29])).toBe(1);
  });
});
