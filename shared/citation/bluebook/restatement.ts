import { abbreviateName } from './abbreviate';
import { citeAgency } from './agency-report';
import type { Built, Context } from './context';
import { yearOf } from './dates';
import { readOrdinal, wordOrdinals } from './numbers';
import { sectionText } from './sections';
import { parens, run } from './style';

/** Restatements, model codes and uniform acts (Indigo Book R18.2 to R18.4): the ordinal spelt out, the institution named. */
export function citeRestatement(context: Context): Built {
  const { fields, style, pin } = context;
  const edition = readOrdinal(fields.text('edition'));
  const title = citeModelTitle(fields.text('title'), wordOrdinals[edition - 1]);
  const illustration = fields.text('illustration').replace(/^(?:illustrations?|illus\.)\s*/i, '');
  const comment = fields.text('comment').replace(/^(?:comments?|cmts?\.)\s*/i, '');
  const sections = sectionText(fields, { spans: false });
  const more = [
    [comment && `cmt. ${comment}`, illustration && `illus. ${illustration}`].filter(Boolean).join(', '),
    pin && !/^\(/.test(pin.text) && pin.kind !== 'section' ? pin.text : '',
  ]
    .filter(Boolean)
    .join(' ');
  const provision = [sections, more].filter(Boolean).join(' ');
  // There is no Restatement but the Institute's.
  const ours = /^Restatement \(/.test(title) ? 'American Law Institute' : '';
  const institution = fields.text('institution', 'publisher', 'author', 'authors') || ours;
  const amended = /^as amended/i.test(fields.text('status')) ? parens(fields.text('status')) : [];
  const issuer = citeInstitute(institution);
  const year = yearOf(fields);
  const full = run(
    style.source(title),
    provision && ` ${provision}`,
    (issuer || year) && [...parens(issuer && style.source(issuer), issuer && year ? ' ' : '', year)],
    amended,
    context.source(),
  );
  return { full, short: title ? run(style.source(title), provision && ` ${provision}`) : null };
}

/** "Restatement (Third) of Prop.: Servitudes", "Unif. Trade Secrets Act", "U.C.C.". */
function citeModelTitle(title: string, edition?: string): string {
  if (edition && /^restatement of /i.test(title)) return citeModelTitle(title.replace(/ of /, ` (${edition}) of `));
  if (/^(?:the )?uniform commercial code$/i.test(title)) return 'U.C.C.';
  if (/^restatement/i.test(title))
    return title
      .replace(
        /^Restatement(?: of the Law)?,? \(?(First|Second|Third|Fourth)\)?,?(?: of)? /i,
        (_, ordinal: string) => `Restatement (${capital(ordinal)}) of `,
      )
      .replace(/\bProperty\b/, 'Prop.');
  return title
    .replace(/^Uniform\b/, 'Unif.')
    .replace(/\bProbate Code\b/, 'Prob. Code')
    .replace(/^United States /, 'U.S. ');
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Issuing bodies: "Am. L. Inst.", "Unif. L. Comm’n". */
function citeInstitute(text: string): string {
  if (/^(?:national conference of commissioners on uniform state laws|uniform law commission)$/i.test(text))
    return 'Unif. L. Comm’n';
  return text
    .split(/ (?:and|&) (?=(?:the )?(?:Uniform|National|American))/)
    .map((name) => abbreviateName(name, 'institution'))
    .join(' & ');
}

/** Guidelines and manuals with sections, as the Sentencing Guidelines (R18.4). */
export function citeGuidelines(context: Context): Built {
  const { fields, style, pin } = context;
  const title = fields
    .text('title')
    .replace(/^United States (?=Sentencing)/, 'U.S. ')
    .replace(/^Federal Sentencing Guidelines Manual/, 'U.S. Sentencing Guidelines Manual');
  const sections = sectionText(fields, { spans: false });
  const provision = [sections, pin && pin.kind !== 'section' ? pin.text : ''].filter(Boolean).join(' ');
  const publisher = citeAgency(fields.text('publisher', 'institution')).replace('Sent’g', 'Sentencing');
  const year = yearOf(fields);
  const full = run(
    style.source(title),
    provision && ` ${provision}`,
    parens([publisher, year].filter(Boolean).join(' ')),
    context.source(),
  );
  return { full, short: title ? run(style.source(title), provision && ` ${provision}`) : null };
}
