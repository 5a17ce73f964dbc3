import type { BriefClaim, CheckedBriefFile } from '../model/checked-brief';
import { claimUseWords } from '../model/claim-use-words';
import { claimStatusWords } from '../model/claim-words';
import { soundVerdicts, verdictWords } from '../model/verdict-words';
import { escapeMarkup } from '../text/escape-markup';
import { standalonePage } from './standalone-page';

interface Line {
  /** What is said of it, in a word or two. */
  label: string;
  words: string;
  details: string[];
}

interface Section {
  title: string;
  /** When there is nothing in it. */
  none: string;
  lines: Line[];
}

/** The check of a brief as a document to keep or to hand on: what failed first, then all that was looked at. */
export function briefReportMarkdown(checked: CheckedBriefFile, checkedAt: string): string {
  const { title, summary, sections, table } = reportOf(checked, checkedAt);
  const lines = [
    `# ${md(title)}`,
    ...summary.map(md),
    ...sections.flatMap(({ title: heading, none, lines: own }) => [
      `## ${heading}`,
      ...(own.length === 0
        ? [none]
        : [
            own
              .map(({ label, words, details }) =>
                [`- **${label}** ${md(words)}`, ...details.map((one) => `  ${md(one)}`)].join('  \n'),
              )
              .join('\n'),
          ]),
    ]),
    '## Table of authorities',
    ...(table.length === 0 ? ['No authority is cited.'] : []),
    ...table.flatMap(({ title: group, entries }) => [
      `### ${group}`,
      entries
        .map(
          ({ citation, where, here }) =>
            `- ${md(citation)}${where ? `, ${md(where)}` : ''}${here ? '' : ' (not in the library)'}`,
        )
        .join('\n'),
    ]),
  ];
  return `${lines.join('\n\n')}\n`;
}

/** The same as one HTML page that stands by itself. */
export function briefReportHtml(checked: CheckedBriefFile, checkedAt: string): string {
  const { title, summary, sections, table } = reportOf(checked, checkedAt);
  const list = ({ title: heading, none, lines }: Section) =>
    `<h2>${heading}</h2>\n${
      lines.length === 0
        ? `<p>${none}</p>`
        : `<ol>\n${lines
            .map(
              ({ label, words, details }) =>
                `<li><p><strong>${label}</strong> ${escapeMarkup(words)}</p>${details.map((one) => `<p class="detail">${escapeMarkup(one)}</p>`).join('')}</li>`,
            )
            .join('\n')}\n</ol>`
    }`;
  const groups = table
    .map(
      ({ title: group, entries }) =>
        `<h3>${escapeMarkup(group)}</h3>\n<table>\n${entries
          .map(
            ({ html, where, here }) =>
              `<tr><td>${html}${here ? '' : ' <span class="detail">not in the library</span>'}</td><td class="where">${escapeMarkup(where)}</td></tr>`,
          )
          .join('\n')}\n</table>`,
    )
    .join('\n');
  const body = `<h1>${escapeMarkup(title)}</h1>
${summary.map((line) => `<p>${escapeMarkup(line)}</p>`).join('\n')}
${sections.map(list).join('\n')}
<h2>Table of authorities</h2>
${groups || '<p>No authority is cited.</p>'}`;
  return standalonePage({ title, style, body });
}

const style = `body { max-width: 46em; margin: 3em auto; padding: 0 1.5em; font: 16px/1.5 Georgia, serif; color: #1f2328; }
h1 { font-size: 1.6em; } h2 { margin-top: 2em; font-size: 1.25em; border-bottom: 1px solid #dedad2; } h3 { font-size: 1.05em; }
li { margin-bottom: .8em; } p { margin: .2em 0; } .detail { color: #57606a; font-size: .9em; }
table { width: 100%; border-collapse: collapse; } td { padding: .25em 0; vertical-align: top; }
td:first-child { padding-left: 1.5em; text-indent: -1.5em; } .where { padding-left: 1em; text-align: right; white-space: nowrap; }
`;

function reportOf(checked: CheckedBriefFile, checkedAt: string) {
  const { name, quotes, citations, claims, authorities, cited, notes } = checked;
  const lacking = authorities.flatMap(({ entries }) => entries).filter(({ sourceId }) => !sourceId).length;
  const errors = citations.filter(({ severity }) => severity === 'error');
  const advice = citations.filter(({ severity }) => severity === 'advice');
  const quoteLines = quotes.quotes.map((quote): Line & { good: boolean } => ({
    good: soundVerdicts.has(quote.verdict),
    label: `${verdictWords[quote.verdict]}.`,
    words: `“${quote.text}”`,
    details: [
      quote.sourceTitle ? `In ${quote.sourceTitle}${quote.page ? `, page ${quote.label ?? quote.page}` : ''}.` : '',
      quote.note ?? '',
      quote.found && !soundVerdicts.has(quote.verdict) ? `The source has: “${quote.found}”` : '',
    ].filter(Boolean),
  }));
  const findingLines = (of: typeof citations): Line[] =>
    of.map(({ severity, text, message }) => ({
      label: severity === 'error' ? 'Error.' : 'Advice.',
      words: text ?? '',
      details: [message],
    }));
  const sections: Section[] = [
    {
      title: 'Quotations to mend, or whose source could not be looked at',
      none: 'None: every quotation stands in its source.',
      lines: quoteLines.filter(({ good }) => !good),
    },
    { title: 'Citations to mend', none: 'None.', lines: findingLines(errors) },
    { title: 'Advice on citations', none: 'None.', lines: findingLines(advice) },
    ...(claims.length > 0
      ? [{ title: 'Claims of the library that the brief uses', none: 'None.', lines: claims.map(claimLine) }]
      : []),
    {
      title: 'Quotations that stand in their sources',
      none: 'None.',
      lines: quoteLines.filter(({ good }) => good),
    },
  ];
  return {
    title: `Check of ${name}`,
    summary: [
      `Checked ${checkedAt} with Casebench.`,
      `${quotes.verified} of ${quotes.quotes.length} quotations verified; ${cited} citations read, ${errors.length} with errors; ${lacking} cited authorities not in the library.`,
      ...notes,
    ],
    sections,
    table: authorities.map(({ title, entries }) => ({
      title,
      entries: entries.map((entry) => ({
        citation: entry.citation,
        html: entry.html,
        where: whereCited(entry),
        here: entry.sourceId !== null,
      })),
    })),
  };
}

function claimLine({ statement, status, uses, caveat, warnings }: BriefClaim): Line {
  return {
    label: `${claimStatusWords[status]}.`,
    words: statement,
    details: [
      ...uses.map((use) => {
        const where = use.place.page ? `, page ${use.place.page}` : '';
        return `${claimUseWords(use)}${where}: “${use.place.words}”${use.note ? ` (${use.note})` : ''}`;
      }),
      ...(caveat ? [`To be said with it: ${caveat}`] : []),
      ...warnings,
    ],
  };
}

/** The last column of a table of authorities: pages, "passim", or how often where the brief has no pages. */
export function whereCited({
  passim,
  pages,
  references,
}: {
  passim: boolean;
  pages: string[];
  references: number;
}): string {
  if (passim) return 'passim';
  if (pages.length > 0) return pages.join(', ');
  return `${references} ${references === 1 ? 'time' : 'times'}`;
}

const md = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, '\\$&');
