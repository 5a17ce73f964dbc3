import { abbreviateName } from './abbreviate';
import { citeAgency } from './agency-report';
import { authorsOf, isInstitution, shortAuthors } from './authors';
import { citeCommittee } from './committees';
import type { Built, Context } from './context';
import { fullDateOf, yearOf } from './dates';
import { abbreviatePlace } from './news';
import { citeOffice, citeOfficial } from './officials';
import { atPin, takesAt } from './pinpoint';
import { italic, joined, parens, plain, run } from './style';
import { citedTitle } from './titles';
import { supra, titleParts } from './works';

/** "Press Release, U.S. Dep’t of Just., Title (Apr. 9, 2018), URL" (institution after Indigo Book R33.1.2, T11). */
export function citePressRelease(context: Context): Built {
  const { fields, style, pin } = context;
  const issuer = fields.has('institution', 'agency', 'publisher')
    ? citeInstitution(fields.text('institution', 'agency', 'publisher'))
    : authorsOf(fields, 'authors', 'author');
  const title = fields.text('title');
  const place = pin ? (takesAt(pin) ? ` at ${pin.text}` : ` ${pin.text}`) : '';
  const full = run(
    joined(', ', 'Press Release', issuer, title && [style.title(citedTitle(title)), plain(place)]),
    parens(fullDateOf(fields)),
    context.source(),
  );
  const short = issuer
    ? run('Press Release, ', issuer, ', ', italic('supra'), pin && `,${atPin(pin)}`)
    : supra(context, '', title);
  return { full, short };
}

/** An office of a member of Congress keeps its name; all other bodies are abbreviated. */
export function citeInstitution(text: string): string {
  const office = /^(Office of )(.+)$/.exec(text);
  if (office?.[2] && /\b(?:Senator|Representative|Congress(?:man|woman)|Sen\.|Rep\.)/.test(office[2]))
    return `Off. of ${citeOfficial(office[2])}`;
  if (/\b(?:Senate|House|Joint|Select)\b.*\b(?:Committee|Subcommittee)\b|^Committee on /.test(text))
    return citeCommittee(text);
  return isInstitution(text) ? citeAgency(text) : text;
}

/** Statements and speeches: who, in what capacity, what, where, when. */
export function citeStatement(context: Context): Built {
  const { fields, style, pin } = context;
  const title = fields.text('title');
  const people = ['authors', 'author', 'speaker'];
  const author = authorsOf(fields, ...people);
  const institution = fields.has('institution') ? citeInstitution(fields.text('institution')) : '';
  const office = fields.has('speakerTitle') ? citeOffice(fields.text('speakerTitle')) : '';
  const event = [fields.text('event'), fields.has('place') ? abbreviatePlace(fields.text('place')) : '']
    .filter(Boolean)
    .join(', ');
  const place = pin ? (takesAt(pin) ? ` at ${pin.text}` : ` ${pin.text}`) : '';
  const full = run(
    joined(
      ', ',
      !author && institution && 'Statement',
      author,
      office,
      institution,
      title && [style.title(citedTitle(title)), plain(place)],
      event,
    ),
    parens(fullDateOf(fields)),
    context.source(),
  );
  return { full, short: supra(context, shortAuthors(fields, ...people) || institution, title) };
}

/** Letters, e-mail and memoranda: from whom, to whom, with their offices (titles after T10, bodies after T5 and T11). */
export function citeLetter(context: Context): Built {
  const { fields, pin } = context;
  const medium = mediumOf(fields.text('medium'));
  const from = [citeSender(fields.text('from', 'authors')), citeOfficeOf(fields.text('fromTitle'))]
    .filter(Boolean)
    .join(', ');
  const to = [citeSender(fields.text('to')), citeOfficeOf(fields.text('toTitle'))].filter(Boolean).join(', ');
  const file = fields.text('onFile').replace(/^on file with\s+/i, '');
  const date = [fullDateOf(fields), fields.text('time')].filter(Boolean).join(', ');
  const full = run(
    medium,
    from && ` from ${from}`,
    to && `${from ? ',' : ''} to ${to}`.replace(/^,? to/, from.includes(', ') ? ', to' : ' to'),
    pin && `,${atPin(pin)}`,
    parens(date),
    file && parens(`on file with ${file}`),
    context.source(),
  );
  const name = citeSender(fields.text('from', 'authors'));
  return { full, short: name ? run(`${medium} from ${name}, `, italic('supra'), pin && `,${atPin(pin)}`) : null };
}

const citeSender = (name: string) => (isInstitution(name) ? citeInstitution(name) : citeOfficial(name));
const citeOfficeOf = (text: string) => text && citeOffice(text);

function mediumOf(text: string): string {
  if (/e-?mail/i.test(text)) return 'E-mail';
  if (/memo/i.test(text)) return 'Memorandum';
  return /fax/i.test(text) ? 'Fax' : 'Letter';
}

/** Reports of non-governmental organisations: author, institution, title and page, year. */
export function citeNgoReport(context: Context): Built {
  const { fields, style, pin } = context;
  const authors = authorsOf(fields, 'authors', 'author');
  const body = fields.has('institution', 'publisher')
    ? abbreviateName(fields.text('institution', 'publisher'), 'institution')
    : '';
  const title = fields.text('title');
  const author = authors === body ? '' : authors;
  const full = run(
    joined(
      ', ',
      author && style.bookAuthor(author),
      body && style.bookAuthor(body),
      fields.text('number'),
      titleParts(style, title, pin),
    ),
    parens(yearOf(fields)),
    context.source(),
  );
  return { full, short: supra(context, (author && shortAuthors(fields, 'authors', 'author')) || body, title, true) };
}
