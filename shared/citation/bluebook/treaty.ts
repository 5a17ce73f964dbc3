import { countryNames } from '../tables/geography';
import type { Built, Context } from './context';
import { fullDateOf } from './dates';
import { italic, joined, parens, run } from './style';

const series: [RegExp, string, numbered: boolean][] = [
  [/united nations treaty series|^u\.?n\.?t\.?s\.?$/i, 'U.N.T.S.', false],
  [/league of nations treaty series|^l\.?n\.?t\.?s\.?$/i, 'L.N.T.S.', false],
  [/^united states treaties(?: and other international agreements)?$|^u\.?s\.?t\.?$/i, 'U.S.T.', false],
  [/treaties and other international acts series|^t\.?i\.?a\.?s\.?$/i, 'T.I.A.S.', true],
  [/senate treaty doc|^s\. treaty doc/i, 'S. Treaty Doc.', true],
  [/senate executive doc|^s\. exec\. doc/i, 'S. Exec. Doc.', true],
  [/united states treaty series|^t\.?s\.?$/i, 'T.S.', true],
  [/executive agreement series|^e\.?a\.?s\.?$/i, 'E.A.S.', true],
  [/european treaty series|^e\.?t\.?s\.?$/i, 'E.T.S.', true],
  [/council of europe treaty series|^c\.?e\.?t\.?s\.?$/i, 'C.E.T.S.', true],
  [/organization of american states treaty series|^o\.?a\.?s\.?t\.?s\.?$/i, 'O.A.S.T.S.', true],
  [/pan-american treaty series/i, 'Pan-Am. T.S.', false],
  [/parry’s consolidated treaty series|^consol\. ?t\.s\.$/i, 'Consol. T.S.', false],
  [/hein’s united states treaties/i, 'Hein’s', true],
  [/^bevans$/i, 'Bevans', false],
  [/international legal materials|^i\.?l\.?m\.?$/i, 'I.L.M.', false],
  [/statutes at large|^stat\.?$/i, 'Stat.', false],
];

const charter = 'U.N. Charter';

/** Treaties (series after Indigo Book T6, first ed.; the order of elements after practice): name, parties, article, day, series. */
export function citeTreaty(context: Context): Built {
  const { fields, pin } = context;
  const title = fields
    .text('title')
    .replace(/^(?:The )?(?:Charter of the United Nations|United Nations Charter)$/, charter);
  const parties = fields.list('parties').map((name) => countryNames.get(name.toLowerCase()) ?? name);
  const bilateral = parties.length === 2 ? [...parties].sort().join('-') : '';
  const own = fields.text('article').replace(/^(?:articles?|arts?\.)\s*/i, '');
  const article = own ? `${/[,-]|\band\b/.test(own) ? 'arts.' : 'art.'} ${own}` : (pin?.text ?? '');
  const found = series.find(([pattern]) => pattern.test(fields.text('series')));
  const source = found?.[1] ?? fields.text('series');
  const number = fields.text('number').replace(/^no\.? ?/i, '');
  const locator = found?.[2]
    ? [source, number && `No. ${number}`].filter(Boolean).join(' ')
    : [fields.text('volume'), source, fields.text('page')].filter(Boolean).join(' ') || (number && `No. ${number}`);
  const named = bilateral ? joined(', ', title, bilateral, article) : joined(' ', title, article);
  const status = fields.text('status');
  const full = run(joined(', ', named, fullDateOf(fields), locator), parens(status), context.source());
  // The Charter is cited like a constitution: by its article alone.
  if (title === charter)
    return {
      full: run(joined(' ', title, article)),
      short: run(joined(' ', title, article)),
      supplied: ['date', 'series'],
    };
  const short = title
    ? run(fields.text('shortTitle') || title, ', ', italic('supra'), article && `, ${article}`)
    : null;
  return { full, short };
}
