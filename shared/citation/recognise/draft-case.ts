import type { ParallelCitation, SourceDraft } from '../../model/source';
import { isNeutral } from '../bluebook/neutral';
import { findCourt } from '../tables/courts';
import { conveyedBy } from '../tables/reporter-courts';
import { findReporter } from '../tables/reporters';
import type { RecognisedCitation } from './citation';
import { dateOf, draftOf, textOf } from './draft-fields';

const agencyReporters = new Set([
  'N.L.R.B.',
  'I. & N. Dec.',
  'F.C.C.',
  'F.C.C.2d',
  'FCC Rcd.',
  'F.T.C.',
  'F.E.R.C.',
  'FERC',
  'S.E.C.',
  'I.C.C.',
  'I.C.C.2d',
  'E.A.D.',
  'N.R.C.',
  'M.S.P.B.',
  'Comp. Gen.',
]);
const agencyNames: Readonly<Record<string, string>> = {
  'N.L.R.B.': 'National Labor Relations Board',
  'I. & N. Dec.': 'Board of Immigration Appeals',
  'F.T.C.': 'Federal Trade Commission',
  'S.E.C.': 'Securities and Exchange Commission',
};
const procedural = /^(In re|Ex parte|Matter of|In the Matter of|Estate of)\s+(.+)$/i;

/** A case, an unreported case when the reporter is a database, or an agency's decision when it is an agency's. */
export function draftCase(citation: RecognisedCitation, parallels: readonly RecognisedCitation[]): SourceDraft {
  const reporter = textOf(citation, 'reporter') ?? '';
  const common = {
    ...names(citation),
    court: courtOfCase(citation),
    date: dateOf(citation),
    docket: textOf(citation, 'docket'),
    pin: textOf(citation, 'pin'),
  };
  const database = /\bLEXIS$/.test(reporter) ? 'LEXIS' : reporter === 'WL' ? 'WL' : null;
  if (database)
    return draftOf('case-unreported', { ...common, database, dbcite: citation.normalized, weight: weight(citation) });
  const locator = { volume: textOf(citation, 'volume'), page: textOf(citation, 'page') };
  if (agencyReporters.has(reporter)) {
    const numbered = / No\. /.test(citation.normalized);
    return draftOf('agency-adjudication', {
      party: partyName(citation),
      volume: locator.volume,
      reporter,
      number: numbered ? locator.page : undefined,
      page: numbered ? undefined : locator.page,
      agency: agencyNames[reporter],
      docket: common.docket,
      date: common.date,
      pin: common.pin,
    });
  }
  const neutral = [citation, ...parallels].find(isNumberedByCourt);
  const [main, ...others] = [citation, ...parallels].filter((each) => each !== neutral && each.kind === 'case');
  return draftOf('case', {
    ...common,
    ...(main && {
      volume: textOf(main, 'volume'),
      reporter: reporterName(main),
      page: textOf(main, 'page'),
      pin: textOf(main, 'pin') ?? common.pin,
    }),
    neutral: neutral?.normalized,
    parallel: others.length > 0 ? others.map(parallelOf) : undefined,
    weight: weight(citation),
  });
}

/** A filed paper when the citation gives its number on the docket, else the unreported case. */
export function draftDocket(citation: RecognisedCitation): SourceDraft {
  const court = textOf(citation, 'court');
  const common = {
    ...names(citation),
    docket: textOf(citation, 'number'),
    court: court && (findCourt(court)?.name ?? court),
    date: dateOf(citation),
  };
  const ecf = textOf(citation, 'ecf');
  if (ecf) return draftOf('court-document', { ...common, ecf });
  return draftOf('case-unreported', {
    ...common,
    database: /slip op/.test(citation.text) ? 'slip opinion' : undefined,
    pin: textOf(citation, 'pin'),
  });
}

function names(citation: RecognisedCitation) {
  const parties = [textOf(citation, 'plaintiff'), textOf(citation, 'defendant')].filter((name) => name !== undefined);
  if (parties.length === 2) return { parties };
  const name = textOf(citation, 'name') ?? parties[0];
  const phrase = name ? procedural.exec(name) : null;
  if (phrase?.[1] && phrase[2]) return { procedural: procedureOf(phrase[1]), parties: [phrase[2]] };
  return { caseName: name };
}

const procedureOf = (print: string) =>
  ({ 'in re': 'In re', 'ex parte': 'Ex parte', 'estate of': 'Estate of' })[print.toLowerCase()] ?? 'Matter of';

function partyName(citation: RecognisedCitation): string | undefined {
  return textOf(citation, 'name') ?? textOf(citation, 'plaintiff') ?? textOf(citation, 'defendant');
}

/** The court that decided: the reporter tells it where the citation leaves it out (rule 10.4). */
export function courtOfCase(citation: RecognisedCitation): string | undefined {
  const printed = textOf(citation, 'court');
  if (printed) return findCourt(printed)?.name ?? printed;
  const reporter = textOf(citation, 'reporter') ?? '';
  if (/^(?:U\.S\.|S\. Ct\.|L\. Ed\.(?: 2d)?|U\.S\. LEXIS|U\.S\.L\.W\.)$/.test(reporter))
    return 'Supreme Court of the United States';
  const court = conveyedBy(reporter)?.court ?? undefined;
  return court && (findCourt(court)?.name ?? court);
}

function reporterName(citation: RecognisedCitation): string | undefined {
  const print = textOf(citation, 'reporter');
  const year = Number(textOf(citation, 'year')) || undefined;
  return print && (findReporter(print, year)?.name ?? print);
}

function isNumberedByCourt(citation: RecognisedCitation): boolean {
  const [volume, reporter] = [textOf(citation, 'volume') ?? '', textOf(citation, 'reporter') ?? ''];
  return citation.kind === 'case' && isNeutral({ volume, reporter });
}

function parallelOf(citation: RecognisedCitation): ParallelCitation {
  return {
    volume: textOf(citation, 'volume') ?? '',
    reporter: reporterName(citation) ?? '',
    page: textOf(citation, 'page') ?? '',
  };
}

// "en banc", "per curiam", "Marshall, J., dissenting" weigh the decision; other parentheticals explain it (rule 10.6.1).
function weight(citation: RecognisedCitation): string | undefined {
  const remark = textOf(citation, 'parenthetical');
  return remark && /\b(?:en banc|per curiam|plurality|mem\.|J\.,|JJ\.,|C\.J\.,|table|unpublished)/.test(remark)
    ? remark
    : undefined;
}
