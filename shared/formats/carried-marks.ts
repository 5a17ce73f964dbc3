import type { ExtractedDocument } from '../model/extraction';
import type { PageMarks, PinKind } from '../model/page-map';
import { pinMarks } from '../text/pin-marks';

/** Formats whose text has page labels only where a reprint marks the original's pages. */
const reprints: ReadonlySet<string> = new Set(['html', 'txt', 'md', 'xml']);

/** Notes on each page of a document the numbers that its text carries: star pages, paragraphs, lines and times. */
export function carryMarks({ format, pages }: Pick<ExtractedDocument, 'format' | 'pages'>): void {
  const sources = pages.map(({ index, text, broken }) => ({ index, text, reliable: !broken }));
  const add = (page: number, marks: PageMarks) => {
    const target = pages[page];
    if (target && marks.marks.length > 0) target.marks = [...(target.marks ?? []), marks];
  };
  // A PDF's lines are told by its layout; its text holds their numbers no more.
  const kinds: PinKind[] = format === 'pdf' ? ['star', 'paragraph', 'time'] : ['star', 'paragraph', 'line', 'time'];
  // Captions have told their times already.
  if (format === 'captions') return;
  for (const kind of kinds) {
    const found = pinMarks(kind, sources);
    const byPage = new Map<number, [number, number][]>();
    for (const { page, offset, value } of found) {
      const list = byPage.get(page) ?? [];
      list.push([offset, value]);
      byPage.set(page, list);
    }
    for (const [page, marks] of byPage) add(page, { kind, marks });
    if (kind !== 'star' || found.length > 0 || !reprints.has(format)) continue;
    const starred = pages.filter(({ label }) => label !== null && /^\d{1,5}$/.test(label));
    if (starred.length < 3) continue;
    for (const { index, label } of starred) add(index, { kind, marks: [[0, Number(label)]] });
  }
}
