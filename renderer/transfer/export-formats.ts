import type { ExportFormat } from '../../shared/contract/transfer';

/** What each export is for, in the words of the person who needs it. */
export const formatWords: Record<ExportFormat, { label: string; use: string; styled: boolean }> = {
  bundle: {
    label: 'Bundle',
    use: 'One zip to hand over: references in every format, the files in named folders, a page that opens offline, and a list of checksums.',
    styled: true,
  },
  docx: { label: 'Word document', use: 'The references as a document to edit or print.', styled: true },
  html: { label: 'Web page', use: 'The references as a page that opens in any browser.', styled: true },
  md: { label: 'Markdown', use: 'The references as plain text with light marks.', styled: true },
  bib: { label: 'BibTeX', use: 'For LaTeX and most reference programs.', styled: false },
  ris: { label: 'RIS', use: 'For EndNote, Zotero and library catalogs.', styled: false },
  'csl-json': { label: 'CSL-JSON', use: 'For Zotero, Pandoc and citation processors.', styled: false },
  'zotero-rdf': {
    label: 'Zotero RDF',
    use: 'For Zotero, with notes, tags and collections as they are here.',
    styled: false,
  },
  'endnote-xml': { label: 'EndNote XML', use: 'For EndNote, with tags and notes.', styled: false },
  mods: { label: 'MODS', use: 'XML for library catalogs and repositories.', styled: false },
  csv: { label: 'Table (CSV)', use: 'One line a source, for a spreadsheet.', styled: false },
};
