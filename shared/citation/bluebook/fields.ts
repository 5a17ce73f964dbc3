import type { CitedWork } from '../../model/cited-work';

/** Where the same decision is also printed, as read from the metadata. */
export interface Parallel {
  volume: string;
  reporter: string;
  page: string;
  pin: string;
}

/**
 * A work's metadata made safe to print: every value is a trimmed text, straight quotes are curly, nothing is ever
 * "undefined", "NaN" or "[object Object]". Each reader takes several keys and answers with the first that has a value.
 */
export interface Fields {
  text(...keys: string[]): string;
  list(...keys: string[]): string[];
  /** true or false where the value says so ("yes", "no", true, 1), null where it says nothing. */
  flag(key: string): boolean | null;
  parallels(key: string): Parallel[];
  /** What stands under the key as records of their own: steps of a case's history. */
  records(key: string): Fields[];
  has(...keys: string[]): boolean;
}

/** Reads the metadata of a work; any value of any type is allowed, those that are no text are passed over. */
export function fieldsOf(work: CitedWork): Fields {
  return readFields(work.meta ?? {});
}

function readFields(meta: Record<string, unknown>): Fields {
  const at = (key: string) => (Object.hasOwn(meta, key) ? meta[key] : undefined);
  const own = (key: string) => at(key) ?? aliases[key]?.map(at).find((value) => value !== undefined);
  const text = (...keys: string[]) => {
    for (const key of keys) {
      const value = own(key);
      const found = Array.isArray(value) ? value.map(asText).filter(Boolean).join(', ') : asText(value);
      if (found) return found;
    }
    return '';
  };
  const list = (...keys: string[]) => {
    for (const key of keys) {
      const value = own(key);
      const found = (Array.isArray(value) ? value : [value]).map(asText).filter(Boolean);
      if (found.length > 0) return found;
    }
    return [];
  };
  return {
    text,
    list,
    flag: (key) => asFlag(own(key)),
    records: (key) => [own(key)].flat().filter(isRecord).map(readFields),
    parallels: (key) => (Array.isArray(own(key)) ? (own(key) as unknown[]) : []).flatMap(asParallel),
    has: (...keys) =>
      keys.some(
        (key) => list(key).length > 0 || own(key) === true || (Array.isArray(own(key)) && asParallels(own(key))),
      ),
  };
}

/** Other names under which importers and people hand the same thing over; the field's own name wins. */
const aliases: Record<string, readonly string[]> = {
  accessed: ['lastVisited', 'accessDate'],
  archiveUrl: ['archivedUrl', 'permalink'],
  authors: ['author'],
  caseName: ['case'],
  codified: ['codifiedAt', 'toBeCodified'],
  company: ['studio', 'distributor', 'productionCompany'],
  date: ['issued', 'decided', 'filed', 'published'],
  dbcite: ['databaseCite', 'databaseId'],
  docket: ['docketNumber', 'docketNo', 'caseNumber'],
  document: ['documentTitle'],
  ecf: ['ecfNumber', 'ecfNo'],
  editors: ['editor'],
  handle: ['username', 'account'],
  history: ['subsequentHistory'],
  institution: ['organization', 'organisation', 'issuer'],
  neutral: ['neutralCite', 'neutralCitation', 'publicDomain'],
  number: ['symbol', 'documentNumber', 'reportNumber'],
  originalYear: ['originalDate'],
  parallel: ['parallels', 'parallelCitations'],
  photographer: ['creator'],
  prior: ['priorHistory'],
  publication: ['magazine', 'newspaper'],
  reprintedIn: ['reprinted'],
  series: ['podcast', 'show', 'program', 'programme'],
  site: ['website', 'blog'],
  speaker: ['witness'],
  speakerTitle: ['witnessTitle', 'speakerRole'],
  translators: ['translator'],
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asParallels = (value: unknown) => Array.isArray(value) && value.flatMap(asParallel).length > 0;

function asText(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'bigint') return String(value);
  return typeof value === 'string' ? smarten(value) : '';
}

function asFlag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = asText(value).toLowerCase();
  if (/^(yes|y|true|1)$/.test(word)) return true;
  return /^(no|n|false|0)$/.test(word) ? false : null;
}

function asParallel(value: unknown): Parallel[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const read = (key: string) => asText((value as Record<string, unknown>)[key]);
  const parallel = { volume: read('volume'), reporter: read('reporter'), page: read('page'), pin: read('pin') };
  return parallel.reporter ? [parallel] : [];
}

/** One line, single spaces, no control characters, curly quotes and apostrophes (Indigo Book R2.2 inkling). */
export function smarten(raw: string): string {
  if (/^[!#-&(-~]+$/.test(raw)) return raw;
  const text = raw
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point.
    .replace(/[\u0000-\u001f\u007f\u00a0\u2028\u2029\u200b\ufeff]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (!/['"]/.test(text) || /^https?:\/\//i.test(text)) return text;
  return text
    .replace(/(^|[\s([{“‘—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“—–])'(?=\d\ds?\b)/g, '$1’')
    .replace(/(^|[\s([{“—–])'/g, '$1‘')
    .replace(/'/g, '’');
}
