import { readLater } from './annals';
import { isUpper, plain, skipSpace } from './characters';
import { core, type Found, type Scan, type Volume } from './found';
import { readDigits } from './numbers';
import { matchAt, sticky } from './sticky';
import { addParentheticals, addPinpoint, endsLikeCitation, wordEnds } from './tail';

/** Reads a journal article's locator after volume and journal (Bluebook rule 16.4): "41 Wash. & Lee L. Rev. 118 (1984)". */
export function readJournal(scan: Scan, volume: Volume, { end, name }: { end: number; name: string }): Found | null {
  const { text } = scan;
  let at = skipSpace(text, end);
  if (text.charCodeAt(at) === 44) at = skipSpace(text, at + 1);
  const later = readLater(scan, volume, { at, kind: 'journal', name });
  if (later) {
    later.fields.journal = name;
    return later;
  }
  const page = readDigits(text, at);
  if (!page || !wordEnds(text, page.end) || at === end) return null;
  // "5 IDEA 3": a title of one plain word must at least end as citations end.
  if (!/[.\d ]/.test(name) && !endsLikeCitation(text, page.end)) return null;
  const found = core('journal', [volume.start, page.end], {
    normalized: `${volume.value} ${name} ${page.value}`,
    fields: { volume: volume.value, journal: name, page: page.value },
  });
  addPinpoint(scan, found);
  addParentheticals(scan, found);
  return found;
}

const word = sticky("(?:[A-Z][A-Za-z’'-]{0,14}\\.?(?:[A-Z][A-Za-z]{0,10}\\.){0,3}|&|of|and|the|in|on|for)(?=\\s)");
const marker =
  /(?:^|[\s.])(?:L\.? ?(?:Rev|J|Q|F)\.|J\.|Rev\.|Q\.|Bull\.|Law (?:Review|Journal|Quarterly|Forum)|Journal|Review|Persp\.|Stud\.|Annals|Y\.B\.)/;
const mostWords = 10;

/**
 * A journal that the table does not know: capitalised or abbreviated words with a journal's mark among them ("L. Rev.",
 * "J.", "Q.") between volume and page. Null when the words do not read so.
 */
export function readUnknownJournal(scan: Scan, volume: Volume): Found | null {
  const { text } = scan;
  if (!isUpper(text.charCodeAt(volume.end))) return null;
  let at = volume.end;
  let end = at;
  for (let count = 0; count < mostWords; count++) {
    const match = matchAt(word, text, at);
    if (!match) break;
    end = at + match[0].length;
    at = skipSpace(text, end);
  }
  const name = plain(text.slice(volume.end, end));
  if (!marker.test(name) || /(?:^| )(?:of|and|the|in|on|for|&)$/.test(name)) return null;
  return readJournal(scan, volume, { end, name });
}
