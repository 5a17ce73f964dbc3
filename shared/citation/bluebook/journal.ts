import { authorsOf, shortAuthors } from './authors';
import type { Built, Context } from './context';
import { fullDateOf, yearOf } from './dates';
import { abbreviatePeriodical } from './periodicals';
import { readPin } from './pinpoint';
import { joined, parens, run } from './style';
import { citedTitle } from './titles';
import { supra } from './works';

/** Articles in journals: consecutively paged by volume and year, others by date (Indigo Book R30.1 to R30.3). */
export function citeJournalArticle(context: Context): Built {
  const { fields, style, pin } = context;
  const journal = abbreviatePeriodical(fields.text('journal', 'publication', 'container'));
  const title = fields.text('title');
  const year = yearOf(fields);
  const first = fields.text('page') || (/^[\w*]+/.exec(fields.text('pages'))?.[0] ?? '');
  const volume = fields.text('volume') === year ? '' : fields.text('volume');
  const name = journal && style.source(journal);
  // Where the year is the volume it is not said again.
  const yearly = !volume && first && !fields.has('issue') && !/^\d{4}-\d{2}/.test(fields.text('date'));
  const paged = volume || yearly;
  const place = paged
    ? joined(', ', joined(' ', volume || year, name, readPin(first)?.text), pin?.text)
    : joined(
        ', ',
        name,
        first || pin ? fullDateOf(fields) : '',
        first || pin ? `at ${[first, pin?.text].filter(Boolean).join(', ')}` : '',
      );
  const full = run(
    joined(
      ', ',
      authorsOf(fields, 'authors', 'author'),
      fields.text('designation'),
      title && style.title(citedTitle(title)),
      place,
    ),
    paged ? !yearly && parens(year) : !(first || pin) && parens(fullDateOf(fields)),
    context.source(),
  );
  // A student's note may be unsigned (R30.1.3).
  const supplied = /^(?:Note|Comment)$/.test(fields.text('designation')) ? ['author'] : [];
  return { full, short: supra(context, shortAuthors(fields, 'authors', 'author'), title), supplied };
}
