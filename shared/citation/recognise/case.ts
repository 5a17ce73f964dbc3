import { isDigit, plain, skipSpace } from './characters';
import { courtOf, isCourt } from './courts';
import { core, type Found, type Scan, type Volume } from './found';
import { type NumberMatch, readLongPage, readPage, skipNumberWord } from './numbers';
import { afterAt, readPinpoint } from './pinpoint';
import { type Edition, editionOf, firmness } from './reporters';
import { gap, matchAt, space, sticky } from './sticky';
import { addParentheticals, addPinpoint, endsLikeCitation } from './tail';

const nominative = sticky(`\\((?:[0-9]{1,2}${gap})?[A-Z][A-Za-z.&' ]{1,24}\\)${gap}`);
const yearAfterReporter = sticky(`\\((?:1[789]|20)[0-9]{2},?\\)${gap}`);
const paragraph = sticky(`(?:¶|P|[Pp]ara?\\.)${gap}(?=[0-9])`);
const paragraphNumber = sticky('[0-9]{1,3}(?:,[0-9]{3}){0,2}[A-Z]?(?![A-Za-z0-9])');
const street = sticky(
  `${gap}(?:St(?:reet|\\.)|Ave(?:nue|\\.)|R(?:oa)?d\\.?|Blvd|Boulevard|Dr\\.|Drive|Lane|Ln\\.|Court\\b|Terrace|Place|Pl\\.)`,
);

const fraction = sticky('/[0-9]');
const measure = sticky(
  `${space}(?:m?g|kg|ml|min|mins|minutes?|hours?|hrs?|lbs?|oz|cups?|ft|feet|miles?|percent|degrees|of${space}(?:them|these|those|which))(?![A-Za-z])`,
);

/** Reads a case after volume and reporter: a full citation, or a short form with "at" (Bluebook rules 10.3 and 10.9). */
export function readCase(
  scan: Scan,
  volume: Volume,
  { end, editions }: { end: number; editions: Edition[] },
): Found | null {
  const { text } = scan;
  // A scanner's comma for a period: "U,S,".
  const print = plain(text.slice(volume.end, end)).replace(/,(?=\S|$)/g, '.');
  const trust = firmness(print, volume.value, editions);
  if (trust === 'none') return null;
  let at = skipSpace(text, end);
  const comma = text.charCodeAt(at) === 44;
  if (comma) at = skipSpace(text, at + 1);
  const pinStart = afterAt(text, at);
  if (pinStart !== null) return readShort(scan, volume, { print, editions, pinStart });
  const inner = matchAt(nominative, text, at) ?? matchAt(yearAfterReporter, text, at);
  if (inner) at += inner[0].length;
  const page = readCasePage(text, at, editions);
  if (!page || (page.end === skipSpace(text, end) && !print.endsWith('.'))) return null;
  // "2 Pet. 1:21" is a verse.
  if (text.charCodeAt(page.end) === 58 && isDigit(text.charCodeAt(page.end + 1))) return null;
  // "Lot 12 N.W. 1/4" is a fraction of a section, "100 Cal. 5 g fat" and "12 N.E. 4 min" are measures.
  if (matchAt(fraction, text, page.end) || matchAt(measure, text, page.end)) return null;
  if (matchAt(street, text, page.end)) return null;
  if (trust === 'name' && ((comma && !print.endsWith('.')) || !endsLikeCitation(text, page.end))) return null;

  const found = core('case', [volume.start, page.end], {
    normalized: '',
    fields: { volume: volume.value, reporter: print, page: page.value || null },
  });
  addPinpoint(scan, found);
  const authority = addParentheticals(scan, found);
  if (authority) found.fields.court = courtOf(authority);
  // "(7th Cir.), cert. denied": the year follows with the history.
  const remark = found.fields.parenthetical;
  if (!authority && typeof remark === 'string' && isCourt(remark)) {
    found.fields.court = courtOf(remark);
    delete found.fields.parenthetical;
  }
  const year = typeof found.fields.year === 'number' ? found.fields.year : undefined;
  const edition = editionOf(print, editions, year);
  const reporter = edition?.name ?? print;
  found.fields.reporter = reporter;
  const numbered = skipNumberWord(text, at) > at ? ' No.' : '';
  const between = inner && !/^\(\d{4}/.test(inner[0]) ? ` ${plain(inner[0])}` : '';
  found.normalized = `${volume.value} ${reporter}${numbered}${between} ${page.value || '___'}`;
  return found;
}

function readCasePage(text: string, i: number, editions: readonly Edition[]): NumberMatch | null {
  const sign = matchAt(paragraph, text, i);
  if (sign) {
    const number = matchAt(paragraphNumber, text, i + sign[0].length);
    return number ? { value: number[0], end: i + sign[0].length + number[0].length } : null;
  }
  // The FCC's Record runs to twenty thousand pages a volume and more, with commas.
  if (editions.some(({ name }) => /^(?:FCC|F\.C\.C\.) Rcd/.test(name))) return readLongPage(text, i);
  const numbered = editions.some((edition) => edition.type !== 'state_regional') ? skipNumberWord(text, i) : i;
  return readPage(text, numbered);
}

/** A slip opinion's pinpoint before its reporter is paged: "560 U. S., at ___". */
function blankPin(text: string, i: number): NumberMatch | null {
  const blank = matchAt(unpaged, text, i);
  return blank && { value: '___', end: i + blank[0].length };
}

const unpaged = sticky('_{2,12}(?![A-Za-z0-9])');

function readShort(
  scan: Scan,
  volume: Volume,
  { print, editions, pinStart }: { print: string; editions: readonly Edition[]; pinStart: number },
): Found | null {
  const pin = readPinpoint(scan.text, pinStart, scan) ?? blankPin(scan.text, pinStart);
  if (!pin) return null;
  const reporter = editionOf(print, editions, undefined)?.name ?? print;
  const found = core('case_short', [volume.start, pin.end], {
    normalized: `${volume.value} ${reporter} at ${pin.value}`,
    fields: { volume: volume.value, reporter, pin: pin.value },
  });
  addParentheticals(scan, found);
  return found;
}
