import { fieldText, type SourceDraft } from '../model/source';
import type { SourceKindId } from '../model/source-kinds';
import { sourceKinds } from '../model/source-kinds';

/** The kinds that are law: a citation of them follows the Bluebook unless the style has a rule of its own. */
export const lawKinds: ReadonlySet<SourceKindId> = new Set<SourceKindId>([
  'case',
  'case-unreported',
  'agency-adjudication',
  'court-document',
  'court-rule',
  'restatement',
  'guidelines',
  'constitution',
  'statute',
  'state-statute',
  'session-law',
  'bill',
  'committee-report',
  'hearing',
  'congressional-record',
  'regulation',
  'federal-register',
  'executive-order',
  'ag-opinion',
  'treaty',
]);

/**
 * The kinds of law that a shipped style gets right by its own rules. APA 7 ch. 11 has rules for the kinds named; the
 * rules of Chicago's style put quotation marks about an act and "Pub. L. No." before a bill, though CMOS 14.269 follows the
 * Bluebook; Chicago author-date's and MLA's have none;
 * OSCOLA's are for English law (OSCOLA 2.8: foreign law as its own country cites it, without full stops).
 */
const ownRules: Readonly<Record<string, readonly SourceKindId[]>> = {
  apa: ['case', 'statute', 'session-law', 'bill', 'hearing'],
  'chicago-fullnote-bibliography': ['case'],
  'chicago-author-date': [],
  'modern-language-association': [],
  oscola: [],
};

/** What the rules of those styles go by: without it they leave a blank ("___") or half a locator ("Stat."). */
const goBy: Partial<Record<SourceKindId, readonly string[]>> = {
  case: ['volume', 'reporter', 'page'],
  'session-law': ['volume', 'page'],
};

/** Whether a style cites this source itself; any style not of ours is believed where it names its kind's CSL type. */
export function styleCites(styleId: string, styleXml: string, { kind, fields }: SourceDraft): boolean {
  if (!lawKinds.has(kind)) return true;
  const own = ownRules[styleId];
  if (own) return own.includes(kind) && (goBy[kind] ?? []).every((key) => fieldText(fields, key));
  const type = sourceKinds[kind].csl;
  return new RegExp(`\\btype="[^"]*\\b${type}\\b(?!-)`).test(styleXml);
}
