import { same } from './made';
import { type Expected, sound, altered as wrong } from './spans';

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
