import { afterDate, historyOf } from './case';
import { readCaseName } from './case-name';
import type { Built, Context } from './context';
import { citeCourt } from './court-name';
import { fullDateOf, yearOf } from './dates';
import { docketNumber } from './docket-number';
import { atPin, type Pin } from './pinpoint';
import { shortCaseName } from './short-name';
import { joined, parens, run } from './style';
import { isSeparateOpinion, weights } from './weight';

/** Pending and unreported cases: docket, database or slip opinion, full date (Indigo Book R12.4). */
export function citeUnreported(context: Context): Built {
  const { fields, style, pin } = context;
  const court = fields.has('court') ? citeCourt(fields.text('court'), yearOf(fields)) : null;
  const name = readCaseName(fields, court?.place ?? '');
  const docket = fields.has('docket') ? docketNumber(fields.text('docket')) : '';
  const database = databaseOf(context);
  const where = database || (isSlip(context) ? 'slip op.' : '');
  const located = where === 'slip op.' ? slip(pin) : withPin(where, pin);
  // "2015 U.S. LEXIS 1503" names the court by itself.
  const told = / U\.S\. LEXIS /.test(` ${database} `) && court?.abbr === 'U.S.';
  const full = run(
    joined(', ', name && style.caseName(name.cited), docket, located),
    parens(joined(' ', told ? '' : court?.abbr, fullDateOf(fields))),
    ...afterDate(context),
  );
  const short = name && shortForm(context, shortCaseName(name, fields.text('shortTitle')), database, docket);
  return { full: joined(', ', full, ...historyOf(fields)), short, supplied: name ? ['caseName'] : [] };
}

/** "2015 WL 2185559", from the identifier or from a volume and a number. */
function databaseOf(context: Context): string {
  const { fields } = context;
  const id = fields.text('dbcite', 'neutral');
  if (id) return id.replace(/\bLexis\b/i, 'LEXIS').replace(/\b(?:W\.L\.|Westlaw)(?= )/i, 'WL');
  return fields.has('reporter')
    ? [fields.text('volume'), fields.text('reporter'), fields.text('page')].filter(Boolean).join(' ')
    : '';
}

function isSlip(context: Context): boolean {
  const { fields } = context;
  return (
    /slip/i.test(fields.text('database')) || fields.has('url') || (context.pin !== null && !fields.has('database'))
  );
}

function slip(pin: Pin | null): string {
  return `slip op.${atPin(pin)}`;
}

function withPin(where: string, pin: Pin | null): string {
  if (!pin) return where;
  if (!where) return '';
  const starred =
    /\b(?:WL|LEXIS)\b/.test(where) && pin.kind === 'page' && /^\d/.test(pin.text) ? `*${pin.text}` : pin.text;
  return pin.kind === 'page' || pin.kind === 'star' ? `${where}, at ${starred}` : `${where}, ${pin.text}`;
}

/** "Yates, 2015 U.S. LEXIS 1503, at *40" (R15.2.2). */
function shortForm(context: Context, name: string, database: string, docket: string) {
  const { style, pin, fields } = context;
  const where = database ? withPin(database, pin) : joined(', ', docket, slip(pin));
  const opinions = weights(fields.list('weight')).filter(isSeparateOpinion);
  return run(joined(', ', style.shortCaseName(name), where), ...opinions.map((text) => parens(text)));
}
