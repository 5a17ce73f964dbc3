import { toMarkdown } from '../citation/parts';
import { escapeMarkup } from '../text/escape-markup';
import { standalonePage } from './standalone-page';

/** A line of a report: what it is, in bold, then its words. */
export interface ReportLine {
  label?: string;
  words: string;
  /** 1 hangs below the line before it. */
  depth?: 0 | 1;
  /** Something a reader must not miss. */
  warning?: boolean;
}

export type ReportBlock =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'lines'; lines: ReportLine[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

/** A document to hand on, whatever it is written as. */
export interface Report {
  title: string;
  /** What it holds and when it was made, in a sentence. */
  about: string;
  /** When it was made, ISO 8601 in UTC; the only time in it that is not of its contents. */
  madeAt: string;
  /** A wide table asks for the page on its side. */
  wide?: boolean;
  blocks: ReportBlock[];
}

/** The report in Markdown (CommonMark, with the tables of GitHub's). */
export function writeReportMarkdown({ title, about, blocks }: Report): string {
  const parts = blocks.map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    if (block.kind === 'lines')
      return block.lines
        .map(({ label, words, depth }) => {
          const said = [label && `**${plain(label)}**`, plain(words)].filter(Boolean).join(' ');
          return `${depth ? '  ' : ''}- ${said}`;
        })
        .join('\n');
    const row = (cells: string[]) => `| ${cells.map((cell) => plain(cell).replaceAll('|', '\\|')).join(' | ')} |`;
    return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n');
  });
  return [`# ${plain(title)}`, plain(about), ...parts].join('\n\n').concat('\n');
}

/** The report as one page that loads nothing, runs nothing and prints well. */
export function writeReportHtml({ title, about, wide, blocks }: Report): string {
  const parts = blocks.map((block) => {
    if (block.kind === 'heading') return `<h${block.level}>${escapeMarkup(block.text)}</h${block.level}>`;
    if (block.kind === 'lines') return `<ul>\n${block.lines.map(htmlLine).join('\n')}\n</ul>`;
    const head = block.head.map((cell) => `<th scope="col">${escapeMarkup(cell)}</th>`).join('');
    const rows = block.rows.map(
      ([first = '', ...cells]) =>
        `<tr><th scope="row">${escapeMarkup(first)}</th>${cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`,
    );
    return `<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>`;
  });
  return standalonePage({
    title,
    style: wide ? `${style}@page { size: landscape; }\nmain { max-width: none; }\n` : style,
    body: `<main>
<h1>${escapeMarkup(title)}</h1>
<p class="about">${escapeMarkup(about)}</p>
${parts.join('\n')}
</main>`,
  });
}

function htmlLine({ label, words, depth, warning }: ReportLine): string {
  const classes = [depth && 'below', warning && 'warning'].filter(Boolean).join(' ');
  const said = [label && `<strong>${escapeMarkup(label)}</strong>`, escapeMarkup(words)].filter(Boolean).join(' ');
  return `<li${classes && ` class="${classes}"`}>${said}</li>`;
}

function plain(text: string): string {
  return toMarkdown([{ text: text.replace(/\s+/g, ' ').trim() }]);
}

const style = `:root { color-scheme: light dark; --ground: #faf9f6; --ink: #1f2328; --soft: #57606a; --line: #dedad2; --warn: #8a5a00; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #17181a; --ink: #e6e8ea; --soft: #a9b1ba; --line: #3a3d41; --warn: #e2b04a; }
}
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 "Source Serif 4", Georgia, serif; }
main { max-width: 76ch; margin: 0 auto; padding: 48px 24px; }
h1 { font-size: 1.6em; line-height: 1.25; }
h2 { margin: 2em 0 0.4em; font-size: 1.25em; line-height: 1.3; }
h3 { margin: 1.2em 0 0.3em; font-size: 1em; }
.about { color: var(--soft); }
ul { margin: 0; padding: 0; list-style: none; }
li { margin: 0 0 0.35em; overflow-wrap: anywhere; }
.below { margin-left: 2em; }
.warning { color: var(--warn); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 6px 10px; border: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { font-weight: 600; vertical-align: bottom; }
tbody th { min-width: 16ch; font-weight: 400; }
@media print {
  body { background: none; color: #000; font-size: 11pt; } main { max-width: none; padding: 0; }
  li, tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
}
`;
