import { shortNameBefore } from './case-name';
import { plain, skipSpace } from './characters';
import { finishDated } from './federal-code';
import { core, type Found, type Scan, type WordReader } from './found';
import { readLongPage, skipNumberWord, withCommas } from './numbers';
import { readSectionSign } from './section-sign';
import { readSections, renderSections, sectionFields } from './sections';
import { gap, matchAt, sticky } from './sticky';
import { addParentheticals, wordEnds } from './tail';

const cfrPage = sticky(`${gap},${gap}3${gap}C\\.?${gap}F\\.?${gap}R\\.?${gap}(?:§${gap})?([0-9]{1,4})(?![0-9])`);

function orderReader(name: string): WordReader {
  return (scan, start, end) => {
    const { text } = scan;
    const at = skipNumberWord(text, skipSpace(text, end));
    const number = readLongPage(text, at);
    if (!number || number.value.length > 5 || !wordEnds(text, number.end)) return null;
    if (number.value.length < 4 && at === skipSpace(text, end)) return null;
    const found = core('exec_order', [start, number.end], {
      normalized: `${name} No. ${withCommas(number.value)}`,
      fields: { number: number.value },
    });
    // The presidents' papers in title 3 are where an order is printed, not a regulation of their own.
    const printed = matchAt(cfrPage, text, number.end);
    if (printed?.[1]) {
      found.pinEnd = number.end + printed[0].length;
      found.next = found.pinEnd;
      found.fields.cfrPage = printed[1];
    }
    addParentheticals(scan, found);
    return found;
  };
}

const ordersBefore =
  /\b(?:Executive Orders?|Exec\. Orders?|E\.O\.s?)\s{1,4}(?:Nos?\.\s{0,4})?(?:\d{1,2},?\d{3},?\s{0,4}){1,6}(?:and|or|&)?\s{0,4}$/;

/** Reads the second and later numbers of a list: "Executive Orders 13925 and 13926". */
export function readListedOrder({ text }: Scan, start: number): Found | null {
  const number = readLongPage(text, start);
  if (!number || number.value.length < 4 || number.value.length > 5 || !wordEnds(text, number.end)) return null;
  if (!/[,dr&]\s{1,4}$/.test(text.slice(Math.max(0, start - 5), start))) return null;
  if (!ordersBefore.test(text.slice(Math.max(0, start - 90), start))) return null;
  return core('exec_order', [start, number.end], {
    normalized: `Exec. Order No. ${withCommas(number.value)}`,
    fields: { number: number.value },
  });
}

/** Words with which executive orders and proclamations begin (rule 14.7). */
export const orderAnchors: [string, WordReader][] = [
  ...['Exec. Order', 'Executive Order', 'E.O.', 'EXEC. ORDER', 'EXECUTIVE ORDER', 'Exec. Ord.', 'Executive Orders'].map(
    (print): [string, WordReader] => [print, orderReader('Exec. Order')],
  ),
  ...['Proclamation', 'Presidential Proclamation', 'Proclamation No.', 'Proc. No.'].map(
    (print): [string, WordReader] => [print, orderReader('Proclamation')],
  ),
];

/** Reads a Treasury regulation, which is in title 26 of the C.F.R. (Indigo Book R20.2): "Treas. Reg. § 1.414(r)-8 (1994)". */
export const readTreasuryRegulation: WordReader = (scan, start, end) => {
  const { text } = scan;
  const sign = readSectionSign(text, skipSpace(text, end));
  const sections = readSections(text, sign?.end ?? skipSpace(text, end), { sign, beginsCitation: scan.beginsCitation });
  if (!sections?.section.includes('.')) return null;
  const name = plain(text.slice(start, end)).replace(/Regs\./, 'Reg.');
  const found = core('regulation', [start, sections.end], {
    normalized: `${name} ${renderSections(sections, sign)}`,
    fields: {
      title: '26',
      ...sectionFields(sections),
    },
  });
  return finishDated(scan, found);
};

const gaoNumber = sticky(
  '(GAO[-/](?:[A-Z/]{1,14}-){0,2}[0-9]{2,4}-[0-9]{1,6}[A-Z]{0,3}(?:-[0-9]{1,3})?)(?![A-Za-z0-9])',
);
const dashes = /[\u2010-\u2015\u2212]/g;

/** Reads a report number of the Government Accountability Office, new or old: "GAO-21-385", "GAO/GGD-99-12". */
export const readGao: WordReader = (scan, start) => {
  const window = scan.text.slice(start, start + 40).replace(dashes, '-');
  const match = matchAt(gaoNumber, window, 0);
  if (!match?.[1]) return null;
  const found = core('agency_report', [start, start + match[1].length], {
    normalized: match[1],
    fields: { number: match[1], agency: 'GAO' },
  });
  addParentheticals(scan, found);
  return found;
};

const crsNumber = sticky('((?:R[LS]?[0-9]{5}|I[FNG][0-9]{5}|LSB[0-9]{5}))(?![A-Za-z0-9])');
const crsWords = /Cong\. ?R(?:sch|es)\. ?Serv|CRS|Congressional Research Service|CONG\. RSCH\. SERV/;

/** Reads a report number of the Congressional Research Service, where its name stands near: "R46751", "LSB10309". */
export function readCrs(scan: Scan, start: number): Found | null {
  const match = matchAt(crsNumber, scan.text, start);
  if (!match?.[1] || !scan.near(crsWords, start - 120, start + 80)) return null;
  const found = core('agency_report', [start, start + match[1].length], {
    normalized: match[1],
    fields: { number: match[1], agency: 'CRS' },
  });
  const title = matchAt(reportTitle, scan.text, found.span[1]);
  const service = serviceName.exec(scan.text.slice(Math.max(0, start - 60), start));
  if (service) found.full[0] = start - service[0].length;
  if (title) {
    const printed = plain(title[0]).replace(/^,\s*|\s*$/g, '');
    const pin = / (\d{1,4}(?:-\d{1,4})?)$/.exec(printed);
    found.fields.title = pin ? printed.slice(0, pin.index) : printed;
    if (pin?.[1]) found.fields.pin = pin[1];
  }
  const authors = service && shortNameBefore(scan.text, found.full[0], Math.max(0, found.full[0] - 120));
  if (authors?.name && /^[A-Z]\S* .*[A-Z]/.test(authors.name)) {
    found.fields.author = authors.name;
    found.full[0] = authors.start;
  }
  if (title) found.pinEnd = found.span[1] + title[0].trimEnd().length;
  addParentheticals(scan, found);
  return found;
}

const serviceName =
  /(?:Cong\. R(?:sch|es)\. Serv\.,|CONG\. RSCH\. SERV\.,|CRS(?: Report)?|Congressional Research Service(?: Report)?,?)\s{1,4}$/;
const reportTitle = sticky(`,${gap}[^();]{1,180}(?=\\((?:[A-Z][a-z]+\\.? [0-9]{1,2}, )?(?:19|20)[0-9]{2}\\))`);

/** Whether a word of a citation's surroundings stands in a window of the text. */
export function nearIn(text: string): Scan['near'] {
  return (pattern, from, to) => pattern.test(text.slice(Math.max(0, from), to));
}
