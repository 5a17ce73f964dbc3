import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCff } from '../../../shared/formats/cff';
import { corpusFolder } from '../../support/corpus';

const file = `# YAML 1.2
cff-version: 1.2.0
message: Please cite it so.
title: Docket Scraper
version: 1.10
doi: 10.5281/zenodo.1234
date-released: 2021-03-04
license: MIT
repository-code: https://example.org/docket
keywords: [courts, dockets]
authors:
  - family-names: Doe
    given-names: Jane
    name-particle: van
    orcid: https://orcid.org/0000-0001
  - name: Free Law Project
preferred-citation:
  type: article
  title: Scraping Dockets
  authors: [{ family-names: Roe, given-names: Ann }]
  journal: Journal of Courts
  volume: 12
  issue: 3
  start: 10
  end: 24
  year: 2020
  month: 7
references:
  - type: legal-case
    title: Doe v. Backpage.com, LLC
    year: 2016
  - type: report
    title: A Report
    institution: { name: Judicial Conference }
`;

it('a CITATION.cff file is its work, what it asks to be cited instead, and its references', () => {
  const { drafts, warnings } = readCff(file);
  expect(warnings).toEqual([]);
  expect(drafts).toHaveLength(4);
  const [work, article, , report] = drafts.map(({ draft }) => draft);
  expect(work).toMatchObject({
    fields: { title: 'Docket Scraper', date: '2021-03-04' },
    creators: [{ given: 'Jane', family: 'van Doe' }, { literal: 'Free Law Project' }],
  });
  expect(JSON.stringify(work)).toContain('10.5281/zenodo.1234');
  expect(JSON.stringify(work)).toContain('version: 1.10');
  expect(JSON.stringify(work)).toContain('repository-code: https://example.org/docket');
  expect(drafts[0]?.tags).toEqual(['courts', 'dockets']);
  expect(article).toMatchObject({
    kind: 'journal-article',
    fields: { title: 'Scraping Dockets', journal: 'Journal of Courts', volume: '12', issue: '3', date: '2020-07' },
    creators: [{ given: 'Ann', family: 'Roe' }],
  });
  expect(article?.fields.pages ?? article?.fields.page).toBe('10-24');
  expect(JSON.stringify(report)).toContain('Judicial Conference');
});

it('what is none says so, and one that refers to itself does not grow', () => {
  expect(readCff('a: [')).toMatchObject({ drafts: [], warnings: [expect.stringMatching(/^Not valid YAML/)] });
  expect(readCff('---\ntest: 123\n')).toMatchObject({ drafts: [], warnings: [expect.stringContaining('no title')] });
  expect(readCff('')).toMatchObject({ drafts: [] });
  const level = (n: number) =>
    `l${n}: &l${n} [${Array(10)
      .fill(`*l${n - 1}`)
      .join(',')}]`;
  const bomb = ['title: x', 'l0: &l0 [a,b,c]', ...Array.from({ length: 9 }, (_, n) => level(n + 1))].join('\n');
  expect(readCff(bomb).drafts).toHaveLength(1);
  expect(JSON.stringify(readCff(bomb)).length).toBeLessThan(1000);
  expect(readCff(`title: ${'['.repeat(100_000)}`)).toMatchObject({
    drafts: [],
    warnings: [expect.stringContaining('nesting')],
  });
});

it('those of the corpus are read', ({ skip }) => {
  const folder = corpusFolder('bib');
  if (!folder) return skip('the corpus is not here');
  const jabref = join(
    folder,
    'JabRef__jabref/jablib__src__test__resources__org__jabref__logic__importer__fileformat__CffImporterTest',
  );
  const [draft] = readCff(readFileSync(`${jabref}ValidSwhIdSelect2.cff`, 'utf8')).drafts;
  expect(draft?.draft).toMatchObject({
    fields: { title: 'Test', date: '2000-07-02' },
    creators: [{ family: 'van Smith' }, { suffix: 'Jr.' }],
  });
  expect(readCff(readFileSync(`${jabref}MultilineAbstract.cff`, 'utf8')).drafts).toHaveLength(1);
  expect(readCff(readFileSync(`${jabref}Invalid2.cff`, 'utf8')).drafts).toEqual([]);
});
