import type { ClaimDetail, ClaimReportKind, Evidence } from '../model/claim';
import { briefUseWords } from '../model/claim-use-words';
import { claimStatusWords, figureWords, speaking } from '../model/claim-words';
import { displayPartialDate } from '../model/partial-date';
import { soundVerdicts, verdictWords } from '../model/verdict-words';
import { atPinpoint } from '../text/at-pinpoint';
import type { Report, ReportBlock, ReportLine } from './report';

/** Claims on their way to a file, with what narrowed them, in words; '' for all of the library. */
export interface ClaimsToWrite {
  claims: readonly ClaimDetail[];
  narrowed: string;
  madeAt: string;
}

/** A table of the same, for a spreadsheet. */
export interface ClaimTable {
  head: string[];
  rows: string[][];
}

/** Claims one by one with all that they rest on, the evidence along time, or each claim against each source. */
export function claimsReport(kind: ClaimReportKind, given: ClaimsToWrite): Report {
  const { claims, narrowed, madeAt } = given;
  const counted = claims.length === 1 ? '1 claim' : `${claims.length.toLocaleString('en-US')} claims`;
  const about = `${[counted, narrowed].filter(Boolean).join(', ')}. Made on ${displayPartialDate(madeAt.slice(0, 10))} with Casebench.`;
  if (kind === 'claims') return { title: 'Claims', about, madeAt, blocks: claims.flatMap(claimBlocks) };
  if (kind === 'timeline') return { title: 'Timeline of the evidence', about, madeAt, blocks: timelineBlocks(claims) };
  return {
    title: 'Claims by evidence',
    about,
    madeAt,
    wide: true,
    blocks: [{ kind: 'table', ...claimTable('matrix', claims) }],
  };
}

/** The same as rows and columns: a row for each piece of evidence, or for each claim. */
export function claimTable(kind: ClaimReportKind, claims: readonly ClaimDetail[]): ClaimTable {
  if (kind === 'matrix') return matrixTable(claims);
  if (kind === 'timeline')
    return {
      head: ['Date', 'Source', 'Citation', 'For or against', 'Claim', 'Quotation', 'Pinpoint'],
      rows: alongTime(claims).map(({ claim, evidence }) => [
        evidence.sourceDate,
        evidence.sourceTitle,
        evidence.sourceCitation,
        evidence.stance,
        claim.statement,
        evidence.quotation?.text ?? '',
        evidence.quotation?.pinpoint ?? '',
      ]),
    };
  return {
    head: [
      'Claim',
      'Tags',
      'Status',
      'Reviewer',
      'Reviewed',
      'Approved wording',
      'Caveat',
      'Figures',
      'Evidence for it',
      'Evidence against it',
      'Used in briefs',
      'Warnings',
    ],
    rows: claims.map((claim) => [
      claim.statement,
      claim.tags.join('; '),
      claimStatusWords[claim.status],
      claim.reviewer,
      claim.reviewedAt?.slice(0, 10) ?? '',
      claim.wording,
      claim.caveat,
      claim.figures.map(figureWords).join('\n'),
      evidenceCell(claim, 'for'),
      evidenceCell(claim, 'against'),
      claim.briefs.map(briefUseWords).join('\n'),
      claim.warnings.join('\n'),
    ]),
  };
}

function claimBlocks(claim: ClaimDetail): ReportBlock[] {
  const reviewed = claim.reviewedAt ? ` on ${displayPartialDate(claim.reviewedAt.slice(0, 10))}` : '';
  const line = (label: string, words: string): ReportLine[] => (words ? [{ label, words }] : []);
  const facts: ReportLine[] = [
    {
      label: 'Status:',
      words: `${claimStatusWords[claim.status]}${reviewed}${claim.reviewer && `, ${claim.reviewer}`}`,
    },
    ...line('Tags:', claim.tags.join(', ')),
    ...line('Approved wording:', claim.wording),
    ...line('Caveat:', claim.caveat),
    ...claim.figures.map((figure) => ({ label: 'Figure:', words: figureWords(figure) })),
    ...line('Used in:', claim.briefs.map(briefUseWords).join('; ')),
    ...claim.warnings.map((words) => ({ label: 'Warning:', words, warning: true })),
    ...rootLines(claim),
  ];
  const sections = (['for', 'against'] as const).flatMap((stance): ReportBlock[] => {
    const own = claim.evidence.filter((each) => each.stance === stance);
    if (own.length === 0) return [];
    return [
      { kind: 'heading', level: 3, text: stance === 'for' ? 'Evidence for it' : 'Evidence against it' },
      { kind: 'lines', lines: own.flatMap(evidenceLines) },
    ];
  });
  return [{ kind: 'heading', level: 2, text: claim.statement }, { kind: 'lines', lines: facts }, ...sections];
}

function rootLines({ sharedRoots }: ClaimDetail): ReportLine[] {
  return sharedRoots.map(({ stance, rootTitle, evidenceIds }) => ({
    label: 'One root:',
    words: `${evidenceIds.length} pieces of evidence ${stance} it go back to ${rootTitle} and count once.`,
    warning: true,
  }));
}

function evidenceLines({ note, quotation, chains, ...evidence }: Evidence): ReportLine[] {
  const doubtful = quotation !== null && !soundVerdicts.has(quotation.verdict);
  const below = (label: string, words: string, warning = false): ReportLine[] =>
    words ? [{ label, words, depth: 1, warning }] : [];
  return [
    { words: quotation ? `“${quotation.text}”` : 'The whole source.' },
    { words: sourceWords({ ...evidence, quotation }), depth: 1 },
    ...(doubtful ? below('Check:', `${verdictWords[quotation.verdict]}.`, true) : []),
    ...chains.flatMap((chain) => below('It rests on:', chain.map(({ title }) => title).join(' → '))),
    ...below('Note:', note),
  ];
}

function sourceWords({
  sourceCitation,
  sourceTitle,
  quotation,
}: Pick<Evidence, 'sourceCitation' | 'sourceTitle' | 'quotation'>): string {
  const pin = quotation?.pinpoint;
  return `${sourceCitation || sourceTitle}${pin ? `, ${atPinpoint(pin)}` : ''}`;
}

function evidenceCell({ evidence }: ClaimDetail, stance: 'for' | 'against'): string {
  return evidence
    .filter((each) => each.stance === stance)
    .map((each) => [each.quotation && `“${each.quotation.text}”`, sourceWords(each)].filter(Boolean).join(' '))
    .join('\n');
}

interface Moment {
  claim: ClaimDetail;
  evidence: Evidence;
}

/** Every piece of evidence by its source's date; what has none comes last. */
function alongTime(claims: readonly ClaimDetail[]): Moment[] {
  return claims
    .flatMap((claim) => claim.evidence.map((evidence) => ({ claim, evidence })))
    .sort(
      ({ evidence: a }, { evidence: b }) =>
        Number(!a.sourceDate) - Number(!b.sourceDate) ||
        a.sourceDate.localeCompare(b.sourceDate) ||
        a.sourceTitle.localeCompare(b.sourceTitle),
    );
}

function timelineBlocks(claims: readonly ClaimDetail[]): ReportBlock[] {
  const moments = alongTime(claims);
  const years = Map.groupBy(moments, ({ evidence }) => evidence.sourceDate.slice(0, 4) || 'No date');
  return [...years].flatMap(([year, own]): ReportBlock[] => [
    { kind: 'heading', level: 2, text: year },
    ...[...Map.groupBy(own, ({ evidence }) => evidence.sourceId).values()].map(
      (group): ReportBlock => ({ kind: 'lines', lines: momentLines(group) }),
    ),
  ]);
}

function momentLines(group: readonly Moment[]): ReportLine[] {
  const [first] = group;
  if (!first) return [];
  const { sourceCitation, sourceTitle, sourceDate } = first.evidence;
  return [
    { label: sourceDate ? `${displayPartialDate(sourceDate)}:` : undefined, words: sourceCitation || sourceTitle },
    ...group.map(({ claim, evidence: { stance, quotation } }): ReportLine => {
      const words = quotation ? `${claim.statement} “${quotation.text}”` : claim.statement;
      const pin = quotation?.pinpoint ? ` (${atPinpoint(quotation.pinpoint)})` : '';
      return { label: stance === 'for' ? 'For:' : 'Against:', words: words + pin, depth: 1 };
    }),
  ];
}

function matrixTable(claims: readonly ClaimDetail[]): ClaimTable {
  const sources = new Map<string, Evidence>();
  for (const { evidence } of alongTime(claims))
    if (!sources.has(evidence.sourceId)) sources.set(evidence.sourceId, evidence);
  const columns = [...sources.values()];
  // Without briefs a column of them says nothing.
  const used = claims.some(({ briefs }) => briefs.length > 0);
  return {
    head: [
      'Claim',
      'Status',
      ...(used ? ['Used in briefs'] : []),
      ...columns.map(
        ({ sourceTitle, sourceDate }) => `${sourceTitle}${sourceDate ? ` (${displayPartialDate(sourceDate)})` : ''}`,
      ),
    ],
    rows: claims.map((claim) => [
      claim.statement,
      claimStatusWords[claim.status],
      ...(used ? [claim.briefs.map(briefUseWords).join('\n')] : []),
      ...columns.map(({ sourceId }) => {
        const own = claim.evidence.filter((each) => each.sourceId === sourceId);
        const supporting = own.filter(({ stance }) => stance === 'for').length;
        return speaking({ supporting, opposing: own.length - supporting });
      }),
    ]),
  };
}
