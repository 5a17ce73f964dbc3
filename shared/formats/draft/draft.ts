import { readLooseDate } from '../loose-date';
import { readLooseName } from '../loose-name';
import { draftArchivalRecord } from './archival-record';
import { DraftBuilder, type DraftOutput } from './builder';
import {
  draftCommitteeReport,
  draftCongressionalRecord,
  draftFederalBill,
  draftHearing,
  draftNewYorkBill,
} from './congress-papers';
import { draftCourtPaper } from './court-paper';
import { draftDocketPage } from './docket-page';
import { type DocumentHead, documentHead } from './document-head';
import type { DraftInput } from './draft-input';
import {
  draftAdministrationPolicy,
  draftFederalRegister,
  draftJudicialConference,
  draftNumberedReport,
} from './executive-papers';
import { fileTitle } from './file-title';
import { draftLetter } from './letter';
import { draftOpinion } from './opinion';
import { draftArgument, draftSupremeCourtDocket, draftSupremeCourtOpinion } from './supreme-court';
import { draftUnknown, largestText } from './unknown';
import { draftWebPage } from './web-page';

/** Tried in this order, the most telling first; the first that knows the document drafts it. */
const genres: ((head: DocumentHead) => DraftOutput | null)[] = [
  draftArchivalRecord,
  draftArgument,
  draftSupremeCourtOpinion,
  draftSupremeCourtDocket,
  draftAdministrationPolicy,
  draftCongressionalRecord,
  draftFederalRegister,
  draftJudicialConference,
  draftFederalBill,
  draftCommitteeReport,
  draftHearing,
  draftDocketPage,
  draftOpinion,
  draftCourtPaper,
  draftNewYorkBill,
  draftNumberedReport,
  draftLetter,
];

/** What a document seems to be, from what it says; the file's name is the title of last resort. */
export function draftSource(input: DraftInput): DraftOutput {
  if (input.book) return draftBook(input);
  const head = documentHead(input.name, input.pages);
  if (input.meta?.article) return draftWebPage(input.meta, head);
  for (const genre of genres) {
    const drafted = genre(head);
    if (drafted) return completed(drafted, input);
  }
  return input.meta ? draftWebPage(input.meta, head) : draftUnknown(head, input);
}

/** A genre that knows a report by its number leaves its title to the page; a web page adds its address. */
function completed({ draft, confidence }: DraftOutput, input: DraftInput): DraftOutput {
  const fields = { ...draft.fields };
  const sure = { ...confidence };
  const large = draft.kind === 'agency-report' && !fields.title && input.layouts ? largestText(input.layouts) : null;
  if (large) {
    fields.title = large;
    sure.title = 0.6;
  }
  if (input.meta?.url && !fields.url) {
    fields.url = input.meta.url;
    sure.url = 0.9;
  }
  return { draft: { ...draft, fields }, confidence: sure };
}

function draftBook({ name, book }: DraftInput): DraftOutput {
  return new DraftBuilder('book', 0.85)
    .set('title', book?.title, 0.9)
    .set('title', fileTitle(name), 0.1)
    .set('publisher', book?.publisher, 0.8)
    .set('date', readLooseDate((book?.date ?? '').replace(/T.*$/, ''))?.date, 0.7)
    .set('isbn', book?.isbn?.replace(/^(?:urn:)?isbn:/i, ''), 0.9)
    .set('language', book?.language && !/^en/i.test(book.language) ? book.language : null, 0.8)
    .add(
      (book?.authors ?? []).map((author) => readLooseName(author, 'author')),
      0.85,
    )
    .done();
}
