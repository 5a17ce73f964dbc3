import { describe, expect, it } from 'vitest';
import { sniffText } from '../../../db/files/sniff-text';

describe('a file of references is told by what is in it', () => {
  it.each([
    ['@article{a, title={T}}', 'a.bib', 'bibtex'],
    ['TY  - CASE\nTI  - T\nER  - \n', 'a.txt', 'ris'],
    ['[{"id":"a","type":"book","title":"T"}]', 'a.json', 'csl-json'],
    ['[\n {\n  "itemType": "case",\n  "caseName": "Roe v. Wade"', 'a.json', 'csl-json'],
    ['{"config":{"id":"x"},"items":[{"itemType":"case"}]}', 'a.json', 'csl-json'],
    ['<?xml version="1.0"?><xml><records><record></record></records></xml>', 'a.xml', 'endnote-xml'],
    ['<modsCollection xmlns="http://www.loc.gov/mods/v3">', 'a.xml', 'mods'],
    ['<rdf:RDF xmlns:rdf="r">', 'a.rdf', 'zotero-rdf'],
    ['%0 Case\n%T Roe', 'a.enw', 'endnote-tagged'],
    ['FN Clarivate\nVR 1.0\nPT J\n', 'a.txt', 'isi'],
    ['Title,Year\nA,2001\n', 'a.csv', 'csv'],
    ['{"name":"x","version":"1"}', 'a.txt', 'txt'],
  ])('%s', (head, name, format) => {
    expect(sniffText(head, name).format).toBe(format);
  });

  it('is no XML for a number in angle brackets, which Ovid writes before each record', () => {
    expect(sniffText('<3>\nScore\n  *****\nAccession Number\n', 'a.txt').format).toBe('txt');
  });
});
