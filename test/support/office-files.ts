import { strToU8, zipSync } from 'fflate';

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A .docx file with this body (WordprocessingML inside w:body) and further parts by path. */
export function docxFile(body: string, parts: Record<string, string> = {}): Uint8Array {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  return zipFile({
    '[Content_Types].xml': types,
    'word/document.xml': `<?xml version="1.0"?><w:document ${wordNamespace}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** A paragraph of one run; `properties` go into w:pPr. */
export function docxParagraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Footnotes part: notes by id. */
export function docxFootnotes(notes: Record<string, string>): string {
  const all = Object.entries(notes).map(([id, text]) => `<w:footnote w:id="${id}">${docxParagraph(text)}</w:footnote>`);
  return `<w:footnotes ${wordNamespace}>${all.join('')}</w:footnotes>`;
}

/** A zip of texts by path. */
export function zipFile(members: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])));
}
