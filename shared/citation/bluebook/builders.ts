import type { SourceKindId } from '../../model/source-kinds';
import { citeAdjudication } from './adjudication';
import { citeAgOpinion } from './ag-opinion';
import { citeAgencyReport } from './agency-report';
import { citeBill } from './bill';
import { citeBook, citeChapter } from './book';
import { citeCase } from './case';
import { citeCommitteePrint, citeCommitteeReport } from './committee-report';
import { citeCongressionalRecord } from './congressional-record';
import { citeConstitution } from './constitution';
import type { Built, Context } from './context';
import { citeCourtDocument } from './court-document';
import { citeCourtRule } from './court-rule';
import { citeExecutiveOrder } from './executive-order';
import { citeFederalRegister } from './federal-register';
import { citeHearing } from './hearing';
import { citeJournalArticle } from './journal';
import { citeDataset, citeFilm, citeInterview, citeOther, citePhotograph, citePodcast } from './media';
import { citeNews } from './news';
import { citeLetter, citeNgoReport, citePressRelease, citeStatement } from './papers';
import { citeRegulation } from './regulation';
import { citeGuidelines, citeRestatement } from './restatement';
import { citeSessionLaw } from './session-law';
import { citeStateStatute } from './state-statute';
import { citeStatute } from './statute';
import { citeTreaty } from './treaty';
import { citeUnDocument } from './un-document';
import { citeUnreported } from './unreported';
import { citeSocialPost, citeWeb } from './web';

/** Which rules cite which kind: every kind of the vocabulary has its builder. */
export const builders: Record<SourceKindId, (context: Context) => Built> = {
  case: citeCase,
  'case-unreported': citeUnreported,
  'agency-adjudication': citeAdjudication,
  'court-document': citeCourtDocument,
  'court-rule': citeCourtRule,
  restatement: citeRestatement,
  guidelines: citeGuidelines,
  constitution: citeConstitution,
  statute: citeStatute,
  'state-statute': citeStateStatute,
  'session-law': citeSessionLaw,
  bill: citeBill,
  'committee-report': citeCommitteeReport,
  'committee-print': citeCommitteePrint,
  hearing: citeHearing,
  'congressional-record': citeCongressionalRecord,
  regulation: citeRegulation,
  'federal-register': citeFederalRegister,
  'executive-order': citeExecutiveOrder,
  'agency-report': citeAgencyReport,
  'ag-opinion': citeAgOpinion,
  treaty: citeTreaty,
  'un-document': citeUnDocument,
  'ngo-report': citeNgoReport,
  book: citeBook,
  'book-chapter': citeChapter,
  'journal-article': citeJournalArticle,
  'magazine-article': citeNews,
  'newspaper-article': citeNews,
  'blog-post': citeWeb,
  webpage: citeWeb,
  'press-release': citePressRelease,
  statement: citeStatement,
  letter: citeLetter,
  film: citeFilm,
  podcast: citePodcast,
  interview: citeInterview,
  'social-post': citeSocialPost,
  photograph: citePhotograph,
  dataset: citeDataset,
  other: citeOther,
};
