import type { Built, Context } from './context';
import { yearOf } from './dates';
import { sectionText, shortSections } from './sections';
import { joined, parens, run } from './style';

const codes: [RegExp, string, publisher: string][] = [
  [/^(?:united states code annotated|u\.?s\.?c\.?a\.?)$/i, 'U.S.C.A.', 'West'],
  [/^(?:united states code service|u\.?s\.?c\.?s\.?)$/i, 'U.S.C.S.', 'LexisNexis'],
  [/^(?:gould’s united states code unannotated|u\.?s\.?c\.?u\.?)$/i, 'U.S.C.U.', 'Gould'],
  [/^(?:the )?(?:united states code|u\.? ?s\.? ?c(?:ode)?\.?)$/i, 'U.S.C.', ''],
  [/^(?:internal revenue code(?: of \d{4})?|i\.?r\.?c\.?)$/i, 'I.R.C.', ''],
];

/** Publishers as they stand in a code's parenthetical. */
export function citePublisher(text: string): string {
  if (/^(?:thomson reuters|thomson west|west(?: publishing(?: co\.?| company)?)?|thomson reuters\/west)$/i.test(text))
    return 'West';
  if (/^(?:lexis(?: ?nexis)?|matthew bender|michie)$/i.test(text)) return 'LexisNexis';
  if (/^mckinney(?:’s)?$/i.test(text)) return 'McKinney';
  if (/^deering(?:’s)?$/i.test(text)) return 'Deering';
  return text;
}

/** Federal statutes in a code (Indigo Book R16.1.1 to R16.1.6, R20.1). */
export function citeStatute(context: Context): Built {
  const { fields } = context;
  const named = codes.find(([pattern]) => pattern.test(fields.text('code')));
  const code = named?.[1] ?? fields.text('code');
  const publisher = citePublisher(fields.text('publisher')) || named?.[2] || '';
  const title = fields.text('title').replace(/^title\s+/i, '');
  const appendix = /^(\d+) ?app(?:endix|\.)?$/i.exec(title)?.[1];
  const sections = sectionText(fields);
  const taxCode = code === 'I.R.C.';
  const locator = [taxCode ? '' : (appendix ?? title), code, appendix && 'app.', sections].filter(Boolean).join(' ');
  const original = fields.text('originalSection').replace(/^(?:§|sections?|sec\.)\s*/i, '');
  const name = [fields.text('name'), original && `§ ${original}`].filter(Boolean).join(' ');
  return {
    full: run(joined(', ', name, locator), edition(context, publisher), context.source()),
    short: sections ? run(shortSections(fields, sections)) : null,
    supplied: taxCode ? ['title'] : [],
  };
}

/** "(West 2021)", "(2012 & Supp. I 2013)", "(repealed 2015)" or nothing: the year is optional for the current code (R16.1.2). */
export function edition(context: Context, publisher: string) {
  const { fields } = context;
  const status = fields.text('status');
  if (status) return parens(status);
  const supplement = fields
    .text('supplement')
    .replace(/^supplement\b/i, 'Supp.')
    .replace(/^(?=[IVX]+(?: \d{4})?$)/, 'Supp. ');
  return parens(joined(' ', publisher, joined(' & ', yearOf(fields), supplement)));
}
