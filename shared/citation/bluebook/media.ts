import { abbreviateName } from './abbreviate';
import { authorsOf, peopleOf, shortAuthors } from './authors';
import type { Built, Context } from './context';
import { fullDateOf, yearOf } from './dates';
import { abbreviatePlace } from './news';
import { citeOffice, citeOfficial } from './officials';
import { abbreviatePeriodical } from './periodicals';
import { atPin, type Pin } from './pinpoint';
import { italic, joined, parens, run } from './style';
import { citedTitle } from './titles';
import { supra } from './works';

/** Where in a film or a broadcast: "at 00:41:10"; what has no hours is a moment all the same. */
const moment = (pin: Pin | null) => (pin ? ` at ${pin.text}` : '');

/** Films: title, company and year (practice; Indigo Book R2.1 for italics). */
export function citeFilm(context: Context): Built {
  const { fields, style, pin } = context;
  const title = fields.text('title');
  const company = fields.text('company', 'publisher', 'distributor');
  const full = run(
    title && style.bookTitle(citedTitle(title)),
    moment(pin),
    parens([company, yearOf(fields)].filter(Boolean).join(' ')),
    context.source(),
  );
  return { full, short: supra(context, '', title, true) };
}

/** Podcasts and web video by programme, episode and producer; broadcasts by network and medium. */
export function citePodcast(context: Context): Built {
  const { fields, style, pin } = context;
  const series = fields.text('series');
  const episode = fields.text('episode', 'title');
  const network = abbreviateName(fields.text('network', 'producer', 'host', 'publisher'), 'institution');
  const medium = fields.text('medium');
  const date = fullDateOf(fields);
  const broadcast = /television|radio/i.test(medium)
    ? `${medium.toLowerCase().replace(/ broadcast$/, '')} broadcast`
    : '';
  const named = broadcast
    ? style.title([series, episode].filter(Boolean).map(citedTitle).join(': '))
    : joined(', ', series && style.title(citedTitle(series)), episode && style.title(citedTitle(episode)));
  const full = broadcast
    ? run(named, moment(pin), parens([network, broadcast, date].filter(Boolean).join(' ')), context.source())
    : run(joined(', ', named, network), pin && `,${moment(pin)}`, parens(date), context.source({ visited: !date }));
  return { full, short: supra(context, '', series || episode) };
}

/** Interviews: how, with whom and in what capacity, where, when. */
export function citeInterview(context: Context): Built {
  const { fields, pin } = context;
  const mode = fields.text('mode', 'medium');
  const kind = /telephone|phone/i.test(mode)
    ? 'Telephone Interview'
    : /video|zoom/i.test(mode)
      ? 'Video Interview'
      : /e-?mail/i.test(mode)
        ? 'E-mail Interview'
        : 'Interview';
  const by = peopleOf(fields, 'interviewer').map(citeOfficial).join(' & ');
  const person = citeOfficial(fields.text('interviewee', 'authors', 'author'));
  const office = fields.has('intervieweeTitle') ? citeOffice(fields.text('intervieweeTitle')) : '';
  const place = fields.has('place') && kind === 'Interview' ? `in ${abbreviatePlace(fields.text('place'))}` : '';
  const file = fields.text('onFile').replace(/^on file with\s+/i, '');
  const lead = [kind, by && `by ${by}`, person && `with ${person}`].filter(Boolean).join(' ');
  const full = run(
    [lead, office, place].filter(Boolean).join(', '),
    pin && `,${atPin(pin)}`,
    parens(fullDateOf(fields)),
    file && parens(`on file with ${file}`),
    context.source(),
  );
  return { full, short: person ? run(`${lead}, `, italic('supra'), pin && `,${atPin(pin)}`) : null };
}

/** Photographs: photographer or credit, title or caption, where they appear, when. */
export function citePhotograph(context: Context): Built {
  const { fields, style, pin } = context;
  const author = authorsOf(fields, 'photographer', 'authors', 'author');
  const credit = fields.text('credit');
  const title = fields.text('title', 'caption');
  const container = fields.text('container');
  const full = run(
    joined(
      ', ',
      author || credit,
      title && [style.title(citedTitle(title)), ...parens('photograph')],
      container && [
        italic('in'),
        { text: ' ' },
        style.bookTitle(citedTitle(container)),
        { text: pin ? atPin(pin) : '' },
      ],
      fields.has('place') && !container ? abbreviatePlace(fields.text('place')) : '',
    ),
    parens([fields.text('publisher'), fullDateOf(fields)].filter(Boolean).join(', ')),
    author && credit && parens(`credit: ${credit}`),
    context.source({ visited: !fields.has('date', 'year') }),
  );
  return { full, short: supra(context, shortAuthors(fields, 'photographer', 'authors') || credit, title) };
}

/** Data sets: author or publisher, title, version, publisher and year, where to find them. */
export function citeDataset(context: Context): Built {
  const { fields, style, pin } = context;
  const authors = authorsOf(fields, 'authors', 'author');
  const publisher = abbreviateName(fields.text('publisher', 'institution', 'repository'), 'institution');
  const version = fields.text('version').replace(/^(?:version|v\.?) ?(?=\d)|^(?=\d+(?:\.\d+)+$)/i, 'version ');
  const doi = fields.text('doi').replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  const title = fields.text('title');
  const inside = [authors ? publisher : '', [version, yearOf(fields)].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join(', ');
  const full = run(
    joined(', ', authors || publisher, title && style.title(citedTitle(title)), pin?.text),
    parens(inside),
    fields.has('url')
      ? context.source({ visited: !yearOf(fields) })
      : doi && [{ text: ', ' }, { text: `https://doi.org/${doi}`, href: `https://doi.org/${doi}` }],
  );
  return { full, short: supra(context, shortAuthors(fields, 'authors', 'author') || publisher, title) };
}

/** Anything else: what is known, in the order of an internet source or of a part of a larger whole (R33). */
export function citeOther(context: Context): Built {
  const { fields, style, pin } = context;
  const title = fields.text('title', 'name');
  const container = fields.text('container');
  const authors = authorsOf(fields, 'authors', 'author');
  const publisher = fields.text('publisher');
  const full = run(
    joined(
      ', ',
      authors,
      title && style.title(citedTitle(title)),
      fields.text('number') && `No. ${fields.text('number').replace(/^no\.? ?/i, '')}`,
      container && [italic('in'), { text: ' ' }, style.source(abbreviatePeriodical(container))],
      pin && `at ${pin.text}`.replace(/^at (?=[§¶a-z])/, ''),
    ),
    parens([publisher, fullDateOf(fields)].filter(Boolean).join(' ')),
    context.source({ visited: !fields.has('date', 'year') }),
  );
  return { full, short: supra(context, shortAuthors(fields, 'authors', 'author'), title) };
}
