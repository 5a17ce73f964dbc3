import { dateAfter, findDates } from '../../text/dates';
import { calmCapitals } from '../../text/title-case';
import { DraftBuilder, type DraftOutput } from './builder';
import type { DocumentHead } from './document-head';

/** A Statement of Administration Policy of the Office of Management and Budget; null for others. */
export function draftAdministrationPolicy(head: DocumentHead): DraftOutput | null {
  const at = head.lines.findIndex((line) => /STATEMENT OF ADMINISTRATION POLICY/i.test(line));
  if (at < 0 || at > 15) return null;
  const about: string[] = [];
  for (const line of head.lines.slice(at + 1, at + 8)) {
    if (
      /^\((?:Rep|Sen|Reps|Sens|Senator|Representative|House|Senate|Chair)\b|^The (?:Administration|President)|^\(.*(?:cosponsor|\)$)/i.test(
        line,
      )
    )
      break;
    about.push(line);
  }
  const subject = about.join(' ').replace(/\s+/g, ' ').trim();
  return new DraftBuilder('statement', 0.95)
    .set(
      'title',
      subject ? `Statement of Administration Policy: ${calmCapitals(subject)}` : 'Statement of Administration Policy',
      0.9,
    )
    .set('institution', 'Executive Office of the President, Office of Management and Budget', 0.95)
    .set('place', 'Washington, D.C.', 0.6)
    .set('date', findDates(head.lines.slice(0, at + 2).join(' '))[0]?.date, 0.95)
    .done();
}

/** A page of the Federal Register: executive orders and proclamations, rules, notices; null for others. */
export function draftFederalRegister(head: DocumentHead): DraftOutput | null {
  const issue =
    /Federal Register ?\/? ?Vol\. (\d{1,3}), No\. \d{1,3} ?\/? ?(?:\w+day, )?([A-Z][a-z]+ \d{1,2}, \d{4})/.exec(
      head.flat,
    );
  const order = /Executive Order (\d{4,5}) of ([A-Z][a-z]+ \d{1,2}, \d{4})/.exec(head.flat);
  const proclamation = /Proclamation (\d{4,5}) of ([A-Z][a-z]+ \d{1,2}, \d{4})/.exec(head.flat);
  const page = head.labels.find((label) => label !== null && /^\d{3,6}$/.test(label)) ?? null;
  const signed = order ?? proclamation;
  if (signed) {
    return new DraftBuilder('executive-order', 0.95)
      .set('title', afterLine(head.lines, /^(?:Executive Order|Proclamation) \d/), 0.85)
      .set('number', signed[1], 0.98)
      .set('orderKind', order ? 'executive order' : 'proclamation', 0.98)
      .set('date', findDates(signed[2] ?? '')[0]?.date, 0.97)
      .set('frVolume', issue?.[1], 0.95)
      .set('frPage', issue ? page : null, 0.85)
      .done();
  }
  if (!issue) return null;
  const action = /ACTION: ([A-Z][^.]{3,60})\./.exec(head.flat)?.[1]?.toLowerCase() ?? '';
  return new DraftBuilder('federal-register', 0.9)
    .set('title', titleOfNotice(head), 0.7)
    .set('volume', issue[1], 0.97)
    .set('page', page, 0.8)
    .set(
      'agency',
      /AGENCY: ([^.]{3,120})\./.exec(head.flat)?.[1] ??
        calmCapitals(head.lines.find((line) => /^[A-Z ]*(?:DEPARTMENT|COMMISSION|AGENCY|BOARD)\b/.test(line)) ?? ''),
      0.8,
    )
    .set(
      'action',
      ['interim final rule', 'final rule', 'proposed rule', 'notice'].find((one) => action.includes(one)),
      0.85,
    )
    .set('date', findDates(issue[2] ?? '')[0]?.date, 0.97)
    .done();
}

/** The lines after one that fits, up to the first line of text: "By the authority vested in me". */
function afterLine(lines: readonly string[], form: RegExp): string | null {
  const at = lines.findIndex((line) => form.test(line));
  const title: string[] = [];
  for (const line of lines.slice(at + 1, at + 5)) {
    if (/^By (?:the|virtue)|^A Proclamation|^\d|[.;]$/.test(line)) break;
    title.push(line);
  }
  return title.join(' ').replace(/(\p{L})- (\p{Ll})/gu, '$1$2') || null;
}

function titleOfNotice({ lines }: DocumentHead): string | null {
  const at = lines.findIndex((line) => /^AGENCY:/.test(line));
  const title = lines.slice(Math.max(0, at - 3), Math.max(0, at)).filter((line) => !/^\[|^RIN|CFR Part/.test(line));
  return title.join(' ') || null;
}

/** A report of the Judicial Conference of the United States, or of the conferences of judges before it; null for others. */
export function draftJudicialConference(head: DocumentHead): DraftOutput | null {
  const top = head.flat.slice(0, 1500);
  if (
    !/REPORT (?:of the |OF THE |OF M E )?(?:PROCEEDINGS )?(?:OF A SPECIAL SESSION )?(?:of the |OF THE |OF M E )*(?:.{0,40})?\.?JUDIC\w*\.? (?:CONFERENCE|COUNCIL)/i.test(
      top,
    )
  )
    return null;
  const proceedings = /PROCEEDINGS/i.test(top);
  const session = /(\w+) SESSION,? (\d{4})/i.exec(top);
  return new DraftBuilder('agency-report', 0.9)
    .set(
      'title',
      proceedings
        ? 'Report of the Proceedings of the Judicial Conference of the United States'
        : 'Report of the Judicial Conference',
      0.85,
    )
    .set('agency', 'Judicial Conference of the United States', 0.9)
    .set('date', conferenceDate(top, session ? findDates(`${session[1]} ${session[2]}`)[0]?.date : undefined), 0.8)
    .done();
}

/** Conferences last days: "March 7-9, 1979", "October 1-3, 1924"; the first day counts. */
function conferenceDate(text: string, session?: string): string | null {
  const span = /\b([A-Z][a-z]+|[A-Z]{3,9}) (\d{1,2})(?:[-–·,]\s?\d{1,2})+, (\d{4})/.exec(text);
  const first = span ? findDates(`${span[1]} ${span[2]}, ${span[3]}`)[0] : undefined;
  const single = findDates(text)[0];
  const found = first && (!single || (span?.index ?? 0) <= single.start) ? first.date : single?.date;
  // The month that the title names is surer than a day that the text speaks of.
  return session && !found?.startsWith(session) ? session : (found ?? null);
}

const reportNumber =
  /\b(GAO-\d{2}-\d{1,5}[A-Z]{0,4}|GAO\/[A-Z/]+-\d{2}-\d+|R[LSM]?\d{4,5}|IF\d{5}|IN\d{5}|OIG-\d{2}-\d+)\b/;

/** A report of the GAO or the Congressional Research Service, by their names and numbers; null for others. */
export function draftNumberedReport(head: DocumentHead): DraftOutput | null {
  const crs = /Congressional Research Service/i.test(head.flat);
  const gao = /Government Accountability Office|General Accounting Office|\bGAO-\d\d-/i.test(head.flat);
  const number = reportNumber.exec(head.flat)?.[1];
  if ((!crs && !gao) || !number) return null;
  return new DraftBuilder('agency-report', 0.9)
    .set('agency', crs ? 'Congressional Research Service' : 'Government Accountability Office', 0.95)
    .set('number', number, 0.95)
    .set('date', dateAfter(head.flat, /Updated/) ?? findDates(head.flat)[0]?.date, 0.8)
    .done();
}
