import { describe, expect, it } from 'vitest';
import { readIsi } from '../../../shared/formats/isi';
import { readRefer } from '../../../shared/formats/refer';

describe('Refer (.enw)', () => {
  it('is read as EndNote and Google Scholar write it', () => {
    const { drafts, warnings } = readRefer(
      '%0 Case\n%T Roe v. Wade\n%B U.S.\n%V 410\n%P 113\n%N 70-18\n%I Supreme Court\n%D 1973\n%8 Jan. 22, 1973\n%K privacy\nlaw\n%4 mine\n\n%A Fasouliotis, S J\n%J Eur J\n%N 2\n%P 183-90\n%T Multifetal\n%@ 0301-2115\n',
    );
    expect(warnings).toEqual([]);
    expect(drafts.map(({ draft, tags }) => ({ ...draft, tags }))).toEqual([
      {
        kind: 'case',
        fields: {
          parties: ['Roe', 'Wade'],
          reporter: 'U.S.',
          volume: '410',
          page: '113',
          docket: '70-18',
          court: 'Supreme Court',
          date: '1973-01-22',
          extra: '%4: mine',
        },
        creators: [],
        tags: ['privacy', 'law'],
      },
      {
        kind: 'journal-article',
        fields: { title: 'Multifetal', journal: 'Eur J', issue: '2', pages: '183-90', page: '183', issn: '0301-2115' },
        creators: [{ role: 'author', family: 'Fasouliotis', given: 'S J' }],
        tags: [],
      },
    ]);
    expect(readRefer('words').warnings).toEqual(['No record found: no line begins with a tag as "%A".']);
  });
});

describe('the tagged text of the Web of Science', () => {
  it('is read with full names, wrapped lines and the day of the year', () => {
    const text =
      'FN Clarivate\nVR 1.0\nPT J\nAU Parkes-Loach, PS\n   Law, CJ\nAF Parkes-Loach, Pamela\n   Law, Christopher\nTI Interactions stabilizing the\n   structure\nSO BIOCHEMISTRY\nID ONE; TWO\nSN 0006-2960\nPD JUN 8\nPY 2004\nVL 43\nIS 22\nBP 7003\nEP 7016\nDI 10.1021/x\nTC 23\nER\n\nEF';
    expect(readIsi(text)).toEqual({
      warnings: [],
      drafts: [
        {
          tags: ['ONE', 'TWO'],
          notes: [],
          draft: {
            kind: 'journal-article',
            fields: {
              title: 'Interactions stabilizing the structure',
              journal: 'BIOCHEMISTRY',
              issn: '0006-2960',
              date: '2004-06-08',
              volume: '43',
              issue: '22',
              pages: '7003-7016',
              page: '7003',
              doi: '10.1021/x',
            },
            creators: [
              { role: 'author', family: 'Parkes-Loach', given: 'Pamela' },
              { role: 'author', family: 'Law', given: 'Christopher' },
            ],
          },
        },
      ],
    });
    expect(readIsi('TY  - X').warnings).toHaveLength(1);
  });
});
