import type { BibliographicFile, BibliographicRecord } from '../model/bibliographic';
import { endnoteTypes } from './endnote-xml';
import { type OnRead, progressOf } from './reading-progress';
import { recordFromTags, type TagLine } from './ris-record';

/** Tags of Refer, as EndNote writes them in .enw files, to the RIS tags that say the same. */
const tags: Readonly<Record<string, string>> = {
  '!': 'ST',
  '&': 'SE',
  '6': 'NV',
  '7': 'ET',
  '8': 'DA',
  '9': 'M3',
  '>': 'L1',
  '?': 'A4',
  '@': 'SN',
  A: 'AU',
  B: 'T2',
  C: 'CY',
  D: 'PY',
  E: 'A2',
  F: 'ID',
  G: 'LA',
  I: 'PB',
  J: 'T2',
  K: 'KW',
  L: 'CN',
  M: 'AN',
  O: 'N1',
  P: 'SP',
  R: 'DO',
  S: 'T3',
  T: 'TI',
  U: 'UR',
  V: 'VL',
  X: 'AB',
  Y: 'A3',
  Z: 'N1',
  '[': 'Y2',
};

/** Reads Refer, the tagged format of EndNote and of Google Scholar (.enw): records apart by an empty line or by `%0`. */
export function readRefer(text: string, onRead?: OnRead): BibliographicFile {
  const drafts: BibliographicRecord[] = [];
  const warnings: string[] = [];
  let type = '';
  let lines: TagLine[] = [];
  const close = () => {
    if (lines.length > 0) drafts.push(readRecord(type, lines));
    type = '';
    lines = [];
  };
  const all = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const tell = progressOf(onRead, all.length);
  for (const [i, line] of all.entries()) {
    tell(i);
    const [, mark = '', value = ''] = /^\s{0,3}%(\S)(?:\s(.*))?$/.exec(line) ?? [];
    if (mark === '0' || (!line.trim() && lines.length > 0)) close();
    if (mark === '0') type = value.trim().toLowerCase();
    else if (mark) lines.push([tags[mark] ?? `%${mark}`, value]);
    else if (line.trim()) continueLine(lines, line);
  }
  close();
  if (drafts.length === 0 && text.trim()) warnings.push('No record found: no line begins with a tag as "%A".');
  return { drafts, warnings };
}

function continueLine(lines: TagLine[], line: string): void {
  const last = lines.at(-1);
  if (last) last[1] = `${last[1]}\n${line.trim()}`;
}

// `%N` is the issue of a serial and the number of anything else; records without `%0` are articles or books.
function readRecord(type: string, lines: TagLine[]): BibliographicRecord {
  const has = (tag: string) => lines.some(([name]) => name === tag);
  const csl = endnoteTypes[type] ?? (has('T2') ? 'article-journal' : has('PB') ? 'book' : 'document');
  const number = /^article-/.test(csl) ? 'IS' : csl === 'report' ? 'SN' : csl === 'legal_case' ? 'SV' : 'M1';
  const read = lines.map(([tag, value]): TagLine => [tag === '%N' ? number : tag, value]);
  return recordFromTags(csl, read.map(dated), []);
}

function dated([tag, value]: TagLine): TagLine {
  return tag === 'DA' && !/\d{4}/.test(value) ? ['%8', value] : [tag, value];
}
