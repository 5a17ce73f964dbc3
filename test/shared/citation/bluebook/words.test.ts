import { describe, expect, it } from 'vitest';
import { abbreviateName, abbreviateWord } from '../../../../shared/citation/bluebook/abbreviate';
import { citeAgency } from '../../../../shared/citation/bluebook/agency-report';
import { citeCommittee } from '../../../../shared/citation/bluebook/committees';
import { citedDate } from '../../../../shared/citation/bluebook/dates';
import { citeDocument } from '../../../../shared/citation/bluebook/litigation-words';
import { ordinal, roman, withCommas } from '../../../../shared/citation/bluebook/numbers';
import { citeOffice, citeOfficial } from '../../../../shared/citation/bluebook/officials';
import { abbreviatePeriodical, abbreviateSite } from '../../../../shared/citation/bluebook/periodicals';
import { familyName, isPerson } from '../../../../shared/citation/bluebook/persons';
import { citedTitle } from '../../../../shared/citation/bluebook/titles';

describe('words of names (T11) and their plurals', () => {
  it.each([
    ['Departments', 'Dep’ts'],
    ['Services', 'Servs.'],
    ['Authorities', 'Auths.'],
    ['Manufacturer’s', 'Mfr.’s'],
    ['Manufacturers’', 'Mfrs.’'],
    ['Children’s', 'Child.’s'],
    ['Sciences', 'Scis.'],
    ['Resources', 'Res.'],
    ['Persons', 'Pers.'],
    ['Trustees', 'Trs.'],
  ])('%s is %s', (word, abbr) => expect(abbreviateWord(word)).toBe(abbr));

  it('leaves alone what is no word of the table, and a name of one word', () => {
    for (const word of ['News', 'Boss', 'Backpage', 'Online']) expect(abbreviateWord(word)).toBeNull();
    expect(abbreviateName('Federal', 'case')).toBe('Federal');
  });
});

describe('titles of periodicals and names of sites (R30.3, R33.3, T15)', () => {
  it.each([
    ['New York University Journal of Intellectual Property and Entertainment Law', 'N.Y.U. J. Intell. Prop. & Ent. L.'],
    ['Sociological Journal of Law', 'Socio. J. Law'],
    ['Law Journal on the Litigation World', 'L.J. on Litig. World'],
    ['Journal at Legal Crossroads', 'J. Legal Crossroads'],
    ['Law and Contemporary Problems', 'Law & Contemp. Probs.'],
    ['University of Pennsylvania Law Review', 'U. Pa. L. Rev.'],
    ['University of San Francisco Law Review', 'U.S.F. L. Rev.'],
    ['Harvard Journal of Law and Public Policy', 'Harv. J.L. & Pub. Pol’y'],
    ['Ohio State Law Journal', 'Ohio St. L.J.'],
    ['Georgetown Law Journal', 'Geo. L.J.'],
    ['California Law Review', 'Calif. L. Rev.'],
    ['Loyola of Los Angeles Law Review', 'Loy. L.A. L. Rev.'],
    ['Fordham Intellectual Property, Media and Entertainment Law Journal', 'Fordham Intell. Prop. Media & Ent. L.J.'],
    ['The Wall Street Journal', 'Wall St. J.'],
    ['San Francisco Chronicle', 'S.F. Chron.'],
    ['USA Today', 'USA Today'],
  ])('%s is %s', (title, abbr) => expect(abbreviatePeriodical(title)).toBe(abbr));

  it.each([
    ['Electronic Frontier Foundation', 'Elec. Frontier Found.'],
    ['Department of Justice', 'Dep’t of Just.'],
    ['The New York Times', 'N.Y. Times'],
    ['Lowering the Bar', 'Lowering the Bar'],
    ['reason.com', 'reason.com'],
  ])('the site %s is %s', (title, abbr) => expect(abbreviateSite(title)).toBe(abbr));
});

describe('committees, agencies and officials (T5, T10, T11)', () => {
  it.each([
    ['Senate Committee on Commerce, Science, and Transportation', 'S. Comm. on Com., Sci., & Transp.'],
    ['House Committee on Ways and Means', 'H. Comm. on Ways & Means'],
    ['Committee on the Judiciary of the House', 'H. Comm. on the Judiciary'],
    ['Joint Committee on Taxation', 'J. Comm. on Tax’n'],
    [
      'Subcommittee on Communications and Technology of the House Committee on Energy and Commerce',
      'Subcomm. on Commc’ns & Tech. of the H. Comm. on Energy & Com.',
    ],
    ['S. Comm. on Fin.', 'S. Comm. on Fin.'],
  ])('%s is %s', (name, abbr) => expect(citeCommittee(name)).toBe(abbr));

  it.each([
    ['Government Accountability Office', 'U.S. Gov’t Accountability Off.'],
    ['Department of Justice', 'U.S. Dep’t of Just.'],
    ['United States Department of State', 'U.S. Dep’t of State'],
    ['Congressional Research Service', 'Cong. Rsch. Serv.'],
    ['Environmental Protection Agency', 'Env’t Prot. Agency'],
  ])('%s is %s', (name, abbr) => expect(citeAgency(name)).toBe(abbr));

  it('abbreviates offices and the bodies they belong to', () => {
    expect(citeOffice('Assistant Attorney General, U.S. Department of Justice')).toBe(
      'Assistant Att’y Gen., U.S. Dep’t of Just.',
    );
    expect(citeOffice('Chairman, Senate Committee on Commerce, Science, and Transportation')).toBe(
      'Chairman, S. Comm. on Com., Sci., & Transp.',
    );
    expect(citeOfficial('Representative Bob Goodlatte')).toBe('Rep. Bob Goodlatte');
    expect(citeOfficial('Senator Rob Portman')).toBe('Sen. Rob Portman');
  });
});

describe('litigation documents (T18)', () => {
  it.each([
    ['Plaintiff’s Response to Defendants’ Motion for Summary Judgment', 'Pl.’s Resp. to Defs.’ Mot. for Summ. J.'],
    ['Petition for a Writ of Certiorari', 'Pet. for Writ of Cert.'],
    ['Memorandum of Points and Authorities', 'Mem. of P. & A.'],
    ['Brief of Appellants', 'Br. of Appellants'],
    ['Order', 'Order'],
    ['Transcript of Oral Argument', 'Transcript of Oral Argument'],
  ])('%s is %s', (title, abbr) => expect(citeDocument(title)).toBe(abbr));
});

describe('persons and bodies (R11.5.1)', () => {
  it.each([
    ['Thomas J. Dart', 'Dart'],
    ['John D.R. Leonard', 'Leonard'],
    ['Oscar de la Renta', 'de la Renta'],
    ['Martin Luther King, Jr.', 'King'],
    ['Deedee Halleck', 'Halleck'],
    ['Lastonia Leviston', 'Leviston'],
    ['Kanye West', 'West'],
  ])('%s is a person, called %s', (name, family) => {
    expect(isPerson(name)).toBe(true);
    expect(familyName(name)).toBe(family);
  });

  it.each([
    'Rock Against Racism',
    'Green Day',
    'Naked Cowboy',
    'Planned Parenthood',
    'Learning Curve Toys',
    'PlayWood Toys',
    'Mercer University',
    'Smith',
  ])('%s is not', (name) => expect(isPerson(name)).toBe(false));
});

describe('titles, dates and numbers', () => {
  it('gives headline capitals to a title typed as a sentence, and only to that', () => {
    expect(
      citedTitle('Backpage has always claimed it doesn’t control sex-related ads. New documents show otherwise.'),
    ).toBe('Backpage Has Always Claimed It Doesn’t Control Sex-Related Ads. New Documents Show Otherwise');
    expect(citedTitle('The New Yorker’s labor dispute reaches Anna Wintour’s doorstep')).toBe(
      'The New Yorker’s Labor Dispute Reaches Anna Wintour’s Doorstep',
    );
    expect(citedTitle('The Law against Speech during War')).toBe('The Law against Speech during War');
    expect(citedTitle('Bad Is Stronger than Good')).toBe('Bad Is Stronger than Good');
    expect(citedTitle('Cien años de soledad y de la vida')).toBe('Cien años de soledad y de la vida');
    expect(citedTitle('Why not?')).toBe('Why Not?');
  });

  it.each([
    ['2015-02-09', 'Feb. 9, 2015'],
    ['2015-09', 'Sept. 2015'],
    ['2015', '2015'],
    ['2015-05-01T10:00:00Z', 'May 1, 2015'],
    ['September 3, 1999', 'Sept. 3, 1999'],
  ])('%s is %s', (raw, date) => expect(citedDate(raw)).toBe(date));

  it('writes ordinals, Roman numerals and commas as citations do', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 112, 113].map(ordinal).join(' ')).toBe(
      '1st 2d 3d 4th 11th 12th 13th 21st 22d 23d 101st 112th 113th',
    );
    expect(['1', '4', '9', '14', '27', 'xiv', 'I-A'].map(roman)).toEqual([
      'I',
      'IV',
      'IX',
      'XIV',
      'XXVII',
      'XIV',
      'I-A',
    ]);
    expect(withCommas('67450')).toBe('67,450');
    expect(withCommas('1157')).toBe('1157');
    expect(withCommas('S12345')).toBe('S12345');
  });
});
