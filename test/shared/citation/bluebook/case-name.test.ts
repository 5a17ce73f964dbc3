import { describe, expect, it } from 'vitest';
import { readCaseName } from '../../../../shared/citation/bluebook/case-name';
import { fieldsOf } from '../../../../shared/citation/bluebook/fields';
import type { MetaValue } from '../../../../shared/model/cited-work';

function name(meta: Record<string, MetaValue>, place = '') {
  return readCaseName(fieldsOf({ id: 'x', type: 'case', meta }), place);
}
const cited = (one: string, two: string, place = '') => name({ parties: [one, two] }, place)?.cited;
const textual = (typed: string) => name({ caseName: typed })?.textual;

describe('case names in citations (R11.3, R11.5)', () => {
  it.each([
    [
      'R11.3.1',
      'Continental Paper Bag Company',
      'Eastern Paper Bag Company',
      'Cont’l Paper Bag Co. v. E. Paper Bag Co.',
    ],
    ['R11.3.2', 'Church of Scientology of California', 'Blackman', 'Church of Scientology of Cal. v. Blackman'],
    ['R11.3.2', 'South Dakota', 'Fifteen Impounded Cats', 'South Dakota v. Fifteen Impounded Cats'],
    ['R11.5.1', 'Marie Van Leeuwen', 'Ana Souto de Moura', 'Van Leeuwen v. de Moura'],
    ['R11.5.1', 'Luke S.', 'Leia S.', 'Luke S. v. Leia S.'],
    ['R11.5.1', 'Xu Lanting', 'Peter Wong', 'Xu Lanting v. Wong'],
    ['R11.5.1', 'James T. Kirk & Associates', 'Klingon Corporation', 'James T. Kirk & Assocs. v. Klingon Corp.'],
    ['R11.5.1', 'John Smith', 'Sarah Jones', 'Smith v. Jones'],
    ['R11.5.2', 'John Smith and Mary Smith', 'Acme, Inc. and Bolt, Inc.', 'Smith v. Acme, Inc.'],
    ['R11.5.3', 'Red Lion Broadcasting Company', 'Federal Communications Commission', 'Red Lion Broad. Co. v. FCC'],
    ['R11.5.3', 'Federal Bureau of Investigation', 'Howard S. Abramson', 'FBI v. Abramson'],
    ['R11.5.4', 'Curtis James Jackson III, p/k/a 50 Cent', 'Lastonia Leviston', 'Jackson v. Leviston'],
    ['R11.5.5', 'Zurich American Insurance Company et al.', 'Nokia, Inc.', 'Zurich Am. Ins. Co. v. Nokia, Inc.'],
    ['R11.5.6', 'A.H. Robins Company, Inc.', 'Piccinin', 'A.H. Robins Co. v. Piccinin'],
    [
      'R11.5.7',
      'State on behalf of Plain Dealer',
      'Ohio Department of Insurance',
      'State ex rel. Plain Dealer v. Ohio Dep’t of Ins.',
    ],
    [
      'R11.5.8',
      'United States of America',
      'Ninety Five Barrels, More or Less',
      'United States v. Ninety Five Barrels, More or Less',
    ],
    ['R11.5.10', 'C & A Carbone', 'Town of Clarkstown', 'C & A Carbone v. Town of Clarkstown'],
    ['R11.5.11', 'Republic of Korea', 'Ahn', 'Republic of Korea v. Ahn'],
    [
      'R11.5.11',
      'Florida Beach Advertising, LLC',
      'City of Treasure Island',
      'Fla. Beach Advert., LLC v. City of Treasure Island',
    ],
    ['R11.5.11', 'Dam Things from Denmark', 'Russ Berrie & Co.', 'Dam Things from Den. v. Russ Berrie & Co.'],
    ['R11.5.11', 'ACLU of North Dakota', 'Jones', 'ACLU of N.D. v. Jones'],
    ['R11.5.11', 'Stevenson', 'Board of Trade of Colorado', 'Stevenson v. Bd. of Trade'],
    [
      'R11.5.11',
      'California Board of Commerce',
      'City of Sacramento, California',
      'Cal. Bd. of Com. v. City of Sacramento',
    ],
    [
      'R11.5.12',
      'International Society for Krishna Consciousness of California, Inc.',
      'The City of Los Angeles',
      'Int’l Soc’y for Krishna Consciousness of Cal., Inc. v. City of Los Angeles',
    ],
    [
      'R11.5.13',
      'Plainfield-Union Water Company',
      'Commissioner of Internal Revenue',
      'Plainfield-Union Water Co. v. Comm’r',
    ],
    [
      'R11.5.14',
      'Union Pacific Railroad Company',
      'Brotherhood of Locomotive Engineers and Trainmen, General Committee of Adjustment, Central Region',
      'Union Pac. R.R. Co. v. Bhd. of Locomotive Eng’rs',
    ],
    ['R4.6.3', 'Lunsford', 'Western States Life Insurance', 'Lunsford v. W. States Life Ins.'],
    [
      'own',
      'Thomas J. Dart, Sheriff of Cook County, Illinois',
      'Alberto Gonzales, in his official capacity as Attorney General',
      'Dart v. Gonzales',
    ],
    ['own', 'Jane Doe No. 1', 'Backpage.com, L.L.C.', 'Doe v. Backpage.com, L.L.C.'],
    [
      'own',
      'M.A., by and through her next friend',
      'Village Voice Media Holdings, LLC',
      'M.A. v. Vill. Voice Media Holdings, LLC',
    ],
    ['own', 'District of Columbia', 'Dick Anthony Heller', 'District of Columbia v. Heller'],
    [
      'own',
      'Planned Parenthood of Southeastern Pennsylvania',
      'Robert P. Casey',
      'Planned Parenthood of Se. Pa. v. Casey',
    ],
    ['own', 'New York Times Company', 'L.B. Sullivan', 'N.Y. Times Co. v. Sullivan'],
    ['own', 'County of Riverside', 'McLaughlin', 'Cnty. of Riverside v. McLaughlin'],
    ['own', 'Doe, Jane', 'Internet Brands, Inc.', 'Doe v. Internet Brands, Inc.'],
  ])('%s: %s against %s', (_, one, two, expected) => expect(cited(one, two)).toBe(expected));

  it('names the state by its style in its own courts, and by its name elsewhere (R11.5.9)', () => {
    expect(cited('International Shoe Company', 'State of Washington')).toBe('Int’l Shoe Co. v. Washington');
    expect(cited('Commonwealth of Pennsylvania', 'Miller', 'Pennsylvania')).toBe('Commonwealth v. Miller');
    expect(cited('People of the State of New York', 'Ferber', 'New York')).toBe('People v. Ferber');
    expect(cited('People of the State of New York', 'Ferber')).toBe('New York v. Ferber');
  });

  it.each([
    [
      'In the Matter of National Football League Players’ Concussion Injury Litigation',
      'In re Nat’l Football League Players’ Concussion Inj. Litig.',
    ],
    ['Petition of Public Service Company', 'In re Pub. Serv. Co.'],
    ['Ex parte Joseph Garland', 'Ex parte Garland'],
    ['In re the Snug Harbor', 'In re the Snug Harbor'],
    ['The Railroad Commission Cases', 'The R.R. Comm’n Cases'],
    [
      'Farmers Cooperative Company v. Ernst & Young, Inc. (In re Big Sky Farms Inc.)',
      'Farmers Coop. Co. v. Ernst & Young, Inc. (In re Big Sky Farms Inc.)',
    ],
    ['Doe vs. Roe', 'Doe v. Roe'],
  ])('%s is cited %s (R11.5.7, R11.5.12)', (typed, expected) =>
    expect(name({ caseName: typed })?.cited).toBe(expected),
  );

  it('takes the procedural phrase from its own field', () => {
    expect(name({ parties: ['Backpage.com, LLC'], procedural: 'In re' })?.cited).toBe('In re Backpage.com, LLC');
    expect(name({ parties: ['Maria Lopez'], procedural: 'Matter of' })?.cited).toBe('In re Lopez');
    expect(name({ parties: ['United States', 'John Smith', 'Acme Corp.'], procedural: 'ex rel.' })?.cited).toBe(
      'United States ex rel. Smith v. Acme Corp.',
    );
  });

  it('has no name without parties', () => expect(name({})).toBeNull());
});

describe('case names in textual sentences (R11.4)', () => {
  it.each([
    ['McDonnell Douglas Corporation v. Green', 'McDonnell Douglas Corp. v. Green'],
    ['Texas Department of Community Affairs v. Burdine', 'Texas Department of Community Affairs v. Burdine'],
    ['Nelson v. Sears, Roebuck and Company', 'Nelson v. Sears, Roebuck & Co.'],
    ['Zurich American Insurance Company et al. v. Nokia, Incorporated', 'Zurich American Insurance Co. v. Nokia, Inc.'],
  ])('%s', (typed, expected) => expect(textual(typed)).toBe(expected));
});
