import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TableMap } from '../../../shared/model/table-map';
import { messyTable } from '../../support/messy-table';
import { runCli, runJson } from '../../support/run-cli';

let folder: string;
let library: string[];
const at = (name: string) => join(folder, name);
const write = (name: string, text: string | Uint8Array) => writeFileSync(at(name), text);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebench-cli-map-'));
  library = ['--library', at('library')];
  write('berichte.csv', messyTable(5));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('prints the map that it guesses, and imports by the map that a person made of it', async () => {
  const guess = await runCli(['import', at('berichte.csv'), '--csv-map-guess', ...library]);
  expect(guess.code).toBe(0);
  const map = JSON.parse(guess.out) as TableMap;
  expect(map).toMatchObject({ delimiter: ';', encoding: 'windows-1252', header: true, kind: null });
  expect(map.columns).toHaveLength(50);
  expect(map.columns[0]).toEqual({ name: 'Titel', to: 'details' });
  expect(map.columns[49]).toEqual({ name: 'Feld 41', to: 'ignore' });
  expect(await runJson(['list', ...library])).toEqual([]);

  const columns = map.columns.map(({ name, to }, i) => ({ name, to: ['title', 'author', 'editor'][i] ?? to }));
  write('map.json', JSON.stringify({ ...map, columns, kind: 'book' }));
  const args = ['import', at('berichte.csv'), '--csv-map', at('map.json'), ...library];
  expect(await runJson(args)).toMatchObject({ added: 1, outcomes: [{ status: 'added', message: null }] });
  const [first] = await runJson<{ id: string; kind: string }[]>(['list', '--query', 'Straße', ...library]);
  expect(first?.kind).toBe('book');
  expect(await runJson(['show', first?.id ?? '', ...library])).toMatchObject({
    creators: [
      { role: 'author', family: 'Müller', given: 'Jörg' },
      { role: 'editor', family: 'Groß', given: 'Änne' },
    ],
  });
});

it('says in words what is wrong with a map, and imports nothing by it', async () => {
  write('broken.json', '{"columns": [');
  write('wrong.json', JSON.stringify({ columns: [{ name: 'Titel', to: 'colour' }] }));
  write('page.txt', 'words');
  const cases: [string[], RegExp][] = [
    [['--csv-map', at('none.json')], /none\.json: there is no such file/],
    [['--csv-map', at('broken.json')], /broken\.json is no JSON/],
    [
      ['--csv-map', at('wrong.json')],
      /wrong\.json is no map of columns: columns\.0\.to: not a thing that a column can hold\./,
    ],
    [['--csv-map', at('wrong.json'), '--csv-map-guess'], /cannot be used with/],
    [[at('berichte.csv'), '--csv-map-guess'], /one table at a time/],
  ];
  for (const [options, words] of cases) {
    const { code, out, err } = await runCli(['import', at('berichte.csv'), ...options, ...library]);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringMatching(words) });
  }
  const { code, err } = await runCli(['import', at('page.txt'), '--csv-map-guess', ...library]);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/page\.txt is no table that can be read/) });
});
