import { describe, expect, it } from 'vitest';
import { findDocket, readCaption } from '../../../../shared/formats/draft/caption';
import { findCourt } from '../../../../shared/formats/draft/court-name';
import { partyName } from '../../../../shared/formats/draft/party-name';
import { growth, nearLinear, repeated } from '../../../support/growth';

const caption = (text: string) => readCaption(text.split('\n'));

describe('captions', () => {
  it('read sides, court and number of an appellate opinion', () => {
    const text = `United States Court of Appeals
For the First Circuit
No. 15-1724
JANE DOE NO. 1, ET AL.,
Plaintiffs, Appellants,
v.
BACKPAGE.COM, LLC, ET AL.,
Defendants, Appellees.
APPEAL FROM THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF MASSACHUSETTS`;
    expect(caption(text)).toEqual({
      court: 'United States Court of Appeals for the First Circuit',
      parties: ['Jane Doe No. 1', 'Backpage.com, LLC'],
      inRe: null,
      docket: '15-1724',
    });
  });

  it('read the left side of a ruled caption', () => {
    const text = `In the Missouri Court of Appeals
Eastern District
NICHOLE MARIE JAGELS, ) No. ED108783
)
Appellant, ) Appeal from the Circuit Court of
vs. ) No. 1711-CC00064
)
STATE OF MISSOURI, ) Honorable Deborah J. Alessi
Respondent. ) Filed: January 19, 2021`;
    expect(caption(text)).toMatchObject({
      court: 'Missouri Court of Appeals',
      parties: ['Nichole Marie Jagels', 'State of Missouri'],
      docket: 'ED108783',
    });
  });

  it('read transcripts ruled with colons, and matters without two sides', () => {
    const transcript = `IN THE SUPREME COURT OF THE UNITED STATES
LEVON DEAN, JR., :
Petitioner : No. 15-9260
v. :
UNITED STATES, :
Respondent. :`;
    expect(caption(transcript)).toMatchObject({
      parties: ['Levon Dean, Jr.', 'United States'],
      court: 'Supreme Court of the United States',
    });
    expect(
      caption('UNITED STATES COURT OF APPEALS\nFOR THE TENTH CIRCUIT\nIn re: RICHARD P. LIEBOWITZ No. 21-800'),
    ).toMatchObject({
      inRe: 'Richard P. Liebowitz',
      docket: '21-800',
      parties: null,
    });
  });

  it('find nothing where there is no caption', () => {
    expect(caption('The committee met on Tuesday.\nIt heard three witnesses.')).toEqual({
      court: null,
      parties: null,
      inRe: null,
      docket: null,
    });
  });
});

describe('party names', () => {
  it.each([
    ['MARUHO COMPANY, LTD., Plaintiff, Appellant,', 'Maruho Company, Ltd.'],
    ['BURTON, CHAPTER 7 TRUSTEE FOR VISTA-PRO', 'Burton'],
    ['CORRECTIONS CORPORATION OF AMERICA, nka CORECIVIC, ET AL.', 'Corrections Corporation of America'],
    [
      'STATE OF NORTH CAROLINA, ex rel. ROY COOPER, GOVERNOR, in his official capacity',
      'State of North Carolina ex rel. Roy Cooper',
    ],
    ['GIFT SURPLUS, LLC, and SANDHILL AMUSEMENTS, INC., Plaintiffs,', 'Gift Surplus, LLC'],
    ['Vanessa St. Pierre, Plaintiff—Appellant,', 'Vanessa St. Pierre'],
    ['Runan ZHANG.', 'Runan Zhang'],
    [
      'Standard Insurance Company; Dearborn National Life Insurance Company, Defendants—Appellees.',
      'Standard Insurance Company',
    ],
  ])('%s', (side, name) => {
    expect(partyName(side)).toBe(name);
  });
});

describe('courts and dockets', () => {
  it.each([
    [
      'IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF ARIZONA',
      'United States District Court for the District of Arizona',
    ],
    [
      'UNITED STATES DISTRICT COURT CENTRAL DISTRICT OF CALIFORNIA',
      'United States District Court for the Central District of California',
    ],
    ['U.S. Bankruptcy Court, District of New Jersey', 'United States Bankruptcy Court for the District of New Jersey'],
    ['Court of Appeals of Maryland.', 'Court of Appeals of Maryland'],
    ['United States Court of Appeals, First Circuit.', 'United States Court of Appeals for the First Circuit'],
    ['Supreme Judicial Court of Massachusetts, Middlesex.', 'Supreme Judicial Court of Massachusetts'],
  ])('%s', (text, court) => {
    expect(findCourt(text)?.court).toBe(court);
  });

  it.each([
    ['Case No. 1:12-cv-06758 (LAP)', '1:12-cv-06758'],
    ['No. 23–939. Argued April 25', '23-939'],
    ['No. MDL 15-02641-PHX-DGC', 'MDL 15-02641-PHX-DGC'],
    ['No. 2009AP942.', '2009AP942'],
    ['No. COA09-277.', 'COA09-277'],
    ['Index No. 707503/2019', '707503/2019'],
    ['no number here', null],
  ])('%s', (text, docket) => {
    expect(findDocket(text)).toBe(docket);
  });

  it.each(['v. ', 'A-', 'No. ', 'COURT OF '])('stay quick on hostile text of %j', (piece) => {
    for (const find of [caption, findCourt, findDocket, partyName])
      expect(
        growth(repeated(piece), (text) => find(text)),
        find.name,
      ).toBeLessThan(nearLinear);
  });
});
