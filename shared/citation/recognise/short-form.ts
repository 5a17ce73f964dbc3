import { isDash, isDigit, skipSpace, skipSpaceBack } from './characters';
import { core, type Scan, type WordReader } from './found';
import { afterAt, readPinpoint } from './pinpoint';
import { gap, matchAt, sticky } from './sticky';
import { addParentheticals } from './tail';

const postcode = sticky(`${gap}[0-9]{5}(?![0-9])`);
const identity = sticky(`${gap}(?:No\\.|Number|Card|card|number|#)`);
const mailAddress = sticky('[A-Za-z0-9.]{0,40}@');
const owned =
  /\b(?:[Mm]y|[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]n|[Pp]hoto|[Vv]oter|[Ss]tudent|[Uu]ser|[Cc]aller)\s$/;
const introduced =
  /(?:[(;,.”"'’\]]|\b(?:see|also|accord|cf\.|citing|quoting|e\.g\.,?|in|and|with|but|contra|compare|generally))$/i;
const direct = sticky(
  `(?:¶|§|[0-9]{1,5}:[0-9]|n\\.${gap}[0-9]|nn\\.|[Aa]rt\\.|[Cc]h\\.|[Pp]t\\.|[Ee]x\\.|pp?\\.${gap}[0-9]|[Pp]aras?\\.|[Ss]ecs?\\.${gap}[0-9])`,
);

/** Reads "Id." or "Ibid." and its pinpoint (rule 4.1): "id. at 24", "Id. § 230(e)(5)", "Id. ¶ 34". */
export const readId: WordReader = (scan, start, end) => {
  const { text } = scan;
  const word = text.slice(start, end);
  const stop = word.endsWith('.');
  let at = skipSpace(text, end);
  if (text.charCodeAt(at) === 44) at = skipSpace(text, at + 1);
  const pinStart = afterAt(text, at);
  const pinned = pinStart !== null || matchAt(direct, text, at) !== null;
  if (!stop && !(pinned && text.charCodeAt(end) !== 45)) return null;
  // "Boise, Id. 83702" and "Tax Id. No. 5" are not citations; a small "id." needs a citation's surroundings.
  if (matchAt(postcode, text, end) || isIdentity(text, end) || matchAt(mailAddress, text, end)) return null;
  if (owned.test(text.slice(Math.max(0, start - 9), start))) return null;
  if (!pinned && /^[a-z]/.test(word) && !standsAsCitation(text, start, end)) return null;
  const pin = pinned ? readPinpoint(text, pinStart ?? at, scan) : null;
  if (!stop && !pin) return null;
  const found = core('id', [start, pin?.end ?? end], {
    normalized: pin ? `Id. ${atPin(pin.value)}` : 'Id.',
    fields: {},
  });
  if (pin) found.fields.pin = pin.value;
  addParentheticals(scan, found);
  return found;
};

function isIdentity(text: string, end: number): boolean {
  const match = matchAt(identity, text, end);
  return match !== null && isDigit(text.charCodeAt(skipSpace(text, end + match[0].length)));
}

function standsAsCitation(text: string, start: number, end: number): boolean {
  const from = skipSpaceBack(text, start);
  if (from === 0 || introduced.test(text.slice(Math.max(0, from - 12), from))) return true;
  return /^[;,)(]/.test(text.slice(skipSpace(text, end), skipSpace(text, end) + 1));
}

const atPin = (pin: string) => (/^[¶§a-zA-Z]/.test(pin) && !/^[ivxlc]+(?:-|$)/.test(pin) ? pin : `at ${pin}`);

const noteNumber = sticky(`,?${gap}(?:notes?|nn?\\.|fn\\.)${gap}([0-9]{1,4})(?![0-9])`);
const comma = sticky(`${gap},?${gap}`);
const ownBefore =
  /(?:\b(?:discussed|noted|explained|described|stated|mentioned|set (?:forth|out)|cited|shown|observed|indicated|outlined|quoted|text)\s|\b(?:[Pp]ages?|pp?\.|nn?\.|[Nn]otes?|[Pp]arts?|[Ss]ections?|[Cc]hapters?|[Ff]igure|[Tt]able)\s[\dA-Z.-]{1,8},?\s?)$/;
const ownPages = sticky(
  `${gap}(?:[Pp]arts?|[Ss]ections?|[Ss]ubsections?|[Ss]ubparts?|[Cc]hapters?|[Pp]t\\.|[Ff]igure|[Tt]able|pp?\\.|[Aa]ppendix)(?![a-z])`,
);

/** Reads "supra" with note and pinpoint (rule 4.2): "supra note 12, at 34". The name before it is found later. */
export const readSupra: WordReader = (scan, start, end) => {
  const { text } = scan;
  if (isDash(text.charCodeAt(end))) return null;
  // "See supra Part II" points at this same text, at no source.
  if (ownBefore.test(text.slice(Math.max(0, start - 24), start))) return null;
  if (matchAt(ownPages, text, text.charCodeAt(end - 1) === 46 ? end - 1 : end)) return null;
  let at = text.charCodeAt(end - 1) === 46 ? end - 1 : end;
  const note = matchAt(noteNumber, text, at);
  if (note) at += note[0].length;
  const between = matchAt(comma, text, at);
  const next = at + (between?.[0].length ?? 0);
  // "Kaiser, supra, 13 Cal. App. 5th at 1146" is a short form with its reporter.
  if (scan.beginsCitation(next)) return null;
  // The Toyota Supra is no citation.
  if (text.startsWith('Supra', start) && !note && afterAt(text, next) === null) return null;
  const pinStart = afterAt(text, next) ?? (matchAt(direct, text, next) ? next : null);
  const pin = pinStart === null ? null : readPinpoint(text, pinStart, scan);
  const finish = pin?.end ?? at;
  const found = core('supra', [start, finish], { normalized: '', fields: {} });
  found.normalized = `supra${note?.[1] ? ` note ${note[1]}` : ''}${pin ? `, ${atPin(pin.value)}` : ''}`;
  if (note?.[1]) found.fields.note = note[1];
  if (pin) found.fields.pin = pin.value;
  addParentheticals(scan, found);
  return found;
};

/** A reference by name alone ("Amick at 795"), read from "at" on; its name is checked once all cases are known. */
export function readReferencePin(scan: Scan, start: number): { start: number; pin: string; end: number } | null {
  const { text } = scan;
  const pinStart = afterAt(text, start) ?? (matchAt(starPin, text, start) ? start : null);
  if (pinStart === null || !/[0-9*¶]/.test(text.charAt(pinStart))) {
    if (pinStart === null || !matchAt(pageWord, text, pinStart)) return null;
  }
  const pin = readPinpoint(text, pinStart, scan);
  return pin && { start, pin: pin.value, end: pin.end };
}

const starPin = sticky(`pp?\\.${gap}\\*[0-9]`);
const pageWord = sticky(`pp?\\.${gap}[0-9*]`);
