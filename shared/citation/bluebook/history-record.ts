import { findReporter } from '../tables/reporters';
import { citeCourt, courtStillToName } from './court-name';
import { fullDateOf, yearOf } from './dates';
import type { Fields } from './fields';

/**
 * One step of a case's history given in fields (what became of it, and where that is printed), as the words a person
 * would have typed: "affirmed, 210 F.3d 88 (2d Cir. 2000) (per curiam)" (Indigo Book R14.1, R14.2). '' for one that
 * does not say what happened.
 */
export function historyStep(step: Fields): string {
  const happened = step.text('relation', 'disposition', 'action', 'phrase', 'type', 'status').replace(/,$/, '');
  if (!happened) return '';
  const year = yearOf(step);
  const reporter = step.has('reporter')
    ? (findReporter(step.text('reporter'), Number(year) || undefined)?.abbr ?? step.text('reporter'))
    : '';
  const place = reporter
    ? [step.text('volume'), reporter, step.text('page')].filter(Boolean).join(' ')
    : step.text('citation', 'cite', 'dbcite', 'neutral');
  const docket = step.text('docket').replace(/^(?=\d)/, 'No. ');
  const pin = step.text('pin');
  const located = [place || docket, place ? pin : ''].filter(Boolean).join(', ');
  const court = step.has('court') ? citeCourt(step.text('court'), year) : null;
  const named = court ? courtStillToName(court, reporter ? [reporter] : [], { place: '', court: '' }) : '';
  const dated = [named === 'U.S.' ? '' : named, reporter ? year : fullDateOf(step)].filter(Boolean).join(' ');
  const name = step.text('name', 'caseName') || step.list('parties').slice(0, 2).join(' v. ');
  const lead =
    name && !/sub nom/i.test(happened) ? `${happened} sub nom. ${name}` : [happened, name].filter(Boolean).join(' ');
  const cited = [lead, located].filter(Boolean).join(', ');
  const weight = step.list('weight').map((text) => ` (${text})`);
  return `${cited}${dated && ` (${dated})`}${weight.join('')}`;
}
