import type { Finding } from './lint';
import type { CitationFields, CitationKind } from './recognise/citation';
import { type Court, findCourt } from './tables/courts';
import { findPlace } from './tables/places';
import { type Conveyed, conveyedBy } from './tables/reporter-courts';
import { printedIn, type Reporter, reportersLike } from './tables/reporters';

type Bare = Pick<Finding, 'rule' | 'severity' | 'message'>;

/** What a citation says against itself: reporter, court and year that do not go together, a pinpoint left out. */
export function caseFindings({ kind, fields }: { kind: CitationKind; fields: CitationFields }): Bare[] {
  if (kind !== 'case') return pinless(kind, fields);
  const year = typeof fields.year === 'number' ? fields.year : Number(fields.year ?? 0);
  const text = (key: string) => (typeof fields[key] === 'string' ? (fields[key] as string) : '');
  const court = text('court') ? findCourt(text('court')) : null;
  const series = reportersLike(text('reporter'));
  return [
    ...(year && series.length > 0 && !series.some((one) => printedIn(one, year))
      ? [wrongYear(series[0] as Reporter, year)]
      : []),
    ...(court ? courtFindings(court, series, year) : []),
    ...pinless(kind, fields),
  ];
}

function wrongYear({ abbr, name, from, to }: Reporter, year: number): Bare {
  const span = to ? `${from} to ${to}` : `${from} on`;
  return {
    rule: 'reporter-year',
    severity: 'error',
    message: `${abbr} (${name}) prints decisions from ${span}, so a decision of ${year} cannot stand in it. Check the reporter’s series and the year.`,
  };
}

function courtFindings(court: Court, series: readonly Reporter[], year: number): Bare[] {
  const found: Bare[] = [];
  if (year && ((court.from && year < court.from) || (court.to && year > court.to)))
    found.push({
      rule: 'court-year',
      severity: 'error',
      message: `The ${court.name} ${court.from && year < court.from ? `did not sit before ${court.from}` : `ended in ${court.to}`}, and the decision is of ${year}. Check the court and the year.`,
    });
  const [reporter] = series;
  if (!reporter) return found;
  const told = conveyedBy(reporter.abbr);
  if (told?.court === court.abbr)
    found.push({
      rule: 'court-twice',
      severity: 'error',
      message: `${reporter.abbr} prints this court alone, so the court is not named again in the parenthetical (R12.3.1).`,
    });
  else if ((told && (told.place !== court.place || isFederal(told))) || !prints(series, court))
    found.push({
      rule: 'reporter-court',
      severity: 'error',
      message: `${reporter.abbr} (${reporter.name}) does not print decisions of the ${court.name}. Check the reporter and the court.`,
    });
  return found;
}

/** Whether a reporter prints one federal court and no other. State reporters print more courts than the one they tell. */
const isFederal = ({ place, court }: Conveyed) => place === 'United States' && court !== null;

/** The states of each regional reporter (T3). */
const regions: Record<string, string> = {
  A: 'CT DE DC ME MD NH NJ PA RI VT',
  'N.E': 'IL IN MA NY OH',
  'N.W': 'IA MI MN NE ND SD WI',
  P: 'AK AZ CA CO HI ID KS MT NV NM OK OR UT WA WY GU',
  'S.E': 'GA NC SC VA WV',
  'S.W': 'AR KY MO TN TX',
  So: 'AL FL LA MS',
};

/** Whether a series of that name can print the court; what is not known speaks against nothing. */
function prints(series: readonly Reporter[], court: Court): boolean {
  const postal = findPlace(court.place)?.postal;
  const federal = court.place === 'United States';
  return series.some(({ abbr }) => {
    if (/^F\.(?: ?(?:Supp|App|R\.D|Cas)|\d|$)/.test(abbr)) return federal || court.place === 'District of Columbia';
    const region = regions[abbr.replace(/\. ?(?:2d|3d)?$/, '')];
    return !region || (postal !== undefined && region.split(' ').includes(postal));
  });
}

const pinned: Partial<Record<CitationKind, string>> = {
  case: 'case',
  journal: 'article',
  cong_report: 'report',
};

/** A full citation that points at no page of what it cites (R11.7). */
function pinless(kind: CitationKind, fields: CitationFields): Bare[] {
  const noun = pinned[kind];
  if (!noun || fields.pin) return [];
  return [
    {
      rule: 'missing-pinpoint',
      severity: 'advice',
      message: `No page of the ${noun} is named. Add the page that supports your sentence (R11.7), unless the ${noun} as a whole is meant.`,
    },
  ];
}
