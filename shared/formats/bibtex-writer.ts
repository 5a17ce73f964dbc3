import type { BibliographicRecord } from '../model/bibliographic';
import { encodeCarriedStrictly } from '../model/carried-text';
import type { CommonItem } from '../model/common-item';
import { itemFromDraft } from '../model/item-from-draft';
import { type Residue, residuePairs } from '../model/residue';
import type { Creator } from '../model/source';
import { sourceTitle } from '../model/source-title';
import { readBibtex } from './bibtex';
import { bibtexDates, bibtexFieldOf, entryTypeOf } from './bibtex-fields';
import { type OnWritten, singleLine, writeAll } from './carry';
import { withKeys } from './citation-keys';

/** Which of the two dialects: BibLaTeX has legal entry types and dates; classic BibTeX has @misc, year and month. */
export interface BibtexOptions {
  dialect: 'biblatex' | 'bibtex';
}

/**
 * Writes BibLaTeX (or classic BibTeX) in UTF-8. Titles are braced, so that no style changes their capitals; what has no
 * field of its own is in fields named `casebench-...`, which every TeX ignores. `readBibtex` gives the records back.
 */
export function writeBibtex(
  records: BibliographicRecord[],
  options: BibtexOptions = { dialect: 'biblatex' },
  onWritten?: OnWritten,
): string {
  const classic = options.dialect === 'bibtex';
  const write = (record: BibliographicRecord, residue: Residue) => entry(record, residue, classic);
  return writeAll(withKeys(records), { write, read: readBibtex, onWritten }).join('\n');
}

function entry(record: BibliographicRecord, residue: Residue, classic: boolean): string {
  const { item, note } = itemFromDraft(record.draft);
  const [biblatex, bibtex] = entryTypeOf[item.type] ?? ['misc', 'misc'];
  const lines: [string, string][] = [];
  const title = item.texts.title || sourceTitle(record.draft);
  lines.push(['title', `{${tex(title)}}`]);
  for (const [field, names] of Object.entries(nameFields(item))) lines.push([field, names.map(texName).join(' and ')]);
  lines.push(...dateFields(item, classic));
  for (const [variable, value] of Object.entries(item.texts)) {
    if (variable === 'title') continue;
    const field = bibtexFieldOf(variable, item.type, classic) ?? variable.toLowerCase();
    if (!lines.some(([name]) => name === field)) lines.push([field, fieldText(field, value)]);
  }
  if (impliedType(classic ? bibtex : biblatex) !== item.type) lines.push(['entrysubtype', item.type]);
  if (note) lines.push(['note', tex(note)]);
  if (record.tags.length > 0) lines.push(['keywords', record.tags.map(tex).join(', ')]);
  if (record.collections?.length) lines.push(['groups', record.collections.map(tex).join(', ')]);
  if (record.attachments?.length) lines.push(['file', record.attachments.map(filePart).join(';')]);
  for (const text of record.notes)
    if (!lines.some(([name]) => name === 'annotation')) lines.push(['annotation', tex(text)]);
  for (const [key, value] of residuePairs(residue, encodeCarriedStrictly)) lines.push([`casebench-${key}`, value]);
  const body = lines
    .filter(([, value]) => value !== '' && value !== '{}')
    .map(([name, value]) => `  ${name} = {${value}},`);
  return `@${classic ? bibtex : biblatex}{${record.key},\n${body.join('\n')}\n}\n`;
}

function impliedType(entryType: string): string {
  return (
    {
      article: 'article-journal',
      legislation: 'legislation',
      misc: 'document',
      audio: '',
      image: 'graphic',
      online: 'webpage',
    }[entryType] ??
    Object.entries(entryTypeOf).find(([, [name]]) => name === entryType)?.[0] ??
    ''
  );
}

const nameFieldOf: Readonly<Record<string, string>> = {
  author: 'author',
  'container-author': 'bookauthor',
  editor: 'editor',
  translator: 'translator',
};

// Roles that TeX has no field for go as editor, editora, ... with their `editortype`.
function nameFields(item: CommonItem): Record<string, Creator[]> {
  return Object.fromEntries(
    Object.entries(item.names).flatMap(([variable, names]) => {
      const field = nameFieldOf[variable] ?? (variable === 'director' ? 'author' : undefined);
      return field ? [[field, names]] : [];
    }),
  );
}

function texName(name: Creator): string {
  if (name.literal) return `{${tex(name.literal)}}`;
  const part = (text = '') => {
    const particle = /^\p{Ll}[\p{L}’' ]* \p{Lu}[^,]*$/u.test(text);
    const misread = /(?:^| )and(?: |$)/i.test(text) || /,|^\p{Ll}/u.test(text);
    return misread && !particle ? `{${tex(text)}}` : tex(text);
  };
  return [part(name.family), name.suffix ? part(name.suffix) : '', name.given ? part(name.given) : '']
    .filter(Boolean)
    .join(', ');
}

function dateFields(item: CommonItem, classic: boolean): [string, string][] {
  return Object.entries(bibtexDates).flatMap(([field, variable]): [string, string][] => {
    const date = item.dates[variable];
    if (!date) return [];
    if (!classic || field !== 'date') return [[field, date]];
    const [year = '', month] = date.replace('~', '').split('-');
    return month
      ? [
          ['year', year],
          ['month', month],
        ]
      : [['year', year]];
  });
}

function fieldText(field: string, value: string): string {
  if (field === 'pages') return tex(value).replace(/(?<=\w)[–-](?=\w)/g, '--');
  if (field === 'url' || field === 'doi') return singleLine(value).replace(/[{}\\$%]/g, (c) => encodeURIComponent(c));
  if (/^(?:publisher|institution|location|organization)$/.test(field)) return `{${tex(value)}}`;
  return tex(value);
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

function tex(text: string): string {
  return singleLine(text).replace(/[\\{}$&%#_~^<>]/g, (character) => escapes[character] as string);
}

function filePart(path: string): string {
  return singleLine(path)
    .replace(/[{}$%]/g, '')
    .replace(/[:;\\]/g, (c) => `\\${c}`);
}
