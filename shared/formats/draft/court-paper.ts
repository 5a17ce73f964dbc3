import { dateAfter, findDates } from '../../text/dates';
import { calmCapitals, isShouted } from '../../text/title-case';
import { DraftBuilder, type DraftOutput } from './builder';
import { readCaption } from './caption';
import type { DocumentHead } from './document-head';
import { statedTerm } from './head-date';

const kinds =
  'PETITION|BRIEF|MOTION|ORDER|COMPLAINT|ANSWER|MEMORANDUM|NOTICE|DECLARATION|AFFIDAVIT|REPLY|OPPOSITION|RESPONSE|STIPULATION|JUDGMENT|MANDATE|' +
  'ENTRY OF APPEARANCE|SUGGESTION|DESIGNATION|STATEMENT OF|APPLICATION|SUBPOENA|INDICTMENT|INFORMATION|VERDICT|EXPEDITED HEARING ORDER|' +
  'COMPENSATION HEARING ORDER|OPINION AND ORDER|FINDINGS OF FACT|REPORT AND RECOMMENDATION|TRANSCRIPT|WRIT|SCHEDULING|CERTIFICATE|DOCKETING|APPENDIX';
const titled = new RegExp(`^(?:[A-Z][A-Za-z’'-]*\\s+){0,6}?(?:${kinds})\\b`, 'i');

/** A paper filed in or issued by a court that is no opinion: brief, motion, order, notice; null without a caption. */
export function draftCourtPaper(head: DocumentHead): DraftOutput | null {
  const stamp = filingStamp(head.text);
  const caption = readCaption(head.lines);
  const title = paperTitle(head.lines);
  if (!caption.court && !stamp) return null;
  if (!title && !stamp) return null;
  if (!stamp && !caption.docket && !caption.parties && !caption.inRe) return null;
  return new DraftBuilder('court-document', stamp || caption.parties ? 0.85 : 0.65)
    .set('document', title, 0.75)
    .set('parties', caption.parties, 0.8)
    .set('caseName', caption.parties ? null : caption.inRe && `In re ${caption.inRe}`, 0.7)
    .set('docket', fullerDocket(caption.docket, stamp?.docket ?? null), 0.85)
    .set('court', caption.court, 0.85)
    .set('ecf', stamp?.document, 0.9)
    .set('date', stamp?.filed ?? paperDate(head), stamp?.filed ? 0.9 : 0.7)
    .done();
}

/** The stamp's number is sure; the caption's is taken where it is the same, written out ("2019-1081" for "19-1081"). */
function fullerDocket(caption: string | null, stamp: string | null): string | null {
  return stamp === null || (stamp !== '' && caption?.endsWith(stamp)) ? caption : stamp;
}

/** The line that an electronic filing system stamps on each page. */
function filingStamp(text: string): { docket: string | null; document: string | null; filed: string | null } | null {
  const line = text
    .split('\n')
    .find(
      (one) => /\b(?:Case|Appeal):? .*\b(?:Doc|Document|Entry ID)\b/i.test(one) && /\b(?:Filed|Page|Pg)\b/i.test(one),
    );
  if (!line) return null;
  return {
    docket: /(?:Case|Appeal):? (?:No\. )?([\w:.-]+)/i.exec(line)?.[1] ?? null,
    document: /(?:Document|Doc)[:.]? (\d{1,6}(?:-\d+)?)(?!\d)/i.exec(line)?.[1] ?? null,
    filed: dateAfter(line, /Filed:?/i) ?? findDates(line)[0]?.date ?? null,
  };
}

/**
 * The title of a paper: lines in capitals, or standing alone, that name a kind of paper, and those they run over to; of
 * several the first that says more than "Order".
 */
function paperTitle(lines: readonly string[]): string | null {
  const titles: string[] = [];
  for (let i = 0; i < Math.min(lines.length, 70); i++) {
    const bare = bareLine(lines[i]);
    if (bare.length < 4 || bare.length > 160 || /^(?:on|in|from|to)\b/i.test(bare) || !titled.test(bare)) continue;
    const shouted = bare === bare.toUpperCase();
    if (!shouted && (bare.length > 90 || !titleCased.test(bare))) continue;
    const more = shouted ? runsOver(bare, lines.slice(i + 1, i + 8)) : [];
    titles.push(calmCapitals([bare, ...more].join(' ')).replace(/[,;]$/, ''));
    i += more.length;
  }
  return titles.find((title) => title.includes(' ')) ?? titles[0] ?? null;
}

const titleCased =
  /^(?:[A-Z][\w’'-]*|of|the|and|for|to|in|on|&|a|an)(?: (?:[A-Z&(][\w’'.)-]*|of|the|and|for|to|in|on|&|a|an))*$/;

function bareLine(line = ''): string {
  return line.replace(/^[\s\d)(:|\]]+|[\s)(:|\]_]+$/g, '');
}

/** The lines in capitals below a title's first that still belong to it. */
function runsOver(first: string, below: readonly string[]): string[] {
  const more: string[] = [];
  for (const line of below) {
    const bare = bareLine(line);
    const soFar = [first, ...more].join(' ');
    // The further numbers of cases that it names.
    if (/,$/.test(soFar) && /^\d[\d:cv-]*(?:, \d[\d:cv-]*)*,?$/i.test(line.trim())) {
      more.push(line.trim());
      continue;
    }
    if (bare === '' || !isShouted(bare) || soFar.length > 250) break;
    if (
      /^(?:_|No\.|CASE|BEFORE|HON|JUDGE|DATE|TIME|INTRODUCTION|TABLE OF)|\b(?:LLP|LLC,|ESQ|ATTORNEY|COUNSEL)\b/.test(
        bare,
      )
    )
      break;
    // A name in capitals is counsel's, unless the title breaks off before it.
    if (/^[A-Z]+(?: [A-Z]\.)? [A-Z]+$/.test(bare) && !titled.test(bare) && !endsOpen(soFar)) break;
    more.push(bare);
  }
  return more;
}

function endsOpen(title: string): boolean {
  return /\b(?:OF|THE|AND|FOR|TO|IN|ON|A|BY|WITH|FROM|GRANTING|DENYING|DBA|AMICI|CURIAE|LAW|FREE|FIRST)$|,$|dba$/.test(
    title,
  );
}

/** A last page with more dates than this lists what others filed. */
const listed = 6;

/** A paper's date where it is labelled, or stands alone on its line; others are dates that it speaks of. */
function paperDate({ flat, lines, end, pageCount }: DocumentHead): string | null {
  const alone = lines
    .slice(0, 60)
    .find((line) => line.length < 40 && /^\D{0,12}\d{0,2}\D{0,12}\d{4}$/.test(line) && findDates(line).length > 0);
  return (
    // "Date Filed  Doc. No." heads a list of other papers.
    dateAfter(
      flat.slice(0, 4000),
      /\b(?:Filed|FILED|Dated|DATED|Date Filed|Date)\b:?(?! (?:Filed )?(?:Doc\b|Docket|No\.))/,
    ) ??
    dateAfter(flat.slice(0, 2000), statedTerm) ??
    findDates(alone ?? '')[0]?.date ??
    (pageCount > 15 || findDates(end).length > listed
      ? null
      : dateAfter(
          end,
          /\b(?:Filed|Dated|DATED|Date|Entered|ENTERED)\b(?: on| this)?:?(?! (?:Filed )?(?:Doc\b|Docket|No\.))/,
        )) ??
    null
  );
}
