import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkLibrary } from '../../db/actions/check';
import { restoreBackup } from '../../db/actions/restore';
import { stagedPath, stagePath, stageUpload } from '../../db/actions/staging';
import { importPaths } from '../support/import';
import { type TestLibrary, temporaryFolder, testLibrary } from '../support/library';
import { docxFile, docxParagraph } from '../support/office-files';
import { smallPdf, textPage } from '../support/small-pdf';
import { builtTaskWorker } from '../support/task-worker';

let taskWorker: string;
beforeAll(async () => {
  taskWorker = await builtTaskWorker();
});

const library = () => testLibrary(undefined, { taskWorker });
const sentence = 'the remedy is through legislation, not through litigation';
const doe = 'Doe v. Backpage.com, LLC, 817 F.3d 12, 29 (1st Cir. 2016)';
const wording = 'Victims were left without a remedy in the federal courts.';

/** A file on the disk, staged as the desktop does. */
async function staged(of: TestLibrary, name: string, content: string | Uint8Array) {
  const path = join(temporaryFolder(), name);
  await writeFile(path, content);
  return { token: stagePath(of.context, path), name, path };
}

async function keep(of: TestLibrary, name: string, content: string | Uint8Array): Promise<string> {
  const { token } = await staged(of, name, content);
  return (await of.do('briefs.keep', { token, name })).id;
}

async function imported(of: TestLibrary, path: string): Promise<string> {
  const { outcomes } = await importPaths(of, [path]);
  return outcomes[0]?.sourceIds[0] ?? '';
}

/** A library with the ruling that is quoted, a quotation of it, and a claim that rests on it. */
async function prepared() {
  const of = library();
  const path = join(temporaryFolder(), 'ruling.pdf');
  await writeFile(
    path,
    smallPdf({ pages: [textPage('Doe v. Backpage.com, LLC'), textPage(`We hold that ${sentence}.`)] }),
  );
  const sourceId = await imported(of, path);
  await of.do('sources.update', {
    id: sourceId,
    kind: 'case',
    fields: {
      caseName: 'Doe v. Backpage.com, LLC',
      volume: '817',
      reporter: 'F.3d',
      page: '12',
      court: '1st Cir.',
      date: '2016',
    },
  });
  const { files } = await of.do('sources.get', { id: sourceId });
  const sha256 = files[0]?.sha256 ?? '';
  const text = (await of.do('pages.text', { sha256, from: 1, count: 1 }))[0]?.text ?? '';
  const start = text.indexOf(sentence);
  const at = { sha256, page: 1, endPage: 1, start, end: start + sentence.length };
  const anchor = { ...at, exact: sentence, prefix: 'We hold that ', suffix: '.' };
  const { id: quotationId } = await of.do('quotes.create', { sourceId, text: sentence, anchor });
  const { id: claimId } = await of.do('claims.create', { statement: 'The court gave no relief to them.', wording });
  await of.do('claims.addEvidence', { claimId, quotationId, stance: 'for' });
  return { of, sourceId, quotationId, claimId };
}

const brief = `# Argument\n\nThe court said that “${sentence}.” ${doe}.\n\n${wording} It must not be so.\n`;

describe('briefs kept in the library', () => {
  it('are a copy of their file with what they use: sources cited, quotations, claims', async () => {
    const { of, sourceId, quotationId, claimId } = await prepared();
    const { token, path } = await staged(of, 'reply.md', brief);
    const { id, already } = await of.do('briefs.keep', { token, name: 'reply.md' });
    expect(already).toBe(false);
    expect(await readFile(path, 'utf8')).toBe(brief);
    const kept = await of.do('briefs.get', { id });
    expect(kept).toMatchObject({
      title: 'reply',
      name: 'reply.md',
      sources: 1,
      quotations: 1,
      claims: 1,
      summary: { quotes: 1, verified: 1, lacking: 0, authorities: 1 },
      file: { name: 'reply.md', pages: 1 },
    });
    expect(await readFile(of.context.folder.fileOf(kept.sha256), 'utf8')).toBe(brief);
    expect(await of.do('briefs.ofSource', { sourceId })).toMatchObject([
      {
        briefId: id,
        title: 'reply',
        cited: [{ words: '817 F.3d 12' }],
        quoted: [{ quotationId, verdict: 'exact' }],
      },
    ]);
    const { briefs, warnings } = await of.do('claims.get', { id: claimId });
    expect(briefs).toMatchObject([
      {
        briefId: id,
        older: null,
        uses: [
          { part: 'for', verdict: 'exact', place: { words: `${sentence}.` } },
          { part: 'wording', verdict: 'exact', place: { words: wording } },
        ],
      },
    ]);
    expect(warnings.filter((words) => words.includes('brief'))).toEqual([]);
    // It is no source, and no search finds it.
    expect((await of.do('sources.counts', {})).all).toBe(1);
    expect((await of.do('search.run', { query: 'Argument' })).total).toBe(0);
    expect(await of.do('library.check', {})).toMatchObject({ ok: true, cleared: [] });
  });

  it('are told to use a quotation typed by hand by its words alone, a part of it too', async () => {
    const { of, sourceId } = await prepared();
    const { id: typed } = await of.do('quotes.create', { sourceId, text: `We hold that ${sentence}.`, anchor: null });
    const { id: other } = await of.do('quotes.create', { sourceId, text: 'Affirmed', anchor: null });
    await keep(of, 'reply.md', brief);
    const [found] = await of.do('briefs.ofSource', { sourceId });
    const used = found?.quoted.map((use) => use.quotationId);
    expect(used).toContain(typed);
    expect(used).not.toContain(other);
  });

  it('tell a claim what they alter in it, which figures have expired, and that its words are others now', async () => {
    const { of, claimId } = await prepared();
    const figure = {
      value: '73',
      unit: 'percent',
      counted: 'cases',
      place: '',
      from: '2012',
      to: '',
      asOf: '',
      expires: '',
    };
    await keep(
      of,
      'reply.md',
      brief.replace('without a remedy', 'with a remedy').replace('not through litigation', 'through litigation'),
    );
    const claim = async () => await of.do('claims.get', { id: claimId });
    expect((await claim()).briefs[0]?.uses).toMatchObject([
      { part: 'for', verdict: 'altered', note: '“not” is missing' },
      { part: 'wording', verdict: 'altered', note: '“with” stands for “without”' },
    ]);
    expect((await claim()).warnings).toEqual([
      'The brief “reply” says it in other words.',
      'The brief “reply” quotes its evidence otherwise than the source has it.',
    ]);
    await of.do('claims.update', { id: claimId, figures: [{ ...figure, expires: '2018' }] });
    expect((await claim()).warnings).toContain('The brief “reply” uses it, though a figure of it has expired.');
    await of.do('claims.update', { id: claimId, caveat: 'As of 2016.' });
    expect((await claim()).briefs[0]?.older).toMatchObject({ wording, caveat: '' });
    expect((await claim()).warnings).toContain('The brief “reply” was checked against older words of it.');
    const { rows } = await of.do('claims.list', {});
    expect(rows[0]).toMatchObject({ briefs: 1 });
    expect((await of.do('claims.matrix', {})).claims[0]?.briefs).toMatchObject([{ title: 'reply', altered: true }]);
    expect(await of.do('briefs.checkAgain', {})).toEqual({ checked: 1 });
    expect((await claim()).briefs[0]?.older).toBeNull();
  });

  it('are checked against today’s library when they are opened, which is no step to undo', async () => {
    const { of, claimId } = await prepared();
    const id = await keep(of, 'reply.md', brief);
    const { undo } = await of.do('history.state', {});
    expect(undo).toBe('Keep the brief “reply”');
    const { sha256 } = await of.do('briefs.get', { id });
    await of.do('claims.update', { id: claimId, wording: 'It must not be so.' });
    const { claims, quotes } = await of.do('briefs.checkKept', { id, sha256 });
    expect(quotes.verified).toBe(1);
    expect(claims).toMatchObject([
      { claimId, uses: [{ part: 'for' }, { part: 'wording', place: { words: 'It must not be so.' } }] },
    ]);
    expect((await of.do('claims.get', { id: claimId })).briefs[0]?.older).toBeNull();
    expect((await of.do('history.state', {})).undo).toMatch(/^Edit claim/);
    // Undo of the claim leaves what the check found, and says that it is of other words.
    await of.do('history.undo', {});
    expect((await of.do('claims.get', { id: claimId })).briefs[0]?.older).toMatchObject({
      wording: 'It must not be so.',
    });
  });

  it('say how many of the records that they use changed since they were checked, until they are checked again', async () => {
    const { of, sourceId, quotationId, claimId } = await prepared();
    const id = await keep(of, 'reply.md', brief);
    const changed = async () => {
      const [listed] = (await of.do('briefs.list', {})).rows;
      const [atSource] = await of.do('briefs.ofSource', { sourceId });
      const [atClaim] = (await of.do('claims.get', { id: claimId })).briefs;
      const { changed: own } = await of.do('briefs.get', { id });
      expect([listed?.changed, atSource?.changed ?? own, atClaim?.changed ?? own]).toEqual([own, own, own]);
      return own;
    };
    expect(await changed()).toBe(0);
    // What does not bear on it: its tags, its evidence, another source.
    await of.do('claims.update', { id: claimId, tags: ['Hearing'] });
    await of.do('sources.create', { kind: 'book', fields: { title: 'Another' } });
    expect(await changed()).toBe(0);
    await of.do('claims.update', { id: claimId, wording: 'Nobody has a remedy there any more.' });
    expect(await changed()).toBe(1);
    await of.do('history.undo', {});
    expect(await changed()).toBe(0);
    await of.do('quotes.update', { id: quotationId, text: 'through legislation' });
    expect(await changed()).toBe(1);
    await of.do('claims.remove', { id: claimId });
    expect((await of.do('briefs.get', { id })).changed).toBe(2);
    await of.do('sources.bin', { ids: [sourceId] });
    expect((await of.do('briefs.get', { id })).changed).toBe(3);
    await of.do('briefs.checkAgain', { id });
    expect(await of.do('briefs.get', { id })).toMatchObject({ changed: 0, sources: 0, claims: 0 });
  });

  it('come and go with undo and the bin; deleted for good, their file goes with them', async () => {
    const { of, claimId } = await prepared();
    const id = await keep(of, 'reply.md', brief);
    const { sha256 } = await of.do('briefs.get', { id });
    const titles = async (bin = false) => (await of.do('briefs.list', { bin })).rows.map(({ title }) => title);
    await of.do('history.undo', {});
    expect(await titles()).toEqual([]);
    await of.do('library.check', {});
    await of.do('history.redo', {});
    expect(await titles()).toEqual(['reply']);
    await of.do('briefs.rename', { id, title: 'Reply to the motion' });
    await of.do('briefs.bin', { id });
    expect(await of.do('briefs.list', {})).toMatchObject({ rows: [], inBin: 1 });
    expect((await of.do('claims.get', { id: claimId })).briefs).toEqual([]);
    await of.do('history.undo', {});
    expect((await of.do('claims.get', { id: claimId })).briefs).toHaveLength(1);
    await expect(of.do('briefs.purge', { id })).rejects.toThrow('is not in the bin');
    await of.do('briefs.bin', { id });
    await of.do('briefs.restore', { id });
    await of.do('briefs.bin', { id });
    await of.do('briefs.purge', { id });
    expect(await of.do('briefs.list', { bin: true })).toMatchObject({ rows: [], inBin: 0 });
    expect(await of.do('library.check', {})).toMatchObject({ ok: true });
    expect(existsSync(of.context.folder.fileOf(sha256))).toBe(false);
    // Its steps went with it: the next undo is of something else.
    expect((await of.do('history.state', {})).undo).toMatch(/^Evidence for/);
  });

  it('take a newer draft in place of their file, and undo brings the older one back', async () => {
    const { of, claimId } = await prepared();
    const id = await keep(of, 'reply.md', brief);
    const before = await of.do('briefs.get', { id });
    const { token } = await staged(of, 'reply 2.md', `Nothing of it. ${doe}.\n`);
    await of.do('briefs.replaceFile', { id, file: { token, name: 'reply 2.md' } });
    expect(await of.do('briefs.get', { id })).toMatchObject({
      title: 'reply',
      name: 'reply 2.md',
      quotations: 0,
      claims: 0,
      sources: 1,
    });
    expect((await of.do('claims.get', { id: claimId })).briefs).toEqual([]);
    expect(await of.do('library.check', {})).toMatchObject({ ok: true, cleared: [] });
    await of.do('history.undo', {});
    expect(await of.do('briefs.get', { id })).toEqual({ ...before, checkedAt: expect.any(String) });
    expect((await of.do('briefs.checkKept', { id, sha256: before.sha256 })).text).toContain(wording);
    const same = await staged(of, 'same.md', brief);
    await expect(of.do('briefs.replaceFile', { id, file: same })).rejects.toThrow(/already, byte for byte/);
  });

  it('follow a source that is merged into another, and undo leads them back', async () => {
    const { of, sourceId } = await prepared();
    await keep(of, 'reply.md', brief);
    const { id: other } = await of.do('sources.create', { kind: 'case', fields: { caseName: 'Doe v. Backpage' } });
    const used = async (id: string) => (await of.do('briefs.ofSource', { sourceId: id })).map(({ title }) => title);
    expect([await used(sourceId), await used(other)]).toEqual([['reply'], []]);
    await of.do('sources.merge', { keep: other, from: [sourceId] });
    expect([await used(sourceId), await used(other)]).toEqual([[], ['reply']]);
    await of.do('history.undo', {});
    expect([await used(sourceId), await used(other)]).toEqual([['reply'], []]);
  });

  it('are kept once for each file, and come out of the bin when kept again', async () => {
    const { of } = await prepared();
    const id = await keep(of, 'reply.md', brief);
    await of.do('briefs.bin', { id });
    const { token } = await staged(of, 'copy.md', brief);
    expect(await of.do('briefs.keep', { token, name: 'copy.md' })).toEqual({ id, already: true });
    expect(await of.do('briefs.list', {})).toMatchObject({ rows: [{ id, name: 'reply.md' }], inBin: 0 });
  });

  it('and a source may be the same file: either can go without the other', async () => {
    const of = library();
    const path = join(temporaryFolder(), 'memo.txt');
    await writeFile(path, `Memorandum. ${doe}.\n`);
    const { id } = await of.do('briefs.keep', { token: stagePath(of.context, path), name: 'memo.txt' });
    const sourceId = await imported(of, path);
    expect((await of.do('search.run', { query: 'Memorandum' })).total).toBe(1);
    await of.do('sources.bin', { ids: [sourceId] });
    await of.do('sources.purge', { ids: [sourceId] });
    expect(await checkLibrary(of.context)).toMatchObject({ ok: true, cleared: [] });
    const { sha256, file } = await of.do('briefs.get', { id });
    expect(file.pages).toBe(1);
    expect((await of.do('briefs.checkKept', { id, sha256 })).cited).toBe(1);
  });

  it('take away an upload once it is kept, and nothing of a file that is no brief', async () => {
    const of = library();
    const upload = async (name: string, content: string) => {
      const { token, path } = stageUpload(of.context, name);
      await writeFile(path, content);
      return { token, name, path };
    };
    const good = await upload('reply.md', brief);
    await of.do('briefs.keep', good);
    expect(existsSync(good.path)).toBe(false);
    const bad = await upload('sheet.xlsx', 'no brief');
    await expect(of.do('briefs.keep', bad)).rejects.toThrow(/sheet\.xlsx/);
    const empty = await upload('empty.txt', '  ');
    await expect(of.do('briefs.keep', empty)).rejects.toThrow(/empty\.txt/);
    expect(existsSync(empty.path)).toBe(true);
    expect((await of.do('briefs.list', {})).rows).toHaveLength(1);
    expect(await of.do('library.check', {})).toMatchObject({ ok: true, cleared: [] });
  });

  it('of every format open at the page of their words', async () => {
    const { of } = await prepared();
    const page = (n: number, ...lines: string[]) => textPage('No. 22-451 In the Supreme Court', ...lines, String(n));
    const pdf = await keep(
      of,
      'brief.pdf',
      smallPdf({ pages: [page(1, 'ARGUMENT'), page(2, `The court said "${sentence}."`, `${doe}.`), page(3, wording)] }),
    );
    const docx = await keep(of, 'brief.docx', docxFile(docxParagraph(`The court said “${sentence}.” ${doe}.`)));
    const html = await keep(of, 'brief.html', `<p>The court said “${sentence}.” ${doe}.</p><p>${wording}</p>`);
    const at = async (id: string, words: string) => (await of.do('briefs.pageOf', { id, words }))?.page;
    expect(await at(pdf, sentence)).toBe(1);
    expect(await at(pdf, wording)).toBe(2);
    expect(await at(docx, sentence)).toBe(0);
    expect(await at(html, wording)).toBe(0);
    expect(await at(html, 'words that stand nowhere')).toBeUndefined();
    const { rows } = await of.do('briefs.list', {});
    expect(rows.map(({ title, quotations }) => [title, quotations])).toEqual([
      ['brief', 1],
      ['brief', 1],
      ['brief', 1],
    ]);
  });

  it('come out of a backup as they were, their file too', async () => {
    const { of } = await prepared();
    const id = await keep(of, 'reply.md', brief);
    const kept = await of.do('briefs.get', { id });
    const { result } = await of.context.jobs.ended((await of.do('library.backup', {})).jobId);
    const into = join(temporaryFolder(), 'restored');
    const path = stagedPath(of.context, (result as { token: string }).token) ?? '';
    await restoreBackup(path, into, { newId: () => 'x' });
    const restored = testLibrary(into, { taskWorker });
    expect(await restored.do('briefs.get', { id })).toEqual(kept);
    expect((await restored.do('briefs.checkKept', { id, sha256: kept.sha256 })).text).toContain(wording);
    expect(await restored.do('library.check', {})).toMatchObject({ ok: true });
  });
});
