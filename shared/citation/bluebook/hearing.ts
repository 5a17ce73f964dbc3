import { findPlace } from '../tables/places';
import { citeCongress, citeSession } from './bill';
import { citeCommittee } from './committees';
import type { Built, Context } from './context';
import { yearOf } from './dates';
import type { Fields } from './fields';
import { citeOfficial, citeWitnessOffice } from './officials';
import { atPin } from './pinpoint';
import { italic, joined, parens, run } from './style';

/** Committee hearings and the testimony in them (Indigo Book R21.4). */
export function citeHearing(context: Context): Built {
  const { fields, style } = context;
  const named = fullTitle(context);
  const session = fields.has('congress')
    ? citeCongress(fields.text('congress'))
    : citeSession(fields.text('stateSession', 'session'));
  const place = fields.has('congress') ? '' : (findPlace(fields.text('jurisdiction'))?.abbr ?? '');
  const where = joined(' ', session, context.pin?.text);
  const statement = statementOf(context);
  const full = run(
    joined(', ', named && style.title(named), where),
    parens(joined(' ', place, yearOf(fields))),
    parens(statement),
    context.source(),
  );
  const short = run(
    style.title(fields.text('shortTitle') || shortTitle(named)),
    ', ',
    italic('supra'),
    context.pin && `,${atPin(context.pin)}`,
    parens(fields.has('speaker') ? `${kindOf(context)} of ${citeOfficial(fields.text('speaker'))}` : ''),
  );
  return {
    full,
    short: named ? short : null,
    supplied: suppliedOf(fields),
  };
}

/** What need not be given: a hearing on a bill has a title in it, a state's legislature sits in no Congress. */
function suppliedOf(fields: Fields): string[] {
  const supplied = ownCommittee.test(fields.text('title', 'name')) ? ['committee'] : [];
  if (fields.has('bill')) supplied.push('title');
  if (fields.has('stateSession', 'session') && fields.has('jurisdiction')) supplied.push('congress');
  return supplied;
}

const ownCommittee = /^(.*?\b[Hh]earings? (?:on .*? )?[Bb]efore )(?:the )?(.*)$/;

/** "Title: Hearing on S. 1693 Before the S. Comm. on Fin."; a title that says so itself is only abbreviated. */
function fullTitle(context: Context): string {
  const { fields } = context;
  const title = fields.text('title', 'name').replace(/[.:]$/, '');
  const own = ownCommittee.exec(title);
  if (own?.[1] && own[2]) return `${own[1]}the ${citeCommittee(own[2])}`;
  const committee = citeCommittee(fields.text('committee'));
  const bill = fields.text('bill').replace(/^H\. ?R\. /, 'H.R. ');
  const hearing = ['Hearing', bill && `on ${bill}`, committee && `Before the ${committee}`].filter(Boolean).join(' ');
  if (!committee && !bill) return title;
  return title ? `${title}: ${hearing}` : hearing;
}

const shortTitle = (title: string) => title.replace(/ Before (?:the )?.*$/i, '');

function kindOf(context: Context): string {
  return context.fields.text('testimonyKind').toLowerCase() || 'statement';
}

function statementOf(context: Context): string {
  const { fields } = context;
  const speaker = fields.text('speaker', 'authors', 'author');
  if (!speaker) return '';
  const office = fields.text('speakerTitle');
  const titled = /^(?:Sen|Rep|Senator|Representative|Del|Hon)\.?$/i.test(office);
  if (titled) return `${kindOf(context)} of ${citeOfficial(`${office} ${speaker}`)}`;
  return [`${kindOf(context)} of ${citeOfficial(speaker)}`, office && citeWitnessOffice(office)]
    .filter(Boolean)
    .join(', ');
}
