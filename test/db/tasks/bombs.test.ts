import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runExtract } from '../../../db/tasks/extract';
import { deepHtml, vastPage, vastPng, zipBomb } from '../../support/bombs';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebench-bombs-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, bytes: Uint8Array | string) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return runExtract({ kind: 'extract', path, name });
}

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const container =
  '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

describe('files that are enormous once they are opened', () => {
  it.each([
    ['brief.docx', { '[Content_Types].xml': types }, 'word/document.xml'],
    ['book.epub', { mimetype: 'application/epub+zip', 'META-INF/container.xml': container }, 'book.opf'],
  ])('%s is refused in one line before it is unpacked', async (name, members, bomb) => {
    const before = process.memoryUsage().rss;
    const outcome = await read(name, await zipBomb(members, { bomb, bytes: 1_000_000_000 }));
    expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining('it unpacks to more than 400 MB') });
    expect(process.memoryUsage().rss - before).toBeLessThan(600_000_000);
  });

  it('a page nested twenty thousand deep is refused in one line', async () => {
    const words = 'The conduct of platforms is described at length in what follows here.';
    expect(await read('deep.html', deepHtml(words, 20_000))).toMatchObject({
      ok: false,
      message: 'deep.html could not be read (its elements nest too deeply).',
    });
  });

  it('a page a million points wide and a picture of 3,600 megapixels are taken in, and cost nothing', async () => {
    const page = await read('vast.pdf', vastPage('A vast page'));
    expect(page).toMatchObject({ ok: true, document: { pages: [{ text: 'A vast page' }] } });
    expect(await read('vast.png', await vastPng(60_000))).toMatchObject({ ok: true, document: { format: 'image' } });
  });
});
