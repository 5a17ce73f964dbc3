import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importPaths } from '../support/import';
import { type TestLibrary, temporaryFolder, testLibrary } from '../support/library';
import { docxFile, docxParagraph } from '../support/office-files';
import { smallPdf, textPage } from '../support/small-pdf';
import { builtTaskWorker } from '../support/task-worker';

let taskWorker: string;
beforeAll(async () => {
  taskWorker = await builtTaskWorker();
});

async function fileOf(of: TestLibrary, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(temporaryFolder(), name);
  await writeFile(path, content);
  const { outcomes } = await importPaths(of, [path]);
  const { files } = await of.do('sources.get', { id: outcomes[0]?.sourceIds[0] ?? '' });
  return files[0]?.sha256 ?? '';
}

/** What stands in each block of each page, by the offsets that the layout gives. */
async function blocksOf(of: TestLibrary, sha256: string): Promise<string[][]> {
  const pages = await of.do('pages.text', { sha256, from: 0, count: 100 });
  const layouts = await of.do('pages.layout', { sha256 });
  return layouts.map((layout, i) =>
    (layout?.blocks ?? []).map(({ kind, start, end }) => `${kind}: ${pages[i]?.text.slice(start, end)}`),
  );
}

describe('how the stored text of a file is set', () => {
  it('is told of Markdown page by page, marks leading to notes on other pages', async () => {
    const of = testLibrary(undefined, { taskWorker });
    const long = 'Words that fill a page. '.repeat(300);
    const sha256 = await fileOf(of, 'memo.md', `# Memo\n\nSo it is.[^a]\n\n${long}\n\n> Quoted.\n\n[^a]: See *it*.\n`);
    const blocks = await blocksOf(of, sha256);
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks[0]?.slice(0, 2)).toEqual(['heading: Memo', 'paragraph: So it is.[1]']);
    expect(blocks.at(-1)?.slice(-2)).toEqual(['quote: Quoted.', 'note: [1] See it.']);
    // A paragraph cut by a page's end goes on as one on the next.
    expect(blocks[1]?.[0]).toMatch(/^paragraph: /);
    const layouts = await of.do('pages.layout', { sha256 });
    const pages = await of.do('pages.text', { sha256, from: 0, count: 100 });
    const mark = layouts[0]?.runs.find(({ as }) => as === 'mark');
    expect(mark?.to?.page).toBe(blocks.length - 1);
    expect(pages[mark?.to?.page ?? 0]?.text.slice(mark?.to?.at)).toBe('[1] See it.');
    expect(layouts.at(-1)?.runs.find(({ as }) => as === 'mark')?.to).toEqual({ page: 0, at: mark?.start });
  });

  it('is told of Word documents and web pages, and of no other format', async () => {
    const of = testLibrary(undefined, { taskWorker });
    const word = docxFile(
      `${docxParagraph('A Brief', '<w:pStyle w:val="Title"/>')}${docxParagraph('It asks for a remedy.')}`,
    );
    expect(await blocksOf(of, await fileOf(of, 'a.docx', word))).toEqual([
      ['heading: A Brief', 'paragraph: It asks for a remedy.'],
    ]);
    const web = '<html><body><h2>Opinion</h2><p>We hold so.</p><blockquote>Quoted.</blockquote></body></html>';
    expect(await blocksOf(of, await fileOf(of, 'a.html', web))).toEqual([
      ['heading: Opinion', 'paragraph: We hold so.', 'quote: Quoted.'],
    ]);
    const lines = '<html><body><pre>[House]\n\nThe SPEAKER. Pursuant to the rule.\n</pre></body></html>';
    expect(await of.do('pages.layout', { sha256: await fileOf(of, 'lines.html', lines) })).toEqual([null]);
    const pdf = await fileOf(of, 'a.pdf', smallPdf({ pages: [textPage('ARGUMENT')] }));
    expect(await of.do('pages.layout', { sha256: pdf })).toEqual([]);
  });

  it('tells nothing of a page whose stored text is another than the file’s today', async () => {
    const of = testLibrary(undefined, { taskWorker });
    const sha256 = await fileOf(of, 'memo.md', '# Memo\n\nSo it is.[^a]\n\n[^a]: See it.\n');
    of.context.db.sql.prepare("UPDATE pages SET text = replace(text, '[1]', '[^a]') WHERE sha256 = ?").run(sha256);
    expect(await of.do('pages.layout', { sha256 })).toEqual([null]);
    await expect(of.do('pages.layout', { sha256: '0'.repeat(64) })).rejects.toMatchObject({ code: 'not-found' });
  });
});
