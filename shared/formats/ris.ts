import type { BibliographicFile, BibliographicRecord } from '../model/bibliographic';
import { type Residue, residuePairs } from '../model/residue';
import { cleanText, type OnWritten, singleLine, writeAll } from './carry';
import { type OnRead, progressOf } from './reading-progress';
import { recordFromTags, type TagLine, tagsOfRecord } from './ris-record';
import { risTypeOf, risTypes } from './ris-tags';

const tagLine = /^\s{0,3}([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/;
const carrier = /^casebench ([A-Za-z-]+): (.*)$/s;
// Values of these tags keep their line breaks; the others are wrapped text.
const multiline = new Set(['AB', 'N1', 'N2']);

/**
 * Reads RIS (2001 and 2011 tags, as Zotero, EndNote, JabRef and publishers write them). A tag without a place in the
 * catalogue becomes a "TAG: value" line in other details. `U1` lines "casebench KEY: VALUE" carry what RIS has no tag for.
 */
export function readRis(text: string, onRead?: OnRead): BibliographicFile {
  const drafts: BibliographicRecord[] = [];
  const warnings: string[] = [];
  let lines: TagLine[] | null = null;
  const close = (at: number, ended: boolean) => {
    if (lines && !ended) warnings.push(`The record before line ${at} has no ER line; read as far as it goes.`);
    if (lines) drafts.push(readRecord(lines, warnings, at));
    lines = null;
  };
  const all = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const tell = progressOf(onRead, all.length);
  for (const [i, line] of all.entries()) {
    tell(i);
    const [, tag = '', value = ''] = tagLine.exec(line) ?? [];
    if (tag === 'TY') {
      close(i + 1, false);
      lines = [[tag, value.trim()]];
    } else if (tag === 'ER') close(i + 1, true);
    else if (!lines) continue;
    else if (tag) lines.push([tag, value.trim()]);
    else continueLine(lines, line);
  }
  close(all.length + 1, false);
  if (drafts.length === 0 && text.trim()) warnings.push('No RIS record found: no line begins with "TY  - ".');
  return { drafts, warnings };
}

function continueLine(lines: TagLine[], line: string): void {
  const last = lines.at(-1);
  if (!last || last[0] === 'TY') return;
  if (multiline.has(last[0])) last[1] += `\n${line.trimEnd()}`;
  else if (line.trim()) last[1] = `${last[1]} ${line.trim()}`.trim();
}

function readRecord(lines: TagLine[], warnings: string[], at: number): BibliographicRecord {
  const name = (lines[0]?.[1] ?? '').toUpperCase();
  if (!risTypes[name])
    warnings.push(`Line ${at}: the reference type "${name}" is not known; read as a general document.`);
  const carried: TagLine[] = [];
  const own: TagLine[] = name === 'PRESS' ? [['M3', 'Press release']] : [];
  for (const [tag, value] of lines.slice(1)) {
    const pair = tag === 'U1' ? carrier.exec(value) : null;
    if (pair?.[1]) carried.push([pair[1], pair[2] ?? '']);
    else own.push([tag, value]);
  }
  return recordFromTags(risTypes[name] ?? 'document', own, carried);
}

/** Writes RIS 2011 with CRLF line ends; `readRis` gives the same records back. */
export function writeRis(records: BibliographicRecord[], onWritten?: OnWritten): string {
  return writeAll(records, { write: writeRecord, read: readRis, onWritten }).join('\r\n');
}

function writeRecord(record: BibliographicRecord, residue: Residue): string {
  const { type, lines } = tagsOfRecord(record);
  lines.unshift(['TY', risTypeOf[type] ?? 'GEN']);
  for (const [key, value] of residuePairs(residue)) lines.push(['U1', `casebench ${key}: ${value}`]);
  const written = lines.map(([tag, value]) => `${tag}  - ${tagValue(tag, value)}`);
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}

function tagValue(tag: string, value: string): string {
  const clean = cleanText(value);
  if (!multiline.has(tag) || clean.split('\n').some((line) => tagLine.test(line))) return singleLine(value);
  return clean.trim().replaceAll('\n', '\r\n');
}
