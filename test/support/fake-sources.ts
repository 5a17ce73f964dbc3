import type { SourceDetail, SourceRow } from '../../shared/model/library';
import type { SourceFields } from '../../shared/model/source';
import type { SourceKindId } from '../../shared/model/source-kinds';
import { missingToCite } from '../../shared/model/source-kinds';
import { sourceTitle } from '../../shared/model/source-title';

/** Made-up sources, the same for the same number: enough variety to see every row, badge and form. */
export function fakeSource(n: number): SourceDetail {
  const kind = kinds[n % kinds.length] as SourceKindId;
  const draft = { kind, fields: fieldsOf(kind, n), creators: creatorsOf(kind, n) };
  const id = `s${String(n).padStart(6, '0')}`;
  const at = new Date(Date.UTC(2018, 0, 1) + n * 3_600_000).toISOString();
  return {
    ...draft,
    id,
    title: sourceTitle(draft),
    createdAt: at,
    updatedAt: at,
    binnedAt: n % 97 === 96 ? at : null,
    drafted: n % 5 === 0 ? { date: 0.62, court: 0.9 } : {},
    tags: tagNames
      .filter((_, i) => (n >> i) % 3 === 1)
      .slice(0, 3)
      .map((name) => ({ id: `t-${name}`, name, color: '#1b5e8c' })),
    collections: n % 4 === 0 ? [{ id: 'c-reform', name: 'Section 230 reform' }] : [],
    files: n % 3 === 2 ? [] : [fakeFile(id, n)],
    notes:
      n % 6 === 0 ? [{ id: `n${n}`, sourceId: id, body: 'Read **part II** again.', createdAt: at, updatedAt: at }] : [],
    relations: [],
    missing: missingToCite(draft),
    quotes: n % 7,
  };
}

/** The source as a list shows it. */
export function rowOf(source: SourceDetail): SourceRow {
  const text = (key: string) => (typeof source.fields[key] === 'string' ? (source.fields[key] as string) : '');
  return {
    id: source.id,
    kind: source.kind,
    title: source.title,
    citation: [source.title, text('volume'), text('reporter'), text('page'), `(${text('date').slice(0, 4)})`]
      .filter(Boolean)
      .join(' '),
    date: text('date'),
    byline: text('court') || text('newspaper-article') || text('committee') || '',
    tags: source.tags.map((tag) => tag.name),
    files: source.files.length,
    quotes: source.quotes,
    claims: 0,
    missing: source.missing,
    awaitsOcr: source.files.some((file) => file.textState === 'none'),
    addedAt: source.createdAt,
    updatedAt: source.updatedAt,
    binned: source.binnedAt !== null,
  };
}

const kinds: SourceKindId[] = [
  'case',
  'committee-report',
  'bill',
  'newspaper-article',
  'statute',
  'film',
  'press-release',
  'photograph',
];
export const tagNames = ['immunity', 'good-samaritan', 'statistics', 'check-quote', 'first-circuit'];
const families = ['Hale', 'Okafor', 'Lindqvist', 'Moreno', 'Whitfield', 'Abara', 'Castellanos', 'Duval'];
const firms = [
  'Harbor Listings, LLC',
  'Northgate Media, Inc.',
  'Openboard Corp.',
  'Meridian Classifieds',
  'Tallow Street Press',
];
const topics = [
  'online classified advertising',
  'restitution for survivors',
  'platform liability',
  'wire transfers',
  'age verification',
];

function fieldsOf(kind: SourceKindId, n: number): SourceFields {
  const pick = <T>(list: readonly T[], salt: number) => list[(n * 7 + salt) % list.length] as T;
  const date = `${2008 + (n % 17)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
  const topic = pick(topics, 3);
  switch (kind) {
    case 'case':
      return {
        parties: [`${pick(families, 1)} No. ${1 + (n % 9)}`, pick(firms, 2)],
        volume: String(100 + (n % 880)),
        reporter: 'Federal Reporter, Third Series',
        page: String(1 + (n % 1300)),
        court: 'United States Court of Appeals for the First Circuit',
        date,
        ...(n % 16 === 0 ? {} : { docket: `${n % 20}-${1000 + n}` }),
      };
    case 'bill':
      return { title: `Act on ${topic} of ${date.slice(0, 4)}`, number: `S. ${100 + n}`, congress: '115', date };
    case 'statute':
      return { title: '47', code: 'United States Code', section: String(200 + (n % 90)), date: '2018' };
    case 'newspaper-article':
      return {
        title: `What the record shows about ${topic}`,
        publication: 'The Potomac Ledger',
        ...(n % 2 ? { date } : {}),
      };
    default:
      return { title: `On ${topic}, volume ${n}`, date };
  }
}

function creatorsOf(kind: SourceKindId, n: number) {
  if (kind !== 'newspaper-article') return [];
  return [{ role: 'author', family: families[n % families.length] as string, given: 'Ruth' }];
}

function fakeFile(sourceId: string, n: number) {
  return {
    id: `f${n}`,
    sourceId,
    sha256: String(n % 10).repeat(64),
    name: n % 2 ? 'opinion.pdf' : 'page.html',
    mime: n % 2 ? 'application/pdf' : 'text/html',
    format: n % 2 ? 'pdf' : 'html',
    bytes: 340_000 + n * 13,
    pages: 1 + (n % 90),
    textState: n % 30 === 0 ? ('none' as const) : ('full' as const),
    warnings: [],
    readAskew: false,
    addedAt: '2018-03-01T12:00:00.000Z',
  };
}
