import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../db/open';
import { anotherIsOpen, exchangeLibrary } from '../../../electron/host/exchange-library';
import { firstLibrary } from '../../../electron/host/first-library';
import { type HeldLibrary, holdLibrary } from '../../../electron/host/held-library';
import { knownLibraries, libraryId } from '../../../electron/host/known-libraries';
import type { LibraryEvent } from '../../../shared/contract/events';
import { newest, writeOldLibrary } from '../../support/old-library';

let folder: string;
let held: HeldLibrary;
let events: LibraryEvent[];
const at = (...parts: string[]) => join(folder, ...parts);
const known = () => knownLibraries(at('settings', 'libraries.json'));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebench-held-'));
  events = [];
  held = holdLibrary(
    { library: await openLibrary({ folder: at('first'), create: true }), folder: at('first') },
    known(),
  );
  held.subscribe((event) => events.push(event));
});
afterEach(async () => {
  await held.close();
  rmSync(folder, { recursive: true, force: true });
});

const nameNow = async () => {
  const reply = await held.call('library.info', {});
  return reply.ok ? reply.value.name : reply.message;
};

describe('another library in the place of the open one', () => {
  it('is made in a folder that is not there yet, and every window is told to begin anew', async () => {
    await held.call('tags.create', { name: 'of the first' });
    events.length = 0;
    expect(await held.exchange({ how: 'new', folder: at('second') })).toEqual({ name: 'second' });
    expect(await nameNow()).toBe('second');
    expect(events).toEqual([{ type: 'opened' }]);
    expect(held.opening).toBe(2);
    const tags = await held.call('tags.list', {});
    expect(tags.ok && tags.value).toEqual([]);
    // The events of the one that is open now are heard, of the other no more.
    await held.call('tags.create', { name: 'of the second' });
    expect(events.at(-1)).toMatchObject({ type: 'changed' });
  });

  it('lets go of the one before, so that another program can have it, and goes back to it with all that it held', async () => {
    await held.call('tags.create', { name: 'kept' });
    await held.exchange({ how: 'new', folder: at('second') });
    const elsewhere = await openLibrary({ folder: at('first'), create: false });
    await elsewhere.close();
    await held.exchange({ how: 'open', folder: at('first') });
    const tags = await held.call('tags.list', {});
    expect(tags.ok && tags.value.map(({ name }) => name)).toEqual(['kept']);
  });

  it('stops jobs so that they can be taken up again', async () => {
    const pages = Array.from({ length: 12 }, (_, n) => at(`statement-${n}.txt`));
    for (const path of pages) writeFileSync(path, `Statement of ${path}. `.repeat(20_000));
    const files = await Promise.all(
      pages.map(async (path, n) => ({ token: await held.stagePath(path), name: `statement-${n}.txt` })),
    );
    const started = await held.call('imports.start', { files });
    expect(started.ok).toBe(true);
    await held.exchange({ how: 'new', folder: at('second') });
    await held.exchange({ how: 'open', folder: at('first') });
    const jobs = await held.call('jobs.list', {});
    const [job] = jobs.ok ? jobs.value : [];
    expect(job?.state).toBe('interrupted');
    await held.call('jobs.resume', { id: job?.id ?? '' });
    await expect
      .poll(
        async () => {
          const counts = await held.call('sources.counts', {});
          return counts.ok && counts.value.all;
        },
        { timeout: 20_000 },
      )
      .toBe(12);
  });

  it('is remembered for the next start, with those before it', async () => {
    await held.exchange({ how: 'new', folder: at('second') });
    await held.exchange({ how: 'new', folder: at('third') });
    expect(await known().folders()).toEqual([at('third'), at('second'), at('first')]);
    rmSync(at('first'), { recursive: true });
    expect(await held.recent()).toEqual([
      { id: libraryId(at('third')), name: 'third', folder: at('third'), open: true, there: true },
      { id: libraryId(at('second')), name: 'second', folder: at('second'), open: false, there: true },
      { id: libraryId(at('first')), name: 'first', folder: at('first'), open: false, there: false },
    ]);
    await held.exchange({ how: 'open', folder: await held.recentFolder(libraryId(at('second'))) });
    expect(await nameNow()).toBe('second');
    await expect(held.recentFolder('0123456789abcdef')).rejects.toThrow('no longer remembered');
  });

  it('may be written with a tilde or in quotation marks, and never as a part of a path', async () => {
    await held.exchange({ how: 'new', folder: `"${at('second')}"` });
    expect(await nameNow()).toBe('second');
    for (const part of ['second', './second', '..', 'C:second'])
      await expect(held.exchange({ how: 'open', folder: part })).rejects.toThrow('whole path');
    await expect(held.exchange({ how: 'open', folder: '~/no/such/folder' })).rejects.toThrow(
      /There is no folder \/.*no\/such/,
    );
  });
});

describe('what cannot be opened leaves the present library open, and says why', () => {
  const refusals: [string, 'open' | 'new', () => string, RegExp][] = [
    ['a folder that is not there', 'open', () => at('none'), /There is no folder .*none/],
    ['a folder without a library', 'open', () => made('papers', 'a.txt'), /no Casebench library in .*papers/],
    ['an empty folder', 'open', () => made('empty'), /folder is empty: a new library can be made/],
    ['a file', 'open', () => at('first', 'library.db'), /is a file; a library needs a folder/],
    ['a database of another program', 'open', () => madeDatabase('foreign', 0), /not a Casebench library/],
    ['one that counts its versions too', 'open', () => madeDatabase('versioned', 3), /not a Casebench library/],
    ['a library.db that is no database', 'open', () => made('text', 'library.db'), /not a Casebench library/],
    ['the same library', 'open', () => at('first'), /is the library that is open now/],
    ['the same library by a link', 'open', () => linked('link', 'first'), /is the library that is open now/],
    [
      'a new library in a folder with files',
      'new',
      () => made('full', 'a.txt', 'b.txt'),
      /not empty: it holds “a.txt” and 1 more/,
    ],
    ['a new library where one is', 'new', () => made('other', 'library.db'), /There is a library in .*other already/],
    [
      'a new library in a folder that is not there',
      'new',
      () => at('none', 'new'),
      /There is no folder .*none to make “new” in/,
    ],
  ];
  // A folder in which nobody may write, whoever runs the tests.
  if (process.platform === 'linux')
    refusals.push([
      'a new library where nobody may write',
      'new',
      () => '/sys/casebench-new',
      /cannot be made: you have no right to it/,
    ]);
  it.each(refusals)('%s', async (_, how, path, words) => {
    await expect(held.exchange({ how, folder: path() })).rejects.toThrow(words);
    expect(await nameNow()).toBe('first');
    expect(held.opening).toBe(1);
    expect(events).toEqual([]);
    expect(await known().folders()).toEqual([]);
  });

  it('a library that another Casebench has open, by its process', async () => {
    const other = await openLibrary({ folder: at('other'), create: true });
    await expect(held.exchange({ how: 'open', folder: at('other') })).rejects.toThrow(
      new RegExp(`“other” is already open in another Casebench .*process ${process.pid}`),
    );
    expect(await nameNow()).toBe('first');
    await other.close();
  });

  it('a library of a newer version', async () => {
    const other = await openLibrary({ folder: at('newer'), create: true });
    await other.close();
    const sql = new Database(at('newer', 'library.db'));
    sql.pragma(`user_version = ${newest + 1}`);
    sql.close();
    await expect(held.exchange({ how: 'open', folder: at('newer') })).rejects.toThrow('written by a newer Casebench');
    expect(await nameNow()).toBe('first');
  });

  it('writes nothing into a folder that it refuses', async () => {
    madeDatabase('foreign', 0);
    const before = readFileSync(at('foreign', 'library.db'));
    await expect(held.exchange({ how: 'open', folder: at('foreign') })).rejects.toThrow();
    expect(readdirSync(at('foreign'))).toEqual(['library.db']);
    expect(readFileSync(at('foreign', 'library.db'))).toEqual(before);
    made('full', 'a.txt');
    await expect(held.exchange({ how: 'new', folder: at('full') })).rejects.toThrow();
    expect(readdirSync(at('full'))).toEqual(['a.txt']);
  });

  it('and one after the other, never two at once', async () => {
    const both = await Promise.allSettled([
      held.exchange({ how: 'new', folder: at('second') }),
      held.exchange({ how: 'new', folder: at('third') }),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await nameNow()).toBe('second');
  });
});

it('a library of an early version is opened and brought up to date', async () => {
  writeOldLibrary(at('old'), { version: newest - 1 });
  await held.exchange({ how: 'open', folder: at('old') });
  const counts = await held.call('sources.counts', {});
  expect(counts.ok && counts.value.all).toBeGreaterThan(0);
});

describe('the door', () => {
  const refused = { ok: false, code: 'invalid' };

  it('takes only what names a library', async () => {
    for (const ask of [
      null,
      'open',
      {},
      { how: 'delete' },
      { how: 'recent', id: '../..' },
      { how: 'open', folder: '' },
    ])
      expect(await exchangeLibrary(held, ask, 'typed')).toMatchObject(refused);
    const more = { how: 'new', folder: at('second'), recursive: true };
    expect(await exchangeLibrary(held, more, 'typed')).toMatchObject(refused);
    expect(await exchangeLibrary(held, { how: 'new', folder: 'a\0b' }, 'typed')).toMatchObject(refused);
    expect(await exchangeLibrary(held, { how: 'new' }, 'typed')).toMatchObject(refused);
    expect(readdirSync(folder)).toEqual(['first']);
  });

  it('takes no path from a page where the host has a dialog of its own', async () => {
    const ask = { how: 'new', folder: at('second') };
    expect(await exchangeLibrary(held, ask, async () => at('third'))).toMatchObject(refused);
    expect(readdirSync(folder)).toEqual(['first']);
    expect(await exchangeLibrary(held, { how: 'new' }, async () => null)).toEqual({ ok: true, value: null });
    expect(await exchangeLibrary(held, { how: 'new' }, async () => at('third'))).toEqual({
      ok: true,
      value: { name: 'third' },
    });
    expect(anotherIsOpen).toMatchObject({ ok: false, code: 'conflict' });
  });
});

describe('the library to start with', () => {
  const env = process.env.CASEBENCH_LIBRARY;
  afterEach(() => {
    if (env === undefined) delete process.env.CASEBENCH_LIBRARY;
    else process.env.CASEBENCH_LIBRARY = env;
  });

  it('is the one that was opened last, unless another is named', async () => {
    delete process.env.CASEBENCH_LIBRARY;
    expect(await firstLibrary(null, known())).toMatchObject({ create: true, missed: null });
    await held.exchange({ how: 'new', folder: at('second') });
    expect(await firstLibrary(null, known())).toEqual({ folder: at('second'), create: false, missed: null });
    expect(await firstLibrary(at('named'), known())).toEqual({ folder: at('named'), create: true, missed: null });
    process.env.CASEBENCH_LIBRARY = at('usual');
    expect(await firstLibrary(null, known())).toEqual({ folder: at('usual'), create: true, missed: null });
  });

  it('is the usual one, with a word of it, when the last is gone; what is remembered may be damaged', async () => {
    delete process.env.CASEBENCH_LIBRARY;
    await held.exchange({ how: 'new', folder: at('second') });
    await held.exchange({ how: 'open', folder: at('first') });
    await held.exchange({ how: 'open', folder: at('second') });
    await held.exchange({ how: 'open', folder: at('first') });
    rmSync(at('first', 'library.db'));
    const first = await firstLibrary(null, known());
    expect(first).toMatchObject({ create: true, missed: expect.stringContaining('“first” is not at') });
    for (const text of ['', '{', '[]', '{"libraries": [1]}', '{"libraries": "x"}']) {
      writeFileSync(at('settings', 'libraries.json'), text);
      expect(await firstLibrary(null, known())).toMatchObject({ create: true, missed: null });
    }
  });
});

function made(name: string, ...files: string[]): string {
  mkdirSync(at(name));
  for (const file of files) writeFileSync(at(name, file), 'words');
  return at(name);
}

function madeDatabase(name: string, version: number): string {
  made(name);
  const sql = new Database(at(name, 'library.db'));
  sql.exec('CREATE TABLE books (title TEXT)');
  sql.pragma(`user_version = ${version}`);
  sql.close();
  return at(name);
}

function linked(name: string, to: string): string {
  symlinkSync(at(to), at(name));
  return at(name);
}
