import type { Built, Context } from './context';
import { fullDateOf, yearOf } from './dates';
import { withCommas } from './numbers';
import { italic, joined, parens, plain, run } from './style';

const kinds: [RegExp, string][] = [
  [/proclamation/i, 'Proclamation'],
  [/determination/i, 'Presidential Determination'],
  [/reorganization/i, 'Reorganization Plan'],
  [/memorandum/i, 'Memorandum'],
];

/** Executive orders and their kin: by page of 3 C.F.R. and year, else by the Federal Register and day (Indigo Book T2). */
export function citeExecutiveOrder(context: Context): Built {
  const { fields, pin } = context;
  const kind = kinds.find(([pattern]) => pattern.test(fields.text('orderKind', 'kind')))?.[1] ?? 'Exec. Order';
  const number = withCommas(
    fields
      .text('number')
      .replace(/^.*?No\.?\s*/i, '')
      .replace(/,(?=\d{3}\b)/g, ''),
  );
  const name = number ? `${kind} No. ${number}` : joinedTitle(kind, fields.text('title'));
  const cfr = fields.text('cfrPage') && `${fields.text('cfrTitle') || '3'} C.F.R. ${fields.text('cfrPage')}`;
  const register =
    fields.text('frPage', 'page') &&
    `${fields.text('frVolume', 'volume')} Fed. Reg. ${withCommas(fields.text('frPage', 'page'))}`.trim();
  const section = pin && (pin.kind === 'section' ? pin.text : '');
  const page = pin && pin.kind !== 'section' ? pin.text : '';
  const reprinted = fields.text('reprintedIn').replace(/^(?:as )?reprinted (?:as amended )?in /i, '');
  const full = run(
    joined(', ', joined(' ', name), section, cfr || register, page),
    parens(cfr ? yearOf(fields) : fullDateOf(fields)),
    reprinted && [plain(', '), italic('reprinted in'), plain(` ${reprinted}`)],
    context.source(),
  );
  return { full, short: name ? joined(' ', name, section ?? '') : null, supplied: register ? ['frPage'] : [] };
}

const joinedTitle = (kind: string, title: string) => (title ? `${kind} on ${title}` : '');
