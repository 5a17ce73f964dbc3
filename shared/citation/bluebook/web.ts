import { authorsOf, isInstitution, peopleOf, shortAuthors } from './authors';
import type { Built, Context } from './context';
import { fullDateOf } from './dates';
import { abbreviateSite } from './periodicals';
import { joined, parens, run } from './style';
import { citedTitle } from './titles';
import { supra } from './works';

/** Web pages and blog posts: author, title, site, date and time, URL; "last visited" where no date is given (Indigo Book R33). */
export function citeWeb(context: Context): Built {
  const { fields, style, pin } = context;
  const title = fields.text('title');
  const site = abbreviateSite(fields.text('site', 'container', 'publication'));
  const date = fullDateOf(fields);
  const people = peopleOf(fields, 'authors', 'author');
  // An institution that the site's own title names is not named twice (R33.1.2).
  const twice = people.length === 1 && isInstitution(people[0] ?? '') && abbreviateSite(people[0] ?? '') === site;
  // An institution without a site stands in the author's place (R33.1.2).
  const keys = ['authors', 'author', ...(site ? [] : ['institution'])];
  const authors = twice ? '' : authorsOf(fields, ...keys);
  const named = title && (site || authors ? style.title(citedTitle(title)) : { text: citedTitle(title) });
  const full = run(
    joined(', ', authors, named, site && style.source(site), pin && `at ${pin.text}`),
    parens([date, fields.text('time')].filter(Boolean).join(', ')),
    context.source({ visited: !date }),
  );
  const bare = !site && !authors;
  const short = supra(context, twice ? '' : shortAuthors(fields, ...keys), title);
  return { full, short: bare && short ? short.map((part, i) => (i === 0 ? { text: part.text } : part)) : short };
}

/** Posts on social media: author with handle, platform, date and time, URL (R33.7). */
export function citeSocialPost(context: Context): Built {
  const { fields, style } = context;
  const author = peopleOf(fields, 'authors', 'author').join(' & ');
  const handle = fields.text('handle').replace(/^(?!@)(?=[\w.]+$)/, '@');
  const who = author && handle ? `${author} (${handle})` : author || handle;
  const date = [fullDateOf(fields), fields.text('time')].filter(Boolean).join(', ');
  const full = run(
    joined(', ', who, style.source(fields.text('platform', 'site'))),
    parens(date),
    context.source({ visited: !date }),
  );
  // A body keeps the name under which it posts (R33.1.3).
  const again = isInstitution(author) ? author : shortAuthors(fields, 'authors', 'author');
  return { full, short: supra(context, again || handle, fields.text('title')) };
}
