import { describe, expect, it } from 'vitest';
import { documentOfEpub } from '../../../shared/formats/epub';
import { documentOfOdt } from '../../../shared/formats/odt';
import { unzip } from '../../../shared/formats/zip';
import { zipFile } from '../../support/office-files';

const container =
  '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const opf = `<package><metadata xmlns:dc="d"><dc:title>The Book</dc:title><dc:creator>Jane Doe</dc:creator>
  <dc:identifier>urn:isbn:9780000000002</dc:identifier><dc:date>2015-03-01</dc:date></metadata>
  <manifest><item id="b" href="two.xhtml"/><item id="a" href="text/one%20.xhtml"/></manifest>
  <spine><itemref idref="a"/><itemref idref="b"/></spine></package>`;
const chapter = (text: string) =>
  `<html><head><title>x</title></head><body><h1>${text}</h1><script>alert(1)</script></body></html>`;

describe('reading EPUB books', () => {
  const book = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container,
    'OEBPS/book.opf': opf,
    'OEBPS/two.xhtml': chapter('Second'),
    'OEBPS/text/one .xhtml': chapter('First'),
  };

  it('reads the chapters in the order of the spine and drafts a book', () => {
    expect(documentOfEpub(zipFile(book), 'b.epub')).toMatchObject({
      ok: true,
      document: {
        pages: [{ text: 'First' }, { text: 'Second' }],
        draft: {
          kind: 'book',
          fields: { title: 'The Book', isbn: '9780000000002', date: '2015-03-01' },
          creators: [{ role: 'author', given: 'Jane', family: 'Doe' }],
        },
      },
    });
  });

  it('says when the seller has locked it, and when it has no list of chapters', () => {
    const locked = zipFile({ ...book, 'META-INF/encryption.xml': '<e/>', 'META-INF/rights.xml': '<r/>' });
    expect(documentOfEpub(locked, 'b.epub')).toMatchObject({ ok: false, code: 'encrypted' });
    expect(documentOfEpub(zipFile({ mimetype: 'x' }), 'b.epub')).toMatchObject({ ok: false, code: 'unreadable' });
  });
});

describe('reading OpenDocument texts', () => {
  it('reads headings, paragraphs, spaces, notes and tables, and leaves out deletions', () => {
    const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>
      <text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>
      <text:h>Heading</text:h><text:p>a<text:s text:c="2"/>b<text:note><text:note-body><text:p>note</text:p></text:note-body></text:note></text:p>
      <table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>
      </office:text></office:body></office:document-content>`;
    expect(documentOfOdt(zipFile({ 'content.xml': content }), 'x.odt')).toMatchObject({
      ok: true,
      document: { pages: [{ text: 'Heading\n\na  b [note]\n\n1\t2' }] },
    });
  });
});

describe('unpacking', () => {
  it('refuses what claims to unpack to more than memory bears', () => {
    const bytes = zipFile({ 'a.xml': 'x'.repeat(1000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The sizes in the directory are what an archive claims; here it is changed to 4 GB.
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 0xfffffff0, true);
    expect(() => unzip(bytes, () => true)).toThrow('400 MB');
  });

  it('never unpacks a member beyond the size it declares', () => {
    const bytes = zipFile({ 'a.xml': 'x'.repeat(100_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint32(view.getUint32(bytes.length - 6, true) + 24, 10, true);
    const size = (() => {
      try {
        return unzip(bytes, () => true).get('a.xml')?.length ?? 0;
      } catch {
        return 0;
      }
    })();
    expect(size).toBeLessThanOrEqual(10);
  });
});
