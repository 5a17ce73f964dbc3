import { splitName } from '../../model/cited-work';
import type { Creator, SourceDraft } from '../../model/source';
import { journalNames } from '../tables/journal-names.generated';
import type { RecognisedCitation } from './citation';
import { dateOf, draftOf, textOf } from './draft-fields';

const agencies: Readonly<Record<string, string>> = {
  GAO: 'Government Accountability Office',
  CRS: 'Congressional Research Service',
};

/** A register's page, an executive order or proclamation, a numbered report of an agency. */
export function draftExecutive(citation: RecognisedCitation, parallels: readonly RecognisedCitation[]): SourceDraft {
  const date = dateOf(citation);
  const pin = textOf(citation, 'pin');
  if (citation.kind === 'fed_reg') {
    const codified = /codified at (.+)$/.exec(textOf(citation, 'parenthetical') ?? '')?.[1];
    return draftOf('federal-register', {
      title: textOf(citation, 'title'),
      volume: textOf(citation, 'volume'),
      page: textOf(citation, 'page'),
      codified,
      date,
      pin,
    });
  }
  if (citation.kind === 'agency_report') {
    const agency = textOf(citation, 'agency');
    const draft = draftOf('agency-report', {
      title: textOf(citation, 'title'),
      agency: agency && (agencies[agency] ?? agency),
      number: textOf(citation, 'number'),
      date,
      pin,
    });
    draft.creators.push(...creatorsOf(citation));
    return draft;
  }
  const register = parallels.find((each) => each.kind === 'fed_reg');
  const cfrPage = textOf(citation, 'cfrPage');
  return draftOf('executive-order', {
    number: textOf(citation, 'number'),
    orderKind: citation.normalized.startsWith('Proclamation') ? 'proclamation' : 'executive order',
    cfrTitle: cfrPage && '3',
    cfrPage,
    frVolume: register && textOf(register, 'volume'),
    frPage: register && textOf(register, 'page'),
    date: date ?? (register && dateOf(register)),
    pin,
  });
}

const treatySeries: Readonly<Record<string, string>> = {
  'U.N.T.S.': 'United Nations Treaty Series',
  'L.N.T.S.': 'League of Nations Treaty Series',
  'U.S.T.': 'United States Treaties and Other International Agreements',
  'T.I.A.S.': 'Treaties and Other International Acts Series',
  'I.L.M.': 'International Legal Materials',
};
const bodies: Readonly<Record<string, string>> = {
  'G.A.': 'General Assembly',
  'S.C.': 'Security Council',
  'E.S.C.': 'Economic and Social Council',
};

/** A treaty in a series, or a document of the United Nations. */
export function draftInternational(citation: RecognisedCitation): SourceDraft {
  if (citation.kind === 'treaty') {
    const series = textOf(citation, 'series');
    return draftOf('treaty', {
      title: textOf(citation, 'title'),
      article: textOf(citation, 'article'),
      volume: textOf(citation, 'volume'),
      series: series && (treatySeries[series] ?? series),
      page: textOf(citation, 'page'),
      number: textOf(citation, 'number'),
      date: dateOf(citation),
      pin: textOf(citation, 'pin'),
    });
  }
  const body = textOf(citation, 'body');
  const number = textOf(citation, 'number');
  return draftOf('un-document', {
    title: textOf(citation, 'title'),
    body: body && (bodies[body] ?? body),
    resolution: body ? number : undefined,
    number: body ? textOf(citation, 'symbol') : number,
    date: dateOf(citation),
    pin: textOf(citation, 'pin'),
  });
}

/** A journal article by its place; the journal's full name when the table knows it. */
export function draftJournal(citation: RecognisedCitation): SourceDraft {
  const print = textOf(citation, 'journal');
  const draft = draftOf('journal-article', {
    title: textOf(citation, 'title'),
    designation: textOf(citation, 'designation'),
    volume: textOf(citation, 'volume'),
    journal: journalNames.find(([abbreviation]) => abbreviation === print)?.[1] ?? print,
    page: textOf(citation, 'page'),
    date: dateOf(citation),
    pin: textOf(citation, 'pin'),
  });
  draft.creators.push(...creatorsOf(citation));
  return draft;
}

// "Liz Brown", "Brannon & Holmes", "A. One, B. Two & C. Three".
function creatorsOf(citation: RecognisedCitation): Creator[] {
  const names = (textOf(citation, 'author') ?? '').replace(/ et al\.$/, '').split(/, (?!Jr\.|Sr\.|II|III)|,? & /);
  return names.filter(Boolean).map((name) => splitName(name, 'author'));
}

const ruleNames: Readonly<Record<string, string>> = {
  'Fed. R. Civ. P.': 'Federal Rules of Civil Procedure',
  'Fed. R. Crim. P.': 'Federal Rules of Criminal Procedure',
  'Fed. R. App. P.': 'Federal Rules of Appellate Procedure',
  'Fed. R. Evid.': 'Federal Rules of Evidence',
  'Fed. R. Bankr. P.': 'Federal Rules of Bankruptcy Procedure',
};

/** A court rule, or a section of a Restatement. */
export function draftRule(citation: RecognisedCitation): SourceDraft {
  if (citation.kind === 'restatement') return draftModelLaw(citation);
  const rules = textOf(citation, 'rules');
  return draftOf('court-rule', {
    rules: rules && (ruleNames[rules] ?? rules),
    rule: textOf(citation, 'rule'),
    date: dateOf(citation),
  });
}

/** Restatements, model codes and uniform acts; the Sentencing Guidelines have a kind of their own. */
function draftModelLaw(citation: RecognisedCitation): SourceDraft {
  const title = textOf(citation, 'title') ?? '';
  const section = `${textOf(citation, 'section') ?? ''}${textOf(citation, 'subsection') ?? ''}`;
  if (/^U\.S\.S\.G\.|Sentencing Guidelines/.test(title))
    return draftOf('guidelines', { title: 'U.S. Sentencing Guidelines Manual', section, date: dateOf(citation) });
  return draftOf('restatement', {
    title,
    section,
    comment: textOf(citation, 'comment'),
    institution: /^(?:Restatement|RESTATEMENT|Model Penal)/.test(title) ? 'American Law Institute' : undefined,
    date: dateOf(citation),
  });
}
