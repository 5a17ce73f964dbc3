import { findPlace } from '../tables/places';
import { abbreviateName } from './abbreviate';
import { authorsOf, shortAuthors } from './authors';
import type { Built, Context } from './context';
import { fullDateOf } from './dates';
import { abbreviatePeriodical } from './periodicals';
import { joined, parens, run } from './style';
import { citedTitle } from './titles';
import { supra } from './works';

/** Newspaper and magazine articles, in print by date and page, online by date and URL (Indigo Book R30.1.2, R30.4). */
export function citeNews(context: Context): Built {
  const { fields, style, pin } = context;
  const title = fields.text('title');
  const paper = abbreviatePeriodical(fields.text('publication', 'container', 'site'));
  const place = paperPlace(fields.text('place'), paper);
  const page = pageOf(context);
  const date = fullDateOf(fields);
  const time = fields.text('time');
  const head = joined(
    ', ',
    authorsOf(fields, 'authors', 'author'),
    fields.text('designation'),
    title && style.title(citedTitle(title)),
    paper && run(style.source(paper), place && ` (${place})`),
  );
  const full = page
    ? run(joined(', ', head, date, `${page}${pin ? `, ${pin.text}` : ''}`), context.source())
    : run(
        head,
        pin && `, at ${pin.text}`,
        parens([date, time].filter(Boolean).join(', ')),
        context.source({ visited: !date }),
      );
  return { full, short: supra(context, shortAuthors(fields, 'authors', 'author'), title) };
}

/** "at A6"; a lettered section joins its page, a numbered one stands before it. */
function pageOf(context: Context): string {
  const { fields } = context;
  const page = fields.text('page') || (/^[\w-]+?(?=[-–,]|$)/.exec(fields.text('pages'))?.[0] ?? '');
  if (!page) return '';
  const section = fields.text('section').replace(/^(?:section|§|sec\.)\s*/i, '');
  if (/^[A-Z]{1,2}$/.test(section) && /^\d/.test(page)) return `at ${section}${page}`;
  if (/^\d+$/.test(section)) return `§ ${section}, at ${page}`;
  return `at ${page}`;
}

/** The place of a paper that does not name it: "Plain Dealer (Clev.)". */
function paperPlace(place: string, paper: string): string {
  if (!place) return '';
  const cited = abbreviatePlace(place);
  return paper.includes(cited.split(',')[0] ?? cited) || /^(?:N\.Y\.|Wash\.|L\.A\.|USA|Wall St|Chi\.)/.test(paper)
    ? ''
    : cited;
}

/** A place with its parts abbreviated: "N.Y.C., N.Y.", "Wash., D.C.". */
export function abbreviatePlace(place: string): string {
  return place
    .split(', ')
    .map((part) => findPlace(part)?.abbr ?? (part.includes(' ') ? abbreviateName(part, 'institution') : city(part)))
    .join(', ');
}

/** A city of one word, which stays whole by itself. */
const city = (word: string) => abbreviateName(`${word} City`, 'periodical').replace(/ City$/, '');
