import { describe, expect, it } from 'vitest';
import { cslData } from '../../../shared/citation/csl-data';
import { styleCites } from '../../../shared/citation/csl-law';
import { cslLocator } from '../../../shared/citation/csl-locator';
import { partsOfHtml } from '../../../shared/citation/csl-parts';
import { withoutFullStops } from '../../../shared/citation/csl-style-ways';
import { toPlainText } from '../../../shared/citation/parts';
import type { SourceDraft } from '../../../shared/model/source';
import type { SourceKindId } from '../../../shared/model/source-kinds';
import { growth, nearLinear, repeated } from '../../support/growth';

describe('a pinpoint for citeproc', () => {
  it.each([
    ['29', { locator: '29', label: 'page' }],
    ['at 29-31', { locator: '29-31', label: 'page' }],
    ['§ 2(b)', { locator: '2(b)', label: 'section' }],
    ['¶¶ 14-15', { locator: '14-15', label: 'paragraph' }],
    ['n.4', { locator: '4', label: 'note' }],
    ['at 00:41:10', { locator: '00:41:10', label: 'timestamp' }],
    ['lines 3-4', { locator: '3-4', label: 'line' }],
    ['', {}],
  ])('%j', (pin, locator) => {
    expect(cslLocator(pin)).toEqual(locator);
  });
});

describe('the HTML of citeproc', () => {
  it('becomes parts: italics, small caps, roman within italics, links; all else is text', () => {
    const html =
      '<div class="csl-entry"><i>A &#38; <span style="font-style:normal;">B</span></i> <span style="font-variant: small-caps;">C</span> <b>d</b>, &#60;img&#62; https://x.org/a?b&#38;c</div>\n';
    expect(partsOfHtml(html, 'https://x.org/a?b&c')).toEqual([
      { text: 'A & ', italic: true },
      { text: 'B' },
      { text: ' ' },
      { text: 'C', smallCaps: true },
      { text: ' ' },
      { text: 'd' },
      { text: ', <img> ' },
      { text: 'https://x.org/a?b&c', href: 'https://x.org/a?b&c' },
    ]);
  });

  it('takes no time over broken tags', () => {
    for (const piece of ['<', '<i ', '<i>', '&', '&#'])
      expect(growth(repeated(piece), (html) => partsOfHtml(html))).toBeLessThan(nearLinear);
  });
});

describe('American law in OSCOLA', () => {
  it.each([
    ['Roe v. Wade, 410 U.S. 113, 93 S. Ct. 705 (1973)', 'Roe v Wade, 410 US 113, 93 S Ct 705 (1973)'],
    ['Doe v. Backpage.com, LLC, 817 F.3d 12 (1st Cir. 2016)', 'Doe v Backpage.com, LLC, 817 F 3d 12 (1st Cir 2016)'],
    ['47 U.S.C. § 230(c)(1) (2012)', '47 USC § 230(c)(1) (2012)'],
    ['Pub. L. No. 115-164, 132 Stat. 1253', 'Pub L No 115-164, 132 Stat 1253'],
    ['161 A.2d 69 (N.J. 1960)', '161 A 2d 69 (NJ 1960)'],
  ])('%s loses its full stops', (text, bare) => {
    expect(toPlainText(withoutFullStops([{ text }]))).toBe(bare);
  });
});

describe('what a style is given', () => {
  it('is law in its abbreviations, without judge, and numbers that stay numbers', () => {
    expect(
      cslData({
        id: 'x',
        kind: 'case',
        fields: {
          parties: ['Backpage.com, LLC', 'Dart'],
          volume: '807',
          reporter: 'Federal Reporter, Third Series',
          page: '229',
          court: 'United States Court of Appeals for the Seventh Circuit',
          date: '2015',
          docket: '15-3047',
        },
        creators: [{ role: 'judge', family: 'Posner' }],
      }),
    ).toEqual({
      id: 'x',
      type: 'legal_case',
      title: '<span class="nocase">Backpage.com</span>, LLC v. Dart',
      volume: '807',
      'container-title': 'F.3d',
      page: '229',
      authority: '7th Cir.',
      number: '15\\-3047',
      issued: { 'date-parts': [[2015]] },
    });
  });

  it('says no court where the reporter does', () => {
    const data = cslData({
      id: 'x',
      kind: 'case',
      fields: {
        parties: ['A', 'B'],
        reporter: 'United States Reports',
        court: 'Supreme Court of the United States',
        date: '1973',
      },
      creators: [],
    });
    expect(data['container-title']).toBe('U.S.');
    expect(data).not.toHaveProperty('authority');
  });
});

describe('a source without a title', () => {
  it.each([
    ['letter', { date: '2016-03-14' }],
    ['interview', { date: '2016-03-14' }],
    ['social-post', { date: '2016-03-14', platform: 'Twitter' }],
    ['bill', { number: '1693', congress: '115', date: '2017-08-01' }],
    ['statute', { title: '47', code: 'United States Code', section: '230' }],
  ] as const)('of kind %s gets none made up for its citation', (kind, fields) => {
    expect(cslData({ id: 'x', kind, fields, creators: [] })).not.toHaveProperty('title');
  });
});

describe('whether a style cites law itself', () => {
  it('is known of the shipped ones and read from any other', () => {
    const some = (kind: SourceKindId, fields = {}) => ({ kind, fields, creators: [] });
    const reported = some('case', { volume: '817', reporter: 'F.3d', page: '12' });
    expect(styleCites('apa', '', some('bill'))).toBe(true);
    expect(styleCites('apa', '', reported)).toBe(true);
    expect(styleCites('apa', '', some('committee-report'))).toBe(false);
    expect(styleCites('oscola', '', reported)).toBe(false);
    expect(styleCites('oscola', '', some('book'))).toBe(true);
    expect(styleCites('own:x', '<if type="bill legal_case" match="any">', reported)).toBe(true);
    expect(styleCites('own:x', '<if type="book" match="any">', reported)).toBe(false);
  });

  it('is not so where what its rules go by is missing, which they would leave a blank for', () => {
    const neutral: SourceDraft = { kind: 'case', fields: { neutral: '2026 NY Slip Op 01932' }, creators: [] };
    expect(styleCites('apa', '', neutral)).toBe(false);
    expect(styleCites('chicago-fullnote-bibliography', '', neutral)).toBe(false);
    expect(styleCites('apa', '', { kind: 'session-law', fields: { publicLaw: '115-164' }, creators: [] })).toBe(false);
  });
});
