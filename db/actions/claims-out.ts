import type { OutputOf } from '../../shared/contract/contract';
import { displayPartialDate } from '../../shared/model/partial-date';
import { atPinpoint } from '../../shared/text/at-pinpoint';
import { listClaims, listEvidence } from '../store/claims';
import { readSource } from '../store/sources';
import { citeInList } from './cite';
import { claimDetail } from './claims';
import type { Context } from './context';

const everything = { text: '', offset: 0, limit: 100_000 };

/** Every claim against every source that speaks to it. */
export function claimMatrix({ db }: Context): OutputOf<'claims.matrix'> {
  const { claims } = listClaims(db, everything);
  const evidence = listEvidence(
    db,
    claims.map((claim) => claim.id),
  );
  const sources = [...new Set(evidence.map((each) => each.sourceId))].map((id) => {
    const source = readSource(db, id);
    return { id, title: source.title, citation: citeInList(source), date: String(source.fields.date ?? '') };
  });
  const cells = [...Map.groupBy(evidence, (each) => `${each.claimId} ${each.sourceId}`).values()].map((group) => ({
    claimId: group[0]?.claimId ?? '',
    sourceId: group[0]?.sourceId ?? '',
    supporting: group.filter((each) => each.stance === 'for').length,
    opposing: group.filter((each) => each.stance === 'against').length,
  }));
  return {
    claims: claims.map(({ id, statement, status }) => ({ id, statement, status })),
    sources: sources.sort((a, b) => a.date.localeCompare(b.date) || a.title.localeCompare(b.title)),
    cells,
  };
}

/** Claims as a file for others: the matrix or the timeline as CSV (RFC 4180), or all of it as Markdown. */
export function exportClaims(
  context: Context,
  as: 'matrix-csv' | 'markdown' | 'timeline-csv',
): { name: string; text: string } {
  if (as === 'matrix-csv') return { name: 'claims-by-evidence.csv', text: matrixCsv(context) };
  if (as === 'timeline-csv') return { name: 'timeline.csv', text: timelineCsv(context) };
  return { name: 'claims.md', text: claimsMarkdown(context) };
}

function matrixCsv(context: Context): string {
  const { claims, sources, cells } = claimMatrix(context);
  const at = new Map(cells.map((cell) => [`${cell.claimId} ${cell.sourceId}`, cell]));
  const rows = claims.map((claim) => [
    claim.statement,
    claim.status,
    ...sources.map((source) => {
      const cell = at.get(`${claim.id} ${source.id}`);
      return cell
        ? [cell.supporting && `${cell.supporting} for`, cell.opposing && `${cell.opposing} against`]
            .filter(Boolean)
            .join(', ')
        : '';
    }),
  ]);
  return csv([['Claim', 'Status', ...sources.map((source) => source.title)], ...rows]);
}

function timelineCsv(context: Context): string {
  const details = listClaims(context.db, everything).claims.map((claim) => claimDetail(context, claim.id));
  const rows = details.flatMap((claim) =>
    claim.evidence.map((each) => [
      each.sourceDate,
      each.sourceTitle,
      each.sourceCitation,
      each.stance,
      claim.statement,
      each.quotation?.text ?? '',
    ]),
  );
  return csv([
    ['Date', 'Source', 'Citation', 'For or against', 'Claim', 'Quotation'],
    ...rows.sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
  ]);
}

function claimsMarkdown(context: Context): string {
  const details = listClaims(context.db, everything).claims.map((claim) => claimDetail(context, claim.id));
  return details
    .map((claim) => {
      const figures = claim.figures.map((figure) => {
        const when = figure.asOf ? ` (as of ${displayPartialDate(figure.asOf)})` : '';
        return `- Figure: ${[figure.value, figure.unit, figure.counted, figure.place].filter(Boolean).join(' ')}${when}`;
      });
      const evidence = claim.evidence.map((each) => {
        const quote = each.quotation
          ? ` “${each.quotation.text}”${each.quotation.pinpoint ? `, ${atPinpoint(each.quotation.pinpoint)}` : ''}`
          : '';
        return `- ${each.stance === 'for' ? 'For' : 'Against'}: ${each.sourceCitation || each.sourceTitle}${quote}`;
      });
      return [
        `## ${claim.statement}`,
        '',
        `Status: ${claim.status}${claim.reviewer ? ` (${claim.reviewer})` : ''}`,
        claim.caveat && `Caveat: ${claim.caveat}`,
        '',
        ...figures,
        ...evidence,
      ]
        .filter((line, i) => line !== '' || i < 5)
        .join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

/** A leading =, +, - or @ would be a formula to a spreadsheet: such a cell is given an apostrophe. */
function csv(rows: string[][]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return rows
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}
