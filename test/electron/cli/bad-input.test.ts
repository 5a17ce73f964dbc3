import { spawnSync } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shown } from '../../../electron/cli/console';
import { row } from '../../../electron/cli/row';
import { ordinaryUser } from '../../support/ordinary-user';
import { cli, runCli, runJson } from '../../support/run-cli';
import { smallPdf, textPage } from '../../support/small-pdf';

let folder: string;
let library: string[];
let id: string;
const at = (name: string) => join(folder, name);
const system = /ENOENT|EACCES|EISDIR|SQLITE|SqliteError|\bat \w+ \(|Error:/;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebench-cli-bad-'));
  library = ['--library', at('library')];
  await writeFile(at('näme – “q”\ta.txt'), 'A statement on \u001b[31mplatforms.\n');
  await writeFile(at('page.pdf'), smallPdf({ pages: [textPage('A page')] }));
  await writeFile(at('empty.txt'), '');
  await writeFile(at('brief.txt'), 'It says: “A statement on many a platform.” 551 U.S. 393.');
  await mkdir(at('folder'));
  const { outcomes } = await runJson<{ outcomes: { sourceIds: string[] }[] }>([
    'import',
    at('näme – “q”\ta.txt'),
    ...library,
  ]);
  id = outcomes[0]?.sourceIds[0] ?? '';
  await runJson(['import', at('page.pdf'), '--collection', 'Pages', ...library]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bad input is answered in words', () => {
  it.each<[string[], RegExp]>([
    [['list', '--limit', '0'], /A whole number from 1 on is needed/],
    [['serve', '--no-open', '--port', '99999'], /from 0 \(any free port\) to 65535/],
    [['show', 'nope'], /no source with the id “nope” in this library/],
    [['tag', 'add', 'x', 'nope'], /no source with the id “nope”/],
    [['tag', 'add', ' ', 'nope'], /A tag needs a name/],
    [['cite', '--records', '/no/file.json'], /there is no such file or folder/],
    [['find-citations', '/no/file.txt'], /there is no such file or folder/],
    [['find-citations', '{folder}'], /it is a folder/],
    [['find-citations', '{page.pdf}'], /is no plain text/],
    [['check-quotes', '{empty.txt}'], /is empty/],
    [['check-quotes', '{empty.txt}', '--against', 'nope'], /is empty/],
    [['check-quotes', '{brief.txt}', '--against', 'nope'], /No source of this library has the id “nope”/],
    [['check-quotes'], /which brief/],
    [['check-brief', '{folder}'], /is a folder/],
    [['check-brief', '/no/brief.docx'], /there is no such file or folder/],
    [['export', '--format', 'bib', '--to', '{folder}'], /is a folder\. Name a file in it/],
    [['export', '--format', 'bib', '--to', '/no/folder/x.bib'], /folder \/no\/folder: there is no such/],
    [['export', '--format', 'bib', '--to', '{x.bib}', '--query', 'a', '--collection', 'Pages'], /either --query or/],
    [['backup', '--to', '/no/folder/x.zip'], /there is no such file or folder/],
  ])('%j', async (args, words) => {
    const run = await runCli([...args.map((text) => text.replace(/^\{(.*)\}$/, (_, name) => at(name))), ...library]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(words);
    expect(run.err).not.toMatch(system);
  });

  it('tags what it knows, names what it does not, and says that something failed', async () => {
    const run = await runCli(['tag', 'add', 'x', id, 'nope', '--json', ...library]);
    expect(run).toMatchObject({ code: 1, out: '{"changed":1}\n', err: expect.stringContaining('“nope”') });
  });

  it('cites what it knows, and looks in the sources it knows, wherever these are named', async () => {
    const cited = await runCli(['cite', 'nope', id, '--json', ...library]);
    expect(cited).toMatchObject({ code: 1, err: expect.stringContaining('“nope”') });
    expect(JSON.parse(cited.out)).toMatchObject([{ id }]);
    const checked = await runCli(['check-quotes', '--against', id, 'nope', at('brief.txt'), ...library]);
    expect(checked).toMatchObject({ code: 1, err: expect.stringContaining('“nope”') });
    expect(checked.out).toMatch(/^not-found.*nowhere in the sources it was looked for in\./);
  });

  it('keeps a line of text one line, of as many cells as ever, and lets no document steer the terminal', async () => {
    expect(row('a', 'b\tc\nd', '', '')).toBe('a\tb c d');
    const { out } = await runCli(['import', at('näme – “q”\ta.txt'), ...library]);
    expect(out.split('\n')[0]?.split('\t')).toHaveLength(4);
    expect(shown('a\tb\n\u001b[31mred\u0007\u009b')).toBe('a\tb\n\ufffd[31mred\ufffd\ufffd');
  });
});

describe.skipIf(process.platform === 'win32')('what the system refuses', () => {
  it('is said of pipes and devices, which are not waited for', async () => {
    expect(spawnSync('mkfifo', [at('pipe')]).status).toBe(0);
    const run = await runCli(['import', at('pipe'), '/dev/zero', '--json', ...library]);
    expect(run.code).toBe(1);
    expect((JSON.parse(run.out) as { outcomes: { message: string }[] }).outcomes.map(({ message }) => message)).toEqual(
      expect.arrayContaining(['pipe is a pipe or a device and no file.', 'zero is a pipe or a device and no file.']),
    );
  });

  it.skipIf(process.platform !== 'linux')('is said of a full disk behind standard output', () => {
    const full = openSync('/dev/full', 'w');
    const run = spawnSync(process.execPath, [cli, 'list', ...library], { stdio: ['ignore', full, 'pipe'] });
    expect(run.status).toBe(1);
    expect(run.stderr.toString()).toBe('The output could not be written: the disk is full; make room and try again.\n');
  });
});

const user = ordinaryUser(cli);
const without = typeof user === 'string' ? ` (NOT TRIED: ${user})` : '';

describe.skipIf(typeof user === 'string')(`what a person may not do${without}`, () => {
  const as = typeof user === 'string' ? {} : { user };

  it('is said of a library that may only be read', async () => {
    await chmod(folder, 0o755);
    await chmod(at('library/library.db'), 0o444);
    const run = await runCli(['list', ...library], as);
    await chmod(at('library/library.db'), 0o644);
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toMatch(/cannot be opened: you may only read it/);
  });

  it('is said of files and folders that may not be opened, and the rest comes in', async () => {
    const mine = await mkdtemp(join(tmpdir(), 'casebench-cli-mine-'));
    try {
      await chmod(mine, 0o777);
      const from = join(mine, 'from');
      await mkdir(join(from, 'b-shut'), { recursive: true });
      await writeFile(join(from, 'a-shut.txt'), 'Nobody may read this.');
      await writeFile(join(from, 'c-open.txt'), 'All may read this.');
      await chmod(join(from, 'a-shut.txt'), 0o000);
      await chmod(join(from, 'b-shut'), 0o000);
      const run = await runCli(['import', from, '--json', '--library', join(mine, 'library')], as);
      expect((JSON.parse(run.out) as { outcomes: { message: string }[] }).outcomes.map((one) => one.message)).toEqual([
        'a-shut.txt may not be opened by you; ask its owner for permission.',
        'b-shut may not be opened by you; ask its owner for permission.',
        null,
      ]);
    } finally {
      await chmod(join(mine, 'from/b-shut'), 0o755);
      rmSync(mine, { recursive: true, force: true });
    }
  });
});
