import { displayPartialDate } from './partial-date';
import { fieldList, fieldText, type SourceDraft } from './source';
import { type SourceKindId, sourceKinds } from './source-kinds';

/** The name of a source in lists: its title, its case name, or what best tells it from the others; never empty. */
export function sourceTitle(draft: SourceDraft): string {
  return ownTitle(draft) || locators[draft.kind]?.(draft) || untitled(draft);
}

/** Kinds whose code, title and section a style prints from fields of their own. */
const bySection: ReadonlySet<SourceKindId> = new Set<SourceKindId>(['statute', 'regulation', 'state-statute']);

/**
 * The title that a citation may print; '' for a letter without a subject, a bill or a section known by its number only. What
 * lists call those ("Letter (March 14, 2016)") is no title of theirs.
 */
export function titleToCite(draft: SourceDraft): string {
  return ownTitle(draft) || (bySection.has(draft.kind) ? '' : (locators[draft.kind]?.(draft) ?? ''));
}

function ownTitle(draft: SourceDraft): string {
  const { fields } = draft;
  if (locators[draft.kind]) return fieldText(fields, 'name');
  const own = fieldText(fields, sourceKinds[draft.kind].titleKey) || fieldText(fields, 'title');
  if (draft.kind === 'court-document') return [own, caseName(draft)].filter(Boolean).join(', ');
  return own || caseName(draft) || fieldText(fields, 'name') || fieldText(fields, 'series');
}

/** "First v. Second", "In re First", or the case name as typed. */
export function caseName({ fields }: SourceDraft): string {
  const typed = fieldText(fields, 'caseName');
  if (typed) return typed;
  const [first, second] = fieldList(fields, 'parties');
  const phrase = fieldText(fields, 'procedural');
  if (!first) return '';
  if (!second) return phrase ? `${phrase} ${first}` : first;
  return phrase === 'ex rel.' ? `${first} ex rel. ${second}` : `${first} v. ${second}`;
}

/** Kinds whose field of a title names the whole of which they are a part: "Federal Rules of Civil Procedure, Rule 12". */
const locators: Partial<Record<SourceKindId, (draft: SourceDraft) => string>> = {
  statute: codeLocator,
  regulation: codeLocator,
  'state-statute': (draft) => {
    const [place, code] = [fieldText(draft.fields, 'jurisdiction'), codeLocator(draft)];
    // "Cal. Civ. Code" names its state, "Civil Code" does not.
    return code.startsWith(place) || /^\S+\. /.test(code) ? code : `${place} ${code}`.trim();
  },
  'court-rule': ({ fields }) =>
    [fieldText(fields, 'rules'), fieldText(fields, 'rule') && `Rule ${fieldText(fields, 'rule')}`]
      .filter(Boolean)
      .join(', '),
  restatement: ({ fields }) =>
    [fieldText(fields, 'title'), fieldText(fields, 'section') && `§ ${fieldText(fields, 'section')}`]
      .filter(Boolean)
      .join(' '),
  constitution: ({ fields }) => {
    const part = (key: string, sign: string) => fieldText(fields, key) && `${sign} ${fieldText(fields, key)}`;
    const parts = [part('article', 'art.'), part('amendment', 'amend.'), part('section', '§')].filter(Boolean);
    const whole = fieldText(fields, 'jurisdiction')
      ? `Constitution of ${nameOf(fieldText(fields, 'jurisdiction'))}`
      : '';
    return [whole, ...parts].filter(Boolean).join(', ');
  },
};

const nameOf = (place: string) => (place === 'United States' ? 'the United States' : place);

function codeLocator({ fields }: SourceDraft): string {
  const section = fieldText(fields, 'section') || fieldList(fields, 'sections').join(', ');
  const part = fieldText(fields, 'part');
  return [fieldText(fields, 'title'), fieldText(fields, 'code'), section ? `§ ${section}` : part && `pt. ${part}`]
    .filter(Boolean)
    .join(' ');
}

function untitled(draft: SourceDraft): string {
  const number = fieldText(draft.fields, 'number');
  const date = displayPartialDate(fieldText(draft.fields, 'date'));
  const label = sourceKinds[draft.kind].label;
  return [label, number && `No. ${number}`, date && `(${date})`].filter(Boolean).join(' ');
}
