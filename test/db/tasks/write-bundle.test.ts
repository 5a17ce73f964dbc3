import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import mammoth from 'mammoth';
import { afterAll, describe, expect, it } from 'vitest';
import { runWriteBundle, type WriteBundleTask } from '../../../db/tasks/write-bundle-task';
import { readBibtex } from '../../../shared/formats/bibtex';
import { bundleScript, bundleScriptHash } from '../../../shared/formats/bundle-page';
import { readCslJson } from '../../../shared/formats/csl-json';
import { readCsv } from '../../../shared/formats/csv';
import { readEndnoteXml } from '../../../shared/formats/endnote-xml';
import { readMods } from '../../../shared/formats/mods';
import { readRis } from '../../../shared/formats/ris';
import { readZoteroRdf } from '../../../shared/formats/zotero-rdf';
import { sampleSources } from '../../support/sample-sources';
import { readZip } from '../../support/zip';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function task(name: string, changes: Partial<WriteBundleTask> = {}): WriteBundleTask {
  return {
    kind: 'write-bundle',
    name,
    title: 'SESTA brief',
    style: 'bluebook',
    madeAt: '2018-02-20T10:00:00.000Z',
    sources: sampleSources,
    path: join(folder, name),
    ...changes,
  };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a citation bundle', () => {
  it('is a zip whose manifest names every other file with its size and hash', async () => {
    const written = await runWriteBundle(task('a.zip'), () => {});
    expect(written).toMatchObject({ ok: true, warnings: [] });
    const bytes = readFileSync(join(folder, 'a.zip'));
    expect(written).toMatchObject({ bytes: bytes.length, sha256: sha256(bytes) });
    const members = await readZip(join(folder, 'a.zip'));
    const manifest = JSON.parse(String(members.get('manifest.json')));
    expect([...members.keys()].at(-1)).toBe('manifest.json');
    expect(manifest.files.map((file: { path: string }) => file.path)).toEqual(
      [...members.keys()].filter((path) => path !== 'manifest.json'),
    );
    for (const file of manifest.files as { path: string; bytes: number; sha256: string }[]) {
      const member = members.get(file.path) as Buffer;
      expect([file.path, member.length, sha256(member)]).toEqual([file.path, file.bytes, file.sha256]);
    }
    const originals = sampleSources.flatMap((source) => source.files).map((file) => file.sha256);
    expect(manifest.files.map((file: { sha256: string }) => file.sha256)).toEqual(expect.arrayContaining(originals));
  });

  it('passes the test of the unzip program', () => {
    if (!existsSync('/usr/bin/unzip')) return console.info('Skipped: unzip is not installed.');
    expect(execFileSync('unzip', ['-t', join(folder, 'a.zip')], { encoding: 'utf8' })).toContain('No errors detected');
  });

  it('has the same bytes for the same input, in any time zone', async () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Auckland';
      await runWriteBundle(task('b.zip'), () => {});
      process.env.TZ = 'America/Los_Angeles';
      await runWriteBundle(task('c.zip', { sources: [...sampleSources].reverse() }), () => {});
    } finally {
      process.env.TZ = zone;
      if (zone === undefined) delete process.env.TZ;
    }
    const [a, b, c] = ['a.zip', 'b.zip', 'c.zip'].map((name) => sha256(readFileSync(join(folder, name))));
    expect(b).toBe(a);
    expect(c).toBe(a);
  });

  it('holds the references in every format, each whole when read back', async () => {
    const members = await readZip(join(folder, 'a.zip'));
    const text = (name: string) => String(members.get(`references/references.${name}`));
    const expected = sampleSources.map(({ id, draft, tags, notes }) => ({ key: id, draft, tags, notes })).sort(byKey);
    for (const { drafts, warnings } of [
      readBibtex(text('bib')),
      readRis(text('ris')),
      readCslJson(text('json')),
      readCsv(text('csv')),
      readZoteroRdf(text('rdf')),
      readEndnoteXml(String(members.get('references/endnote.xml'))),
      readMods(String(members.get('references/mods.xml'))),
    ]) {
      expect(warnings).toEqual([]);
      expect(drafts.map(({ key, draft, tags, notes }) => ({ key, draft, tags, notes })).sort(byKey)).toEqual(expected);
    }
    const word = await mammoth.extractRawText({ buffer: members.get('references/references.docx') as Buffer });
    for (const part of [word.value, text('html').replace(/<[^>]+>/g, ''), text('md')])
      expect(part).toContain('817 F.3d 12');
  });

  it('opens on a page that loads nothing, links to every file and shows each quotation with its page', async () => {
    const members = await readZip(join(folder, 'a.zip'));
    const page = String(members.get('index.html'));
    const loads = [
      ...page.matchAll(
        /\b(?:src|srcset|data|action|poster)\s*=|@import|url\(|<link\b|<iframe|<img|fetch\(|XMLHttpRequest/g,
      ),
    ];
    expect(loads).toEqual([]);
    const local = [...page.matchAll(/href="(?!https?:)([^"#]+)"/g)].map(([, href = '']) =>
      decodeURIComponent(decodeHTML(href)),
    );
    expect(local.filter((path) => !members.has(path))).toEqual([]);
    expect(local).toEqual(expect.arrayContaining([...members.keys()].filter((path) => path.startsWith('sources/'))));
    expect(page).toContain(
      'the remedy is through legislation, not through litigation”</blockquote><figcaption><span class="pin">at 29</span>',
    );
    expect(bundleScriptHash).toBe(createHash('sha256').update(bundleScript).digest('base64'));
    expect(page).toContain(`<script>${bundleScript}</script>`);
  });

  it('gives hostile and equal names safe places of their own', async () => {
    const [file] = sampleSources.flatMap((source) => source.files);
    const names = [
      '../../etc/passwd',
      'CON',
      'a<b>:"|?*.pdf',
      'Report.pdf',
      'report.PDF',
      ' .hidden ',
      `${'x'.repeat(300)}.pdf`,
      '国'.repeat(90),
      '\u202Efdp.exe',
    ];
    const source = {
      ...sampleSources[0],
      files: names.map((name) => ({ ...file, name })),
    } as (typeof sampleSources)[number];
    const title = {
      ...source,
      id: 'title',
      draft: { ...source.draft, kind: 'book', fields: { title: '<script>x</script>/..\\ NUL. ' } },
    } as typeof source;
    const written = await runWriteBundle(task('names.zip', { sources: [source, title] }), () => {});
    expect(written.ok).toBe(true);
    const paths = [...(await readZip(join(folder, 'names.zip'))).keys()];
    for (const path of paths) {
      expect(path.length).toBeLessThan(180);
      for (const step of path.split('/')) expect(step).not.toMatch(/[<>:"\\|?*\p{C}]|^\.|[. ]$|^(?:con|nul)(?:\.|$)/iu);
    }
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    expect(paths.filter((path) => path.startsWith('sources/')).length).toBe(names.length * 2);
    const page = String((await readZip(join(folder, 'names.zip'))).get('index.html'));
    expect(page).toContain('&lt;script&gt;x&lt;/script&gt;');
    expect(page.match(/<script/g)?.length).toBe(1);
  });

  it('says which file is missing or changed, and goes on without it', async () => {
    const [first] = sampleSources;
    const gone = { sha256: '00', name: 'gone.pdf', path: join(folder, 'gone.pdf'), bytes: 3 };
    writeFileSync(join(folder, 'changed.txt'), 'other words');
    const changed = { sha256: '11', name: 'changed.txt', path: join(folder, 'changed.txt'), bytes: 3 };
    const sources = [{ ...first, files: [gone, changed] }] as WriteBundleTask['sources'];
    const written = await runWriteBundle(task('missing.zip', { sources }), () => {});
    expect(written).toMatchObject({
      ok: true,
      warnings: [
        'gone.pdf is missing from the library’s folder and is not in the bundle.',
        'changed.txt is not the file that was added: its bytes have changed in the library’s folder.',
      ],
    });
    const page = String((await readZip(join(folder, 'missing.zip'))).get('index.html'));
    expect(page).not.toContain('gone.pdf');
  });

  it('answers a style that is none, and a place that is taken, with one sentence', async () => {
    expect(await runWriteBundle(task('style.zip', { style: 'none' }), () => {})).toEqual({
      ok: false,
      code: 'unreadable',
      message: 'style.zip could not be written. There is no citation style "none".',
    });
    expect(await runWriteBundle(task('a.zip'), () => {})).toMatchObject({
      ok: false,
      message: expect.stringContaining('a.zip could not be written.'),
    });
  });

  it('tells its progress as the number of files written', async () => {
    const seen: number[] = [];
    await runWriteBundle(task('progress.zip'), (done) => done > 0 && seen.push(done));
    expect(seen).toEqual(seen.map((_done, i) => i + 1));
    expect(seen.length).toBe(11 + sampleSources.flatMap((source) => source.files).length);
  });
});

function byKey(a: { key?: string }, b: { key?: string }): number {
  return (a.key ?? '') < (b.key ?? '') ? -1 : 1;
}
