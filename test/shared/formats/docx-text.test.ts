import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../shared/formats/docx';
import { textOfDocx } from '../../../shared/formats/docx-text';
import { inWords } from '../../support/laid';
import { docxFile, docxParagraph } from '../../support/office-files';

function laid(body: string, parts: Record<string, string> = {}) {
  const read = readDocx(docxFile(body, parts));
  if (!read.ok) throw new Error(read.message);
  return inWords(textOfDocx(read, { formFeeds: false }));
}

const styled = (text: string, style: string) => docxParagraph(text, `<w:pStyle w:val="${style}"/>`);
const run = (text: string, set = '') => `<w:r><w:rPr>${set}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a Word document as it is set', () => {
  it('knows headings, block quotations and rows by their styles', () => {
    const cell = (text: string) => `<w:tc>${docxParagraph(text)}</w:tc>`;
    const found = laid(
      `${styled('A Brief', 'Title')}${styled('What we ask', 'Heading2')}${docxParagraph('Words.')}` +
        `${styled('Quoted,', 'Quote')}${styled('and on.', 'Quote')}<w:tbl><w:tr>${cell('A')}${cell('B')}</w:tr></w:tbl>`,
      {
        'word/styles.xml':
          '<w:styles xmlns:w="w"><w:style w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>',
      },
    );
    expect(found.blocks).toEqual([
      ['heading 1', 'A Brief'],
      ['heading 2', 'What we ask'],
      ['paragraph', 'Words.'],
      ['quote', 'Quoted,'],
      ['quote', 'and on.'],
      ['lines', 'A\tB'],
    ]);
    expect(found.quotes).toEqual(['Quoted,\n\nand on.']);
  });

  it('knows what is set apart, wherever spaces are taken out before it', () => {
    const body = `<w:p>${run('Plain ')}${run('slanted', '<w:i/>')}${run(' and  ')}<w:r><w:br/></w:r>${run('bold', '<w:b/>')}${run(' not', '<w:b w:val="0"/>')}${run('2', '<w:vertAlign w:val="superscript"/>')}</w:p>`;
    expect(laid(body).runs).toEqual([
      ['emphasis', 'slanted'],
      ['strong', 'bold'],
      ['raised', '2'],
    ]);
  });

  it('leads from the mark of a note to the note and back', () => {
    const body = `<w:p>${run('Held')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}</w:p>`;
    const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="2"><w:p>${run(' See ')}${run('id.', '<w:i/>')}</w:p></w:footnote></w:footnotes>`;
    const found = laid(body, { 'word/footnotes.xml': notes });
    expect(found.text).toBe('Held[1].\n\n[1] See id.');
    expect(found.blocks.at(-1)).toEqual(['note', '[1] See id.']);
    expect(found.runs).toEqual([
      ['mark', '[1]', '[1] See '],
      ['mark', '[1]', '[1].\n\n[1'],
      ['emphasis', 'id.'],
    ]);
  });
});
