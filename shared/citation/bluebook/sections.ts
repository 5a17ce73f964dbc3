import type { Fields } from './fields';
import { severalSections } from './pinpoint';

/** The sections a provision is cited by, with their sign: "§ 230(c)(1)", "§§ 1591, 1595" (Indigo Book R5.2); '' when none is given. */
export function sectionText(fields: Fields, options: { spans?: boolean; sign?: string } = {}): string {
  const several = fields.list('sections');
  const subsection = fields.text('subsection');
  const pin = fields.text('pin');
  const one = clean(fields.text('section') || (options.sign === 'art.' ? fields.text('article') : ''));
  const list = several.length > 0 ? several.map(clean).filter(Boolean) : one ? [one] : [];
  if (list.length === 0) return '';
  const last = list.length - 1;
  const provision = /^\(/.test(pin) && !subsection ? pin : subsection;
  list[last] = withSubsection(list[last] ?? '', provision);
  const text = list
    .join(', ')
    .replace(/ *(?:–|—) */g, '-')
    .replace(/ through /g, ' to ');
  const plural = list.length > 1 || (options.spans === false ? /, | to | and | & /.test(text) : severalSections(text));
  const sign = options.sign ?? '§';
  if (!sign) return text;
  if (sign !== '§') return `${plural && sign === 'art.' ? 'arts.' : sign} ${text}`;
  return `${plural ? '§§' : '§'} ${text}`;
}

const clean = (section: string) =>
  section
    .replace(/^(?:§§?|sections?|secs?\.|arts?\.(?= ?\d)|articles?(?= \d)|r\. ?(?=\d))\s*/i, '')
    .replace(/,? et seq\.?$/i, '')
    .trim();

function withSubsection(section: string, subsection: string): string {
  if (!subsection || section.endsWith(subsection)) return section;
  return section + (/^[([]/.test(subsection) ? subsection : `(${subsection})`);
}

/** The short form of a provision: its sections alone, or those of a pinpoint given for them (R16.2, R17.5). */
export function shortSections(fields: Fields, own: string): string {
  const pin = fields.text('pin');
  if (/^(?:§|section)/i.test(pin)) {
    const text = clean(pin);
    return `${severalSections(text) ? '§§' : '§'} ${text}`;
  }
  return own;
}
