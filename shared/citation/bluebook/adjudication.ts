import { initialsOf } from '../tables/acronyms';
import { citeAgency } from './agency-report';
import { citeReporter } from './case';
import { type CaseName, readTypedName } from './case-name';
import type { Built, Context } from './context';
import { fullDateOf, yearOf } from './dates';
import { docketNumber } from './docket-number';
import type { Fields } from './fields';
import { isPerson } from './persons';
import { atPin, type Pin } from './pinpoint';
import { shortCaseName } from './short-name';
import { joined, parens, run } from './style';

/** Reporters whose name already says which agency decided. */
const ownAgency =
  /^(?:N\.L\.R\.B|F\.T\.C|F\.C\.C|FCC|S\.E\.C|I\.C\.C|S\.T\.B|N\.T\.S\.B|N\.M\.B|M\.S\.P\.B|F\.L\.R\.A|FMSHRC|FERC|Comp\. Gen|N\.R\.C|A\.E\.C)/;

/** Boards that sign their decisions with initials (T2, T9). */
const boards: Record<string, string> = {
  'board of immigration appeals': 'B.I.A.',
  'interior board of land appeals': 'IBLA',
  'interior board of indian appeals': 'IBIA',
  'interior board of contract appeals': 'IBCA',
  'environmental appeals board': 'EAB',
  'patent trial and appeal board': 'P.T.A.B.',
  'trademark trial and appeal board': 'T.T.A.B.',
  'board of patent appeals and interferences': 'B.P.A.I.',
  'occupational safety and health review commission': 'OSHRC',
  'department of agriculture': 'U.S.D.A.',
  'united states department of agriculture': 'U.S.D.A.',
  'comptroller general': 'Comp. Gen.',
};

/** Agencies whose docket numbers are led by their initials (T2). */
const leadsDocket = /^(?:CFTC|CFPB|SBA)$/;
/** Unofficial series whose decisions are dated to the day (T2). */
const series = /^(?:CPD|SEC Docket|S\.E\.C\. Docket|WL|.*\bLEXIS)$/;

/** Agency adjudications: the first private party, no procedural words, reporter and year or number and day (Indigo Book R19.3.1, T2). */
export function citeAdjudication(context: Context): Built {
  const { fields, style, pin } = context;
  const name = nameOf(fields);
  const year = yearOf(fields);
  const reporter = fields.has('reporter') ? citeReporter(fields.text('reporter'), year) : '';
  const number = fields.text('number').replace(/^(?:slip op\. )?no\.? ?(?=\d)/i, '');
  const page = fields.text('page');
  const volume = fields.text('volume');
  const unbound = !page && number;
  const numbered = /\d/.test(number) ? `No. ${number}` : '';
  const database = fields.text('dbcite');
  const located = reporter ? [volume, reporter, page || numbered].filter(Boolean).join(' ') : database;
  const agency = citeDecider(fields.text('agency'));
  const docket = docketOf(fields.text('docket'), agency, reporter !== '');
  const described = number && !numbered ? number : '';
  const led = docket.startsWith(agency) && /^[ ,]/.test(docket.slice(agency.length));
  const told = ownAgency.test(reporter) || led;
  const dated = unbound || !reporter || series.test(reporter) ? fullDateOf(fields) : year;
  const full = run(
    joined(', ', name && style.caseName(name.cited), docket, described, withPin(located, pin, database)),
    parens(joined(' ', told ? '' : agency, dated)),
    context.source(),
  );
  const place = volume && reporter ? [volume, reporter, unbound && numbered].filter(Boolean).join(' ') : '';
  const at = place && unbound ? (pin ? `,${atPin(pin)}` : '') : pin ? atPin(pin) : place && page && ` ${page}`;
  const cited = place ? `${place}${at}` : withPin(database, pin, database) || (docket && `${docket}${atPin(pin)}`);
  const short =
    name && cited
      ? run(
          joined(
            ', ',
            style.shortCaseName(fields.text('shortTitle') || (name.first ? shortCaseName(name, '') : name.cited)),
            cited,
          ),
        )
      : null;
  return { full, short, supplied: name ? ['party'] : [] };
}

/** A private party's name is shortened and abbreviated, the title of a matter is not: "Protecting and Promoting the Open Internet" (T2). */
function nameOf(fields: Fields): CaseName | null {
  const raw = fields.text('party', 'caseName', 'title') || fields.list('parties').slice(0, 2).join(' v. ');
  const party = raw.replace(/^(?:in re|in the matter of|matter of|ex parte):? +/i, '');
  if (!party) return null;
  // A party alone keeps its name as reported, with the given name: "Donald Cutler" (T2 example).
  if (isPerson(party)) return { ...readTypedName(party, ''), cited: party, textual: party };
  if (!matter.test(party)) return readTypedName(party, '');
  return { cited: party, textual: party, phrase: '', first: null, second: null, tail: '' };
}

/** Titles of rulemakings and agreements, told by how they begin. */
const matter =
  /^(?:[A-Z][a-z]+ing (?:[a-z]+ )*(?:of|the|and|for|to|in)\b|(?:Access|Amendments?|Applications?|Deployment|Development|Implementation|Inquiry|Petitions?|Policies|Procedures|Rates|Regulation|Requests?|Review|Revisions?|Rules|Use) (?:of|for|to|and|concerning|governing|regarding)\b|Written Agreement\b)/;

function citeDecider(agency: string): string {
  if (!agency) return '';
  return boards[agency.toLowerCase()] ?? initialsOf(agency) ?? citeAgency(agency);
}

/** A plain number gives way to a reporter; one that names its kind stays beside it: "Exchange Act Release No. 66200". */
function docketOf(docket: string, agency: string, reported: boolean): string {
  if (!docket) return '';
  if (/^B-\d|^[A-Z]{3,} [A-Z]/.test(docket)) return docket;
  if (/[A-Za-z].*\bNos?\./.test(docket)) return reported && /^(?:docket|case) no/i.test(docket) ? '' : docket;
  if (reported) return '';
  const number = docketNumber(docket);
  if (leadsDocket.test(agency)) return `${agency} ${number}`;
  return agency === 'U.S. Dep’t of Educ.' ? `${agency}, ${number}` : number;
}

/** The pinpoint after its reporter or, at a starred page, after its database. */
function withPin(located: string, pin: Pin | null, database: string): string {
  if (!located || !pin) return located;
  if (located !== database) return `${located}, ${pin.text}`;
  return `${located}, at ${/^\d/.test(pin.text) ? `*${pin.text}` : pin.text}`;
}
