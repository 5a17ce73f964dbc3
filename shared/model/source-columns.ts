import { parsePartialDate } from './partial-date';
import { creatorName, fieldText, type SourceDraft } from './source';
import { sourceTitle } from './source-title';

/** What lists sort and filter by, derived from a source whenever it is written. */
export interface SourceColumns {
  title: string;
  /** Lower case, without a leading article or quotation mark. */
  sortTitle: string;
  byline: string;
  /** Court, outlet, committee, agency or publisher: where the source comes from. */
  venue: string;
  date: string;
  year: number | null;
}

const venueKeys = [
  'court',
  'publication',
  'journal',
  'committee',
  'staffOf',
  'agency',
  'body',
  'site',
  'institution',
  'company',
  'network',
  'series',
  'publisher',
  'code',
  'chamber',
  'platform',
  'jurisdiction',
  'container',
] as const;

export function sourceColumns(draft: SourceDraft): SourceColumns {
  const title = sourceTitle(draft);
  const names = draft.creators.slice(0, 3).map(creatorName).filter(Boolean);
  const venue = venueKeys.map((key) => fieldText(draft.fields, key)).find(Boolean) ?? '';
  const byline = names.join(', ') + (draft.creators.length > 3 ? ' and others' : '');
  const date = parsePartialDate(fieldText(draft.fields, 'date')) ? fieldText(draft.fields, 'date') : '';
  return {
    title,
    sortTitle: title
      .toLowerCase()
      .replace(/^["“”'‘’«([]+/, '')
      .replace(/^(the|a|an)\s+/, ''),
    byline: byline || venue,
    venue,
    date,
    year: date ? Number(date.slice(0, 4)) : null,
  };
}
