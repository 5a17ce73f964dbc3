import { citeCongress } from './bill';
import { citeChamber, citeCommittee } from './committees';
import type { Built, Context } from './context';
import { yearOf } from './dates';
import { atPin } from './pinpoint';
import { italic, joined, parens, run } from './style';

/** "S. Rep. No. 106-261, at 441 (2000)" (Indigo Book R21.5.1). */
export function citeCommitteeReport(context: Context): Built {
  const { fields, style } = context;
  const chamber = fields.text('chamber');
  const kind = fields.text('reportKind');
  const conference =
    /conference/i.test(chamber) || /^conf/i.test(kind) || fields.flag('conference') || fields.flag('conferenceReport');
  const series = seriesOf(/conference/i.test(chamber) ? 'House' : chamber, kind);
  const part = fields.text('part').replace(/^(?:part|pt\.)\s*/i, '');
  const number = reportNumber(fields.text('number'), fields.text('congress'));
  const head = run(
    joined(', ', [style.source(series), { text: number ? ` No. ${number}` : '' }], part && `pt. ${part}`),
    context.pin && `,${atPin(context.pin)}`,
  );
  const reprinted = fields.text('reprintedIn').replace(/^(?:as )?reprinted in /i, '');
  const full = run(
    head,
    parens(yearOf(fields)),
    conference && parens('Conf. Rep.'),
    reprinted && [{ text: ', ' }, italic('as reprinted in'), { text: ` ${reprinted}` }],
    context.source(),
  );
  return { full, short: number ? head : null };
}

function seriesOf(chamber: string, kind: string): string {
  const house = citeChamber(chamber);
  if (/document/i.test(kind)) return `${house} Doc.`.replace('J. Doc.', 'J. Doc.');
  if (/executive/i.test(kind)) return `${house} Exec. Rep.`;
  return house ? `${house} Rep.` : 'Rep.';
}

/** Since the 91st Congress reports are numbered by Congress: "261" of the 106th is "106-261". */
function reportNumber(text: string, congress: string): string {
  const number = text.replace(/^.*?No\.?\s*/i, '').replace(/[–—]/g, '-');
  return /^\d+$/.test(number) && Number(congress) >= 91 ? `${congress}-${number}` : number;
}

/** Committee prints and staff reports, works of an institutional author (R21.5.2; practice for prints). */
export function citeCommitteePrint(context: Context): Built {
  const { fields, style } = context;
  const staff = fields.text('staffOf');
  const committee = citeCommittee(staff || fields.text('committee'));
  const author = [staff ? 'Staff of' : '', committee].filter(Boolean).join(' ');
  const title = fields.text('title');
  const number = fields.text('number');
  const printed = fields.flag('print') !== false;
  const full = run(
    joined(', ', style.bookAuthor(author), citeCongress(fields.text('congress')), [
      ...joined(', ', title && style.bookTitle(title), number),
      { text: context.pin ? (context.pin.kind === 'page' ? ` ${context.pin.text}` : ` ${context.pin.text}`) : '' },
    ]),
    parens([printed ? 'Comm. Print' : '', yearOf(fields)].filter(Boolean).join(' ')),
    context.source(),
  );
  const short = run(
    style.bookAuthor(author || title),
    { text: ', ' },
    italic('supra'),
    context.pin && `,${atPin(context.pin)}`,
  );
  return { full, short: author || title ? short : null };
}
