/** What a field holds: it decides the input control, the check at the door and the column it sorts in. */
export type FieldType = 'text' | 'long-text' | 'date' | 'number' | 'url' | 'list' | 'parties' | 'parallel' | 'choice';

export interface FieldSpec {
  key: string;
  label: string;
  type: FieldType;
  /** What to type, shown as the field's example. */
  hint?: string;
  /** For `choice`: the values offered, in order. */
  choices?: readonly string[];
  /** The CSL-JSON variable it becomes, where there is one (CSL 1.0.2). */
  csl?: string;
}

export interface RoleSpec {
  role: string;
  label: string;
  /** The key under which `cited-work` hands these names to the citation engine. */
  metaKey: string;
  many: boolean;
  csl?: string;
}

export type KindGroup = 'courts' | 'legislation' | 'executive' | 'international' | 'publications' | 'media' | 'other';

export interface KindSpec {
  label: string;
  plural: string;
  group: KindGroup;
  /** Name of the lucide icon that stands for the kind. */
  icon: string;
  fields: readonly FieldSpec[];
  roles: readonly RoleSpec[];
  /** What a full citation cannot do without: each a key of a field or role, or a list of which one is enough. */
  needs: readonly (string | readonly string[])[];
  /** The field that names the source in a list. */
  titleKey: string;
  /** CSL 1.0.2 item type. */
  csl: string;
}

export function text(key: string, label: string, extra: Partial<FieldSpec> = {}): FieldSpec {
  return { key, label, type: 'text', ...extra };
}

export function many(key: string, label: string, extra: Partial<FieldSpec> = {}): FieldSpec {
  return { key, label, type: 'list', ...extra };
}

export function choice(
  key: string,
  label: string,
  choices: readonly string[],
  extra: Partial<FieldSpec> = {},
): FieldSpec {
  return { key, label, type: 'choice', choices, ...extra };
}

export const title = (label = 'Title') => text('title', label, { csl: 'title' });
export const date = (label = 'Date'): FieldSpec => ({ key: 'date', label, type: 'date', csl: 'issued' });
export const url: FieldSpec = { key: 'url', label: 'URL', type: 'url', csl: 'URL' };
export const accessed: FieldSpec = { key: 'accessed', label: 'Last visited', type: 'date', csl: 'accessed' };
export const pin = text('pin', 'Pinpoint', { hint: '29, § 2(b), ¶ 14, at 00:41:10', csl: 'locator' });
export const volume = text('volume', 'Volume', { csl: 'volume' });
export const page = text('page', 'First page', { csl: 'page-first' });
export const publisher = text('publisher', 'Publisher', { csl: 'publisher' });
export const abstract: FieldSpec = { key: 'abstract', label: 'Summary', type: 'long-text', csl: 'abstract' };
export const language = text('language', 'Language', { csl: 'language' });
export const jurisdiction = text('jurisdiction', 'Jurisdiction', { csl: 'jurisdiction' });
export const congress: FieldSpec = { key: 'congress', label: 'Congress', type: 'number', hint: '115' };
export const session = choice('session', 'Session', ['1', '2', '3', '4']);
export const chamber = choice('chamber', 'Chamber', ['Senate', 'House', 'Joint', 'Conference']);
export const court = text('court', 'Court', {
  hint: 'United States Court of Appeals for the First Circuit',
  csl: 'authority',
});
export const docket = text('docket', 'Docket number', { hint: '15-1724', csl: 'number' });
export const parties: FieldSpec = { key: 'parties', label: 'Parties', type: 'parties' };
export const archived: FieldSpec = { key: 'archiveUrl', label: 'Archived at', type: 'url', csl: 'archive_location' };

/** Fields that every kind carries, after its own. */
export const common: readonly FieldSpec[] = [
  url,
  archived,
  accessed,
  abstract,
  language,
  text('shortTitle', 'Short form', { hint: 'Backpage', csl: 'title-short' }),
  text('callNumber', 'Archive or call number', { csl: 'call-number' }),
  { key: 'extra', label: 'Other details', type: 'long-text', csl: 'note' },
];

export const author: RoleSpec = { role: 'author', label: 'Author', metaKey: 'authors', many: true, csl: 'author' };
export const editor: RoleSpec = { role: 'editor', label: 'Editor', metaKey: 'editors', many: true, csl: 'editor' };
export const translator: RoleSpec = {
  role: 'translator',
  label: 'Translator',
  metaKey: 'translators',
  many: true,
  csl: 'translator',
};
export function role(key: string, label: string, csl?: string): RoleSpec {
  return { role: key, label, metaKey: key, many: false, csl };
}
