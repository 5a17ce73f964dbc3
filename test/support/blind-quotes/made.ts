import { type Expected, sound, altered as wrong } from './spans';

/** A sentence as a source has it, and as somebody quotes it. */
export interface MadeQuote {
  kind: string;
  source: string;
  quote: string;
  expected: Expected;
}

const same = sound('exact', 'typographic');

/** Pairs whose difference is small to the eye and large in sense: [source, quotation]; the words around them are the same. */
const turned: Record<string, [string, string][]> = {
  'a space that turns the sense': [
    ['the order is in effective control of the agency', 'the order is ineffective control of the agency'],
    ['the parties met in formal session at the court', 'the parties met informal session at the court'],
    ['the award was in valid currency of the State', 'the award was invalid currency of the State'],
    ['relief is now here to be found in the statute', 'relief is nowhere to be found in the statute'],
    ['the officer was not able to arrest the suspect', 'the officer was notable to arrest the suspect'],
    ['the two were kept a part of the estate in trust', 'the two were kept apart of the estate in trust'],
    ['the court found the rapist credible on the stand', 'the court found therapist credible on the stand'],
    ['he may be wrong about the contract price', 'he maybe wrong about the contract price'],
    ['they were all ready to sign the agreement', 'they were already to sign the agreement'],
    ['a political question is for the branches', 'apolitical question is for the branches'],
    ['the witness, a moral man, refused to answer', 'the witness, amoral man, refused to answer'],
    ['some time after the merger closed the board met', 'sometime after the merger closed the board met'],
    ['it was an ion exchange under the patent', 'it was anion exchange under the patent'],
    ['the firm will in come tax matters act as agent', 'the firm will income tax matters act as agent'],
    ['no one of these factors is sufficient alone', 'noone of these factors is sufficient alone'],
    ['he was under age limits that the act sets out', 'he was underage limits that the act sets out'],
  ],
  'a space put in that turns the sense': [
    ['the claim is notable among those pleaded', 'the claim is not able among those pleaded'],
    ['the remedy is nowhere to be found in the act', 'the remedy is now here to be found in the act'],
    ['the transfer was invalid currency under the rule', 'the transfer was in valid currency under the rule'],
    ['this therapist was licensed in two States', 'this the rapist was licensed in two States'],
    ['the notice was ineffective as to the tenants', 'the notice was in effective as to the tenants'],
    ['the board was disable to act on the motion', 'the board was dis able to act on the motion'],
    ['the rule is therefore applied to the facts', 'the rule is there fore applied to the facts'],
    ['the parties were insufficient number to proceed', 'the parties were in sufficient number to proceed'],
  ],
  'a hyphen that turns the sense': [
    ['the player agreed to re-sign before the season', 'the player agreed to resign before the season'],
    ['the player agreed to resign before the season', 'the player agreed to re-sign before the season'],
    ['the farmers’ co-op was sold at auction in May', 'the farmers’ coop was sold at auction in May'],
    ['the trustee sought to re-cover the furniture', 'the trustee sought to recover the furniture'],
    ['an un-ionized solution was used in the test', 'an unionized solution was used in the test'],
    ['the police re-formed their line at the bridge', 'the police reformed their line at the bridge'],
    ['the buyer was asked to re-lease the building', 'the buyer was asked to release the building'],
    ['the Senate pre-judicial conference was in May', 'the Senate prejudicial conference was in May'],
    ['the 5-4 decision of the court below stands', 'the 54 decision of the court below stands'],
    ['the sentence was 12-month terms to be served', 'the sentence was 12 month-terms to be served'],
    ['ten-year-old boys were among the plaintiffs', 'ten year-old boys were among the plaintiffs'],
    ['twenty-five dollar notes were in the envelope', 'twenty five-dollar notes were in the envelope'],
    ['the reading was -5 degrees at the pump house', 'the reading was 5 degrees at the pump house'],
    ['the reading was −5 degrees at the pump house', 'the reading was 5 degrees at the pump house'],
    ['the balance was –72 dollars at the year’s end', 'the balance was 72 dollars at the year’s end'],
    ['extra-judicial statements were put to the jury', 'extra judicial statements were put to the jury'],
  ],
  'an apostrophe that turns the sense': [
    ['we’re going to hold that the lease was void', 'were going to hold that the lease was void'],
    ['I’ll take the matter under advisement today', 'Ill take the matter under advisement today'],
    ['he’ll be the one to decide that in the end', 'hell be the one to decide that in the end'],
    ['she’d the property before she was married', 'shed the property before she was married'],
    ['it’s own terms that the agreement defines', 'its own terms that the agreement defines'],
    ['the witnesses’ statements were both sealed', 'the witness’s statements were both sealed'],
    ['the plaintiffs’ counsel moved to withdraw', 'the plaintiff’s counsel moved to withdraw'],
    ['I can’t say that I saw him on that night', 'I cant say that I saw him on that night'],
    ['the rule in the ’90s was different in kind', 'the rule in the 90s was different in kind'],
  ],
  'signs and figures': [
    ['the area is 10² units by the survey of the land', 'the area is 102 units by the survey of the land'],
    ['the share of 1½ acres went to the eldest son', 'the share of 11/2 acres went to the eldest son'],
    ['the share of 1½ acres went to the eldest son', 'the share of 1 1⁄3 acres went to the eldest son'],
    ['the witness said that a ≠ b in the formula', 'the witness said that a = b in the formula'],
    ['the dose was ≤ 5 mg for every patient seen', 'the dose was < 5 mg for every patient seen'],
    ['the dose was ≥ 5 mg for every patient seen', 'the dose was ≤ 5 mg for every patient seen'],
    ['the error was ±5 points in all of the polls', 'the error was 5 points in all of the polls'],
    ['the dose was 5 µg for every patient seen then', 'the dose was 5 mg for every patient seen then'],
    ['it rose 5.5 percent in the year to March', 'it rose 55 percent in the year to March'],
    ['it rose 5.5 percent in the year to March', 'it rose 5,5 percent in the year to March'],
    ['it rose 5 % in the year to March of 2010', 'it rose 5 ‰ in the year to March of 2010'],
    ['a fee of $1.5 million was paid to the firm', 'a fee of $15 million was paid to the firm'],
    ['the vote was 3/4 of those present and voting', 'the vote was 34 of those present and voting'],
    ['open at 3:15 on the day of the accident', 'open at 315 on the day of the accident'],
    ['the plaintiffs and/or their agents signed it', 'the plaintiffs and or their agents signed it'],
    ['the temperature was 40° at the time of death', 'the temperature was 40 at the time of death'],
    ['in section 5 10 days are given to the tenant', 'in section 510 days are given to the tenant'],
    ['in room 12 3 witnesses waited for the judge', 'in room 123 witnesses waited for the judge'],
    ['under § 1983 the officer may be sued in person', 'under § 1988 the officer may be sued in person'],
    ['under § 1983(b) the officer may be sued alone', 'under § 1983(6) the officer may be sued alone'],
    ['Title VII applies to the employer in this case', 'Title VIII applies to the employer in this case'],
    ['the Mark™ was registered in the year before', 'the MarkTM was registered in the year before'],
    ['he earned £500 a week from the defendant', 'he earned $500 a week from the defendant'],
    ['he earned €500 a week from the defendant', 'he earned 500 a week from the defendant'],
    ['the act of 1 January 1999 was repealed since', 'the act of 11 January 1999 was repealed since'],
    ['the charge was 1.000 dollars by the bill', 'the charge was 1,000 dollars by the bill'],
    ['the ratio of O to Q in the sample was 1', 'the ratio of 0 to Q in the sample was l'],
    ['Rule 10b5 was not yet in force at that time', 'Rule 10b-5 was not yet in force at that time'],
    ['the code I0l was entered by the night clerk', 'the code 101 was entered by the night clerk'],
  ],
  'accents and letters': [
    ['the résumé was false in three of its entries', 'the resume was false in three of its entries'],
    ['the señor was heard before the magistrate', 'the senor was heard before the magistrate'],
    ['the exposé was published without his consent', 'the expose was published without his consent'],
    ['the Straße was closed by order of the police', 'the Strasse was closed by order of the police'],
    ['the pâté was said to be of pork and not duck', 'the pate was said to be of pork and not duck'],
    ['the Turkish court in Diyarbakır heard the plea', 'the Turkish court in Diyarbakir heard the plea'],
    ['the word naïve was used by counsel in reply', 'the word native was used by counsel in reply'],
    ['the Ørsted contract was signed in Denmark', 'the Orsted contract was signed in Denmark'],
    ['the court rn the district was closed all day', 'the court m the district was closed all day'],
  ],
  'points, commas, questions': [
    ['the panda eats, shoots and leaves the building', 'the panda eats shoots and leaves the building'],
    ['the defendants, who fled, were convicted at trial', 'the defendants who fled were convicted at trial'],
    ['he was guilty. Not until later did they know it', 'he was guilty. Not. Until later did they know it'],
    ['was he guilty? The jury said so in its verdict', 'was he guilty. The jury said so in its verdict'],
    ['I helped my uncle, Jack, off a horse at the farm', 'I helped my uncle Jack off a horse at the farm'],
    ['the U.S. claims were dismissed by the court', 'the US claims were dismissed by the court'],
    ['“No,” he said, “I did it” and he left the room', '“No, he said, I did it” and he left the room'],
    ['he said “the contract is void” to the court', 'he said the “contract” is void to the court'],
    ['(a) shall and (b) may be read into the clause', 'a shall and b may be read into the clause'],
    ['Stop! the officer cried, and the driver fled', 'Stop the officer cried, and the driver fled'],
  ],
};

/** What is the same to a careful eye. */
const alike: [string, string][] = [
  [
    'the naïve witness paid $1.5 million at the café',
    'the naïve witness paid $1.5 million at the café'.normalize('NFD'),
  ],
  ['the office filed its final affidavit in effect', 'the oﬃce ﬁled its ﬁnal aﬃdavit in eﬀect'],
  ['the decision—never reported—was final at once', 'the decision -- never reported -- was final at once'],
  ['in the years 1998–2003 the rate was 5 percent', 'in the years 1998-2003 the rate was 5 percent'],
  ['he said “the lease is ‘void’ today” to them', 'he said "the lease is \'void\' today" to them'],
  ['under § 1983 the officer may be sued in person', 'under §1983 the officer may be sued in person'],
  ['as held in 591 U. S. 578 and in 12 F. 3d 34 by them', 'as held in 591 U.S. 578 and in 12 F.3d 34 by them'],
  ['see 5 U. S. C. § 552(b) for the exemptions', 'see 5 U.S.C. § 552(b) for the exemptions'],
  ['the reading was −5 degrees at the pump house', 'the reading was -5 degrees at the pump house'],
];

/** An omission right behind initials, whose period it seems to take. */
const omitted: [string, string][] = [
  [
    'under 42 U. S. C. § 1983 an officer may be sued in person',
    'under 42 U. S. C. . . . an officer may be sued in person',
  ],
  ['under 42 U. S. C. § 1983 an officer may be sued in person', 'under 42 U.S.C. … an officer may be sued in person'],
  [
    'under 42 U.S.C. § 1983 an officer may be sued in person',
    'under 42 U. S. C. [...] an officer may be sued in person',
  ],
];

export const madeQuotes: MadeQuote[] = [
  ...Object.entries(turned).flatMap(([kind, list]) =>
    list.map(([source, quote]): MadeQuote => ({ kind, source, quote, expected: wrong })),
  ),
  ...omitted.map(
    ([source, quote]): MadeQuote => ({
      kind: 'an omission behind initials',
      source,
      quote,
      expected: sound('declared'),
    }),
  ),
  ...alike.map(([source, quote]): MadeQuote => ({ kind: 'alike', source, quote, expected: same })),
];

/** A source of several pages, and a quotation of it. */
export interface MadePages {
  kind: string;
  pages: string[];
  quote: string;
  expected: Expected;
}

const filler = [
  'The question presented by this appeal is one of first impression',
  'in this circuit, and the parties have briefed it with some care.',
  'We begin with the text of the statute, as every such case must.',
];
const lines = (...own: string[]) => [...filler, ...own].join('\n');
const after = (...own: string[]) => [...own, ...filler].join('\n');
const head = (page: number) => `${page} DOE v. ROE\n\nOpinion of the Court\n\n`;

function numbered(rows: string[]): string {
  return rows.map((row, index) => `${index + 1} ${row}`).join('\n');
}

const twelve = [
  'MR. SMITH: The company has paid the men',
  '25 dollars for each day that they have worked',
  'in the mine, and no more than that has been',
  '7 months since the strike, your Honor, and',
  'they were told of it in a letter that came',
  'to the house of the president of the union.',
];

/** Traps in the places where a reader of pages leaves something out: heads, feet, numbers of lines and notes, hyphens. */
export const madePages: MadePages[] = [
  {
    kind: 'hyphen at a line’s end between figures',
    pages: [lines('the tenant shall have a term of 20-', '25 days within which to answer the notice', ...filler)],
    quote: 'the tenant shall have a term of 2025 days within which to answer the notice',
    expected: wrong,
  },
  {
    kind: 'hyphen at a line’s end between figures',
    pages: [lines('the tenant shall have a term of 20-', '25 days within which to answer the notice', ...filler)],
    quote: 'the tenant shall have a term of 20-25 days within which to answer the notice',
    expected: same,
  },
  {
    kind: 'hyphen at a line’s end before a denial',
    pages: [lines('the order of the board was held to be non-', 'binding upon the members of the union', ...filler)],
    quote: 'the order of the board was held to be binding upon the members of the union',
    expected: wrong,
  },
  {
    kind: 'hyphen at a line’s end',
    pages: [lines('the order of the board was held to be an uncon-', 'stitutional burden on the members', ...filler)],
    quote: 'the order of the board was held to be an unconstitutional burden on the members',
    expected: same,
  },
  {
    kind: 'hyphen at a line’s end',
    pages: [lines('the order of the board was held to be an uncon-', 'stitutional burden on the members', ...filler)],
    quote: 'the order of the board was held to be an constitutional burden on the members',
    expected: wrong,
  },
  {
    kind: 'a hyphen that a line’s end keeps',
    pages: [lines('the order was well-', 'known to all of the members of the union', ...filler)],
    quote: 'the order was well-known to all of the members of the union',
    expected: same,
  },
  {
    kind: 'over a page',
    pages: [
      head(3) + lines('the right to counsel attaches only at or after', 'the initiation of adversary'),
      head(4) + after('judicial proceedings against the', 'defendant, and it does not attach before that time.'),
    ],
    quote: 'attaches only at or after the initiation of adversary judicial proceedings against the defendant',
    expected: same,
  },
  {
    kind: 'over a page, a denial left out',
    pages: [
      head(3) + lines('the right to counsel does'),
      head(4) + after('not attach before the initiation of adversary', 'judicial proceedings against the defendant.'),
    ],
    quote: 'the right to counsel does attach before the initiation of adversary judicial proceedings',
    expected: wrong,
  },
  {
    kind: 'over a page, a number at its top left out',
    pages: [
      head(3) + lines('the claim was brought under section'),
      head(4) + after('1983 against the city and two of its officers,', 'who moved to dismiss it.'),
    ],
    quote: 'the claim was brought under section against the city and two of its officers',
    expected: wrong,
  },
  {
    kind: 'over a page, a number alone at its top left out',
    pages: [
      lines('the number of deaths that were proved at trial was'),
      ['12', '', 'and of injuries many more than the plaintiff had alleged', ...filler].join('\n'),
      ['and so the matter was closed for the year by the board', ...filler].join('\n'),
    ],
    quote: 'the number of deaths that were proved at trial was 12 and of injuries many more than the plaintiff',
    expected: sound('exact', 'typographic', 'altered', 'not-found'),
  },
  {
    kind: 'over a page, hyphen between figures',
    pages: [
      head(3) + lines('the court was divided by a vote of 5-'),
      head(4) + after('4 and the judgment of the court below', 'was affirmed.'),
    ],
    quote: 'the court was divided by a vote of 54 and the judgment of the court below',
    expected: wrong,
  },
  {
    kind: 'a number at a line’s start',
    pages: [numbered(twelve)],
    quote: 'The company has paid the men for each day that they have worked in the mine',
    expected: wrong,
  },
  {
    kind: 'a number at a line’s start',
    pages: [twelve.join('\n')],
    quote: 'no more than that has been months since the strike',
    expected: wrong,
  },
  {
    kind: 'numbers of lines',
    pages: [twelve.join('\n')],
    quote: 'The company has paid the men 25 dollars for each day that they have worked in the mine',
    expected: same,
  },
  {
    kind: 'a rule that looks like a note',
    pages: [
      lines('The ordinance provides that within the limits of the city:', '2 No vehicle may be driven at night'),
      after('in any of the parks or on the beaches without leave.'),
    ],
    quote: 'The ordinance provides that within the limits of the city: in any of the parks or on the beaches',
    expected: wrong,
  },
  {
    kind: 'notes at the foot of a page',
    pages: [
      `${head(3)}${filler[0]} with care.1\n${lines('the tenant was held to have waived every one of the')}\n\n——————\n1 See Doe v. Roe, 12 F.3d 34, 36 (2d Cir. 1999), on waiver by a tenant.`,
      head(4) + after('rights that the lease had given him in its first clause.'),
    ],
    quote: 'the tenant was held to have waived every one of the rights that the lease had given him',
    expected: same,
  },
  {
    kind: 'a text line that repeats at the top of pages',
    pages: [
      `No person shall\nbe held to answer without an indictment.\n${filler.join('\n')}\nit is the rule that`,
      `No person shall\nbe twice put in jeopardy for the offense.\n${filler.join('\n')}\nit is the rule that`,
      `No person shall\nbe compelled to be a witness.\n${filler.join('\n')}\nit is the rule that`,
    ],
    quote: 'it is the rule that be twice put in jeopardy for the offense',
    expected: wrong,
  },
  {
    kind: 'a note’s call',
    pages: [lines('the tenant had waived the notice.4 The landlord', 'then sold the building to a third party.')],
    quote: 'the tenant had waived the notice. The landlord then sold the building to a third party.',
    expected: sound('exact', 'typographic', 'declared', 'altered'),
  },
  {
    kind: 'a number that is no note’s call',
    pages: [lines('the tenant was fined under Rule 4 and the landlord', 'then sold the building to a third party.')],
    quote: 'the tenant was fined under Rule and the landlord then sold the building (footnote omitted)',
    expected: wrong,
  },
  {
    kind: 'a number that is no note’s call',
    pages: [
      lines('the tenant was found in Apartment4 and the landlord', 'then sold the B2 building to a third party.'),
    ],
    quote: 'the landlord then sold the B building to a third party.',
    expected: wrong,
  },
  {
    kind: 'an exponent that looks like a note’s call',
    pages: [lines('the lot was 10 by 20 feet, or an area of 6 yd² in all,', 'and the landlord sold it.')],
    quote: 'the lot was 10 by 20 feet, or an area of 6 yd in all, and the landlord sold it.',
    expected: wrong,
  },
  {
    kind: 'a bracket in the source',
    pages: [lines('the Court said that “[t]he right of [the people] . . . shall', 'not be infringed” by the States.')],
    quote: 'the Court said that “[t]he right of [the people] . . . shall not be infringed” by the States.',
    expected: same,
  },
  {
    kind: 'a bracket in the source, a denial dropped behind its ellipsis',
    pages: [lines('the Court said that “[t]he right of [the people] . . . shall', 'not be infringed” by the States.')],
    quote: 'the Court said that “[t]he right of [the people] . . . shall be infringed” by the States.',
    expected: wrong,
  },
  {
    kind: 'a clause with a date and an initial, called a citation',
    pages: [
      lines(
        'the tenant, who on March 3, 1999 had paid John Q. Public',
        '$5,000 for the lease, moved to the city of Albany.',
      ),
    ],
    quote: 'the tenant moved to the city of Albany. (citations omitted)',
    expected: wrong,
  },
  {
    kind: 'a clause with a date and an initial, called a citation',
    pages: [
      lines('the court held in 1999 that J. Smith was liable and that', 'the tenant was to be put out of the house.'),
    ],
    quote: 'the court held that the tenant was to be put out of the house. (citations omitted)',
    expected: wrong,
  },
  {
    kind: 'a clause with a date and an initial, called a citation',
    pages: [
      lines(
        'the tenant, see Exhibit 4, was drunk and armed with 2 knives by J. Roe,',
        'and was to be put out of the house.',
      ),
    ],
    quote: 'the tenant, and was to be put out of the house. (citations omitted)',
    expected: wrong,
  },
  ...[
    'see Doe v. Roe, 12 F.3d 34, 36 (2d Cir. 1999)',
    'Morse v. Frederick, 551 U. S. 393, 397 (2007)',
    'see, e.g., 42 U.S.C. § 1983; Fed. R. Civ. P. 12(b)(6)',
    'id., at 37 (holding that a tenant may pay late)',
    'see also Brief for Petitioner 12; Tr. of Oral Arg. 8',
    'App. to Pet. for Cert. 12a',
    'cf. In re Smith, 1 B.R. 2, 3 (Bankr. D. Kan. 1980) (per curiam)',
  ].map(
    (citation): MadePages => ({
      kind: 'a citation left out and said to be',
      pages: [
        lines(
          'the tenant may be put out of the house when he has',
          `failed to pay the rent, ${citation}, and`,
          'when he has been told of it in writing.',
        ),
      ],
      quote: 'he has failed to pay the rent, and when he has been told of it in writing. (citation omitted)',
      expected: sound('declared'),
    }),
  ),
  {
    kind: 'a note’s call left out and said to be',
    pages: [lines('the tenant had waived the notice.4 The landlord,5 then,', 'sold the building to a third party.')],
    quote:
      'the tenant had waived the notice. The landlord, then, sold the building to a third party. (footnotes omitted)',
    expected: sound('declared'),
  },
  {
    kind: 'a note’s call left out and said to be',
    pages: [lines('the tenant had waived the notice.[4] The landlord then', 'sold the building to a third party.')],
    quote: 'the tenant had waived the notice. The landlord then sold the building (footnote omitted)',
    expected: sound('declared'),
  },
  {
    kind: '[sic] of the source left out',
    pages: [lines('the letter said that “the tennant [sic] owes us nothing”', 'and it was signed by the landlord.')],
    quote: 'the letter said that “the tennant owes us nothing” and it was signed by the landlord.',
    expected: sound('altered', 'not-found', 'declared'),
  },
];
