import type { Built, Context } from './context';
import { fullDateOf, yearOf } from './dates';
import { withCommas } from './numbers';
import { citeOfficial } from './officials';
import { atPin } from './pinpoint';
import { joined, parens, run } from './style';

/** The Congressional Record: the bound edition by year, the daily one by day, with whose words they are (R21.5.2). */
export function citeCongressionalRecord(context: Context): Built {
  const { fields, style } = context;
  const page = withCommas(fields.text('page'));
  const volume = fields.text('volume');
  const daily = /daily/i.test(fields.text('edition')) || (!fields.has('edition') && /^[A-Z]+\d/.test(page));
  const record = style.source('Cong. Rec.');
  const date = daily ? joined(' ', 'daily ed.', fullDateOf(fields)) : yearOf(fields);
  const speaker = fields.text('speaker', 'authors');
  const office = fields.text('speakerTitle');
  const statement =
    speaker &&
    `statement of ${citeOfficial([/^(?:Sen|Rep)/i.test(office) ? office : '', speaker].filter(Boolean).join(' '))}`;
  const full = run(
    joined(' ', volume, record, page),
    context.pin && `, ${context.pin.text}`,
    parens(date),
    parens(statement),
    context.source(),
  );
  const short =
    context.pin || page ? run(joined(' ', volume, record), context.pin ? atPin(context.pin) : ` at ${page}`) : null;
  return { full, short };
}
