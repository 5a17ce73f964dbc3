import { describe, expect, it } from 'vitest';
import { closeUp } from '../../../../shared/citation/tables/close-up';
import { courts, findCourt } from '../../../../shared/citation/tables/courts';
import { findPlace } from '../../../../shared/citation/tables/places';

describe('the table of courts', () => {
  it.each([
    ['Supreme Court of the United States', 'U.S.'],
    ['United States Court of Appeals for the Seventh Circuit', '7th Cir.'],
    ['Court of Appeals for the D.C. Circuit', 'D.C. Cir.'],
    ['U.S. District Court for the District of Massachusetts', 'D. Mass.'],
    ['United States District Court for the Southern District of New York', 'S.D.N.Y.'],
    ['United States District Court for the Northern District of West Virginia', 'N.D.W. Va.'],
    ['United States District Court for the District of Columbia', 'D.D.C.'],
    ['United States Bankruptcy Court for the Northern District of California', 'Bankr. N.D. Cal.'],
    ['United States Bankruptcy Appellate Panel of the Ninth Circuit', 'B.A.P. 9th Cir.'],
    ['Georgia Supreme Court', 'Ga.'],
    ['Court of Appeals of Georgia', 'Ga. Ct. App.'],
    ['New York Court of Appeals', 'N.Y.'],
    ['Supreme Judicial Court of Massachusetts', 'Mass.'],
    ['Court of Chancery of Delaware', 'Del. Ch.'],
    ['Superior Court of New Jersey, Appellate Division', 'N.J. Super. Ct. App. Div.'],
    ['Court of Special Appeals of Maryland', 'Md. Ct. Spec. App.'],
    ['D.C. Court of Appeals', 'D.C.'],
    ['2nd Cir.', '2d Cir.'],
  ])('knows %s as %s', (name, abbr) => expect(findCourt(name)?.abbr).toBe(abbr));

  it.each([
    ['New York Supreme Court, Appellate Division, First Department', 'N.Y. App. Div.'],
    ['Court of Appeal of California, Second Appellate District, Division Four', 'Cal. Ct. App.'],
    ['Florida Third District Court of Appeal', 'Fla. Dist. Ct. App.'],
    ['Court of Appeal of Louisiana, Fourth Circuit', 'La. Ct. App.'],
    ['Washington Court of Appeals, Division 2', 'Wash. Ct. App.'],
    ['Superior Court of California, County of Los Angeles', 'Cal. Super. Ct.'],
    ['Circuit Court of Cook County, Illinois', 'Ill. Cir. Ct.'],
  ])('passes over departments and counties in %s (R12.3.1)', (name, abbr) => expect(findCourt(name)?.abbr).toBe(abbr));

  it('says nothing of a court it does not know', () => expect(findCourt('Court of the Star Chamber')).toBeNull());

  it('finds every court again by its own name', () => {
    for (const { name } of courts) expect(findCourt(name), name).not.toBeNull();
  });
});

describe('places and the spacing of abbreviations', () => {
  it('knows a state by name, abbreviation, postal code and style', () => {
    for (const text of ['Washington', 'Wash.', 'WA', 'State of Washington'])
      expect(findPlace(text)?.name).toBe('Washington');
    expect(findPlace('Ruritania')).toBeNull();
  });

  it('closes up single capitals and ordinals, and nothing else', () => {
    expect(closeUp(['S.D.', 'N.Y.'])).toBe('S.D.N.Y.');
    expect(closeUp(['D.', 'Mass.'])).toBe('D. Mass.');
    expect(closeUp(['Cal.', 'App.', '4th'])).toBe('Cal. App. 4th');
  });
});
