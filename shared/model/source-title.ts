import { displayPartialDate } from './partial-date';
import { fieldList, fieldText, type SourceDraft } from './source';
import { sourceKinds } from './source-kinds';

/** The name of a source in lists: its title, its case name, or what best tells it from the others; never empty. */
export function sourceTitle(draft: SourceDraft): string {
  const { fields } = draft;
  const own = fieldText(fields, sourceKinds[draft.kind].titleKey) || fieldText(fields, 'title');
  if (draft.kind === 'court-document') return [own, caseName(draft)].filter(Boolean).join(', ') || untitled(draft);
  if (draft.kind === 'statute' || draft.kind === 'regulation')
    return fieldText(fields, 'name') || codeLocator(draft) || untitled(draft);
  return own || caseName(draft) || fieldText(fields, 'name') || fieldText(fields, 'series') || untitled(draft);
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
