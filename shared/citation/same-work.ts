import { parsePartialDate } from '../model/partial-date';
import { creatorName, fieldList, fieldText, type SourceDraft } from '../model/source';
import { sourceColumns } from '../model/source-columns';
import type { SourceKindId } from '../model/source-kinds';
import { caseName } from '../model/source-title';
import { citeReporter } from './bluebook/case';
import { citeCourt } from './bluebook/court-name';
import { findPlace } from './tables/places';

/** A trait by which two sources may be the same work. Equal marks make a pair; `isSameWork` has the last word. */
export interface WorkMark {
  mark: string;
  /** "the same DOI": what a person reads as the reason. */
  reason: string;
  /** 0..1; how sure the mark alone makes it. */
  likeness: number;
}

type Marker = (draft: SourceDraft) => WorkMark[];

/** Everything by which this source can be told to be the same work as another. */
export function workMarks(draft: SourceDraft): WorkMark[] {
  return [doi, isbn, address, printed, decided, numbered, titled].flatMap((marker) => marker(draft));
}

/** Whether two sources that share a mark can be one work: nothing that tells works apart speaks against it. */
export function isSameWork(a: SourceDraft, b: SourceDraft): boolean {
  if (!datesAgree(fieldText(a.fields, 'date'), fieldText(b.fields, 'date'))) return false;
  if (!kindsAgree(a.kind, b.kind)) return false;
  if (!agree(plainDocket(fieldText(a.fields, 'docket')), plainDocket(fieldText(b.fields, 'docket')))) return false;
  if (!agree(placeOf(a), placeOf(b)) || !agree(unitOf(a), unitOf(b))) return false;
  const apart = ['section', 'part', 'number', 'edition', 'versionNote', 'status', 'ecf', 'exhibit', 'episode', 'time'];
  return apart.every((key) => agree(plain(fieldText(a.fields, key)), plain(fieldText(b.fields, key))));
}

/** The state whose law it is: "Penal Code" is the name of several states' codes. */
function placeOf({ kind, fields }: SourceDraft): string {
  if (kind !== 'state-statute') return '';
  const named = fieldText(fields, 'jurisdiction');
  return plain(findPlace(named)?.name ?? named);
}

/** Sections are counted anew in each title or chapter of many states' codes. */
function unitOf({ kind, fields }: SourceDraft): string {
  if (kind !== 'state-statute') return '';
  return plain(fieldText(fields, 'title') || fieldText(fields, 'chapter')).replace(/^(?:title|tit|chapter|ch) /, '');
}

const doi: Marker = ({ fields }) => {
  const text = fieldText(fields, 'doi') || /doi\.org\/(10\.\S+)/.exec(fieldText(fields, 'url'))?.[1] || '';
  const clean = text.toLowerCase().replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/, '');
  return clean ? [{ mark: `doi ${clean}`, reason: 'The same DOI', likeness: 0.98 }] : [];
};

const isbn: Marker = ({ kind, fields }) => {
  const digits = fieldText(fields, 'isbn').replace(/[^0-9xX]/g, '');
  return kind === 'book' && digits.length >= 10
    ? [{ mark: `isbn ${digits.slice(-10, -1)}`, reason: 'The same ISBN', likeness: 0.95 }]
    : [];
};

const address: Marker = ({ kind, fields }) => {
  const clean = fieldText(fields, 'url')
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/([?&])(utm_[a-z]+|fbclid|gclid|ref)=[^&]*/g, '$1')
    .replace(/[?&/]+$/, '');
  // The front page of a site, and the book a chapter stands in, are addresses of many works.
  if (!clean.includes('/') || kind === 'book-chapter') return [];
  return [{ mark: `url ${clean}`, reason: 'The same web address', likeness: 0.9 }];
};

/** Volume, reporter or journal, and page: also the parallel ones. */
const printed: Marker = ({ kind, fields }) => {
  const places = [
    {
      volume: fieldText(fields, 'volume'),
      name: fieldText(fields, 'reporter') || fieldText(fields, 'journal') || serial[kind] || '',
      page: fieldText(fields, 'page'),
    },
    ...(Array.isArray(fields.parallel) ? fields.parallel : []).flatMap((one) =>
      typeof one === 'string' ? [] : [{ volume: one.volume, name: one.reporter, page: one.page }],
    ),
  ];
  const year = fieldText(fields, 'date').slice(0, 4);
  return places
    .filter(({ volume, name, page }) => volume && name && page)
    .map(({ volume, name, page }) => {
      const short = plain(citeReporter(name, year)).replaceAll(' ', '');
      return {
        mark: `print ${volume} ${short} ${plain(page)}`,
        reason: `The same citation: ${volume} ${citeReporter(name, year)} ${page}`,
        likeness: 0.96,
      };
    });
};

const serial: Partial<Record<SourceKindId, string>> = {
  'federal-register': 'Federal Register',
  'congressional-record': 'Congressional Record',
  'session-law': 'Statutes at Large',
};

/** Docket and court, for decisions and for papers of a case. */
const decided: Marker = ({ kind, fields }) => {
  const docket = plainDocket(fieldText(fields, 'docket'));
  const court = fieldText(fields, 'court');
  if (!docket || !court || !['case', 'case-unreported', 'court-document'].includes(kind)) return [];
  const paper = kind === 'court-document' ? plain(fieldText(fields, 'document')) : 'decision';
  if (!paper) return [];
  const mark = `docket ${docket} ${plain(citeCourt(court).abbr)} ${paper}`;
  return [{ mark, reason: `The same docket and court: ${fieldText(fields, 'docket')}`, likeness: 0.9 }];
};

/** Numbers that name one document: bills, reports, laws, orders, sections of codes. */
const numbered: Marker = ({ kind, fields }) => {
  const keys = numbers[kind];
  if (!keys) return [];
  const values = keys.map((key) => plain(fieldList(fields, key).join(' ')).replace(/^(no|pub l no|public law) /, ''));
  if (values.some((value, i) => value === '' && !keys[i]?.endsWith('?'))) return [];
  const shown = keys.map((key) => fieldText(fields, key)).filter(Boolean);
  return [{ mark: `${kind} ${values.join(' ')}`, reason: `The same number: ${shown.join(' ')}`, likeness: 0.93 }];
};

const numbers: Partial<Record<SourceKindId, readonly string[]>> = {
  bill: ['congress', 'chamber', 'kind', 'number'],
  'committee-report': ['congress', 'chamber', 'number'],
  'committee-print': ['congress', 'chamber', 'number'],
  hearing: ['congress', 'number'],
  'session-law': ['publicLaw'],
  statute: ['title', 'code', 'section'],
  regulation: ['title', 'code', 'section'],
  'state-statute': ['code', 'section'],
  'executive-order': ['number'],
  'agency-report': ['agency', 'number'],
  'ngo-report': ['institution', 'number'],
  'un-document': ['number'],
};

/** The same title, long enough not to be "Complaint" or "Statement". */
const titled: Marker = (draft) => {
  const { title, venue } = sourceColumns(draft);
  const words = plain(caseName(draft) || title)
    .split(' ')
    .filter(Boolean);
  const stem = words.join(' ');
  const own = stem.length >= 15 && words.length >= 3;
  const who = plain(venue || draft.creators.map(creatorName).join(' '));
  const year = fieldText(draft.fields, 'date').slice(0, 4);
  if (!own && !(who && year && stem.length >= 5)) return [];
  const mark = own ? `title ${stem}` : `title ${stem} ${who} ${year}`;
  return [{ mark, reason: 'The same title', likeness: year && who ? 0.85 : 0.75 }];
};

/** A name or number for comparing: letters and digits in lower case, without accents, articles and punctuation. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the|a|an) /, '');
}

function plainDocket(text: string): string {
  return plain(text.replace(/\b(?:civil|criminal|action|case|docket|nos?\.?)\s*/gi, '')).replaceAll(' ', '');
}

/** Dates agree when one is unknown or one says less than the other: 2016 and 2016-03-14. */
function datesAgree(a: string, b: string): boolean {
  const [one, other] = [parsePartialDate(a), parsePartialDate(b)];
  if (!one || !other) return true;
  return (['year', 'month', 'day'] as const).every((part) => agree(one[part], other[part]));
}

function agree<T>(a: T | undefined, b: T | undefined): boolean {
  return !a || !b || a === b;
}

/** Kinds that importers take for one another. */
const families: readonly (readonly SourceKindId[])[] = [
  ['case', 'case-unreported'],
  ['newspaper-article', 'magazine-article', 'blog-post', 'webpage', 'press-release', 'statement', 'other'],
  ['ngo-report', 'agency-report', 'committee-report', 'committee-print', 'book', 'webpage', 'other'],
  ['journal-article', 'magazine-article', 'webpage', 'other'],
];

function kindsAgree(a: SourceKindId, b: SourceKindId): boolean {
  return a === b || families.some((family) => family.includes(a) && family.includes(b));
}
