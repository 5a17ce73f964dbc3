import { isWord, plain, skipSpace } from './characters';
import { core, type Found, type Scan, type Volume, type VolumeReader } from './found';
import { readLongPage, withCommas } from './numbers';
import { afterAt, readPinpoint } from './pinpoint';
import { dash, gap, matchAt, space, sticky } from './sticky';
import { addParentheticals, addPinpoint, datedText } from './tail';

/** Reads a place in the Statutes at Large (rule 12.4): "132 Stat. 1253". */
export const readStatutesAtLarge: VolumeReader = (scan, volume, end) => {
  // "Stat." is also short for statistics and for a state's statutes; volumes are numbered 1 to 140 so far.
  if (Number(volume.value) > 160) return null;
  return readVolumePage(scan, volume, { end, kind: 'stat', name: 'Stat.' });
};

/** Reads a place in the Federal Register (rule 14.2): "85 Fed. Reg. 67,450 (Oct. 23, 2020)". The page has no comma. */
export const readFederalRegister: VolumeReader = (scan, volume, end) => {
  if (Number(volume.value) > 120) return null;
  const found = readVolumePage(scan, volume, { end, kind: 'fed_reg', name: 'Fed. Reg.' });
  return found && !found.short ? dated(scan, found) : found;
};

const recordPage = sticky(`([SHED])?${gap}([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6})(?![A-Za-z0-9])`);
const bound = sticky(`(?:\\((?:Cong\\. Rec\\.|daily ed\\.[^)]{0,24})\\)${gap})`);

/** Reads a place in the Congressional Record (rule 13.5): "163 Cong. Rec. S4657 (daily ed. Aug. 1, 2017)". */
export const readCongressionalRecord: VolumeReader = (scan, volume, end) => {
  const { text } = scan;
  let at = skipSpace(text, end);
  const edition = matchAt(bound, text, at);
  if (edition) at += edition[0].length;
  const later = readLater(scan, volume, { at, kind: 'cong_rec', name: 'Cong. Rec.' });
  if (later) return later;
  const match = matchAt(recordPage, text, at);
  if (!match?.[2] || at === end || Number(volume.value) > 200) return null;
  const letter = match[1] ?? '';
  const page = letter + match[2].replaceAll(',', '');
  const found = core('cong_rec', [volume.start, at + match[0].length], {
    normalized: `${volume.value} Cong. Rec. ${letter}${letter ? page.slice(1) : withCommas(page)}`,
    fields: { volume: volume.value, page },
  });
  return dated(scan, found);
};

const recordPins = sticky(
  `${gap}(?:,${gap}|(?:at|&|and)${space}|${dash}${gap})([SHED]?[0-9]{1,3}(?:,[0-9]{3}|[0-9]){0,4})(?![0-9A-Za-z])`,
);
const recordPin = sticky('[SHED]?[0-9]{1,3}(?:,?[0-9]{3})*(?![0-9A-Za-z])');

/** A later form of a place in a numbered series: "132 Stat. at 1254", "163 Cong. Rec. at S4657". */
export function readLater(
  scan: Scan,
  volume: Volume,
  { at, kind, name }: { at: number; kind: Found['kind']; name: string },
): Found | null {
  const pinStart = afterAt(scan.text, at);
  if (pinStart === null) return null;
  const record = kind === 'cong_rec' ? matchAt(recordPin, scan.text, pinStart) : null;
  const pin = record ? { value: record[0], end: pinStart + record[0].length } : readPinpoint(scan.text, pinStart, scan);
  if (!pin) return null;
  const found = core(kind, [volume.start, pin.end], {
    normalized: `${volume.value} ${name} at ${pin.value}`,
    fields: { volume: volume.value, pin: pin.value },
  });
  found.short = true;
  addParentheticals(scan, found);
  return found;
}

interface Series {
  end: number;
  kind: Found['kind'];
  name: string;
}

function readVolumePage(scan: Scan, volume: Volume, { end, kind, name }: Series): Found | null {
  const { text } = scan;
  let at = skipSpace(text, end);
  if (text.charCodeAt(at) === 44) at = skipSpace(text, at + 1);
  const later = readLater(scan, volume, { at, kind, name });
  if (later) return later;
  const page = readLongPage(text, at);
  if (!page || isWord(text.charCodeAt(page.end)) || at === end) return null;
  const printed = kind === 'fed_reg' ? withCommas(page.value) : page.value;
  const found = core(kind, [volume.start, page.end], {
    normalized: `${volume.value} ${name} ${printed}`,
    fields: { volume: volume.value, page: page.value },
  });
  addPinpoint(scan, found);
  if (kind === 'stat') addParentheticals(scan, found);
  return found;
}

// The day of the issue belongs to the Bluebook form of registers and of the daily edition.
function dated(scan: Scan, found: Found): Found {
  if (found.kind === 'cong_rec') addRecordPins(scan, found);
  addParentheticals(scan, found);
  const text = datedText(scan.text, found.pinEnd);
  if (text) found.normalized += ` ${text}`;
  return found;
}

// Pages of the Record bear their part's letter: "S1849-50", "H1290, H1291", "22,044-45".
function addRecordPins(scan: Scan, found: Found): void {
  const { text } = scan;
  const start = found.span[1];
  let end = start;
  for (let count = 0; count < 20; count++) {
    const match = matchAt(recordPins, text, end);
    const number = match?.[1] ?? '';
    if (!match || scan.beginsCitation(end + match[0].length - number.length)) break;
    end += match[0].length;
  }
  if (end === start) return;
  const print = plain(text.slice(start, end));
  const range = print.startsWith('-');
  found.fields.pin = (range ? String(found.fields.page) + print : print.replace(/^(?:,|at|&|and)? ?/, '')).replace(
    /^at /,
    '',
  );
  found.pinEnd = end;
}
