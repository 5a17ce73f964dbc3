import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTaskPool, type TaskPool } from '../../../db/tasks/pool';
import type { ReferenceFormat, WriteReferencesTask } from '../../../db/tasks/write-references';
import { sampleSources } from '../../support/sample-sources';
import { builtTaskWorker } from '../../support/task-worker';
import { readZip } from '../../support/zip';

const folder = mkdtempSync(join(tmpdir(), 'writing-'));
let pool: TaskPool;

beforeAll(async () => {
  pool = createTaskPool({ size: 1, workerFile: await builtTaskWorker() });
});
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
});

function task(format: ReferenceFormat, changes: Partial<WriteReferencesTask> = {}): WriteReferencesTask {
  const name = `references.${format}`;
  return {
    kind: 'write-references',
    name,
    format,
    title: 'SESTA brief',
    style: 'chicago',
    madeAt: '2018-02-20T10:00:00.000Z',
    sources: sampleSources,
    path: join(folder, name),
    ...changes,
  };
}

describe('the built task worker', () => {
  it('cites in a shipped style, which it carries in itself', async () => {
    const items = sampleSources.map(({ id, draft }) => ({ id, ...draft }));
    const result = await pool.run({ kind: 'render-citations', name: 'Citations', items, style: 'apa' });
    if (!result.ok) throw new Error(result.message);
    expect(result.citations.find(({ id }) => id === 'i-am-jane-doe')?.text).toBe(
      'Mazzio, M. (Director). (2017). I Am Jane Doe [Film]. 50 Eggs Films.',
    );
    const none = await pool.run({ kind: 'render-citations', name: 'Citations', items, style: 'none' });
    expect(none).toEqual({ ok: false, code: 'unsupported', message: 'There is no citation style "none".' });
  });

  it.each(['bib', 'ris', 'csl-json', 'csv', 'endnote-xml', 'mods', 'zotero-rdf', 'docx', 'html', 'md'] as const)(
    'writes references as %s, the same each time',
    async (format) => {
      const first = await pool.run(task(format));
      const again = await pool.run(task(format, { path: join(folder, `again.${format}`) }));
      expect(first).toMatchObject({
        ok: true,
        warnings: [],
        bytes: readFileSync(join(folder, `references.${format}`)).length,
      });
      expect(again).toEqual(first);
    },
  );

  it('writes a Word document with italics, live links and what is still missing', async () => {
    const [first, ...rest] = sampleSources;
    const lacking = {
      ...first,
      id: 'x',
      draft: { ...first?.draft, fields: { title: 'No author' }, kind: 'book', creators: [] },
    } as typeof first;
    const linked = {
      ...first,
      id: 'y',
      draft: {
        kind: 'webpage',
        fields: { title: 'A page', site: 'A site', date: '2018', url: 'https://example.org/a' },
        creators: [],
      },
    };
    const sources = [lacking, linked, ...rest] as typeof sampleSources;
    const path = join(folder, 'lacking.docx');
    await pool.run(task('docx', { sources, style: 'apa', path }));
    const { value } = await mammoth.convertToHtml({ path });
    expect(value).toContain('<em>I Am Jane Doe</em> [Film]. 50 Eggs Films.');
    expect(value).toContain('<a href="https://example.org/a">');
    expect(value).toContain('<em> [still to be completed: Author or Editor, Date published]</em>');
    expect(value.match(/<p>/g)?.length).toBe(sources.length + 1);
  });

  it('sets small caps where the style has them', async () => {
    const path = join(folder, 'academic.docx');
    const book = {
      ...sampleSources[0],
      id: 'b',
      draft: {
        kind: 'book',
        fields: { title: 'On Law', date: '2001' },
        creators: [{ role: 'author', family: 'Doe', given: 'Jane' }],
      },
    };
    const result = await pool.run(
      task('docx', { sources: [book] as typeof sampleSources, style: 'bluebook', form: 'academic', path }),
    );
    expect(result.ok).toBe(true);
    const xml = String((await readZip(path)).get('word/document.xml'));
    expect(xml).toContain('<w:smallCaps/>');
  });

  it('streams a bundle and tells how far it is', async () => {
    const path = join(folder, 'bundle.zip');
    const seen: number[] = [];
    const { kind: _kind, format: _format, ...shared } = task('bib', { path, name: 'bundle.zip' });
    const result = await pool.run({ ...shared, kind: 'write-bundle', sources: sampleSources }, undefined, (done) =>
      seen.push(done),
    );
    expect(result.ok).toBe(true);
    const files = [...(await readZip(path)).keys()];
    expect(files).toContain('manifest.json');
    // Each source once for each list of references, and the files beside them.
    expect(seen.at(-1)).toBeGreaterThan(sampleSources.length);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });
});
