import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeCodePage } from '../../../db/files/decode';
import { documentOfDoc } from '../../../shared/formats/doc-document';
import { docFile } from '../../support/compound-files';
import { corpusFolder } from '../../support/corpus';

const read = (bytes: Uint8Array) => documentOfDoc(bytes, 'ruling.doc', decodeCodePage);
const textOf = (bytes: Uint8Array) => {
  const outcome = read(bytes);
  if (!outcome.ok || outcome.holds !== 'document') throw new Error(JSON.stringify(outcome));
  return outcome.document.pages.map(({ text }) => text).join('\n\n');
};

describe('an old Word document', () => {
  it('is read in Windows-1252 and in UTF-16, its pages where breaks stand', () => {
    const text = 'We hold \u0093so\u0094, § 230\rIn München — “łódź”.\u000cPage two.\r';
    expect(read(docFile({ text }))).toMatchObject({
      ok: true,
      document: {
        format: 'doc',
        mime: 'application/msword',
        textState: 'full',
        pages: [{ text: 'We hold “so”, § 230\n\nIn München — “łódź”.' }, { text: 'Page two.' }],
      },
    });
  });

  it('has its notes at the end, numbered where they are marked', () => {
    const text = 'First.\u0002 Second.\u0002\r';
    const notes: [number, string][] = [
      [6, 'See Roe.'],
      [15, 'See Doe.'],
    ];
    expect(textOf(docFile({ text, notes }))).toBe('First.[1] Second.[2]\n\n[1] See Roe.\n\n[2] See Doe.');
  });

  it('leaves out what was deleted, what fields are made of, pictures and soft hyphens', () => {
    const text = 'It was not \u0013 HYPERLINK "x" \u0014so\u0015 \u0001de\u001fcided\u001e\r';
    expect(textOf(docFile({ text, deleted: [[7, 11]] }))).toBe('It was so decided‑');
  });

  it('has the cells of a row of a table on one line', () => {
    const text = 'a\u0007b\u0007\u0007c\u0007d\u0007\u0007\rEnd\r';
    expect(textOf(docFile({ text, rowEnds: [4, 9] }))).toBe('a\tb\n\nc\td\n\nEnd');
  });

  it('says what is to be done about one behind a password or older than Word 97', () => {
    expect(read(docFile({ text: 'x', encrypted: true }))).toMatchObject({ ok: false, code: 'encrypted' });
    expect(read(docFile({ text: 'x', version: 0x65 }))).toMatchObject({
      ok: false,
      code: 'unsupported',
      message: 'was written by a Word older than 97. Save it as .docx',
    });
    expect(read(docFile({ text: '\r' }))).toMatchObject({ ok: false, code: 'empty' });
  });

  it('of a court is drafted from what it says', ({ skip }) => {
    const folder = corpusFolder('doc-docx');
    if (!folder) return skip('the corpus is not here');
    const bytes = new Uint8Array(
      readFileSync(join(folder, 'freelawproject__doctor/doctor__test_assets__word-doc.doc')),
    );
    expect(read(bytes)).toMatchObject({
      document: { draft: { fields: { parties: ['State of Indiana', 'Charles Barker'], date: '2005-05-04' } } },
    });
    const text = textOf(bytes);
    expect(text).toContain('We will therefore address this claim.[1]');
    expect(text).toMatch(/\[1\] Baker's Brief of Appellee also asserted/);
  });
});
