import { describe, expect, it } from 'vitest';
import { draftSource } from '../../../../shared/formats/draft/draft';
import { headDate } from '../../../../shared/formats/draft/head-date';
import { documentOfHtml } from '../../../../shared/formats/html';
import { readLooseName } from '../../../../shared/formats/loose-name';
import { findDates } from '../../../../shared/text/dates';
import { calmCapitals } from '../../../../shared/text/title-case';

const draft = (text: string) =>
  draftSource({ name: 'file.txt', pages: [{ index: 0, label: null, text, broken: false }] }).draft;

describe('the date of a document', () => {
  it('stands on a line that says little else', () => {
    expect(headDate(['A Report', 'Washington, D.C., March 14, 2016'])).toBe('2016-03-14');
    expect(headDate(['as submitted on June 3, 2014'])).toBe('2014-06-03');
    expect(headDate(['It was in July, 1805, and the speaker was the well-known Anna Pavlovna'])).toBeNull();
    expect(headDate(['Date of Incident: 01/09/2015', '01/22/2026 - 03/22/2026'])).toBeNull();
    expect(headDate(['Date of Incident: 01/09/2015', 'Date: 02/10/2015'])).toBe('2015-02-10');
  });

  it('is none of those that a page of results has found', () => {
    const page = (head: string) =>
      `<html><head><title>Archive</title></head><body><h1>Archive</h1><p>${head}</p><p>People v Romero</p><p>01/23/2026</p><p>${'Words of the page. '.repeat(60)}</p></body></html>`;
    for (const [head, date] of [
      ['28 result(s) found.', undefined],
      ['Results 1 - 10 of 13', undefined],
      ['An article', '2026-01-23'],
    ] as const) {
      const read = documentOfHtml(page(head), 'page.html');
      if (!read.ok || read.holds !== 'document') throw new Error('not read');
      expect(read.document.draft.fields.date).toBe(date);
    }
  });

  it('is told in words by some courts', () => {
    expect(findDates('on the 15th day of July, two thousand twenty-five. Before')[0]?.date).toBe('2025-07-15');
    expect(findDates('the 3rd day of May, two thousand and nine')[0]?.date).toBe('2009-05-03');
    expect(findDates('the 2nd day of June, two thousand twenty')[0]?.date).toBe('2020-06-02');
    const order = `UNITED STATES COURT OF APPEALS
FOR THE
SECOND CIRCUIT
At a Stated Term of the United States Court of Appeals for the Second Circuit, held at the
Thurgood Marshall United States Courthouse, in the City of New York, on the
15th day of July, two thousand twenty-five.
Bainbridge Fund LTD,
Plaintiff - Appellee,
v.
The Republic of Argentina,
Defendant - Appellant.
ORDER
Docket No. 25-1686`;
    expect(draft(order)).toMatchObject({ kind: 'court-document', fields: { date: '2025-07-15', docket: '25-1686' } });
  });

  it('of an order is not the first of a list of orders', () => {
    const order = `IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF ARIZONA
IN RE: Bard IVC Filters Products
Liability Litigation,
No. MDL 15-02641-PHX-DGC
SUGGESTION OF REMAND AND
TRANSFER ORDER
Exhibit 1 – MDL Orders
Date Filed Doc. No. Docket Text
10/30/2015 248 CMO 1 re Leadership Counsel Appointments`;
    expect(draft(order).kind).toBe('court-document');
    expect(draft(order).fields).not.toHaveProperty('date');
    expect(draft(order.replace('Doc. No. Docket Text', '')).fields).toMatchObject({ date: '2015-10-30' });
  });

  it('of an archival record is that of the record and not of the form', () => {
    const form = `124-90136-10174
JFK Assassination System
Identification Form
Date:
6/8/2015
Document Information
ORIGINATOR: CIA
TITLE:
DATE:
PAGES:
05/15/1960
SUBJECTS:
WILLIAM ALEXANDER MORGAN`;
    expect(draft(form).fields).toMatchObject({ number: '124-90136-10174', date: '1960-05-15' });
  });
});

describe('titles and names', () => {
  it('of a paper go on over the numbers of cases, and name their parties as a caption does', () => {
    const motion = `No. 20-16276
IN THE UNITED STATES COURT OF APPEALS
FOR THE NINTH CIRCUIT
ANGEL ZEPEDA RIVAS, et al.
Plaintiffs-Appellees,
v.
DAVID JENNINGS, et al.
Defendants-Appellants.
MOTION TO STAY PROCEEDINGS PENDING DECISION IN
HERNANDEZ ROMAN, ET AL. V. WOLF, ET AL., CASE NOS. 20-55436,
20-55662
AND
ALTERNATIVE MOTION FOR 30-DAY EXTENSION OF TIME TO FILE
ANSWERING BRIEF
SEAN RIORDAN
sriordan@aclunc.org`;
    expect(draft(motion).fields.document).toBe(
      'Motion to Stay Proceedings Pending Decision in Hernandez Roman, et al. v. Wolf, et al., Case Nos. 20-55436, 20-55662 and Alternative Motion for 30-Day Extension of Time to File Answering Brief',
    );
    expect(calmCapitals('R. A. V. v. CITY OF ST. PAUL')).toBe('R. A. V. v. City of St. Paul');
    expect(calmCapitals('JOHN V. SMITH')).toBe('John V. Smith');
  });

  it('are not the first chapter’s', () => {
    expect(draft('CHAPTER I\n\n"Well, Prince, so Genoa and Lucca are now just family estates."').fields.title).toBe(
      'file',
    );
    expect(draft('Chapter and Verse\n\nWords.').fields.title).toBe('Chapter and Verse');
  });

  it('of people who are not all named stay as they are written', () => {
    expect(readLooseName('Sprigram et. anon. al.', 'author')).toEqual({
      role: 'author',
      literal: 'Sprigram et. anon. al.',
    });
    expect(readLooseName('Alma Ettinger', 'author')).toMatchObject({ family: 'Ettinger' });
  });
});
