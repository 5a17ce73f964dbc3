import { dateVariables, nameVariables, textVariables } from '../model/common-item';
import { fieldsOf, sourceKindIds, sourceKinds } from '../model/source-kinds';
import { zoteroCreator, zoteroFields } from './zotero-fields';

/** What a column of a table means: a list of the record, the kind, a field of the vocabulary, or a CSL variable. */
export type CsvTarget = string;

/** Column name to what it means. A column that is not named becomes a line in other details; `''` drops it. */
export type CsvMapping = Readonly<Record<string, CsvTarget>>;

/** The targets that are neither a field nor a CSL variable. */
export const listTargets = ['key', 'kind', 'tags', 'notes', 'collections', 'attachments', 'casebench'] as const;

const synonyms: Readonly<Record<string, CsvTarget>> = {
  'access date': 'accessed',
  'automatic tags': 'tags',
  case: 'caseName',
  'case name': 'caseName',
  'date added': '',
  'date modified': '',
  'docket no': 'docket',
  'docket number': 'docket',
  'file attachments': 'attachments',
  files: 'attachments',
  'item type': 'kind',
  journal: 'container-title',
  keywords: 'tags',
  kind: 'kind',
  link: 'URL',
  'link attachments': '',
  'manual tags': 'tags',
  newspaper: 'container-title',
  note: 'notes',
  outlet: 'container-title',
  'publication year': 'issued',
  'report no': 'number',
  'report number': 'number',
  tag: 'tags',
  type: 'kind',
  year: 'issued',
};

const fieldKeys = new Map(
  sourceKindIds.flatMap((kind) => [
    ...fieldsOf(kind).map((field) => [field.key.toLowerCase(), field.key] as const),
    ...sourceKinds[kind].roles.map((role) => [role.role.toLowerCase(), role.role] as const),
  ]),
);
const variables = new Map(
  [...textVariables, ...dateVariables, ...nameVariables].map((name) => [name.toLowerCase(), name]),
);
const zoteroKeys = new Map(Object.entries(zoteroFields).map(([key, variable]) => [key.toLowerCase(), variable]));

/** What the columns of a table most likely mean, by their names: ours, CSL's, Zotero's and plain words. */
export function guessMapping(headers: string[]): CsvMapping {
  return Object.fromEntries(
    headers.flatMap((header) => {
      const target = targetOf(header);
      return target === null ? [] : [[header, target]];
    }),
  );
}

function targetOf(header: string): CsvTarget | null {
  const words = header
    .toLowerCase()
    .replace(/[_.:#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const joined = words.replaceAll(' ', '');
  const list = listTargets.find((name) => name === words);
  const found =
    list ??
    synonyms[words] ??
    fieldKeys.get(joined) ??
    variables.get(words) ??
    variables.get(words.replaceAll(' ', '-')) ??
    zoteroKeys.get(joined);
  if (found !== undefined) return found;
  const person = joined.replace(/\(?s\)?$/, '');
  if (fieldKeys.has(person) || nameVariables.has(person)) return fieldKeys.get(person) ?? person;
  const role = zoteroCreator(person, '');
  return role === 'contributor' && person !== 'contributor' ? null : role;
}
