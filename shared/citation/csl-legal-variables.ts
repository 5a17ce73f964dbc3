import { fieldText, type SourceDraft } from '../model/source';
import { findCourt } from './tables/courts';
import { conveyedBy } from './tables/reporter-courts';
import { findReporter } from './tables/reporters';

const codes: Readonly<Record<string, string>> = {
  'United States Code': 'U.S.C.',
  'United States Code Annotated': 'U.S.C.A.',
  'Code of Federal Regulations': 'C.F.R.',
  'Federal Register': 'Fed. Reg.',
  'Statutes at Large': 'Stat.',
  'United States Statutes at Large': 'Stat.',
};

/** CSL variables of a law in the abbreviated form that styles print as it stands; an empty text takes a variable away. */
export function legalVariables(draft: SourceDraft): Record<string, string> {
  const text = (key: string) => fieldText(draft.fields, key);
  const congress = text('congress') && `${ordinal(Number(text('congress')))} Cong.`;
  switch (draft.kind) {
    case 'case':
    case 'case-unreported':
      return decision(text);
    case 'statute':
    case 'regulation':
      return code(text('code'));
    case 'federal-register':
      return code('Federal Register');
    case 'session-law':
      return code(text('series') || 'Statutes at Large');
    case 'bill':
      return congress ? { authority: '', 'chapter-number': congress } : {};
    case 'hearing':
      return { section: text('committee'), authority: '', 'chapter-number': congress, number: text('bill') };
    case 'committee-print':
      return { 'chapter-number': congress };
    default:
      return {};
  }
}

function code(name: string): Record<string, string> {
  return { 'container-title': codes[name] ?? name };
}

function decision(text: (key: string) => string): Record<string, string> {
  const year = Number(text('date').slice(0, 4)) || undefined;
  const reporter = findReporter(text('reporter'), year)?.abbr;
  const court = findCourt(text('court'));
  const conveyed = reporter ? conveyedBy(reporter) : null;
  const named = court && conveyed?.court === court.abbr ? '' : (court?.abbr ?? text('court'));
  return {
    'container-title': reporter ?? (text('reporter') || text('neutral') || text('dbcite')),
    authority: named === 'U.S.' ? '' : named,
  };
}

function ordinal(n: number): string {
  const last = n % 100 > 10 && n % 100 < 14 ? 0 : n % 10;
  return `${n}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}
