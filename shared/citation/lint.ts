import type { CitedWork } from '../model/cited-work';
import { citeBluebook } from './bluebook/cite';
import { yearOf } from './bluebook/dates';
import { fieldsOf } from './bluebook/fields';
import { caseFindings } from './lint-case';
import { sequenceFindings } from './lint-sequence';
import { textFindings } from './lint-text';
import type { RecognisedCitation, Span } from './recognise/citation';
import { sameExtent } from './recognise/to-draft';

export type LintRule =
  | 'id-after-string'
  | 'id-elsewhere'
  | 'id-of-document'
  | 'supra-for-primary'
  | 'supra-unknown'
  | 'short-before-full'
  | 'missing-pinpoint'
  | 'missing-field'
  | 'reporter-year'
  | 'reporter-court'
  | 'court-year'
  | 'court-twice'
  | 'differs-from-library'
  | 'year-doubled'
  | 'section-sign'
  | 'et-seq';

/** What is wrong with one citation, in words for its writer. */
export interface Finding {
  rule: LintRule;
  /** `error` where the citation misleads or breaks a rule, `advice` where a rule is met by adding something. */
  severity: 'error' | 'advice';
  /** Index of the citation in the list given; null where the finding is about the text between citations. */
  citation: number | null;
  /** UTF-16 offsets into the text, null for a work. */
  span: Span | null;
  message: string;
}

/** Reads the citations of a text in their order and explains what the rules have against them; pure and linear. */
export function lintCitations(text: string, citations: readonly RecognisedCitation[]): Finding[] {
  const found = [
    ...sequenceFindings(text, citations),
    ...citations.flatMap((citation, i) =>
      caseFindings(citation)
        // One page is enough for parallels, and one word on its absence.
        .filter(({ rule }) => rule !== 'missing-pinpoint' || !isLaterParallel(citations, i))
        .map((finding) => ({ ...finding, citation: i, span: citation.span })),
    ),
    ...textFindings(text, citations),
  ];
  return found.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}

function isLaterParallel(citations: readonly RecognisedCitation[], i: number): boolean {
  const citation = citations[i];
  return citation !== undefined && sameExtent(citations[i - 1], citation);
}

/** Explains what keeps one work's own citation from being right: fields that are missing or contradict each other. */
export function lintWork(work: CitedWork): Finding[] {
  const fields = fieldsOf(work);
  const at = { citation: null, span: null };
  const missing = citeBluebook(work).missing.map(
    (label): Finding => ({
      ...at,
      rule: 'missing-field',
      severity: 'error',
      message: `${label} is missing; the citation leaves it out.`,
    }),
  );
  const conflicts = caseFindings({
    kind: 'case',
    fields: {
      reporter: fields.text('reporter'),
      court: fields.text('court'),
      year: Number(yearOf(fields)) || null,
      pin: 'x',
    },
  }).map((finding): Finding => ({ ...finding, ...at }));
  const name = fields.text('name', 'title');
  const doubled = textFindings(name, []).filter(({ rule }) => rule === 'year-doubled');
  return [...missing, ...(work.type === 'case' ? conflicts : []), ...doubled.map((finding) => ({ ...finding, ...at }))];
}
