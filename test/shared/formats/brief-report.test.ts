import { describe, expect, it } from 'vitest';
import { briefReportHtml, briefReportMarkdown } from '../../../shared/formats/brief-report';
import { parseHtml, visibleText } from '../../../shared/formats/dom';
import type { CheckedBriefFile } from '../../../shared/model/checked-brief';

const span = { start: 0, end: 4 };
const quote = { span, cited: '817 F.3d 12', absent: false, sourceId: 's', sha256: null, page: 2, label: '29' };
const checked: CheckedBriefFile = {
  name: 'Reply <brief>.docx',
  layout: null,
  text: '',
  cited: 3,
  notes: ['A note on the file.'],
  names: [],
  claims: [
    {
      claimId: 'c',
      statement: 'Most cases <involve> one site.',
      status: 'approved',
      caveat: 'Suspected cases only.',
      warnings: ['“73 percent” was to be used until 2018 only.'],
      uses: [
        {
          part: 'wording',
          verdict: 'altered',
          note: '“most” stands for “73 percent”',
          place: { start: 0, end: 4, page: '7', words: 'most suspected cases' },
        },
      ],
    },
  ],
  quotes: {
    verified: 1,
    failed: 1,
    quotes: [
      { ...quote, text: 'sound words', sourceTitle: 'Doe', verdict: 'exact', found: 'sound words', note: null },
      {
        ...quote,
        text: 'through *it*',
        sourceTitle: 'Doe',
        verdict: 'altered',
        found: 'not <it>',
        note: '“not” is missing',
      },
    ],
  },
  citations: [
    { rule: 'id-elsewhere', severity: 'error', text: 'Id. at 29', span, message: 'It points elsewhere.' },
    { rule: 'missing-pinpoint', severity: 'advice', text: '1 U.S. 1', span, message: 'Add the page.' },
  ],
  authorities: [
    {
      title: 'Cases',
      entries: [
        {
          citation: 'A v. B, 1 U.S. 1',
          html: '<em>A v. B</em>, 1 U.S. 1',
          references: 7,
          passim: true,
          pages: [],
          spans: [],
          sourceId: 's',
          draft: null,
        },
        {
          citation: 'C v. D',
          html: '<em>C v. D</em>',
          references: 2,
          passim: false,
          pages: ['3', '5'],
          spans: [],
          sourceId: null,
          draft: null,
        },
      ],
    },
  ],
};

describe('the report of a check', () => {
  it('says in Markdown what is to mend before what stands, with the table of authorities', () => {
    const report = briefReportMarkdown(checked, 'today');
    expect(report).toMatch(/^# Check of Reply \\<brief\\>\.docx\n\nChecked today with Casebench\./);
    expect(report).toContain('1 of 2 quotations verified; 3 citations read, 1 with errors; 1 cited authorities not');
    expect(report).toContain('A note on the file.');
    expect(report.indexOf('through \\*it\\*')).toBeLessThan(report.indexOf('sound words'));
    expect(report).toContain('The source has: “not \\<it\\>”');
    expect(report).toContain('- A v. B, 1 U.S. 1, passim\n- C v. D, 3, 5 (not in the library)');
  });

  it('says the same in a page that stands by itself, with every word escaped', () => {
    const page = briefReportHtml(checked, 'today');
    expect(page).not.toMatch(/<script|<brief>|<it>|https?:/);
    const document = parseHtml(page);
    const words = visibleText(document).replace(/\s+/g, ' ');
    for (const said of [
      'Check of Reply <brief>.docx',
      '“through *it*”',
      '“not” is missing',
      'It points elsewhere.',
      'passim',
    ])
      expect(words).toContain(said);
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
    expect([...document.querySelectorAll('td em')].map(({ textContent }) => textContent)).toEqual(['A v. B', 'C v. D']);
  });

  it('escapes the pages of an authority too: a PDF may name its pages as it likes', () => {
    const authorities = checked.authorities.map((group) => ({
      ...group,
      entries: group.entries.map((entry) => ({ ...entry, passim: false, pages: ['<img src=x>'] })),
    }));
    const page = parseHtml(briefReportHtml({ ...checked, authorities }, 'today'));
    expect(page.querySelector('img')).toBeNull();
    expect(page.querySelector('.where')?.textContent).toBe('<img src=x>');
    expect(briefReportMarkdown({ ...checked, authorities }, 'today')).toContain('C v. D, \\<img src=x\\>');
  });

  it('tells which claims the brief uses, how, and what must be said with them', () => {
    const page = visibleText(parseHtml(briefReportHtml(checked, 'today')));
    expect(page).toContain('Claims of the library that the brief uses');
    expect(page).toContain('Approved. Most cases <involve> one site.');
    expect(page).toContain(
      'Approved wording, altered, page 7: “most suspected cases” (“most” stands for “73 percent”)',
    );
    expect(page).toContain('To be said with it: Suspected cases only.');
    expect(briefReportMarkdown({ ...checked, claims: [] }, 'today')).not.toContain('Claims of the library');
  });
});
