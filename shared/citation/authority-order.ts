import type { CitedWork } from '../model/cited-work';
import type { SourceKindId } from '../model/source-kinds';
import { fieldsOf } from './bluebook/fields';
import { type Parts, toPlainText } from './parts';

export type AuthorityGroup = 'cases' | 'constitutional' | 'statutes' | 'legislative' | 'regulations' | 'other';

/** The groups of a table of authorities in their order, with the headings they bear. */
export const authorityGroups: readonly { group: AuthorityGroup; title: string }[] = [
  { group: 'cases', title: 'Cases' },
  { group: 'constitutional', title: 'Constitutional Provisions' },
  { group: 'statutes', title: 'Statutes' },
  { group: 'legislative', title: 'Legislative Materials' },
  { group: 'regulations', title: 'Regulations and Rules' },
  { group: 'other', title: 'Other Authorities' },
];

const groups: Partial<Record<SourceKindId, AuthorityGroup>> = {
  case: 'cases',
  'case-unreported': 'cases',
  'agency-adjudication': 'cases',
  constitution: 'constitutional',
  statute: 'statutes',
  'state-statute': 'statutes',
  'session-law': 'statutes',
  bill: 'legislative',
  'committee-report': 'legislative',
  'committee-print': 'legislative',
  hearing: 'legislative',
  'congressional-record': 'legislative',
  regulation: 'regulations',
  'federal-register': 'regulations',
  'executive-order': 'regulations',
  'court-rule': 'regulations',
  guidelines: 'regulations',
};

/** The group under which a kind of source is listed. */
export function authorityGroup(kind: SourceKindId): AuthorityGroup {
  return groups[kind] ?? 'other';
}

const federalFirst = (text: string) => (/^(?:united states|u\.?s\.?|federal)?$/i.test(text) ? '0' : '1');

/**
 * What an authority is sorted by within its group: the name of a case or a writing without "In re" and articles, the place,
 * title and section of a provision, federal before state, all numbers by their value.
 */
export function sortKey(work: CitedWork, citation: Parts): string[] {
  const fields = fieldsOf(work);
  const text = toPlainText(citation);
  switch (work.type) {
    case 'case':
    case 'case-unreported':
    case 'agency-adjudication':
      return [text.replace(/^(?:In re|Ex parte|The|A|An) /, '')];
    case 'constitution':
      return [federalFirst(fields.text('jurisdiction')), fields.text('jurisdiction'), provisionOrder(text), text];
    case 'statute':
      return ['0', fields.text('title'), fields.text('section') || (fields.list('sections')[0] ?? ''), text];
    case 'state-statute':
      return ['2', text];
    case 'session-law':
      return [fields.has('jurisdiction') ? '2' : '1', fields.text('publicLaw'), text];
    case 'regulation':
      return [
        fields.has('jurisdiction') ? '1' : '0',
        fields.text('title'),
        fields.text('section') || fields.text('part'),
        text,
      ];
    default:
      return [text.replace(/^(?:The|A|An) /, '')];
  }
}

const digits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function value(numeral: string): number {
  const values = [...numeral].map((letter) => digits[letter] ?? 0);
  return values.reduce((sum, one, i) => sum + (one < (values[i + 1] ?? 0) ? -one : one), 0);
}

/** Preamble, articles, amendments, each by its number and section. */
function provisionOrder(text: string): string {
  const part = /\b(pmbl\.|art\.|amend\.)(?: ([IVXLC]+))?(?:, § (\S+))?/.exec(text);
  const kind = ['pmbl.', 'art.', 'amend.'].indexOf(part?.[1] ?? '');
  return `${kind} ${value(part?.[2] ?? '')} ${part?.[3] ?? ''}`;
}
