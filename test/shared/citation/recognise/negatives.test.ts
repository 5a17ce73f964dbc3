import { describe, expect, it } from 'vitest';
import { brief } from './brief';

describe('prose that only looks like a citation', () => {
  it.each([
    ['a malformed page', '1 U.S. f24601'],
    ['a reporter without a page', 'before Foo, 1 U. S. end'],
    ['a longer word', 'foo1 U.S. 1, 1. U.S. 1foo'],
    ['an address', 'lorem 111 S.W. 12th St. and 1600 N.W. 12 Avenue'],
    ['a year for a volume', 'In 2017 U.S. 12 cities took part; in 1990 F.2d 3 were sold'],
    ['a temperature', 'It was 32 F. 12 hours later'],
    ['units and months', 'after 5 Min. 30 seconds, on 5 Mar. 12 people'],
    ['a surname that is a reporter', 'He met 212 Taylor 281 times'],
    ['staff', 'The company employs 12 Stat. analysts and 3 Cal. engineers.'],
    ['a bus', 'The S. 12 bus runs to Washington every 20 minutes.'],
    ['a scooter', 'The H. 1 model and Harry S. 45 years later'],
    ['figures and tables', 'See Figure 3 and Table 12 on page 163 of the annex.'],
    ['a score', 'He scored 137 in the first innings and 622 runs in 2017.'],
    ['a version', 'Version 1.4.2 of the S.D.K. ships in Q3 2024.'],
    ['an ISBN', 'ISBN 978-1-5017-1441-2, Cornell Univ. Press, 2019'],
    ['a price', 'for $18 U.S. 5 items'],
    ['a town in Idaho', 'Boise, Id. 83702'],
    ['identity papers', 'his id. card and Tax Id. No. 55'],
    ['an author of a treatise', '2 N.J. Singer & J.D. Singer, Statutes and Statutory Construction § 44:18'],
    ['a state bill', 'The legislature enacted H.B. 588 in Texas'],
    ['articles and chapters', 'Article III; Title 9; Chapter 7 of the book; Rule 12 of the club'],
    ['a section of anything', 'Section 5 of the agreement and section 2 of the plan'],
    ['a hearing of no Congress', 'Hearing Before the storm, they left'],
    ['a part number', 'spare part R46751 and model GAO-X'],
    ['a business program', 'SAP S/4 and A/B tests'],
    ['a number of something', 'No. 5 of 12, and Nos. 3 and 4'],
  ])('is left alone: %s', (_, text) => {
    expect(brief(text)).toEqual([]);
  });
});
