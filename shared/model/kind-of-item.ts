import type { CommonItem } from './common-item';
import { parseReportNumber } from './derived-variables';
import type { SourceKindId } from './source-kinds';

/** Types that mean one kind whatever else the item says. Types in neither table are `other`. */
const plain: Record<string, SourceKindId> = {
  'article-magazine': 'magazine-article',
  'article-newspaper': 'newspaper-article',
  bill: 'bill',
  book: 'book',
  broadcast: 'podcast',
  chapter: 'book-chapter',
  classic: 'book',
  dataset: 'dataset',
  'entry-dictionary': 'book-chapter',
  'entry-encyclopedia': 'book-chapter',
  gazette: 'session-law',
  graphic: 'photograph',
  hearing: 'hearing',
  interview: 'interview',
  motion_picture: 'film',
  personal_communication: 'letter',
  post: 'social-post',
  'post-weblog': 'blog-post',
  review: 'journal-article',
  'review-book': 'journal-article',
  speech: 'statement',
  treaty: 'treaty',
  video: 'film',
  webpage: 'webpage',
};

type Decide = (text: (variable: string) => string, item: CommonItem) => SourceKindId;

const byWords: Record<string, Decide> = {
  'article-journal': (text) =>
    /^(?:Congressional Record|Cong\. ?Rec\.)/i.test(text('container-title'))
      ? 'congressional-record'
      : 'journal-article',
  legal_case: (text) => {
    if (text('document-name')) return 'court-document';
    const reporter = text('container-title');
    if (/\b(?:WL|LEXIS)\b/.test(reporter)) return 'case-unreported';
    if (reporter || text('volume') || !text('number')) return 'case';
    return 'case-unreported';
  },
  legislation: (text) => legislationKind(text),
  regulation: (text) =>
    /^Fed(?:eral|\.) ?Reg(?:ister|\.)/i.test(text('container-title')) ? 'federal-register' : 'regulation',
  report: (text, item) => reportKind(text, item),
  document: (text) => (/^press[- ]release$/i.test(text('genre')) ? 'press-release' : 'other'),
  pamphlet: (text) => (text('publisher') ? 'ngo-report' : 'other'),
  'paper-conference': (text) => (text('container-title') ? 'book-chapter' : 'statement'),
  entry: (text) => (text('container-title') ? 'book-chapter' : 'other'),
};

/** The kind of source that an item of a bibliography is, by its type and, where the type says too little, its words. */
export function kindOfItem(item: CommonItem): SourceKindId {
  const text = (variable: string) => item.texts[variable] ?? '';
  return byWords[item.type]?.(text, item) ?? plain[item.type] ?? 'other';
}

function legislationKind(text: (variable: string) => string): SourceKindId {
  const code = text('container-title');
  const named = `${text('title')} ${code}`;
  if (/\bConst(?:itution|\.)/.test(named)) return 'constitution';
  if (/\bCode of Federal Regulations\b|\bC\.F\.R\./.test(code)) return 'regulation';
  if (/^Fed(?:eral|\.) ?Reg/.test(code)) return 'federal-register';
  if (/\b(?:Executive Order|Exec\. Order|Proclamation)\b/i.test(`${named} ${text('genre')} ${text('number')}`))
    return 'executive-order';
  if (
    /\bFed(?:eral|\.) ?R(?:ules|\.)(?! ?Reg)/.test(code) ||
    /\bRules of (?:Civil|Criminal|Appellate|Evidence)/.test(code)
  )
    return 'court-rule';
  if (/\bStatutes at Large\b|\bStat\.$|\b(?:Laws|Acts|Session Laws|Sess\. Laws)$/.test(code)) return 'session-law';
  if (/^Pub(?:lic|\.)? ?L|^\d{2,3}[-–]\d+$/i.test(text('number')) && !text('section')) return 'session-law';
  const place = text('jurisdiction');
  if (place && !/^(?:us|usa|U\.S\.|United States)$/i.test(place)) return 'state-statute';
  return 'statute';
}

const government =
  /\b(?:U\.S\.|United States|Government|Department|Bureau|Administration|Federal|Congressional|National Institutes?|GAO|CRS)\b|Agency$/;

function reportKind(text: (variable: string) => string, item: CommonItem): SourceKindId {
  const genre = text('genre');
  if (parseReportNumber(text('number')) || parseReportNumber(genre)) return 'committee-report';
  if (/^(?:committee print|staff report)$/i.test(genre)) return 'committee-print';
  const bodies = [text('publisher'), text('authority'), ...(item.names.author ?? []).map((name) => name.literal ?? '')];
  if (bodies.some((body) => /\bUnited Nations\b/.test(body)) || /^[AES]\/(?:RES\/)?\d/.test(text('number')))
    return 'un-document';
  if (/\bOp(?:s|inions)?\.? (?:O\.?L\.?C|Att|of the (?:Att|Office of Legal))/i.test(text('container-title')))
    return 'ag-opinion';
  if (/^(?:GAO|R[LS]?\d{4,5}$|I[FNG]\d{4,5}$)/.test(text('number'))) return 'agency-report';
  return bodies.some((body) => government.test(body)) ? 'agency-report' : 'ngo-report';
}
