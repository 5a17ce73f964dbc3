import type { Part } from '../parts';
import { abbreviateName } from './abbreviate';
import { authorName, authorsOf, joinAuthors, peopleOf, shortAuthors } from './authors';
import type { Built, Context } from './context';
import { yearOf } from './dates';
import type { Fields } from './fields';
import { ordinal, readOrdinal } from './numbers';
import { italic, joined, parens, run } from './style';
import { citedTitle, endsInNumber } from './titles';
import { supra, titleParts } from './works';

/** Books and other whole works (Indigo Book R28): volume, authors, title, pinpoint, editors, edition, year. */
export function citeBook(context: Context): Built {
  const { fields, style, pin } = context;
  const authors = authorsOf(fields, 'authors', 'author');
  const title = fields.text('title');
  const head = joined(', ', authors && style.bookAuthor(authors), titleParts(style, title, pin));
  const full = run(volumeOf(fields), head, ...publication(fields), context.source());
  return { full, short: supra(context, shortAuthors(fields, 'authors', 'author'), title, true) };
}

const volumeOf = (fields: Fields) =>
  fields.text('volume').replace(/^(?:volume|vol\.)\s*/i, '') &&
  `${fields.text('volume').replace(/^(?:volume|vol\.)\s*/i, '')} `;

/** A chapter or essay in a collected work: "in" its title, first page and pinpoint, editors (R28.2.5). */
export function citeChapter(context: Context): Built {
  const { fields, style, pin } = context;
  const authors = authorsOf(fields, 'authors', 'author');
  const title = fields.text('title');
  const container = citedTitle(fields.text('container'));
  const first = fields.text('page') || (/^[\w*]+/.exec(fields.text('pages'))?.[0] ?? '');
  const pages = [first, pin?.text].filter(Boolean).join(', ');
  const within = run(
    volumeOf(fields),
    container && style.bookTitle(container),
    pages && (endsInNumber(container) ? `, at ${pages}` : ` ${pages}`),
  );
  const inside: Part[] = within.length > 0 ? run(italic('in'), ' ', within) : [];
  const full = run(
    joined(', ', authors, title && style.title(citedTitle(title)), inside),
    ...publication(fields),
    context.source(),
  );
  return { full, short: supra(context, shortAuthors(fields, 'authors', 'author'), title) };
}

/** "(Ariel Levy & Robert Atwan eds., 2015)", "(Gregory Rabassa trans., Harper & Row 2003) (1967)", "(12th ed. 2016)". */
function publication(fields: Fields): Part[][] {
  const editors = designated(fields, 'editors', 'ed.', 'eds.');
  const translators = designated(fields, 'translators', 'trans.', 'trans.');
  const original = fields.text('originalYear').slice(0, 4);
  const year = yearOf(fields);
  // A publisher is named where it is not the first one: for translations and reprints (R28.2.5).
  const publisher = translators || (original && original !== year) ? citeHouse(fields.text('publisher')) : '';
  const edition = citeEdition(fields.text('edition'));
  const last = [publisher, edition, year].filter(Boolean).join(' ');
  const inside = joined(', ', editors, translators, last);
  return [parens(inside), original && original !== year ? parens(original) : []];
}

function designated(fields: Fields, key: string, one: string, many: string): string {
  const names = peopleOf(fields, key, key.replace(/s$/, '')).map((name) =>
    authorName(name.replace(/ \(?(?:eds?|trans)\.\)?$/, '')),
  );
  return names.length > 0
    ? `${joinAuthors(names)} ${names.length > 1 || / et al\.$/.test(names[0] ?? '') ? many : one}`
    : '';
}

const citeHouse = (text: string) =>
  (/\bUniversity\b/.test(text) ? abbreviateName(text, 'institution') : text).replace(
    /\bPublish(?:ing|ers)(?: Co(?:mpany|\.))?$/,
    (word) => word,
  );

/** "12th ed.", "rev. ed.", "2d ed."; the first edition goes without (R7.2). */
function citeEdition(text: string): string {
  const bare = text.replace(/ ?(?:edition|ed\.?)$/i, '').trim();
  const number = readOrdinal(bare);
  if (number === 1 || !bare) return '';
  if (number > 0) return `${ordinal(number)} ed.`;
  if (/^rev(?:ised|\.)?$/i.test(bare)) return /^R/.test(bare) ? 'Rev. ed.' : 'rev. ed.';
  return `${bare} ed.`;
}
