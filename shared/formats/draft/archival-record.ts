import { findDates } from '../../text/dates';
import { calmCapitals } from '../../text/title-case';
import { DraftBuilder, type DraftOutput } from './builder';
import type { DocumentHead } from './document-head';

const act = /RELEASE UNDER THE PRESIDENT JOHN F\. KENNEDY ASSASSINATION RECORDS ACT|JFK Assassination System/i;

/** A record of the President John F. Kennedy Assassination Records Collection, by its release stamp; null for others. */
export function draftArchivalRecord(head: DocumentHead): DraftOutput | null {
  if (!act.test(head.flat.slice(0, 1500))) return null;
  const number = /\b(\d{3}-\d{5}-\d{5})\b/.exec(head.flat)?.[1];
  const subject = /^(?:SUBJECT|TITLE)[ \t]*:[ \t]*(.{4,150})$/m.exec(head.text)?.[1];
  const memorandum = /^MEMORANDUM\b/im.test(head.text);
  const record = number ? `JFK Assassination Record No. ${number}` : null;
  return new DraftBuilder('other', 0.7)
    .set('title', subject && (memorandum ? `Memorandum: ${calmCapitals(subject)}` : calmCapitals(subject)), 0.7)
    .set('title', record, 0.6)
    .set('number', number, 0.9)
    .set('container', 'President John F. Kennedy Assassination Records Collection', 0.9)
    .set('date', recordDate(head), 0.5)
    .done();
}

/** Of the record, where its identification form tells it; the form's own date is that of its printing. */
function recordDate({ text, lines }: DocumentHead): string | null {
  const form = /\bDocument Information\b(.{0,600}?)\b(?:SUBJECTS?|DOCUMENT TYPE|CLASSIFICATION)\b/is.exec(text)?.[1];
  const dates = findDates(form ?? lines.slice(0, 30).join('\n'));
  return dates[0]?.date ?? null;
}
