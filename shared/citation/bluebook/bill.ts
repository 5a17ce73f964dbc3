import { findPlace } from '../tables/places';
import { citeChamber, citeCommittee } from './committees';
import type { Built, Context } from './context';
import { abbreviateMonths, citedDate, yearOf } from './dates';
import { ordinal, readOrdinal } from './numbers';
import { readPin } from './pinpoint';
import { joined, parens, run } from './style';

/** "107th Cong."; '' when no Congress is given. */
export function citeCongress(text: string): string {
  const number = readOrdinal(text.replace(/ ?Cong(?:ress|\.)?$/i, ''));
  return number > 0 ? `${ordinal(number)} Cong.` : text;
}

/** The designation of a bill or resolution of Congress: "S. 1693", "H.R.J. Res. 12" (Indigo Book R21.1). */
export function billNumber(chamber: string, kind: string, number: string): string {
  if (/^[A-Z]/.test(number)) return number;
  const house = citeChamber(chamber);
  const joint = house === 'S.' ? 'S.J.' : house === 'H.R.' ? 'H.R.J.' : house;
  if (/joint/i.test(kind)) return `${joint} Res. ${number}`;
  if (/concurrent/i.test(kind)) return `${house} Con. Res. ${number}`;
  if (/executive/i.test(kind)) return `${house} Exec. Res. ${number}`;
  if (/resolution/i.test(kind)) return `${house} Res. ${number}`;
  if (/amendment/i.test(kind)) return `${house === 'H.R.' ? 'H.R.' : house} Amend. ${number}`;
  return `${house} ${number}`.trim();
}

/** Federal and state bills and resolutions (R21.1 to R21.3). */
export function citeBill(context: Context): Built {
  const { fields } = context;
  return fields.has('congress') || !fields.has('stateSession') ? federal(context) : state(context);
}

function provisionOf(context: Context): string {
  const section = context.fields.text('section').replace(/^(?:§§?|sections?|secs?\.)\s*/i, '');
  const pin = context.pin;
  if (section) return readPin(`§ ${section}`)?.text ?? '';
  return pin ? (pin.kind === 'page' ? `at ${pin.text}` : pin.text) : '';
}

function federal(context: Context): Built {
  const { fields } = context;
  const designation = billNumber(
    fields.text('chamber'),
    fields.text('kind', 'billKind', 'type'),
    fields.text('number'),
  );
  const provision = provisionOf(context);
  const congress = citeCongress(fields.text('congress'));
  const where = provision.startsWith('at ') ? joined(', ', congress, provision) : joined(' ', congress, provision);
  const enacted = /^(?:enacted|enrolled)$/i.test(fields.text('status'));
  const reprinted = fields.text('reprintedIn');
  const full = run(
    joined(', ', fields.text('name', 'title'), designation, where),
    parens(version(context) || yearOf(fields)),
    enacted && parens(fields.has('enactedAs') ? `enacted as ${fields.text('enactedAs')}` : 'enacted'),
    reprinted && [{ text: ', ' }, { text: 'reprinted in ', italic: true as const }, { text: reprinted }],
    context.source(),
  );
  const short = joined(provision.startsWith('at ') ? ', ' : ' ', designation, provision);
  return { full, short: designation ? short : null };
}

/** "as passed by House, Dec. 3, 2014": the version in place of the year, where versions must be told apart (R21.1). */
function version(context: Context): string {
  const { fields } = context;
  const note = fields.text('versionNote').replace(/^\(|\)$/g, '');
  if (note) return citedVersion(note);
  const status = fields.text('status');
  if (!/^as /i.test(status)) return '';
  const chamber = /passed$/.test(status)
    ? ` by ${citeChamber(fields.text('chamber')) === 'S.' ? 'Senate' : 'House'}`
    : '';
  const committee =
    /reported$/.test(status) && fields.has('committee') ? ` by ${citeCommittee(fields.text('committee'))}` : '';
  const date = fields.has('date') ? citedDate(fields.text('date')) : yearOf(fields);
  return [citedVersion(status) + chamber + committee, date].filter(Boolean).join(', ');
}

/** A version told in words has its committee abbreviated: "as reported by House Committee on Rules, May 1, 2009". */
function citedVersion(text: string): string {
  const [, lead = '', committee = '', date = ''] =
    /^(.*\bby (?:the )?)((?:House |Senate |Joint |Select )*(?:Committee|Subcommittee)\b.*?)(, (?:[A-Z][a-z]+\.? \d{1,2}, )?\d{4})?$/i.exec(
      text,
    ) ?? [];
  return abbreviateMonths(committee ? lead.replace(/the $/, '') + citeCommittee(committee) + date : text);
}

const sessionWords: [RegExp, string][] = [
  [/\bLegislature\b/g, 'Leg.'],
  [/\bLegislative\b/g, 'Legis.'],
  [/\bGeneral Assembly\b/g, 'Gen. Assemb.'],
  [/\bAssembly\b/g, 'Assemb.'],
  [/\bRegular\b/g, 'Reg.'],
  [/\bSpecial\b/g, 'Spec.'],
  [/\bExtraordinary\b/g, 'Extraordinary'],
  [/\bSession\b/g, 'Sess.'],
];

/** A state's legislature and session, abbreviated (T5): "127th Leg., Reg. Sess.". */
export function citeSession(text: string): string {
  return sessionWords
    .reduce((words, [word, abbr]) => words.replace(word, abbr), text)
    .replace(/\b(\d+)(?:nd|rd)\b/g, '$1d');
}

/** "L.D. 3, 127th Leg., Reg. Sess. (Me. 2015)" (R21.3). */
function state(context: Context): Built {
  const { fields } = context;
  const place = findPlace(fields.text('jurisdiction'))?.abbr ?? fields.text('jurisdiction');
  const number = fields.text('number');
  const designation = /^\d/.test(number) ? stateNumber(context, number) : number;
  const provision = provisionOf(context);
  const full = run(
    joined(
      ', ',
      fields.text('name', 'title'),
      designation,
      joined(' ', citeSession(fields.text('stateSession')), provision),
    ),
    parens(joined(' ', place, yearOf(fields))),
    /^enacted$/i.test(fields.text('status')) && parens('enacted'),
    context.source(),
  );
  return { full, short: designation ? joined(' ', designation, provision) : null };
}

function stateNumber(context: Context, number: string): string {
  const kind = context.fields.text('kind');
  const chamber = context.fields.text('chamber');
  const house = /assembly/i.test(chamber)
    ? 'Assemb.'
    : /house/i.test(chamber)
      ? 'H.'
      : /senate/i.test(chamber)
        ? 'S.'
        : '';
  const word = /joint/i.test(kind)
    ? 'J. Res.'
    : /concurrent/i.test(kind)
      ? 'Con. Res.'
      : /resolution/i.test(kind)
        ? 'Res.'
        : 'B.';
  return [house, word, number]
    .filter(Boolean)
    .join(' ')
    .replace('H. J.', 'H.J.')
    .replace('S. J.', 'S.J.')
    .replace('S. B.', 'S.B.')
    .replace('H. B.', 'H.B.');
}
