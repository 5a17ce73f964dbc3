import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stagePath } from '../../../db/actions/staging';
import type { InputOf } from '../../../shared/contract/contract';
import type { TableMap } from '../../../shared/model/table-map';
import { folderOf } from '../../support/import';
import { type TestLibrary, temporaryFolder, testLibrary } from '../../support/library';

const rulings = 'Sache;Wann\nDoe v. Roe;03/04/2020\nRoe v. Doe;bald\n';
const map: TableMap = {
  delimiter: ';',
  encoding: null,
  header: true,
  columns: [
    { name: 'Sache', to: 'caseName' },
    { name: 'Wann', to: 'date' },
  ],
  kind: 'case',
  dateOrder: 'day-first',
};

async function importWith(library: TestLibrary, paths: string[], more: Partial<InputOf<'imports.start'>>) {
  const files = paths.map((path) => ({ token: stagePath(library.context, path), name: path, table: 0 }));
  const { jobId } = await library.do('imports.start', { files, ...more });
  const job = await library.context.jobs.ended(jobId);
  return { job, rows: (await library.do('jobs.outcomes', { id: jobId, limit: 100 })).rows };
}

async function titles(library: TestLibrary) {
  const sort = { by: 'title', descending: false } as const;
  const { rows } = await library.do('sources.list', { scope: { place: 'all' }, sort, offset: 0, limit: 100 });
  return rows.map(({ kind, title, date }) => ({ kind, title, date }));
}

describe('tables with a map', () => {
  it('are read by it, and what could not be read is said and kept', async () => {
    const library = testLibrary();
    const folder = folderOf({ 'rulings.csv': rulings });
    const { rows } = await importWith(library, [join(folder, 'rulings.csv')], { tables: [map] });
    expect(rows).toMatchObject([
      {
        status: 'partial',
        code: 'records',
        message: 'Wann: 1 date that could not be read, kept in other details (line 3: “bald”).',
      },
    ]);
    expect(await titles(library)).toEqual([
      { kind: 'case', title: 'Doe v. Roe', date: '2020-04-03' },
      { kind: 'case', title: 'Roe v. Doe', date: '' },
    ]);
  });

  it('of a folder are all read by it; one with other columns says what it lacks and stops nothing', async () => {
    const library = testLibrary();
    const folder = folderOf({ 'in/a.csv': rulings, 'in/b.csv': 'Title\nx', 'in/c.txt': 'A text that is no table.' });
    const { rows } = await importWith(library, [join(folder, 'in')], { tables: [map] });
    expect(rows.map(({ status }) => status)).toEqual(['partial', 'failed', 'added']);
    expect(rows[1]?.message).toBe(
      'b.csv holds no references that could be read: it lacks columns of the map that it is to be read by: “Sache”, “Wann”.',
    );
  });

  it('keep it when the job is interrupted and tried again', async () => {
    const folder = temporaryFolder();
    const library = testLibrary(folder);
    const table = join(folderOf({ 'rulings.csv': 'Title\nx' }), 'rulings.csv');
    const { job } = await importWith(library, [table], { tables: [map] });
    expect(job.failed).toBe(1);
    await library.close();
    const again = testLibrary(folder);
    writeFileSync(table, rulings);
    await again.do('jobs.retry', { id: job.id });
    await again.context.jobs.ended(job.id);
    expect(await titles(again)).toMatchObject([{ date: '2020-04-03' }, { title: 'Roe v. Doe' }]);
  });

  it('are remembered when asked, for tables of the same columns only', async () => {
    const library = testLibrary();
    const folder = folderOf({
      'a.csv': rulings,
      'b.csv': rulings.replaceAll('Doe', 'Poe'),
      'c.csv': 'Sache;Wie\nx;y\n',
    });
    await importWith(library, [join(folder, 'a.csv')], { tables: [map], remember: true });
    const look = async (name: string) =>
      library.do('imports.look', { file: { token: stagePath(library.context, join(folder, name)), name } });
    expect(await look('b.csv')).toMatchObject({ remembered: true, map: { kind: 'case', dateOrder: 'day-first' } });
    expect(await look('c.csv')).toMatchObject({ remembered: false });
    const files = [{ token: stagePath(library.context, join(folder, 'b.csv')), name: 'b.csv' }];
    const { jobId } = await library.do('imports.start', { files });
    await library.context.jobs.ended(jobId);
    expect((await titles(library)).map(({ title }) => title)).toContain('Poe v. Roe');
    expect(await library.do('settings.get', {})).toEqual({});
  });

  it('are refused by the door when a map names what no column can hold', async () => {
    const library = testLibrary();
    const table = join(folderOf({ 'rulings.csv': rulings }), 'rulings.csv');
    const wrong = { ...map, columns: [{ name: 'Sache', to: '__proto__' }] };
    await expect(importWith(library, [table], { tables: [wrong] })).rejects.toMatchObject({ code: 'invalid' });
    await expect(importWith(library, [table], { tables: [] })).rejects.toMatchObject({
      message: expect.stringContaining('names a map that is not there'),
    });
  });
});

describe('a look at a staged table', () => {
  it('tells its encoding, and takes another that a person names', async () => {
    const library = testLibrary();
    const folder = folderOf({ 'a.csv': Buffer.from('Title;Publisher\nGrünes Buch – „eins“;Müller\n', 'latin1') });
    const ansi = Buffer.concat([Buffer.from('Title;Publisher\nGr\xfcn \x96 \x84eins\x93;M\xfcller\n', 'latin1')]);
    writeFileSync(join(folder, 'a.csv'), ansi);
    const file = { token: stagePath(library.context, join(folder, 'a.csv')), name: 'a.csv' };
    const seen = await library.do('imports.look', { file });
    expect(seen).toMatchObject({ encoding: 'windows-1252', delimiter: ';', total: 1 });
    expect(seen?.records[0]?.title).toBe('Grün – „eins“');
    const choice = { delimiter: null, header: null, columns: null, kind: null, dateOrder: null };
    const greek = await library.do('imports.look', { file, choice: { ...choice, encoding: 'windows-1253' } });
    expect(greek?.records[0]?.title).toMatch(/^Grόn/);
    await expect(library.do('imports.look', { file, choice: { ...choice, encoding: 'utf-99' } })).rejects.toMatchObject(
      {
        message: '“utf-99” is no encoding that is known here.',
      },
    );
    await library.do('imports.drop', { tokens: [file.token] });
    await expect(library.do('imports.look', { file })).rejects.toMatchObject({ code: 'not-found' });
    expect(readFileSync(join(folder, 'a.csv'))).toEqual(ansi);
  });

  it('is nothing for what is no table, whatever its name', async () => {
    const library = testLibrary();
    const folder = folderOf({ 'a.csv': '%PDF-1.4\n', 'b.csv': '', 'c.csv': 'TY  - CASE\nTI  - x\nER  - \n' });
    for (const name of ['a.csv', 'b.csv', 'c.csv']) {
      const file = { token: stagePath(library.context, join(folder, name)), name };
      expect(await library.do('imports.look', { file })).toBeNull();
    }
  });
});
