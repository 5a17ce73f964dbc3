import { ordinal, readCongress } from './bill';
import { isUpper, plain } from './characters';
import { core, type Scan, type WordReader } from './found';
import { gap, matchAt, space, sticky } from './sticky';
import { addParentheticals, addPinpoint, datedText } from './tail';
import { titleBefore } from './title';

const opening = sticky(`(?:${space}[Oo]n${space}[^;()]{1,160}?)?${space}[Bb]efore${space}`);
const farthest = 240;
const barePage = sticky(`${space}([0-9]{1,4}(?:[-\\u2013][0-9]{1,4})?)(?=${gap}\\()`);

/**
 * Reads a hearing from the word "Hearing" on (Indigo Book R21.4.1): what it was on, the committee, the Congress. The title
 * before the colon belongs to the whole citation, not to the core.
 */
export const readHearing: WordReader = (scan, start, end) => {
  const { text } = scan;
  const match = matchAt(opening, text, end);
  if (!match) return null;
  const committeeStart = end + match[0].length;
  const congress = congressWithin(text, committeeStart);
  if (!congress) return null;
  const committee = plain(text.slice(committeeStart, congress.start)).replace(/,$/, '');
  if (!/\b(?:Comm|Committee|Subcomm|Subcommittee|Caucus|Commission|COMM|SUBCOMM)\b/.test(committee)) return null;
  const found = core('hearing', [start, congress.end], {
    normalized: '',
    fields: { congress: congress.congress, committee: committee.replace(/^the /, '') },
  });
  if (congress.session) found.fields.session = congress.session;
  addPages(scan, found);
  addParentheticals(scan, found);
  const title = titleBefore(text, start);
  if (title) {
    found.fields.title = title.text;
    found.full[0] = title.start;
  }
  const about = plain(text.slice(start, committeeStart));
  const year = datedText(text, found.pinEnd);
  const pin = found.fields.pin ? ` ${found.fields.pin}` : '';
  found.normalized = `${title ? `${title.text}: ` : ''}${about} ${committee}, ${ordinal(congress.congress)} Cong.${pin}${year ? ` ${year}` : ''}`;
  return found;
};

const committeeWord = /\b(?:Comm|Committee|Subcomm|Subcommittee|Commission|COMM|SUBCOMM)\b/;

/** Reads a committee print or staff report from "Staff of" on (rule 13.4(c)): committee, Congress, title, year. */
export const readStaffReport: WordReader = (scan, start, end) => {
  const { text } = scan;
  const congress = congressWithin(text, end);
  if (!congress) return null;
  const committee = plain(text.slice(end, congress.start)).replace(/,$/, '');
  if (!committeeWord.test(committee)) return null;
  return readPrint(scan, { start, committee, congress, words: `Staff of ${committee}` });
};

/** Reads a committee print that names no staff, from the chamber's committee on: it must say "Comm. Print". */
export const readCommitteePrint: WordReader = (scan, start, end) => {
  const { text } = scan;
  const congress = congressWithin(text, end);
  if (!congress) return null;
  const committee = plain(text.slice(start, congress.start)).replace(/,$/, '');
  const found = readPrint(scan, { start, committee, congress, words: committee });
  return /Comm(?:\.|ittee) Print/.test(found.normalized) ? found : null;
};

interface Print {
  start: number;
  committee: string;
  congress: { congress: string; session?: string; start: number; end: number };
  words: string;
}

const commaAfter = sticky(`${gap},${gap}`);

function readPrint(scan: Scan, { start, committee, congress, words }: Print) {
  const { text } = scan;
  const found = core('committee_print', [start, congress.end], {
    normalized: `${words}, ${ordinal(congress.congress)} Cong.`,
    fields: { congress: congress.congress, committee },
  });
  if (congress.session) found.fields.session = congress.session;
  const comma = matchAt(commaAfter, text, congress.end);
  if (!comma) return found;
  const titleStart = congress.end + comma[0].length;
  const titleEnd = bracketWithin(text, titleStart);
  if (titleEnd < 0 || !isUpper(text.charCodeAt(titleStart))) return found;
  found.pinEnd = titleEnd;
  const title = plain(text.slice(titleStart, titleEnd));
  const pin = /,? (?:at )?([0-9]+(?:-[0-9]+)?)$/.exec(title);
  found.fields.title = pin ? title.slice(0, pin.index) : title;
  if (pin?.[1]) found.fields.pin = pin[1];
  addParentheticals(scan, found);
  found.normalized += `, ${title} ${datedText(text, found.pinEnd)}`;
  return found;
}

function congressWithin(text: string, i: number) {
  const window = text.slice(i, i + farthest);
  const at = /[,\s]\s{0,8}\(?\d{1,3}\s{0,3}(?:st|nd|rd|d|th)\s{1,8}(?:Cong\.|Congress\b|CONG\.)/.exec(window);
  if (!at || /;|\)\s*[.;]/.test(window.slice(0, at.index))) return null;
  const congress = readCongress(text, i + at.index);
  return congress && { ...congress, start: i + at.index };
}

// The parenthesis with the year closes the title; a sentence's end before it means that there is none.
function bracketWithin(text: string, i: number): number {
  const window = text.slice(i, i + farthest);
  const at = window.search(/\s\((?:Comm\.? Print|S\. Prt|[A-Za-z. ,0-9-]{0,40}(?:19|20)\d\d\))/);
  return at < 0 || /;/.test(window.slice(0, at)) ? -1 : i + at;
}

/** The page that follows a Congress without comma or "at" ("110th Cong. 12 (2008)"), else the pinpoint in its usual form. */
export function addPages(scan: Scan, found: ReturnType<typeof core>): void {
  const bare = matchAt(barePage, scan.text, found.span[1]);
  if (!bare?.[1]) {
    addPinpoint(scan, found);
    return;
  }
  found.fields.pin = plain(bare[1]);
  found.pinEnd = found.span[1] + bare[0].length;
}
