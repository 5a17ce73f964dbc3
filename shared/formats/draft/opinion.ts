import { asItsCourtWrites } from '../../citation/bluebook/neutral';
import { dateAfter, findDates } from '../../text/dates';
import { calmCapitals } from '../../text/title-case';
import { DraftBuilder, type DraftOutput } from './builder';
import { type Caption, readCaption } from './caption';
import type { DocumentHead } from './document-head';
import { statedTerm } from './head-date';
import { type OwnCitation, ownCitation } from './own-citation';

const neutral =
  /\b(?:(?:19|20)\d{2}[ -](?:NCSC|NCCOA|ND|SD|UT|UT App|VT|WI|WI App|WY|ME|MT|NMSC|NMCA|OK|CO|COA|IL|IL App|Ohio|AZ|AR|MS|NH|PA Super)[ -](?:App\b[ -])?\d{1,5}(?:-[A-Z])?)\b|\b20\d{2} NY Slip Op \d{5}(?:\(U\))?/;

/** A judicial opinion or decision, by its caption and its own words; null for filings and for what has no caption. */
export function draftOpinion(head: DocumentHead): DraftOutput | null {
  // A book of cases begins with one, and is none.
  if (isListing(head) || head.pageCount > 400) return null;
  const own = ownCitation(head.lines);
  const caption = readCaption(own ? withoutCitations(head) : head.lines);
  const slip = neutral.exec(head.lines.slice(0, 15).join('\n'))?.[0];
  if (!caption.court && !slip && !own) return null;
  if (!own && !slip && (isOrder(head) || !decides(head))) return null;
  if (!caption.parties && !caption.inRe && !own) return null;
  const builder = new DraftBuilder(own || slip ? 'case' : 'case-unreported', own ? 0.95 : 0.85);
  if (own?.first) {
    builder
      .set('volume', own.first.volume, 0.95)
      .set('reporter', own.first.reporter, 0.95)
      .set('page', own.first.page, 0.95);
    builder.set('parallel', own.parallel, 0.85);
  }
  const number = slip ?? own?.neutral;
  builder.set('neutral', number && asItsCourtWrites(number), 0.9);
  addCase(builder, head, { caption, own });
  if (!own && !slip) builder.set('database', 'slip opinion', 0.6);
  return builder.add(judgeOf(head), 0.6).done();
}

/** Sides, docket, court and date of a decision. */
function addCase(
  builder: DraftBuilder,
  head: DocumentHead,
  { caption, own }: { caption: Caption; own: OwnCitation | null },
): void {
  const supreme = /^(?:U\.S\.|S\. Ct\.|L\. Ed\.)/.test(own?.first?.reporter ?? '');
  const court = supreme ? 'Supreme Court of the United States' : (caption.court ?? courtLine(head));
  builder
    .set('parties', caption.parties, 0.8)
    .set('caseName', caption.parties ? null : caption.inRe && `In re ${caption.inRe}`, 0.7)
    .set('docket', caption.docket, 0.85)
    .set('court', court, 0.85)
    .set('date', decisionDate(head), 0.8);
}

function withoutCitations(head: DocumentHead): string[] {
  return head.lines.filter(
    (line, i) => i > 8 || !/^\d{1,4} [A-Z][A-Za-z0-9.' ]{1,30} \d{1,5}(?: \(\d{4}\))?$/.test(line),
  );
}

/** A page of search results or of a month's opinions names many decisions, and is none. */
function isListing({ text }: DocumentHead): boolean {
  const cited = text.match(new RegExp(neutral.source, 'g')) ?? [];
  return new Set(cited).size >= 3 || /\bResults \d+ - \d+ of \d+|\bSearch [Rr]esults\b/.test(text);
}

/** A short order is a paper of the case, and no opinion. */
function isOrder({ lines, flat, pageCount }: DocumentHead): boolean {
  return (
    pageCount <= 6 &&
    lines.slice(0, 60).some((line) => /^(?:.{0,40}\b)?ORDER$/.test(line)) &&
    !/\bOPINION\b/i.test(flat)
  );
}

const filing =
  /^(?:[A-Z][\w’'-]* ){0,4}(?:Motion|MOTION|Brief|BRIEF|Petition|PETITION|Complaint|COMPLAINT|MEMORANDUM IN|Notice|NOTICE|Designation|DESIGNATION|Declaration|DECLARATION|Affidavit|AFFIDAVIT|ANSWER|REPLY)\b(?: (?:for|of|in|to|on|FOR|OF|IN|TO|ON)\b|$)/;

/** An opinion names its judges or says what it decides; a filing asks. */
function decides({ flat, lines, text, whole }: DocumentHead): boolean {
  const asks = lines.slice(0, 45).some((line) => line.length < 90 && filing.test(line));
  if (asks && !/\bBefore:? |\bopinion\b/i.test(flat.slice(0, 2500))) return false;
  return (
    /\bBefore:? [A-Z][\p{L}.' -]+(?:,| and)[^.]{0,200}\b(?:Circuit|District|Chief|Senior) ?(?:Circuit )?Judges?/u.test(
      flat,
    ) ||
    /\bPer Curiam\b|\b(?:Opinion|Decision) (?:of the Court|by|filed)|delivered the opinion|\b(?:P\.?J\.|JJ\.|C\.J\.)/i.test(
      flat,
    ) ||
    /\b(?:[A-Z][A-Z'’-]{2,}|[A-Z][a-z]+), (?:Chief |Senior |Associate |Presiding )?(?:Circuit |District )?(?:Judge|Justice)[.:]/.test(
      flat,
    ) ||
    /\n[A-Z][\p{L}'’-]+, (?:C\. ?)?J\.(?:\s|$)|\b(?:AFFIRMED|REVERSED|Affirmed|Reversed)\b/u.test(text) ||
    /\b(?:we|court) (?:affirm|reverse|vacate|dismiss|remand)/i.test(whole.slice(0, 20_000))
  );
}

const labels =
  /\b(?:Decided|DECIDED|(?:Opinion|Order|Judgment) (?:Filed|filed|Issued|Entered)|Date (?:Filed|Issued|Decided)|Filed|FILED|Entered|Delivered):?/g;

/** The date after the first label of the head that means it, a date alone on its line, or the one at the end. */
function decisionDate({ flat, lines, end }: DocumentHead): string | null {
  const line = lines
    .slice(0, 40)
    .find((one) => one.length < 60 && findDates(one).length > 0 && !/argued|heard|submitted|rehearing/i.test(one));
  return (
    dateAfter(flat.slice(0, 3500), labels) ??
    dateAfter(flat.slice(0, 2000), statedTerm) ??
    findDates(line ?? '')[0]?.date ??
    dateAfter(end, /\b(?:Dated|Entered|Date|Filed):?/i) ??
    null
  );
}

/** "Appellate Court of Illinois, First District" on a line of its own, where no known form of name was found. */
function courtLine({ lines }: DocumentHead): string | null {
  const line = lines
    .slice(0, 25)
    .find((one) => one.length < 90 && /\bcourt\b/i.test(one) && !/\bv\.|appeal(?:ed)? from|judge|clerk/i.test(one));
  return line ? calmCapitals(line).replace(/[.,]+$/, '') : null;
}

function judgeOf({ lines }: DocumentHead) {
  for (const line of lines.slice(0, 60)) {
    const match =
      /^(?:[A-Z][\p{L}.]* )*([A-Z][\p{Lu}'’-]{2,}), (?:Chief |Senior |Associate )?(?:Circuit |District )?(?:Judge|Justice|C\.?J|J)[.:]/u.exec(
        line,
      );
    if (match?.[1]) return [{ role: 'judge', literal: calmCapitals(match[1]) }];
  }
  return [];
}
