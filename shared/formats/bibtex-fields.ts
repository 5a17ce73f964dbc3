/** BibTeX and BibLaTeX entry types (with those of biblatex-apa, Zotero and Better BibTeX) to CSL item types. */
export const entryTypes: Readonly<Record<string, string>> = {
  article: 'article-journal',
  artwork: 'graphic',
  audio: 'song',
  bill: 'bill',
  blogpost: 'post-weblog',
  book: 'book',
  bookinbook: 'chapter',
  booklet: 'pamphlet',
  case: 'legal_case',
  collection: 'book',
  commentary: 'book',
  conference: 'paper-conference',
  constitution: 'legislation',
  dataset: 'dataset',
  electronic: 'webpage',
  film: 'motion_picture',
  hearing: 'hearing',
  image: 'graphic',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  inreference: 'entry-encyclopedia',
  interview: 'interview',
  jurisdiction: 'legal_case',
  legadmin: 'regulation',
  legadminmaterial: 'regulation',
  legal: 'treaty',
  legislation: 'legislation',
  legmaterial: 'bill',
  letter: 'personal_communication',
  magazine: 'article-magazine',
  manual: 'book',
  mastersthesis: 'thesis',
  misc: 'document',
  movie: 'motion_picture',
  mvbook: 'book',
  mvcollection: 'book',
  mvproceedings: 'book',
  mvreference: 'book',
  newsarticle: 'article-newspaper',
  newspaper: 'article-newspaper',
  online: 'webpage',
  patent: 'patent',
  performance: 'performance',
  periodical: 'periodical',
  phdthesis: 'thesis',
  presentation: 'speech',
  proceedings: 'book',
  reference: 'book',
  report: 'report',
  review: 'review',
  software: 'software',
  speech: 'speech',
  standard: 'standard',
  suppbook: 'chapter',
  suppcollection: 'chapter',
  suppperiodical: 'article-journal',
  techreport: 'report',
  thesis: 'thesis',
  treaty: 'treaty',
  unpublished: 'manuscript',
  video: 'motion_picture',
  webpage: 'webpage',
  www: 'webpage',
};

/** What `entrysubtype` says of an entry besides CSL type names, which are understood too. */
export const entrySubtypes: Readonly<Record<string, string>> = {
  film: 'motion_picture',
  hearing: 'hearing',
  magazine: 'article-magazine',
  newspaper: 'article-newspaper',
  nonacademic: 'article-magazine',
  podcast: 'broadcast',
  radiobroadcast: 'broadcast',
  tvbroadcast: 'broadcast',
  tvepisode: 'broadcast',
  tvseries: 'broadcast',
};

/** CSL item type to the entry type written, in BibLaTeX and in classic BibTeX. */
export const entryTypeOf: Readonly<Record<string, readonly [biblatex: string, bibtex: string]>> = {
  article: ['article', 'article'],
  'article-journal': ['article', 'article'],
  'article-magazine': ['article', 'article'],
  'article-newspaper': ['article', 'article'],
  bill: ['legislation', 'misc'],
  book: ['book', 'book'],
  broadcast: ['audio', 'misc'],
  chapter: ['incollection', 'incollection'],
  classic: ['book', 'book'],
  dataset: ['dataset', 'misc'],
  'entry-dictionary': ['inreference', 'incollection'],
  'entry-encyclopedia': ['inreference', 'incollection'],
  graphic: ['image', 'misc'],
  hearing: ['legislation', 'misc'],
  legal_case: ['jurisdiction', 'misc'],
  legislation: ['legislation', 'misc'],
  manuscript: ['unpublished', 'unpublished'],
  motion_picture: ['video', 'misc'],
  pamphlet: ['booklet', 'booklet'],
  'paper-conference': ['inproceedings', 'inproceedings'],
  patent: ['patent', 'misc'],
  periodical: ['periodical', 'misc'],
  personal_communication: ['letter', 'misc'],
  post: ['online', 'misc'],
  'post-weblog': ['online', 'misc'],
  regulation: ['legislation', 'misc'],
  report: ['report', 'techreport'],
  software: ['software', 'misc'],
  standard: ['standard', 'misc'],
  thesis: ['thesis', 'phdthesis'],
  treaty: ['legal', 'misc'],
  webpage: ['online', 'misc'],
};

const plain: Readonly<Record<string, string>> = {
  abstract: 'abstract',
  address: 'publisher-place',
  booktitle: 'container-title',
  chapter: 'chapter-number',
  doi: 'DOI',
  edition: 'edition',
  eventtitle: 'event-title',
  howpublished: 'medium',
  institution: 'publisher',
  isbn: 'ISBN',
  issn: 'ISSN',
  issue: 'issue',
  journal: 'container-title',
  journaltitle: 'container-title',
  langid: 'language',
  language: 'language',
  library: 'call-number',
  location: 'publisher-place',
  maintitle: 'container-title',
  number: 'number',
  organization: 'publisher',
  origlocation: 'original-publisher-place',
  origpublisher: 'original-publisher',
  origtitle: 'original-title',
  pages: 'page',
  pagetotal: 'number-of-pages',
  part: 'part-number',
  publisher: 'publisher',
  pubstate: 'status',
  reporter: 'container-title',
  school: 'publisher',
  series: 'collection-title',
  shortjournal: 'container-title-short',
  shorttitle: 'title-short',
  title: 'title',
  type: 'genre',
  url: 'URL',
  venue: 'event-place',
  version: 'version',
  volume: 'volume',
  volumes: 'number-of-volumes',
};

const articles = { number: 'issue' };
const law = { institution: 'authority', organization: 'authority', court: 'authority', code: 'container-title' };

const ofType: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  article: articles,
  'article-journal': articles,
  'article-magazine': articles,
  'article-newspaper': articles,
  bill: law,
  book: { number: 'collection-number' },
  chapter: { number: 'collection-number' },
  hearing: law,
  legal_case: { ...law, issue: 'number' },
  legislation: law,
  motion_picture: { type: 'genre' },
  regulation: law,
  speech: { venue: 'publisher-place' },
};

/** BibTeX field to CSL variable for an item type, first the fields that are written, then those only read. */
export function bibtexVariables(type: string): Readonly<Record<string, string>> {
  return { ...plain, ...ofType[type] };
}

/** The BibLaTeX fields preferred when a variable has several; for the containers it depends on the type. */
export function bibtexFieldOf(variable: string, type: string, classic: boolean): string | null {
  if (variable === 'container-title') {
    if (/^(?:chapter|paper-conference|entry-)/.test(type)) return 'booktitle';
    return classic ? 'journal' : 'journaltitle';
  }
  if (variable === 'publisher')
    return /^(?:report|thesis)$/.test(type) ? (classic && type === 'thesis' ? 'school' : 'institution') : 'publisher';
  if (variable === 'publisher-place') return type === 'speech' ? 'venue' : classic ? 'address' : 'location';
  if (variable === 'language') return classic ? 'language' : 'langid';
  const fields = bibtexVariables(type);
  if (fields[variable] === variable) return variable;
  return Object.keys(fields).find((field) => fields[field] === variable) ?? null;
}

/** BibTeX date field to CSL variable. */
export const bibtexDates: Readonly<Record<string, string>> = {
  date: 'issued',
  eventdate: 'event-date',
  origdate: 'original-date',
  urldate: 'accessed',
};

/** BibTeX name field to CSL variable; `editor` and its like also go by `editortype`. */
export const bibtexNames: Readonly<Record<string, string>> = {
  author: 'author',
  bookauthor: 'container-author',
  collaborator: 'contributor',
  commentator: 'contributor',
  director: 'director',
  editor: 'editor',
  editora: 'editor',
  editorb: 'editor',
  editorc: 'editor',
  holder: 'contributor',
  scriptwriter: 'script-writer',
  translator: 'translator',
};
