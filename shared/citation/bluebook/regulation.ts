import type { JurisdictionRow } from '../tables/jurisdictions.generated';
import type { Built, Context } from './context';
import { yearOf } from './dates';
import { sectionText, shortSections } from './sections';
import { jurisdictionOf } from './state-code';
import { citePublisher } from './statute';
import { joined, parens, run } from './style';

/** Regulations in the C.F.R., the Treasury's under their own name, and those of the states (Indigo Book R19.1, R19.2, R20.2). */
export function citeRegulation(context: Context): Built {
  const { fields } = context;
  const code = fields.text('code');
  const federal = /^(?:code of federal regulations|c\.?f\.?r\.?)$/i.test(code);
  const row = federal ? null : jurisdictionOf(fields.text('jurisdiction'), fields.has('jurisdiction') ? code : '');
  const built = row ? state(context, row) : nation(context, code, federal || !code);
  const { locator, short } = built;
  return {
    full: run(joined(', ', fields.text('name'), locator), yearParens(context), context.source()),
    short: short ? run(short) : null,
    // The Treasury's regulations and those of most states have no title number.
    supplied: row || /^(?:temp\w*\.? |prop\w*\.? )?treas/i.test(code) ? ['title'] : [],
  };
}

function yearParens(context: Context) {
  const { fields } = context;
  return parens(joined(' ', citePublisher(fields.text('publisher')), fields.text('status') || yearOf(fields)));
}

function nation(context: Context, code: string, cfr: boolean): { locator: string; short: string } {
  const { fields } = context;
  const title = fields.text('title').replace(/^title\s+/i, '');
  const part = fields.text('part').replace(/^(?:parts?|pts?\.)\s*/i, '');
  const subpart = fields.text('subpart').replace(/^(?:subparts?|subpts?\.)\s*/i, '');
  const sections = sectionText(fields);
  const provision =
    sections ||
    (part ? `${/,| to |-|–/.test(part) ? 'pts.' : 'pt.'} ${part}${subpart ? `, subpt. ${subpart}` : ''}` : '');
  const treasury = /^(temporary |temp\. |proposed |prop\. )?treas(?:ury|\.) reg/i.exec(code);
  if (treasury) {
    const prefix = /^temp/i.test(treasury[1] ?? '') ? 'Temp. ' : /^prop/i.test(treasury[1] ?? '') ? 'Prop. ' : '';
    return { locator: `${prefix}Treas. Reg. ${provision}`.trim(), short: shortSections(fields, sections) };
  }
  const locator = [title, cfr ? 'C.F.R.' : code, provision].filter(Boolean).join(' ');
  return { locator, short: sections ? shortSections(fields, sections) : locator };
}

const plain = (text: string) => text.toLowerCase().replace(/\(.*?\)|[^a-z]/g, '');

/** The form of Table T3: title before or after the code, section sign or rule number. */
function state(context: Context, row: JurisdictionRow): { locator: string; short: string } {
  const { fields } = context;
  const code = fields.text('code');
  const found =
    row.regulations.find(([name, form]) => plain(name) === plain(code) || form.includes(`${code} `)) ??
    row.regulations.find(([name]) => plain(name).includes(plain(code).replace(plain(row.name), '')));
  const form = (found ?? row.regulations[0])?.[1] ?? '';
  const name = form
    .replace(/^(?:<[^>]*>-?)+ |^x-x-x /, '')
    .replace(/,? (?:tit\.|§|r\. x|<|x[-.:]).*$/, '')
    .replace(/ \(.*$/, '')
    .trim();
  const title = fields.text('title', 'chapter').replace(/^title\s+/i, '');
  const sign = /§/.test(form) ? '§' : /\br\. x/.test(form) ? 'r.' : '';
  const sections =
    sectionText(fields, { spans: false, sign }) || (fields.has('part') ? `pt. ${fields.text('part')}` : '');
  const before = /^(?:<|x-x-x )/.test(form) && title ? `${title} ` : '';
  const middle = title && !before ? `tit. ${title}, ` : '';
  return { locator: `${before}${name || code} ${middle}${sections}`.trim(), short: sign === '§' ? sections : '' };
}
