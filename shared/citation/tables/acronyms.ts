const rows = `
AFL-CIO = American Federation of Labor and Congress of Industrial Organizations
ACLU = American Civil Liberties Union
AARP = American Association of Retired Persons
ASCAP = American Society of Composers, Authors and Publishers
CAB = Civil Aeronautics Board
CFPB = Consumer Financial Protection Bureau
CFTC = Commodity Futures Trading Commission
CIA = Central Intelligence Agency
CBS = Columbia Broadcasting System
DEA = Drug Enforcement Administration
EEOC = Equal Employment Opportunity Commission
EPA = Environmental Protection Agency
FAA = Federal Aviation Administration
FBI = Federal Bureau of Investigation
FCC = Federal Communications Commission
FDA = Food and Drug Administration
FDIC = Federal Deposit Insurance Corporation
FEC = Federal Election Commission
FERC = Federal Energy Regulatory Commission
FLRA = Federal Labor Relations Authority
FPC = Federal Power Commission
FTC = Federal Trade Commission
ICC = Interstate Commerce Commission
INS = Immigration and Naturalization Service
IRS = Internal Revenue Service
NAACP = National Association for the Advancement of Colored People
NASA = National Aeronautics and Space Administration
NBC = National Broadcasting Company
NCAA = National Collegiate Athletic Association
NFL = National Football League
NLRB = National Labor Relations Board
NRC = Nuclear Regulatory Commission
NSA = National Security Agency
NTSB = National Transportation Safety Board
OSHA = Occupational Safety and Health Administration
PETA = People for the Ethical Treatment of Animals
SEC = Securities and Exchange Commission
TVA = Tennessee Valley Authority
USDA = United States Department of Agriculture
USDA = Department of Agriculture of the United States
USPS = United States Postal Service
`;

const key = (name: string) =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z ]/g, '')
    .replace(/^(?:the )?(?:united states |us )?(?=federal|securities|environmental|national|food|equal)/, '')
    .replace(/\s+/g, ' ')
    .trim();

const names = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): [string, string] => {
      const [abbr = '', name = ''] = row.split(' = ');
      return [key(name), abbr];
    }),
);

/** The initials by which a party is commonly known, where it is (Indigo Book R11.5.3); or null. */
export function initialsOf(name: string): string | null {
  return names.get(key(name)) ?? null;
}

/** Whether a name is nothing but commonly known initials. */
export function isInitials(name: string): boolean {
  return initialismSet.has(name);
}

const initialismSet = new Set(names.values());
