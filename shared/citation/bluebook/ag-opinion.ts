import { findPlace } from '../tables/places';
import { citeReporter } from './case';
import type { Built, Context } from './context';
import { fullDateOf, yearOf } from './dates';
import { atPin } from './pinpoint';
import { joined, parens, run } from './style';
import { citedTitle } from './titles';

/** Opinions of attorneys general and of the Office of Legal Counsel (reporters after Indigo Book T1, T2). */
export function citeAgOpinion(context: Context): Built {
  const { fields, style, pin } = context;
  const year = yearOf(fields);
  const state = findPlace(fields.text('jurisdiction'));
  const series = seriesOf(context, state?.abbr ?? '', year);
  const number = fields.text('number').replace(/^no\.? ?/i, '');
  const page = fields.text('page');
  const locator = [fields.text('volume'), series, page || (number && `No. ${number}`)].filter(Boolean).join(' ');
  const title = fields.text('title');
  const full = run(
    joined(', ', title && style.title(citedTitle(title)), locator, pin?.text),
    parens(page ? year : fullDateOf(fields)),
    context.source(),
  );
  const volume = fields.text('volume');
  return {
    full,
    short:
      volume && series
        ? run(`${volume} ${series}${pin ? atPin(pin) : page && ` at ${page}`}`)
        : locator
          ? run(locator)
          : null,
  };
}

function seriesOf(context: Context, state: string, year: string): string {
  const series = context.fields.text('reporter');
  if (/office of legal counsel|\bo\.?l\.?c\b/i.test(series)) return 'Op. O.L.C.';
  if (/attorneys?(?: |’s )?general|att’y gen/i.test(series) || (!series && state)) {
    return state ? `${state} Op. Att’y Gen.` : 'Op. Att’y Gen.';
  }
  return series && citeReporter(series, year);
}
