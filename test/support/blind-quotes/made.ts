import { type Expected, sound, altered as wrong } from './spans';

/** A sentence as a source has it, and as somebody quotes it. */
export interface MadeQuote {
  kind: string;
  source: string;
  quote: string;
  expected: Expected;
}

export const same = sound('exact', 'typographic');

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
