import { describe, expect, it } from 'vitest';
import { conveyedBy } from '../../../../shared/citation/tables/reporter-courts';
import { findReporter, printedIn, reporters, reportersLike } from '../../../../shared/citation/tables/reporters';

describe('the table of reporters', () => {
  it.each([
    ['Federal Reporter, Third Series', 'F.3d'],
    ['federal reporter 3d', 'F.3d'],
    ['F. 3d', 'F.3d'],
    ['United States Reports', 'U.S.'],
    ['West’s Supreme Court Reporter', 'S. Ct.'],
    ['South Eastern Reporter, Second Series', 'S.E.2d'],
    ['Southwestern Reporter, 3d Series', 'S.W.3d'],
    ["F. App'x", 'F. App’x'],
    ['California Appellate Reports, Fourth Series', 'Cal. App. 4th'],
    ["Lawyers' Edition, Second Series", 'L. Ed. 2d'],
    ['Ohio State Reports, Third Series', 'Ohio St. 3d'],
    ['Antitrust & Trade Regulation Report', 'Antitrust & Trade Reg. Rep. (BL)'],
    ['International Court of Justice Reports', 'I.C.J.'],
  ])('knows %s as %s', (text, abbr) => expect(findReporter(text)?.abbr).toBe(abbr));

  it('says nothing of a name it does not know', () => expect(findReporter('Journal of Nothing At All')).toBeNull());

  it('prefers the series that ran in the year of the decision', () => {
    for (const reporter of reportersLike('Ark.', 2012)) expect(reporter.abbr).toBe('Ark.');
    expect(reportersLike('Ark.', 2012)[0]?.kind).toBe('neutral');
    expect(reportersLike('Ark.', 1950)[0]?.kind).toBe('state');
  });

  it('knows when a series ran', () => {
    const third = findReporter('F.3d');
    expect(third && printedIn(third, 1950)).toBe(false);
    expect(third && printedIn(third, 2015)).toBe(true);
  });

  it('finds every series again by its own abbreviation', () => {
    for (const { abbr } of reporters) expect(reportersLike(abbr).map((found) => found.abbr)).toContain(abbr);
  });
});

describe('what a reporter tells of the court (R12.3.1)', () => {
  it.each([
    ['U.S.', 'United States', 'U.S.'],
    ['Ill. App. 3d', 'Illinois', 'Ill. App. Ct.'],
    ['Ga.', 'Georgia', 'Ga.'],
    ['N.Y.2d', 'New York', 'N.Y.'],
    ['Cal. Rptr. 2d', 'California', null],
    ['N.Y.S.2d', 'New York', null],
    ['Haw.', 'Hawaii', 'Haw.'],
    ['Pa.', 'Pennsylvania', 'Pa.'],
  ])('%s tells of %s, court %s', (abbr, place, court) => expect(conveyedBy(abbr)).toEqual({ place, court }));

  it('learns nothing from a regional reporter', () => {
    for (const abbr of ['F.3d', 'P.2d', 'S.E.2d', 'F. Supp. 2d', 'A.3d']) expect(conveyedBy(abbr)).toBeNull();
  });
});
