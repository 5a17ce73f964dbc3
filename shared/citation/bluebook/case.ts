import type { Parts } from '../parts';
import { findReporter } from '../tables/reporters';
import { readCaseName } from './case-name';
import { type Built, type Context, hereinafter } from './context';
import { citeCourt, courtStillToName } from './court-name';
import { yearOf } from './dates';
import { docketNumber } from './docket-number';
import type { Fields } from './fields';
import { historyParts } from './history';
import { historyStep } from './history-record';
import { neutralFacts } from './neutral';
import { nominative } from './nominative';
import { abbreviatePeriodical } from './periodicals';
import { atPin, type Pin, takesAt } from './pinpoint';
import { shortCaseName } from './short-name';
import { joined, parens, plain, run } from './style';
import { isSeparateOpinion, weights } from './weight';

/** A reporter's abbreviation from its full name or any spelling; what no table knows is abbreviated word by word. */
export function citeReporter(name: string, year: string): string {
  return findReporter(name, Number(year) || undefined)?.abbr ?? abbreviatePeriodical(name);
}

interface Location {
  volume: string;
  reporter: string;
  page: string;
  pin: string;
}

/** Reported cases (Indigo Book R11 to R15). */
export function citeCase(context: Context): Built {
  const { fields, style } = context;
  const year = yearOf(fields);
  const court = fields.text('court') ? citeCourt(fields.text('court'), yearOf(fields)) : null;
  const name = readCaseName(fields, court?.place ?? '');
  const neutral = fields.text('neutral');
  const places = locations(fields, year);
  const facts = neutralFacts(neutral);
  const courtText =
    court &&
    courtStillToName(
      court,
      places.map((place) => place.reporter),
      facts,
    );
  const still = courtText === 'U.S.' && places.length === 0 ? '' : (courtText ?? '');
  const yearText = facts.year && !still ? '' : year;
  const head = joined(', ', name && style.caseName(name.cited), ...locationParts(context, neutral, places));
  // Federal Cases number their cases (T1.1).
  const numbered = places[0]?.reporter === 'F. Cas.' && fields.has('docket') ? docketNumber(fields.text('docket')) : '';
  const full = run(
    head,
    parens(joined(' ', still, yearText)),
    parens(numbered),
    hereinafter(context),
    ...afterDate(context),
  );
  return {
    full: joined(', ', full, ...historyOf(fields)),
    short: name && shortForm(context, shortCaseName(name, fields.text('shortTitle')), neutral, places),
    supplied: name ? ['caseName'] : [],
    missing:
      court ||
      places.some((place) => courtStillToName({ abbr: '?', place: '?' }, [place.reporter], facts) === '') ||
      facts.court
        ? []
        : needsCourt(places),
  };
}

/** A reporter that prints many courts does not tell which one decided. */
function needsCourt(places: Location[]): string[] {
  return places.length > 0 ? ['Court'] : [];
}

/** The reporter and its parallels; the Supreme Court’s cases are cited to the U.S. Reports alone where they stand there (T1.1). */
function locations(fields: Fields, year: string): Location[] {
  const own = fields.text('reporter')
    ? [{ volume: fields.text('volume'), reporter: fields.text('reporter'), page: fields.text('page'), pin: '' }]
    : [];
  const all = [...own, ...fields.parallels('parallel')].map((place) => ({
    ...place,
    reporter: citeReporter(place.reporter, year),
  }));
  return all[0]?.reporter === 'U.S.' ? all.slice(0, 1) : all;
}

/** "5 U.S. (1 Cranch)": an early volume keeps its reporter in short forms too (T1.1). */
function volumeAndReporter(place: Location): string {
  const early = nominative(place.reporter, place.volume);
  return [place.volume, place.reporter, early && `(${early})`].filter(Boolean).join(' ');
}

const locator = (place: Location) => [volumeAndReporter(place), place.page].filter(Boolean).join(' ');

/** Neutral citation, reporters, each with its own pinpoint (R11.6.3, R11.7). */
function locationParts(context: Context, neutral: string, places: Location[]): Parts[] {
  const { pin } = context;
  const pieces: string[] = [];
  const forNeutral = neutral && pin && !takesAt(pin);
  if (neutral) pieces.push(forNeutral || (neutral && pin && places.length === 0) ? withPin(neutral, pin) : neutral);
  places.forEach((place, i) => {
    const text = locator(place);
    if (place.pin) pieces.push(`${text}, ${place.pin}`);
    else pieces.push(i === 0 && pin && !forNeutral ? withPin(text, pin) : text);
  });
  return pieces.map((piece) => [plain(piece)]);
}

function withPin(text: string, pin: Pin | null): string {
  if (!pin) return text;
  return pin.kind === 'star' ? `${text}, at ${pin.text}` : `${text}, ${pin.text}`;
}

/** Weight, what is quoted, the URL, then the explanation (R10.2, R13). */
export function afterDate(context: Context): Parts[] {
  const { fields } = context;
  return [
    ...weights(fields.list('weight')).map((text) => parens(text)),
    parens(historyParts(fields.text('relatedAuthority'))),
    context.source(),
    parens(fields.text('parenthetical', 'explanation')),
  ];
}

/** Prior history before subsequent history (R14). */
export function historyOf(fields: Fields): Parts[] {
  const told = (key: string) => [...fields.list(key), ...fields.records(key).map(historyStep).filter(Boolean)];
  return [...told('prior'), ...told('history')].map(historyParts);
}

/** "Party, 12 F.3d at 34" (R15.2.2); a separate opinion is named again. */
function shortForm(context: Context, name: string, neutral: string, places: Location[]): Parts | null {
  const { style, pin, fields } = context;
  const [first] = places;
  if (!first && !neutral) return null;
  const core =
    neutral && (!first || !pin || !takesAt(pin))
      ? withPin(neutral, pin)
      : first && pin && takesAt(pin)
        ? `${volumeAndReporter(first)}${atPin(pin)}`.trim()
        : first
          ? withPin(locator(first), pin)
          : neutral;
  const opinions = weights(fields.list('weight')).filter(isSeparateOpinion);
  return run(joined(', ', style.shortCaseName(name), core), ...opinions.map((text) => parens(text)));
}
