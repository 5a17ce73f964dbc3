import type { BibliographicFile, BibliographicRecord } from '../model/bibliographic';
import { type OnRead, progressOf } from './reading-progress';
import { recordFromTags, type TagLine } from './ris-record';

/** Tags of the Web of Science (ISI) to the RIS tags that say the same. */
const tags: Readonly<Record<string, string>> = {
  AB: 'AB',
  AU: 'AU',
  BE: 'A2',
  BN: 'SN',
  BP: 'SP',
  DE: 'KW',
  DI: 'DO',
  DT: 'M3',
  EP: 'EP',
  ID: 'KW',
  IS: 'IS',
  JI: 'J2',
  LA: 'LA',
  PI: 'CY',
  PS: 'SP',
  PU: 'PB',
  PY: 'PY',
  SE: 'T3',
  SN: 'SN',
  SO: 'T2',
  TI: 'TI',
  UT: 'AN',
  VL: 'VL',
};

const types: Readonly<Record<string, string>> = {
  B: 'book',
  J: 'article-journal',
  P: 'patent',
  S: 'book',
};

// Counts, addresses and lists of references cited: about the record in that database, not of it.
const passedOver = new Set('C1 CR EM FU FX GA NR OI PA PG PM RI RP SC TC U1 U2 WC Z9 J9 EF VR FN'.split(' '));

/** Reads the tagged text of the Web of Science. Authors' full names (AF) stand before their short ones. */
export function readIsi(text: string, onRead?: OnRead): BibliographicFile {
  const drafts: BibliographicRecord[] = [];
  let lines: TagLine[] | null = null;
  const all = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const tell = progressOf(onRead, all.length);
  for (const [i, line] of all.entries()) {
    tell(i);
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9])(?: (.*))?$/.exec(line) ?? [];
    if (tag === 'PT') lines = [[tag, value]];
    else if (tag === 'ER') {
      if (lines) drafts.push(readRecord(lines));
      lines = null;
    } else if (!lines) continue;
    else if (tag) lines.push([tag, value]);
    else if (line.trim()) continueLine(lines, line.trim());
  }
  if (lines) drafts.push(readRecord(lines));
  const warnings = drafts.length === 0 && text.trim() ? ['No record found: no line begins with "PT".'] : [];
  return { drafts, warnings };
}

function continueLine(lines: TagLine[], text: string): void {
  const last = lines.at(-1);
  if (!last) return;
  if (/^(?:AU|AF|BE)$/.test(last[0])) lines.push([last[0], text]);
  else last[1] += ` ${text}`;
}

function readRecord(lines: TagLine[]): BibliographicRecord {
  const full = lines.some(([tag]) => tag === 'AF');
  const year = lines.find(([tag]) => tag === 'PY')?.[1] ?? '';
  const read = lines.slice(1).flatMap(([tag, value]): TagLine[] => {
    if (passedOver.has(tag) || (tag === 'AU' && full)) return [];
    if (tag === 'AF' || tag === 'AU' || tag === 'BE')
      return value.split(/\s*;\s*/).map((name): TagLine => [tag === 'BE' ? 'A2' : 'AU', name]);
    if (tag === 'PD') return [['DA', /\d{4}/.test(value) ? value : `${value} ${year}`]];
    return [[tags[tag] ?? tag, value]];
  });
  return recordFromTags(types[lines[0]?.[1]?.trim() ?? ''] ?? 'article-journal', read, []);
}
