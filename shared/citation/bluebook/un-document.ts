import { abbreviateName } from './abbreviate';
import { authorsOf } from './authors';
import type { Built, Context } from './context';
import { fullDateOf } from './dates';
import { atPin, takesAt } from './pinpoint';
import { italic, joined, parens, run } from './style';
import { citedTitle } from './titles';

const bodies: [RegExp, string, resolution: string][] = [
  [/general assembly/i, 'G.A.', 'G.A. Res.'],
  [/security council/i, 'S.C.', 'S.C. Res.'],
  [/economic and social council/i, 'ECOSOC', 'E.S.C. Res.'],
  [/human rights council/i, 'Hum. Rts. Council', 'Human Rights Council Res.'],
  [/commission on human rights/i, 'Comm’n on Hum. Rts.', 'Comm’n on Hum. Rts. Res.'],
  [/trusteeship council/i, 'T.C.', 'T.C. Res.'],
];

/** Resolutions and documents of the United Nations, with their symbol (abbreviations after Indigo Book T8, first ed.). */
export function citeUnDocument(context: Context): Built {
  const { fields, style, pin } = context;
  const body = bodies.find(([pattern]) => pattern.test(fields.text('body')));
  const named = body?.[1] ?? abbreviateName(fields.text('body'), 'institution');
  const number = fields.text('resolution').replace(/^(?:res(?:olution|\.)\s*)?(?:no\.?\s*)?/i, '');
  const resolution = number ? `${body?.[2] ?? (named ? `${named} Res.` : 'Res.')} ${number}` : '';
  const symbol = fields.text('number').replace(/^U\.?N\.? Doc\.? ?/i, '');
  const title = fields.text('title');
  const author = authorsOf(fields, 'authors', 'author');
  const head = resolution
    ? [resolution, title && citedTitle(title)]
    : [
        author,
        named && (/^[A-Z.]+$/.test(named) ? `U.N. ${named}` : `U.N. ${named}`),
        title && [style.title(citedTitle(title))],
      ];
  const place = pin ? (takesAt(pin) ? `at ${pin.text}` : pin.text) : '';
  const full = run(
    joined(', ', ...head, place, symbol && `U.N. Doc. ${symbol}`),
    parens(fullDateOf(fields)),
    context.source(),
  );
  const name = resolution || author || (title && citedTitle(title)) || (symbol && `U.N. Doc. ${symbol}`);
  return {
    full,
    short: name ? run(fields.text('shortTitle') || name, ', ', italic('supra'), pin && `,${atPin(pin)}`) : null,
  };
}
