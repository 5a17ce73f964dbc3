import type { PageMark, PinKind, Pinpoint, PinScheme } from '../../shared/model/page-map';
import type { SourceFields } from '../../shared/model/source';
import type { SourceKindId } from '../../shared/model/source-kinds';
import { usualScheme } from '../../shared/model/usual-scheme';
import type { PageRange } from '../../shared/text/anchor';
import { type PageMap, pinpointBy, pinpointsOf } from '../../shared/text/page-map';
import type { PinMark } from '../../shared/text/pin-marks';
import { type Connection, statement } from '../connection';
import { countMarks, readPageMap } from './page-maps';

type Counts = Record<PinKind, number>;

/** What stretches of files are called, and their first page's label; made for one reading, since it remembers. */
export interface PinpointReader {
  /** Null where the library has no such page. */
  at(sourceId: string, range: PageRange & { sha256: string }): (Pinpoint & { label: string }) | null;
}

export function pinpointReader(db: Connection): PinpointReader {
  const counts = new Map<string, Counts>();
  const schemes = new Map<string, PinScheme>();
  const known = { labels: new Map<string, string[] | null>(), marks: new Map<string, PageMap['marks']>() };
  const countsOf = (sha256: string) => remembered(counts, sha256, () => countMarks(db, sha256));
  return {
    at(sourceId, range) {
      const { sha256 } = range;
      const pages = `${sha256} ${range.page} ${range.endPage}`;
      const labels = remembered(known.labels, pages, () => labelsOf(db, range));
      if (!labels) return null;
      const scheme = remembered(
        schemes,
        `${sourceId} ${sha256}`,
        () => readPageMap(db, sha256).scheme ?? schemeOf(db, sourceId, countsOf(sha256)),
      );
      const marks = remembered(known.marks, pages, () => marksAbout(db, range, countsOf(sha256)));
      const map: PageMap = { labels, marks };
      return { ...pinpointBy(scheme, pinpointsOf(map, range)), label: labels[range.page] as string };
    },
  };
}

/** What the source is cited by when nobody chose. */
export function schemeOf(db: Connection, sourceId: string, counts: Counts): PinScheme {
  const row = statement<[string], { kind: SourceKindId; fields: string }>(
    db,
    'SELECT kind, fields FROM sources WHERE id = ?',
  ).get(sourceId);
  return row ? usualScheme({ kind: row.kind, fields: JSON.parse(row.fields) as SourceFields }, counts) : 'page';
}

/** Labels of the stretch's first and last page; one without a number goes by its number in the file. */
function labelsOf(db: Connection, { sha256, page, endPage }: PageRange & { sha256: string }): string[] | null {
  const label = statement<[string, number], { label: string | null }>(
    db,
    'SELECT label FROM pages WHERE sha256 = ? AND page = ?',
  );
  const labels: string[] = [];
  for (const one of [page, endPage]) {
    const row = label.get(sha256, one);
    if (!row) return null;
    labels[one] = row.label ?? String(one + 1);
  }
  return labels;
}

/** The numbers in force at a stretch: those of its pages, and of the last page before it that has any. */
function marksAbout(db: Connection, range: PageRange & { sha256: string }, counts: Counts): PageMap['marks'] {
  const rows = statement<[object], { page: number; marks: string }>(
    db,
    `SELECT page, marks FROM page_marks WHERE sha256 = @sha256 AND kind = @kind AND page <= @endPage AND page >= coalesce(
       (SELECT max(page) FROM page_marks WHERE sha256 = @sha256 AND kind = @kind AND page < @page), @page) ORDER BY page`,
  );
  const { sha256, page, endPage } = range;
  const of = (kind: PinKind): PinMark[] =>
    counts[kind] === 0
      ? []
      : rows.all({ sha256, page, endPage, kind }).flatMap((row) =>
          (JSON.parse(row.marks) as PageMark[]).map(([offset, value, until]) => ({
            page: row.page,
            offset,
            value,
            until,
          })),
        );
  return { star: of('star'), paragraph: of('paragraph'), line: of('line'), time: of('time') };
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = find();
    known.set(key, value);
  }
  return value;
}
