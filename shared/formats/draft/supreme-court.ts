import { dateAfter, findDates } from '../../text/dates';
import { calmCapitals } from '../../text/title-case';
import { DraftBuilder, type DraftOutput } from './builder';
import { findDocket, readCaption } from './caption';
import type { DocumentHead } from './document-head';
import { partyName } from './party-name';

const court = 'Supreme Court of the United States';

/** An opinion of the Supreme Court: bench or slip opinion, or a page of the United States Reports; null for others. */
export function draftSupremeCourtOpinion(head: DocumentHead): DraftOutput | null {
  const { flat, text } = head;
  const slip = /\((?:Slip|Bench) Opinion\)/i.test(flat);
  const print = /PRELIMINARY PRINT Volume (\d+) U\. ?S\./.exec(flat);
  const term = /OCTOBER TERM, \d{4}/.test(flat);
  if (!slip && !print && !(term && /\bSyllabus\b|Per Curiam|Opinion of the Court/i.test(flat))) return null;
  const cite = /Cite as:? (\d{1,3}) U\. ?S\. (\d{1,4}|_+) \((\d{4})\)/.exec(head.whole);
  const first = /^(?:\d{1,4} )?OCTOBER TERM, \d{4}(?: \d{1,4})?$/m
    .exec(text)?.[0]
    .replace('OCTOBER TERM', '')
    .match(/(?:^| )(\d{1,4})$/)?.[1];
  const volume = print?.[1] ?? cite?.[1];
  const page =
    cite?.[2] && /\d/.test(cite[2]) ? cite[2] : print ? (/Pages? (\d+)/.exec(flat)?.[1] ?? first) : undefined;
  const reported = volume !== undefined && page !== undefined && !slip;
  const decided = dateAfter(flat, /Decided/) ?? dateAfter(flat, /^.{0,200}?No\. \d+–\d+\./) ?? dateOf(head);
  const builder = new DraftBuilder(reported ? 'case' : 'case-unreported', 0.97)
    .set('parties', partiesOf(head), 0.9)
    .set('caseName', inReOf(head), 0.85)
    .set('docket', docketOf(head), 0.95)
    .set('court', court, 0.99)
    .set('date', decided, 0.95);
  if (reported) builder.set('volume', volume, 0.97).set('reporter', 'U.S.', 0.97).set('page', page, 0.95);
  else builder.set('database', 'slip opinion', 0.95);
  return builder.done();
}

function docketOf({ flat, whole }: DocumentHead): string | null {
  const number =
    /\bNos?\. (\d{1,4}[–-]\d{1,5}|\d{1,3}, Orig)/.exec(flat) ?? /\bNos?\. (\d{1,4}[–-]\d{1,5})/.exec(whole);
  return number?.[1]?.replace('–', '-') ?? null;
}

function dateOf({ flat, whole }: DocumentHead): string | null {
  return (
    dateAfter(whole, /\[(?=[A-Z][a-z]+ \d)/) ?? findDates(flat).find((one) => one.date.length === 10)?.date ?? null
  );
}

/** The name stands in capitals after "Syllabus", or heads the even pages: "2 TRUMP v. UNITED STATES". */
function partiesOf(head: DocumentHead): [string, string] | null {
  const lines = head.lines;
  const start = lines.findIndex((line) =>
    /^(?:Syllabus|SUPREME COURT OF THE UNITED STATES|Per Curiam|Statement)/i.test(line),
  );
  for (let i = Math.max(0, start); i < Math.min(lines.length, 60); i++) {
    const line = lines[i] ?? '';
    if (!/\s+v\.(?:\s|$)/.test(line) || /\bv\. [A-Z][a-z]+.*\d+ U\. ?S\./.test(line)) continue;
    if (!/^[\p{Lu}\p{N}\s.,&’'()\-–/]+ v\.[\p{Lu}\p{N}\s.,&’'()\-–/]*$/u.test(line)) continue;
    let name = line.replace(/^\d+\s+/, '');
    if (!/ET AL\.?$/.test(name)) {
      for (const next of lines.slice(i + 1, i + 3)) {
        if (/^(?:CERTIORARI|APPEAL|ON |No\.)/i.test(next) || !/^[\p{Lu}\s.,&’'()\-–/]+$/u.test(next)) break;
        name += ` ${next}`;
      }
    }
    const [first, second] = name.split(/\s+v\.(?:\s+|$)/);
    if (first && second) return [partyName(calmCapitals(first)), partyName(calmCapitals(second))];
  }
  return readCaption(lines).parties;
}

function inReOf({ lines }: DocumentHead): string | null {
  const line = lines.slice(0, 40).find((one) => /^(?:\d+ )?IN RE [\p{Lu} .,’'-]+$/u.test(one));
  return line ? calmCapitals(line.replace(/^\d+ /, '')).replace(/^In Re/, 'In re') : null;
}

/** The transcript of an argument before the Supreme Court; null for others. */
export function draftArgument(head: DocumentHead): DraftOutput | null {
  if (!/IN THE SUPREME COURT OF THE UNITED STATES/i.test(head.flat)) return null;
  if (!/came on for oral argument|ORAL ARGUMENT OF/i.test(head.flat)) return null;
  const caption = readCaption(head.lines);
  const argued = /(?:Washington, D\. ?C\.) (?:\w+day, )?/.exec(head.flat);
  const date = argued ? findDates(head.flat.slice(argued.index, argued.index + 80))[0]?.date : undefined;
  return new DraftBuilder('court-document', 0.97)
    .set('document', 'Transcript of Oral Argument', 0.97)
    .set('parties', caption.parties, 0.85)
    .set('caseName', caption.parties ? null : caption.inRe && `In re ${caption.inRe}`, 0.7)
    .set('docket', /No\. (\d{1,3}[-–][\dA-Z]{1,6})/.exec(head.flat)?.[1]?.replace('–', '-') ?? caption.docket, 0.95)
    .set('court', court, 0.99)
    .set('date', date ?? findDates(head.flat)[0]?.date, 0.95)
    .done();
}

/** A docket page of the Supreme Court's web site; null for others. */
export function draftSupremeCourtDocket(head: DocumentHead): DraftOutput | null {
  const number = /\bNo\. (\d{2}[-–]\d{1,5}|\d{2}[AM]\d{1,4})/.exec(head.flat);
  if (!number?.[1] || !/Title:|Docketed:/.test(head.flat) || !/Proceedings and Orders|Lower Ct/i.test(head.whole))
    return null;
  const title = /Title: ?(.{5,300}?) (?:Docketed:|v\. )(.{0,300})/.exec(head.flat);
  const second = title && head.flat.slice(title.index).match(/ v\. (.{3,200}?) (?:Docketed|Linked|Lower Ct)/)?.[1];
  const first = title?.[1];
  return new DraftBuilder('court-document', 0.85)
    .set('document', 'Docket', 0.9)
    .set('parties', first && second ? [partyName(first), partyName(second)] : null, 0.8)
    .set('docket', findDocket(`No. ${number[1]}`) ?? number[1], 0.95)
    .set('court', court, 0.95)
    .set('date', dateAfter(head.flat, /Docketed:/), 0.8)
    .done();
}
