import { splitName } from '../../model/cited-work';
import { findDates } from '../../text/dates';
import { calmCapitals } from '../../text/title-case';
import { billKind } from '../bill-kinds';
import { DraftBuilder, type DraftOutput } from './builder';
import type { DocumentHead } from './document-head';

/** A page of the Congressional Record, daily edition, as govinfo.gov gives it in HTML or text; null for others. */
export function draftCongressionalRecord(head: DocumentHead): DraftOutput | null {
  const issue =
    /\[?Congressional Record,? Volume (\d{1,3}), (?:Number|Issue) \d+ \((?:\w+day, )?([A-Z][a-z]+ \d{1,2}, \d{4})\)/.exec(
      head.flat,
    );
  if (!issue) return null;
  const page = /\[?Pages? ([SHED]\d{1,5})/.exec(head.flat)?.[1] ?? head.labels[0];
  const from = head.lines.findIndex((line) => /^From the Congressional Record/.test(line));
  const speaker = /(?:^|\n)(Mr|Mrs|Ms|Miss|Dr)\. ([A-Z][A-Z'’ -]{2,30})(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?)?\. /.exec(
    head.text,
  );
  const builder = new DraftBuilder('congressional-record', 0.97)
    .set('title', headingAfter(head.lines, from), 0.8)
    .set('volume', issue[1], 0.98)
    .set('page', page, 0.95)
    .set('edition', 'daily', 0.95)
    .set('date', findDates(issue[2] ?? '')[0]?.date, 0.98);
  const year = Number(/\d{4}$/.exec(issue[2] ?? '')?.[0]);
  // A Congress lasts two years from each odd one; the 1st met in 1789. Early January belongs to the one before.
  if (year)
    builder
      .set('congress', String(Math.floor((year - 1789) / 2) + 1), 0.7)
      .set('session', String(((year + 1) % 2) + 1), 0.7);
  if (speaker?.[2]) {
    builder.add([{ role: 'speaker', literal: calmCapitals(speaker[2].trim()) }], 0.6);
    builder.set('speakerTitle', page?.startsWith('S') ? 'Sen.' : 'Rep.', 0.6);
  }
  return builder.done();
}

function headingAfter(lines: readonly string[], at: number): string | null {
  const heading: string[] = [];
  for (const line of lines.slice(at + 1, at + 6)) {
    if (/^(?:Mr|Mrs|Ms|The|By)\b/.test(line) && heading.length > 0) break;
    if (/^(?:_{3,}|By |Mr\.|Mrs\.|Ms\.)/.test(line)) {
      if (heading.length > 0) break;
      continue;
    }
    if (line !== line.toUpperCase() && heading.length > 0 && !/^[SH]\. ?(?:R\.|\d)/.test(heading[0] ?? '')) break;
    heading.push(line);
    if (line !== line.toUpperCase() && /\.$|^[^a-z]*$/.test(line)) break;
    if (line !== line.toUpperCase() && !/^[SH]\. ?(?:R\.|\d)/.test(heading[0] ?? '')) break;
  }
  return calmCapitals(heading.join(' ')) || null;
}

/** A federal bill or resolution as printed; null for others. */
export function draftFederalBill(head: DocumentHead): DraftOutput | null {
  const congress = /\b(\d{2,3})(?:TH|ST|ND|RD) CONGRESS\b/i.exec(head.flat);
  const measure =
    /\b(H\. ?R\.|S\.|H\. ?J\. ?Res\.|S\. ?J\. ?Res\.|H\. ?Con\. ?Res\.|S\. ?Con\. ?Res\.|H\. ?Res\.|S\. ?Res\.) ?(\d{1,5}|l{2,}|_+)/i.exec(
      head.flat,
    );
  if (!congress || !measure) return null;
  if (!/IN THE (?:HOUSE OF REPRESENTATIVES|SENATE OF THE UNITED STATES)|\bA BILL\b|Be it enacted/i.test(head.flat))
    return null;
  const { chamber, kind } = billKind(measure[1] ?? '');
  const session = /\b(\d)(?:ST|D|ND) SESSION\b/i.exec(head.flat)?.[1];
  const purpose = /\b(To [a-z][^.]{10,400}?, and for other purposes|To [a-z][^.]{10,300})\./.exec(head.flat)?.[1];
  const short = /may be cited as the [“"‘'](.{4,160}?)[”"’']/.exec(head.whole)?.[1];
  const sponsor =
    /\b(?:Mr|Mrs|Ms|Miss|Dr)\. ([A-Z][A-Za-z'’-]+(?: of [A-Z][a-z]+)?)(?: \(for|,| introduced| submitted)/.exec(
      head.flat,
    )?.[1];
  const introduced =
    /IN THE (?:HOUSE OF REPRESENTATIVES|SENATE OF THE UNITED STATES) ([A-Z][a-z]+ \d{1,2}, \d{4})/i.exec(
      head.flat,
    )?.[1];
  const builder = new DraftBuilder('bill', 0.95)
    .set('name', short?.replace(/^[“"‘'’]+|[.,]$/g, '') ?? purpose, short ? 0.9 : 0.75)
    .set('chamber', chamber, 0.97)
    .set('kind', kind, 0.97)
    .set('number', /\d/.test(measure[2] ?? '') ? measure[2] : null, 0.97)
    .set('congress', congress[1], 0.98)
    .set('session', session, 0.95)
    .set('status', /introduced the following|\(IH\)|\(IS\)/i.test(head.flat) ? 'as introduced' : null, 0.85)
    .set('date', introduced ? findDates(introduced)[0]?.date : null, 0.85);
  return builder.add(sponsor ? [splitName(calmCapitals(sponsor.replace(/ of .*/, '')), 'sponsor')] : [], 0.7).done();
}

/** A bill of the New York legislature, budget bills among them; null for others. */
export function draftNewYorkBill(head: DocumentHead): DraftOutput | null {
  const top = head.flat.slice(0, 2500);
  const numbers = /\bS\. ?(\d{1,5})(?:-[A-Z])? +A\. ?(\d{1,5})/.exec(top);
  if (!/STATE OF NEW YORK|State of New York/.test(top) || !/IN SENATE|SENATE|ASSEMBLY/i.test(top)) return null;
  const number = numbers?.[1] ?? /\bS\. ?(\d{3,5})/.exec(top)?.[1] ?? /^(?:S\. )?(\d{3,5})\b/m.exec(head.text)?.[1];
  const purpose = /\bAN ACT (.{10,300}?)(?:\.| THE PEOPLE| The People)/i.exec(top)?.[1];
  const date = /IN SENATE[^A-Za-z]*([A-Z][a-z]+ \d{1,2}, \d{4})/i.exec(top)?.[1];
  const year = findDates(date ?? top)[0]?.date.slice(0, 4);
  return new DraftBuilder('bill', 0.85)
    .set('name', purpose && `An Act ${purpose.replace(/\s*\(?[A-Z ]{8,}\)?$/, '')}`, 0.7)
    .set('chamber', 'Senate', 0.8)
    .set('kind', 'bill', 0.9)
    .set('number', number, 0.8)
    .set('jurisdiction', 'New York', 0.95)
    .set(
      'stateSession',
      year
        ? `${Number(year) - ((Number(year) + 1) % 2)}-${Number(year) - ((Number(year) + 1) % 2) + 1} Legislative Session`
        : null,
      0.6,
    )
    .set('date', findDates(date ?? top)[0]?.date, 0.75)
    .done();
}

/** A report of a committee of Congress: "S. REPT. 115-199", "HOUSE OF REPRESENTATIVES REPORT 115-572"; null for others. */
export function draftCommitteeReport(head: DocumentHead): DraftOutput | null {
  const top = head.flat.slice(0, 2500);
  const congress = /\b(\d{2,3})(?:TH|ST|ND|RD|D) CONGRESS\b/i.exec(top);
  const number = /\b(?:REPORT|Rept\.|Report No\.)[\s:]*(\d{2,3}[-–]\d{1,4})\b/i.exec(top);
  if (!congress || !number) return null;
  const chamber = /\bSENATE\b/.test(top) && !/HOUSE OF REPRESENTATIVES/.test(top.slice(0, 400)) ? 'Senate' : 'House';
  const committee = /\bfrom the (Committee on .{3,80}?|Select Committee .{3,80}?),? submitted the following/i.exec(
    top,
  )?.[1];
  return new DraftBuilder('committee-report', 0.92)
    .set('title', titleLines(head.lines), 0.6)
    .set('chamber', chamber, 0.9)
    .set('number', number[1]?.replace('–', '-'), 0.97)
    .set('committee', committee && `${chamber} ${committee}`, 0.85)
    .set('congress', congress[1], 0.97)
    .set('session', /\b(\d)(?:ST|D|ND) SESSION\b/i.exec(top)?.[1], 0.9)
    .set('date', findDates(top)[0]?.date, 0.85)
    .done();
}

/** A printed hearing: "HEARING BEFORE THE COMMITTEE ON ..."; null for others. */
export function draftHearing(head: DocumentHead): DraftOutput | null {
  const top = head.flat.slice(0, 2500);
  const before =
    /\bHEARINGS? BEFORE THE ((?:SUB)?COMMITTEE ON .{3,120}?)(?: OF THE (.{3,80}?))? (?:HOUSE OF REPRESENTATIVES|UNITED STATES SENATE|ONE HUNDRED|[A-Z]+TEENTH CONGRESS)/i.exec(
      top,
    );
  if (!before) return null;
  const senate = /UNITED STATES SENATE|S\. ?HRG/i.test(top);
  const congress = /\b(\d{2,3})(?:TH|ST|ND|RD) CONGRESS\b/i.exec(top)?.[1];
  return new DraftBuilder('hearing', 0.92)
    .set('title', titleLines(head.lines), 0.6)
    .set('committee', `${senate ? 'Senate' : 'House'} ${calmCapitals(before[1] ?? '')}`, 0.85)
    .set('congress', congress, 0.85)
    .set(
      'number',
      /\b(S\. ?HRG\. \d{2,3}[-–]\d{1,4}|Serial No\. [\w–-]+)/i
        .exec(top)?.[1]
        ?.replace(/S\. ?HRG/i, 'S. Hrg')
        .replace('–', '-'),
      0.9,
    )
    .set('date', findDates(top)[0]?.date, 0.85)
    .done();
}

/** The first lines in capitals that are a title and no heading of the series. */
function titleLines(lines: readonly string[]): string | null {
  const title: string[] = [];
  for (const line of lines.slice(0, 30)) {
    const furniture = /CONGRESS|SESSION|SENATE|HOUSE OF REP|REPORT|HEARING|HRG|CALENDAR|PRINTED|SERIAL|^\d|^\[/i.test(
      line,
    );
    if (furniture) {
      if (title.length > 0) break;
      continue;
    }
    if (line !== line.toUpperCase() || line.length < 6) {
      if (title.length > 0) break;
      continue;
    }
    title.push(line);
  }
  return calmCapitals(title.join(' ')) || null;
}
