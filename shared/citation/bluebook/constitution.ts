import { findPlace } from '../tables/places';
import type { Built, Context } from './context';
import { readOrdinal, roman } from './numbers';
import { parens, run } from './style';

/** Constitutions (Indigo Book R23): article and amendment in Roman numerals; cited in full each time (R23.4). */
export function citeConstitution(context: Context): Built {
  const { fields, style } = context;
  const named = fields.text('jurisdiction');
  const place = /^(?:united states(?: of america)?|u\.?s\.?a?\.?|federal)$/i.test(named)
    ? 'U.S.'
    : (findPlace(named)?.abbr ?? named);
  const unit = (key: string, mark: string, numeral = false) => {
    const value = fields
      .text(key)
      .replace(/^(?:article|amendment|section|clause|part|pt\.|art\.|amend\.|§|cl\.)\s*/i, '');
    return value ? `${mark} ${numeral ? roman(String(readOrdinal(value) || value)) : value}` : '';
  };
  const preamble = (fields.flag('preamble') ?? fields.has('preamble')) ? 'pmbl.' : '';
  const first =
    preamble ||
    [unit('part', 'pt.'), unit('article', 'art.', true), unit('amendment', 'amend.', true)].filter(Boolean).join(', ');
  const pin = context.pin && /^[§¶a-z]/i.test(context.pin.text) ? context.pin.text : '';
  const provision = [first, unit('section', '§'), unit('clause', 'cl.'), pin].filter(Boolean).join(', ');
  const year =
    fields.text('status') || (fields.has('year', 'date') ? `repealed ${fields.text('year', 'date').slice(0, 4)}` : '');
  const full = run(
    style.source(`${place} Const.`.trim()),
    provision && ` ${provision}`,
    parens(year),
    context.source(),
  );
  return { full, short: full };
}
