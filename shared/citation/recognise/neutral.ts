import { plain } from './characters';
import { core, type Found, type Scan } from './found';
import { matchAt, sticky } from './sticky';
import { addParentheticals, addPinpoint } from './tail';

const hyphenated = sticky(
  '((?:19|20)[0-9]{2})[-\\u2010\\u2011\\u2013](Ohio|NMSC|NMCA|NMCERT|NCSC|NCCOA|CT|UT|ND|SD|VT|WY|MT|OK)[-\\u2010\\u2011\\u2013]([0-9]{1,6})(?![0-9A-Za-z])',
);
const louisiana = sticky(
  '([0-9]{2,4})[-\\u2010-\\u2013 ]([0-9]{2,5}[A-Z]?)(?:,\\spp?\\.\\s[0-9]{1,4}(?:[-\\u2013][0-9]{1,4})?)?\\s{0,3}\\(((?:La\\. ?App\\. ?)?[1-6](?:st|d|nd|rd|th)? ?Cir\\.|La\\.)\\s{0,3}([0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})\\)',
);

/** Whether a citation that a court numbers by year, with hyphens, begins at `i`. */
export function beginsNeutral(text: string, i: number): boolean {
  return matchAt(hyphenated, text, i) !== null;
}

/** Reads a citation that courts number by year: "2006-Ohio-2095", "2009-1359R (La. App. 1 Cir. 05/10/10)". */
export function readNeutral(scan: Scan, start: number): Found | null {
  const { text } = scan;
  const match = matchAt(hyphenated, text, start);
  if (match?.[1] && match[2] && match[3]) {
    const found = core('case', [start, start + match[0].length], {
      normalized: `${match[1]}-${match[2]}-${match[3]}`,
      fields: { volume: match[1], reporter: match[2], page: match[3] },
    });
    addPinpoint(scan, found);
    addParentheticals(scan, found);
    found.fields.year ??= Number(match[1]);
    return found;
  }
  const filed = matchAt(louisiana, text, start);
  if (!filed?.[1] || !filed[2] || !filed[3]) return null;
  // With a page it is what stands between name and reporter: "95-0754, p. 3 (La.App. 1 Cir. 12/15/95), 669 So.2d 463".
  const comma = text.startsWith(', ', start + filed[0].length);
  if (comma && /, p/.test(filed[0]) && scan.beginsCitation(start + filed[0].length + 2)) return null;
  const reporter = plain(filed[3]).replace(/\. ?App\. ?/, '.App. ');
  const found = core('case', [start, start + filed[0].length], {
    normalized: plain(filed[0]),
    fields: { volume: filed[1], reporter, page: filed[2] },
  });
  addPinpoint(scan, found);
  return found;
}
