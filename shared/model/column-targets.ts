import { dateVariables, nameVariables, textVariables } from './common-item';
import type { FieldSpec } from './source-kind';
import { fieldsOf, sourceKindIds, sourceKinds } from './source-kinds';

/** What a column can hold that is neither a field nor a creator: of the record itself, or nothing of it. */
export const recordTargets = {
  kind: 'Kind of source',
  citation: 'Citation (817 F.3d 12)',
  tags: 'Tags',
  notes: 'Notes',
  collections: 'Collections',
  attachments: 'Names of files',
  key: 'Key of the record',
  casebench: 'What Casebench keeps in its last column',
  details: 'A line in other details',
  ignore: 'Leave out',
} as const;

/** One thing that a column can hold, by the name it has in a map, and for people. */
export interface ColumnTarget {
  to: string;
  label: string;
  group: 'Record' | 'Fields' | 'People' | 'Further fields';
}

const specs = new Map<string, FieldSpec>(
  sourceKindIds.flatMap((kind) => fieldsOf(kind).map((field) => [field.key, field] as const)).reverse(),
);
const roles = new Map(
  sourceKindIds.flatMap((kind) => sourceKinds[kind].roles.map((role) => [role.role, role] as const)),
);
const covered = new Set([...specs.values(), ...roles.values()].map(({ csl }) => csl));

/** Names that say, without their kind beside them, what the field is. */
const plainLabels: Readonly<Record<string, string>> = {
  accessed: 'Last visited',
  agency: 'Agency',
  author: 'Author',
  container: 'Container (book, site or collection)',
  'container-title': 'Published in (journal, newspaper, site)',
  date: 'Date',
  edition: 'Edition',
  'event-place': 'Place of the event',
  genre: 'Genre',
  jurisdiction: 'Jurisdiction or state',
  medium: 'Medium',
  name: 'Name of the act',
  number: 'Number (report, bill, print)',
  page: 'First page',
  party: 'Party or matter',
  place: 'Place of publication',
  publication: 'Newspaper or magazine',
  publisher: 'Publisher or issuing body',
  status: 'Status',
  title: 'Title',
};

/** Fields whose label means another thing in another kind, or is only of one kind's form. */
const left = new Set(['kind']);

/** What most tables have comes first, the rest by its label. */
const usual = ['title', 'caseName', 'date', 'court', 'docket', 'url', 'journal', 'publication', 'publisher', 'number'];
const rank = (to: string) => (usual.includes(to) ? usual.indexOf(to) : usual.length);

/** What a column may be said to hold, in the order in which it is offered. */
export const columnTargets: readonly ColumnTarget[] = [
  ...Object.entries(recordTargets).map(([to, label]) => ({ to, label, group: 'Record' as const })),
  ...[...specs]
    .filter(([key]) => !left.has(key) && !roles.has(key))
    .map(([key, { label }]) => ({ to: key, label: plainLabels[key] ?? label, group: 'Fields' as const }))
    .sort((a, b) => rank(a.to) - rank(b.to) || a.label.localeCompare(b.label, 'en')),
  ...[...roles].map(([key, { label }]) => ({ to: key, label: plainLabels[key] ?? label, group: 'People' as const })),
  { to: 'container-title', label: plainLabels['container-title'] as string, group: 'Further fields' as const },
  ...[...textVariables, ...dateVariables, ...nameVariables]
    .filter((name) => !covered.has(name) && !specs.has(name) && !roles.has(name))
    .map((name) => ({ to: name, label: plainLabels[name] ?? words(name), group: 'Further fields' as const })),
];

const labels = new Map(columnTargets.map(({ to, label }) => [to, label]));

/** Whether a map may name it: what is offered, and every variable of CSL. */
export function isColumnTarget(to: string): boolean {
  return labels.has(to) || textVariables.has(to) || dateVariables.has(to) || nameVariables.has(to);
}

export function targetLabel(to: string): string {
  return labels.get(to) ?? words(to);
}

/** The CSL variable that a field or role of any kind becomes. */
export function variableOf(to: string): string {
  return (
    roles.get(to)?.csl ?? { caseName: 'title', docket: 'number', court: 'authority' }[to] ?? specs.get(to)?.csl ?? to
  );
}

export function isDateTarget(to: string): boolean {
  return dateVariables.has(variableOf(to)) || specs.get(to)?.type === 'date';
}

function words(name: string): string {
  const plain = name.replace(/[-_]/g, ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
