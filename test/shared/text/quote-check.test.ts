import { describe, expect, it } from 'vitest';
import { type QuoteClaim, quoteChecker } from '../../../shared/text/quote-check';
import { libraryOf } from '../../support/quote-library';

const ruling = [
  'DOE v. BACKPAGE.COM, LLC 15\nThe appellants have made a persuasive case that Backpage has tai-\nlored its website to make sex trafficking easier.\nThe Court did not hold that the well-known “Good Samaritan” clause was re-\npealed. It said, 2.5 percent of “the ads” were ﬁled.\nAside from this, if the evils that the appellants have identiﬁed are deemed to outweigh the\nFirst Amendment values that drive the CDA, the remedy is through legisla-',
  'DOE v. BACKPAGE.COM, LLC 16\ntion, not through litigation.\nWe affirm.12 The judgment—with costs—stands. See Roe v. Doe, 1 F.3d 2 (1st Cir. 1993). She is not liable.\n12 We take no view of the state law claims.',
];
const report = ['The report found that 73 percent of suspected cases of child sex trafficking involve Backpage.'];
const library = libraryOf({
  ruling,
  report,
  scan: [{ index: 0, text: 'T h e c o u rt he ld th at t he law st ands', reliable: false }],
});
const check = quoteChecker(library);
const at = (page: number): QuoteClaim['cited'] => ({ sourceId: 'ruling', pages: { from: page, to: page } });
const verdict = (text: string, cited: QuoteClaim['cited'] = { sourceId: 'ruling', pages: null }) =>
  check({ text, cited }).verdict;

describe('a quotation checked against its source', () => {
  it('is exact across lines and pages, whatever stands in the running heads between', () => {
    expect(verdict('a persuasive case that Backpage has')).toBe('exact');
    expect(verdict('The appellants have made a persuasive case', at(0))).toBe('exact');
    expect(verdict('the remedy is through legislation, not through litigation.', at(0))).toBe('typographic');
    expect(verdict('the remedy is through legislation, not through litigation.', at(1))).toBe('typographic');
  });

  it('is typographic when only marks, dashes, spaces, hyphens at line ends or ligatures differ', () => {
    expect(verdict('has tailored its website')).toBe('typographic');
    expect(verdict("the well-known 'Good Samaritan' clause was repealed")).toBe('typographic');
    expect(verdict('that the appellants have identified')).toBe('typographic');
    expect(verdict('The judgment - with costs - stands.')).toBe('typographic');
    expect(verdict('The  judgment—with costs—stands')).toBe('typographic');
    expect(verdict('“to make sex trafficking easier,”')).toBe('typographic');
    // What a program copies as a soft hyphen is a real one in some PDFs, and none at all in others.
    expect(verdict('the well\u00adknown “Good Samaritan” clause')).toBe('typographic');
    expect(verdict('a persua\u00adsive case')).toBe('typographic');
  });

  it('passes a declared change with all other words the source’s own, and lists it', () => {
    for (const text of [
      '[t]he appellants have made a persuasive case',
      'The appellants . . . made a persuasive case',
      '… the remedy is through legislation',
      'The appellants have made a [strong] case',
      'The appellants have made a persuasive case that [the site] has tailored its website',
      'the appellant[s] have identified',
      'the judgment'.replace('the', '[T]he'),
      'appellants have identif[y] are deemed [sic] to outweigh',
      'the remedy is through legislation, not through litigation (emphasis added)',
      'We affirm. The judgment—with costs—stands. (footnote omitted)',
      'The judgment—with costs—stands. She is not liable. (citation omitted)',
      'It said, 2.5 percent of the ads were filed (internal quotation marks omitted)',
    ])
      expect([text, verdict(text)]).toEqual([text, 'declared']);
    expect(check({ text: 'The appellants … made a persuasive', cited: at(0) }).changes).toEqual([
      { kind: 'omission', quote: '…', source: ' have ' },
    ]);
  });

  it('is altered by one word, one figure, one letter or one “not”, and shows the difference', () => {
    for (const text of [
      'the remedy is through legislation, through litigation.',
      'The Court did hold that the well-known',
      'The appellants have not made a persuasive case',
      'The appellants have made a very persuasive case',
      'It said, 25 percent of “the ads” were filed',
      'It said, 5 percent of “the ads” were filed',
      'The Appellants have made a persuasive case',
      'the well known “Good Samaritan” clause',
      'the well-known “Good Samaritan” clause was re-pealed by',
      'We affirm. The judgment—with costs—stands.',
      'have made a persuasive case to make sex trafficking easier',
      'She is … liable.',
      'She is not [un]liable.',
      'The appellants have [not] made a persuasive case',
      'The Court [held] that the well-known',
    ])
      expect([text, verdict(text)]).toEqual([text, 'altered']);
    const dropped = check({ text: 'the remedy is through legislation, through litigation', cited: at(1) });
    expect(dropped.note).toContain('“not” is missing');
  });

  it('is altered, not unknown, where its longest word was changed and the whole library is asked', () => {
    const found = check({
      text: 'The report found that 73 percent of suspected cases of child sex-trafficking-cases involve Backpage.',
      cited: null,
    });
    expect(found).toMatchObject({ verdict: 'altered', place: { sourceId: 'report' } });
    const long = check({ text: 'The report found that 73 percent of suspectedly cases of child', cited: null });
    expect(long).toMatchObject({ verdict: 'altered', place: { sourceId: 'report' } });
    expect(long.note).toBe('“suspectedly” stands for “suspected”');
  });

  it('is not found, rather than altered, where only a turn of phrase is shared with a source that nobody cites', () => {
    expect(check({ text: 'found that 73 percent of the towns agree', cited: null }).verdict).toBe('not-found');
    expect(check({ text: 'found that 73 percent of the towns agree', cited: null, among: ['report'] }).verdict).toBe(
      'altered',
    );
  });

  it('never ends or begins within a word or a figure', () => {
    expect(verdict('ppellants have made a persuasive case')).toBe('altered');
    expect(verdict('5 percent of “the ads” were')).toBe('altered');
    expect(verdict('persuasive case that Back')).toBe('altered');
  });

  it('says where else it stands', () => {
    const moved = check({ text: 'have made a persuasive case', cited: at(1) });
    expect(moved).toMatchObject({ verdict: 'elsewhere', how: 'exact', place: { sourceId: 'ruling', page: 0 } });
    const other = check({ text: '73 percent of suspected cases', cited: at(0) });
    expect(other).toMatchObject({ verdict: 'elsewhere', place: { sourceId: 'report', page: 0 } });
  });

  it('tells what is not there from what could not be read', () => {
    expect(verdict('wholly different words that nobody here wrote')).toBe('not-found');
    expect(verdict('the court held that the law stands', { sourceId: 'scan', pages: null })).toBe('unchecked');
    expect(verdict('the court held that the law stands', { sourceId: 'no such source', pages: null })).toBe(
      'unchecked',
    );
    expect(verdict('[…]')).toBe('unchecked');
  });
});
