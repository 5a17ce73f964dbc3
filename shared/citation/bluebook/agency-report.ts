import { abbreviateName } from './abbreviate';
import { authorsOf, shortAuthors } from './authors';
import type { Built, Context } from './context';
import { yearOf } from './dates';
import { joined, parens, run } from './style';
import { supra, titleParts } from './works';

/** Departments and offices whose full name begins "United States" although it is seldom written. */
const federal =
  /^(?:Department of (?:Agriculture|Commerce|Defense|Education|Energy|Health (?:and|&) Human Services|Homeland Security|Housing (?:and|&) Urban Development|(?:the )?Interior|Justice|Labor|State|Transportation|(?:the )?Treasury|Veterans Affairs|War)|(?:General Accounting|Government Accountability) Office|Sentencing Commission)$/i;

/** An agency as an institutional author: "U.S. Gov’t Accountability Off.", "Cong. Rsch. Serv." (Indigo Book T11, R33.1.2). */
export function citeAgency(text: string): string {
  const bare = text
    .trim()
    .replace(/^the /i, '')
    .replace(/ \([A-Z.]{2,}\)$/, '');
  const full = federal.test(bare) ? `United States ${bare}` : bare;
  return abbreviateName(full.replace(/^United States (?=\w)/i, 'U.S. '), 'institution');
}

/** Reports of agencies, of the Congressional Research Service and the Government Accountability Office. */
export function citeAgencyReport(context: Context): Built {
  const { fields, style, pin } = context;
  const authors = authorsOf(fields, 'authors', 'author');
  const body = [fields.text('office'), fields.text('agency', 'institution')].filter(Boolean).map(citeAgency).join(', ');
  const title = fields.text('title');
  const full = run(
    joined(
      ', ',
      authors && style.bookAuthor(authors),
      body && style.bookAuthor(body),
      fields.text('number').replace(/^report no\.? /i, 'No. '),
      titleParts(style, title, pin),
    ),
    parens(yearOf(fields)),
    context.source(),
  );
  return { full, short: supra(context, shortAuthors(fields, 'authors', 'author') || body, title, true) };
}
