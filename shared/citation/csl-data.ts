import { type CslDate, type CslName, cslDate, cslName } from '../model/csl-values';
import { itemFromDraft } from '../model/item-from-draft';
import { parsePartialDate } from '../model/partial-date';
import { fieldText, type SourceDraft } from '../model/source';
import { titleToCite } from '../model/source-title';
import { lawKinds } from './csl-law';
import { legalVariables } from './csl-legal-variables';

/** An item as citeproc reads it: CSL-JSON. */
export type CslData = Record<string, string | CslName[] | CslDate>;

const unprinted = ['abstract', 'archive_location', 'call-number', 'keyword', 'references', 'source'];
const numbers = ['number', 'section', 'chapter-number', 'volume'];

/** What a style may print of a source: no notes, no summary, law in the abbreviations that legal styles expect. */
export function cslData(draft: SourceDraft & { id: string }): CslData {
  const { item } = itemFromDraft(draft);
  const data: CslData = { id: draft.id, type: item.type };
  for (const [variable, text] of Object.entries({ ...item.texts, ...legalVariables(draft) })) data[variable] = text;
  for (const [variable, names] of Object.entries(item.names)) data[variable] = names.map(cslName);
  for (const [variable, date] of Object.entries(item.dates)) if (parsePartialDate(date)) data[variable] = cslDate(date);
  // A judge or a sponsor is no author of the ruling or the bill.
  if (lawKinds.has(draft.kind)) delete data.author;
  for (const variable of Object.keys(data))
    if (data[variable] === '' || unprinted.includes(variable)) delete data[variable];
  const title = titleToCite(draft);
  if (title) data.title ??= title;
  issue(draft, data);
  for (const variable of ['title', 'title-short', 'container-title']) keepCase(data, variable);
  for (const variable of numbers) keepHyphens(data, variable);
  return data;
}

function issue(draft: SourceDraft, data: CslData): void {
  const text = (key: string) => fieldText(draft.fields, key);
  if (draft.kind === 'committee-print') {
    const body = text('staffOf') || text('committee');
    data.author ??= [{ literal: /^(?:Senate|House|Joint)\b/.test(body) ? `U.S. ${body}` : body }];
    data.genre = [data.genre, legalVariables(draft)['chapter-number'], sessionName(text('session'))]
      .filter(Boolean)
      .join(', ');
    delete data['chapter-number'];
    delete data.authority;
  }
  // Styles look for the day of a speech under its event, and for a film's year only.
  if (draft.kind === 'statement' && data.issued) data['event-date'] = data.issued;
  if (draft.kind === 'film' && text('date')) data.issued = cslDate(text('date').slice(0, 4));
}

function sessionName(session: string): string {
  return session && `${session}${['st', 'nd', 'rd'][Number(session) - 1] ?? 'th'} sess.`;
}

// "Backpage.com" is not to become "Backpage.Com" where a style capitalises titles.
function keepCase(data: CslData, variable: string): void {
  const text = data[variable];
  if (typeof text === 'string')
    data[variable] = text.replace(/(?<![\w.])\w[\w-]*\.(?:[a-z]{2,})(?![\w.])/g, '<span class="nocase">$&</span>');
}

// citeproc prints a hyphen between numbers as the dash of a range, which "115-164" is not.
function keepHyphens(data: CslData, variable: string): void {
  const text = data[variable];
  if (typeof text === 'string') data[variable] = text.replace(/(?<=\w)-(?=\w)/g, '\\-');
}
