import { calmCapitals, isShouted } from '../../text/title-case';
import { readLooseDate } from '../loose-date';
import { readLooseName } from '../loose-name';
import type { LayoutRow, PageLayout } from '../page-layout';
import { DraftBuilder, type DraftOutput } from './builder';
import type { DocumentHead } from './document-head';
import type { DraftInput } from './draft-input';
import { fileTitle } from './file-title';
import { headDate } from './head-date';

const agencies =
  /\b(?:Department of [A-Z][\p{L} ]+|[A-Z][\p{L}. ]{2,40} (?:Administration|Commission|Agency|Bureau|Department|Ministry)|Office of [A-Z][\p{L} ]+|Federal Reserve|Central Bank|Congressional Budget Office)\b/u;
const leftovers =
  /^(?:microsoft word|highview|untitled|document\d*|slide 1|layout 1|\w+\.(?:docx?|pdf|indd|qxd|tif|exe|xls))|[\\/]|\.(?:docx?|pdf|indd|qxd|tif|exe|ptx|html?)$|^[\d\s.-]+$/i;

/** A document of no known genre: titled by its largest letters, its own properties or its name; a report if it says so. */
export function draftUnknown(head: DocumentHead, input: DraftInput): DraftOutput {
  const large = input.layouts ? largestText(input.layouts) : null;
  const noted = input.properties?.title ?? input.properties?.Title;
  const agency = agencies.exec(head.flat.slice(0, 3000))?.[0];
  const report =
    /\b(?:report|study|assessment|review|survey|guidance|guide|plan|strategy|working paper|appendix)\b/i.test(
      large ?? head.flat.slice(0, 300),
    );
  const acronyms = acronymsOf(head);
  const builder = new DraftBuilder(agency && report ? 'agency-report' : 'other', agency && report ? 0.4 : 0.2)
    .set('title', input.heading, 0.75)
    .set('title', large && calmCapitals(large, acronyms), 0.6)
    .set('title', noted && !leftovers.test(noted.trim()) ? calmCapitals(noted.trim(), acronyms) : null, 0.5)
    .set('title', firstLine(head, acronyms), 0.35)
    .set('title', fileTitle(head.name), 0.1)
    .set('agency', agency, 0.4)
    .set('date', input.date && readLooseDate(input.date)?.date, 0.75)
    .set('date', headDate(head.lines.slice(0, 25)), 0.4);
  const author = input.properties?.creator ?? input.properties?.author ?? input.properties?.Author;
  if (author && !leftovers.test(author) && /^\p{Lu}[\p{L}.'-]+(?: [\p{L}.'-]+){1,3}$/u.test(author)) {
    builder.add([readLooseName(author, 'author')], 0.3);
  }
  return builder.done();
}

/** Words that the text prints in capitals within ordinary sentences: they stay so in its title. */
function acronymsOf({ lines }: DocumentHead): Set<string> {
  const plain = lines.filter((line) => !isShouted(line)).join(' ');
  return new Set([...plain.matchAll(/\b[A-Z]{2,6}\b/g)].map(([word]) => word));
}

/** The rows in the largest letters of the first page that has text, read on; null where nothing stands out. */
export function largestText(layouts: readonly PageLayout[]): string | null {
  const page = layouts.slice(0, 3).find((one) => one.rows.length > 0);
  if (!page) return null;
  const sizes = layouts
    .slice(0, 4)
    .flatMap((one) => one.rows.map((row) => row.size))
    .sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  const rows = page.rows.filter(
    (row) =>
      /\p{L}{3}/u.test(row.text) &&
      !/https?:|www\.|^(?:table of )?contents$|^index$/i.test(row.text) &&
      row.y < page.height * 0.8,
  );
  const largest = Math.max(0, ...rows.map((row) => row.size));
  if (largest < usual * 1.15 && rows.length > 6) return null;
  const at = rows.findIndex((row) => row.size === largest);
  const title: LayoutRow[] = [];
  for (const row of rows.slice(at, at + 6)) {
    if (row.size < largest * 0.9) break;
    title.push(row);
  }
  const text = title
    .map((row) => row.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length >= 4 && text.length <= 250 ? text : null;
}

/** "CHAPTER I", "Part 2": what begins so has lost its title. */
const division = /^(?:chapter|part|book|section|volume)\b[\s\divxlc.:]*$/i;

/** A short first line that reads as a title, and not as a sentence, a number or a label. */
function firstLine({ lines }: DocumentHead, acronyms: ReadonlySet<string>): string | null {
  if (division.test(lines[0] ?? '')) return null;
  const at = lines.slice(0, 6).findIndex((one) => one.length >= 6 && one.length <= 140 && /\p{L}{3}/u.test(one));
  const line = lines[at];
  // A long line above another is the first of a paragraph.
  if (line && line.length > 60 && (lines[at + 1]?.length ?? 0) > 60) return null;
  return line && !/[.;,]$|^\d+$|^page \d|^source:|https?:/i.test(line) ? calmCapitals(line, acronyms) : null;
}
