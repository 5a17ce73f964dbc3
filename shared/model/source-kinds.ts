import { courtKinds } from './kinds-courts';
import { executiveKinds } from './kinds-executive';
import { legislationKinds } from './kinds-legislation';
import { mediaKinds } from './kinds-media';
import { publicationKinds } from './kinds-publications';
import { creatorName, type SourceDraft } from './source';
import { common, type FieldSpec, type KindSpec } from './source-kind';

const table = { ...courtKinds, ...legislationKinds, ...executiveKinds, ...publicationKinds, ...mediaKinds };

export type SourceKindId = keyof typeof table;

/** The one vocabulary of source kinds: forms, import, citation and checks all read it. */
export const sourceKinds: Readonly<Record<SourceKindId, KindSpec>> = table;

/** Every kind's id, courts first, in the order in which a person is offered them. */
export const sourceKindIds = Object.keys(table) as [SourceKindId, ...SourceKindId[]];

export function isSourceKind(text: string): text is SourceKindId {
  return Object.hasOwn(table, text);
}

/** A kind's own fields and those that every kind carries, each key once. */
export function fieldsOf(kind: SourceKindId): FieldSpec[] {
  const own = sourceKinds[kind].fields;
  return [...own, ...common.filter((field) => !own.some((mine) => mine.key === field.key))];
}

/** The label of a field or a role of this kind; the key itself when the kind has none by that name. */
export function labelOf(kind: SourceKindId, key: string): string {
  const field = fieldsOf(kind).find((spec) => spec.key === key);
  return field?.label ?? sourceKinds[kind].roles.find((spec) => spec.role === key)?.label ?? key;
}

/**
 * The label of a field among those that are missing. "Decided" says enough beside its date in a form; where it stands alone
 * it is "Date decided".
 */
export function neededLabel(kind: SourceKindId, key: string): string {
  const label = labelOf(kind, key);
  if (label === 'From') return 'Sender';
  if (label === 'To') return 'Recipient';
  if (key !== 'date' || /^(Date|Year)/.test(label)) return label === 'Dated' ? 'Date' : label;
  return label === 'Edition of' ? 'Year of the edition' : `Date ${label.toLowerCase()}`;
}

/**
 * What a full citation still needs: its label, "Court or Reporter" where one of several is enough, and the key of the field or
 * role that leads to it.
 */
export function missingFields(draft: SourceDraft): { key: string; label: string }[] {
  const has = (key: string) =>
    hasField(draft, key) || draft.creators.some((c) => c.role === key && creatorName(c) !== '');
  return sourceKinds[draft.kind].needs
    .map((need) => (typeof need === 'string' ? [need] : need))
    .filter((keys) => !keys.some(has))
    .map((keys) => ({ key: keys[0] as string, label: keys.map((key) => neededLabel(draft.kind, key)).join(' or ') }));
}

/** Labels of what a full citation still needs. */
export function missingToCite(draft: SourceDraft): string[] {
  return missingFields(draft).map(({ label }) => label);
}

function hasField(draft: SourceDraft, key: string): boolean {
  const value = draft.fields[key];
  return value !== undefined && value.length > 0;
}
