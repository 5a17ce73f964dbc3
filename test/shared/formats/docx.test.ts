import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../shared/formats/docx';
import { documentOfDocx } from '../../../shared/formats/docx-document';
import { docxFile, docxFootnotes, docxParagraph, zipFile } from '../../support/office-files';

function paragraphs(body: string, parts?: Record<string, string>) {
  const read = readDocx(docxFile(body, parts));
  if (!read.ok) throw new Error(read.message);
  return read;
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('reading Word documents', () => {
  it('reads paragraphs, tabs, line breaks and hyphens that do not break', () => {
    const body = `<w:p>${run('One')}<w:r><w:tab/></w:r>${run('two')}<w:r><w:br/></w:r>${run('e')}<w:r><w:noBreakHyphen/></w:r>${run('mail')}</w:p>`;
    expect(paragraphs(body).paragraphs.map((p) => p.text)).toEqual(['One\ttwo\ne-mail']);
  });

  it('keeps insertions and leaves out deletions and field codes', () => {
    const body =
      `<w:p><w:ins>${run('kept ')}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>` +
      `<w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r>${run('link')}</w:p>`;
    expect(paragraphs(body).paragraphs[0]?.text).toBe('kept link');
  });

  it('reads a text box once, though Word keeps a second copy for old programs', () => {
    const box = `<w:txbxContent>${docxParagraph('in the box')}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(paragraphs(body).paragraphs.map((p) => p.text.trim())).toEqual(['in the box']);
  });

  it('puts footnotes at the end with a mark where they hang', () => {
    const body = `<w:p>${run('Held')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}</w:p>`;
    const read = paragraphs(body, { 'word/footnotes.xml': docxFootnotes({ '0': 'separator', '2': 'See id.' }) });
    expect(read.paragraphs[0]?.text).toBe('Held[1].');
    expect(read.notes).toEqual([{ mark: '[1]', text: 'See id.', runs: [] }]);
  });

  it('makes a table row one line', () => {
    const cell = (text: string) => `<w:tc>${docxParagraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('A')}${cell('B')}</w:tr><w:tr>${cell('C')}${cell('D')}</w:tr></w:tbl>`;
    expect(paragraphs(body).paragraphs.map((p) => p.text)).toEqual(['A\tB', 'C\tD']);
  });

  it('begins pages where Word laid them out', () => {
    const broken = `<w:p><w:r><w:br w:type="page"/></w:r></w:p>${docxParagraph('Second')}`;
    const outcome = documentOfDocx(docxFile(docxParagraph('First') + broken), 'x.docx');
    expect(outcome).toMatchObject({ ok: true, document: { pages: [{ text: 'First' }, { text: 'Second' }] } });
  });

  it('titles a document by its own heading', () => {
    const styles = '<w:styles xmlns:w="w"><w:style w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>';
    const body =
      docxParagraph('Trafficking Online', '<w:pStyle w:val="T"/>') + docxParagraph('Text of the report goes here.');
    const outcome = documentOfDocx(docxFile(body, { 'word/styles.xml': styles }), 'x.docx');
    expect(outcome).toMatchObject({ ok: true, document: { draft: { fields: { title: 'Trafficking Online' } } } });
  });

  it('keeps a document of pictures, and says that it has no text', () => {
    const outcome = documentOfDocx(docxFile('<w:p/>', { 'word/media/scan.png': 'x' }), 'x.docx');
    expect(outcome).toMatchObject({ ok: true, document: { textState: 'none', warnings: [{ code: 'no-text' }] } });
  });

  it.each([
    ['a zip without a Word text', zipFile({ 'other.xml': '<a/>' }), 'unreadable'],
    ['no zip', new TextEncoder().encode('PK nothing'), 'unreadable'],
    ['an empty document', docxFile('<w:p/>'), 'empty'],
    ['nested a thousand deep', docxFile('<w:sdt>'.repeat(3000)), 'unreadable'],
  ])('answers %s with one line', (_, bytes, code) => {
    const outcome = documentOfDocx(bytes, 'x.docx');
    expect(outcome).toMatchObject({ ok: false, code });
  });
});
