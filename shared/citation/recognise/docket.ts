import { plain, skipSpace } from './characters';
import { courtOf, isCourt } from './courts';
import { core, type Found, type Scan, type WordReader } from './found';
import { readParentheticals } from './parenthetical';
import { gap, matchAt, sticky } from './sticky';
import { addPinpoint } from './tail';

const d = '[-\\u2010-\\u2015\\u2212]';
const judges = `(?:${d}[A-Z]{1,6}){0,4}`;
/** A federal district court's number says office, year, kind of case and number: "2:18-cr-00422-SPL". */
const district = sticky(
  `(?:[0-9]{1,2}:)?[0-9]{2,4}${d}?(?:cv|cr|CV|CR|Civ\\.?|Cr\\.?|mc|MC|md|MD|mj|MJ|bk|BK|ap|AP|po|cm|gj|sw)${d}?[0-9]{2,6}${judges}(?![A-Za-z0-9])`,
);
const spacedDistrict = sticky(
  `[0-9]{2,4}${gap}(?:Civ|Cr|Crim|CV|CR|C)\\.?${gap}[0-9]{1,6}(?:${gap}\\([A-Z]{2,6}\\)(?:\\([A-Z]{2,6}\\))?)?(?![A-Za-z0-9])`,
);
const appeal = sticky(`[0-9]{2,4}${d}[0-9]{1,6}(?:${d}[A-Za-z]{1,4})?(?![A-Za-z0-9])`);
// Illinois puts one digit first, that of the district: "1-15-2522".
const state = sticky(
  `(?:[A-Z]{1,4}${d}?)?(?:[0-9]{2,8}|[0-9](?=${d}[0-9]{2}${d}[0-9]{3,5}))(?:${d}[A-Z0-9]{1,8}){0,3}(?![A-Za-z0-9])`,
);
const more = sticky(`${gap},?${gap}(?:&${gap}|and${gap})?(?=[0-9]{2,4}${d}[0-9])`);
const ecf = sticky(
  `${gap},${gap}(?:ECF|Dkt\\.?|Doc(?:ket|\\.)?|D\\.E\\.)${gap}(?:No\\.?|#)?${gap}[0-9]{1,5}(?:-[0-9]{1,4})?`,
);
// "--- F. Supp. 3d ---, ": a reporter whose volume is not out yet.
const unprinted = sticky(
  `[-_\\u2010-\\u2015]{1,8}${gap}[A-Z][A-Za-z0-9. ]{0,18}[a-z0-9.]${gap}[-_\\u2010-\\u2015]{1,8}${gap},${gap}`,
);
const slip = sticky(`${gap},${gap}slip${gap}op\\.?`);

interface DocketNumber {
  number: string;
  end: number;
  /** The number's form alone says that it is a docket's. */
  certain: boolean;
}

/** The docket number at `i`, of a federal or state court; null when none stands there. */
export function readDocketNumber(text: string, i: number): DocketNumber | null {
  const certain = matchAt(district, text, i);
  if (certain) return { number: tidy(certain[0]), end: i + certain[0].length, certain: /:|[a-z]/.test(certain[0]) };
  for (const pattern of [spacedDistrict, appeal, state]) {
    const match = matchAt(pattern, text, i);
    if (match) return { number: tidy(match[0]), end: i + match[0].length, certain: false };
  }
  return null;
}

const tidy = (number: string) => plain(number);

/**
 * Reads a docket from "No." on (rule 10.8.1): "No. 2:18-cr-00422 (D. Ariz. Mar. 28, 2018)". A number whose form does not
 * tell needs a dated court after it. Before a database or reporter citation it is that citation's docket, not one of its own.
 */
export const readDocket: WordReader = (scan, start, end) => {
  const { text } = scan;
  const at = skipSpace(text, end);
  const docket = readDocketNumber(text, at);
  return docket && finishDocket(scan, start, docket);
};

/** Reads a docket number that no word announces ("2:18-cr-00422-SPL"), by its form alone. */
export function readBareDocket(scan: Scan, start: number): Found | null {
  const match = matchAt(district, scan.text, start);
  if (!match?.[0].includes(':')) return null;
  return finishDocket(scan, start, { number: tidy(match[0]), end: start + match[0].length, certain: true });
}

function finishDocket(scan: Scan, start: number, docket: DocketNumber): Found | null {
  const { text } = scan;
  let end = docket.end;
  for (let count = 0; count < 6; count++) {
    const next = matchAt(more, text, end);
    const another = next && readDocketNumber(text, end + next[0].length);
    if (!another) break;
    end = another.end;
  }
  const after = skipSpace(text, end);
  if (text.charCodeAt(after) === 44) {
    const next = skipSpace(text, after + 1);
    if (scan.beginsCitation(next + (matchAt(unprinted, text, next)?.[0].length ?? 0))) return null;
  }
  const found = core('docket', [start, docket.end], {
    normalized: `No. ${docket.number}`,
    fields: { number: docket.number },
  });
  found.pinEnd = end;
  const slipOpinion = matchAt(slip, text, end);
  if (slipOpinion) addPin(scan, found, end + slipOpinion[0].length);
  const filed = matchAt(ecf, text, found.pinEnd);
  if (filed) addPaperPin(scan, found, found.pinEnd + filed[0].length);
  const tail = readParentheticals(text, found.pinEnd);
  if (tail?.dated) {
    const court = tail.authority ? courtOf(tail.authority.replace(/,? (?:filed|decided|argued|dismissed)$/, '')) : '';
    if (court) found.fields.court = court;
    if (tail.year) found.fields.year = tail.year;
    if (tail.date) found.fields.date = tail.date;
    found.normalized += ` ${tail.dated}`;
    found.full[1] = tail.end;
    const later = matchAt(ecf, text, tail.end);
    if (later) {
      const behind: Found = { ...found, fields: {} };
      addPaperPin(scan, behind, tail.end + later[0].length);
      found.full[1] = behind.pinEnd;
      if (behind.fields.pin) found.fields.pin = behind.fields.pin;
    }
  } else found.full[1] = found.pinEnd;
  const ecfNumber = /(?:ECF|Dkt|Doc|D\.E)[^0-9]{0,12}([0-9]{1,5}(?:-[0-9]{1,4})?)/.exec(
    plain(text.slice(docket.end, found.full[1])),
  );
  if (ecfNumber?.[1]) found.fields.ecf = ecfNumber[1];
  const courtNamed = Boolean(tail?.dated && tail.authority) || tail?.remarks.some((remark) => isCourt(remark));
  if (end > docket.end) found.next = end;
  return docket.certain || courtNamed || slipOpinion ? found : null;
}

const atPage = sticky(`${gap},?${gap}(?:at${gap}|[\u00b6\u00a7])`);

/** ", at 3" behind the number of a paper; without "at" a second number is another paper. */
function addPaperPin(scan: Scan, found: Found, end: number): void {
  if (matchAt(atPage, scan.text, end)) addPin(scan, found, end);
  else found.pinEnd = end;
}

function addPin(scan: Scan, found: Found, end: number): void {
  found.pinEnd = end;
  const core: Found = { ...found, span: [found.span[0], end], fields: {} };
  addPinpoint(scan, core);
  if (!core.fields.pin) return;
  found.fields.pin = core.fields.pin;
  found.pinEnd = core.pinEnd;
}

/** A docket that stands directly before a comma that ends at `i`: "No. 13-7451, "; where it begins, and the number. */
export function docketBefore(text: string, i: number): { start: number; number: string } | null {
  const from = Math.max(0, i - 60);
  const window = text.slice(from, i);
  const match =
    /(?:\b(?:Civ(?:il)?\.? (?:A(?:ction)?\.? )?|Crim(?:inal)?\.? |Case |Docket |C\.A\. )?Nos?\.\s{0,3})([^\s,;()][^,;()]{1,36}(?:\([A-Z]{2,6}\))?),?\s*$/.exec(
      window,
    );
  if (!match?.[1] || !/\d/.test(match[1])) return null;
  return { start: from + match.index, number: plain(match[1]).replace(dashRun, '-') };
}

const dashRun = /[\u2010-\u2015\u2212]/g;
