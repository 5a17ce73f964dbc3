import type { PageText } from '../model/extraction';
import type { LaidBlock, LaidRun, PageLayout, PageOffset, TextLayout } from '../model/text-layout';

/** A page's text as the reader of its format finds it, and how it is set; null where it stands nowhere in the whole text. */
export interface LaidPage {
  text: string;
  layout: PageLayout | null;
}

/** Deals out how a text is set to the pages that it was cut into: blocks that run over a page's end go on in the next. */
export function laidPages(
  pages: readonly PageText[],
  { text, layout }: { text: string; layout: TextLayout },
): LaidPage[] {
  let from = 0;
  const places = pages.map((page) => {
    const start = text.indexOf(page.text, from);
    if (start >= 0) from = start + page.text.length;
    return start < 0 ? null : { start, end: from };
  });
  const placeOf = (at: number): PageOffset | undefined => {
    // A note's mark stands at the head of its block; nothing leads between two pages.
    const page = places.findIndex((place) => place !== null && at >= place.start && at < place.end);
    return page < 0 ? undefined : { page, at: at - (places[page] as { start: number }).start };
  };
  const blocksIn = within(layout.blocks);
  const runsIn = within(layout.runs);
  return pages.map((page, i) => {
    const place = places[i];
    if (!place) return { text: page.text, layout: null };
    const blocks = blocksIn(place);
    const inPage = runsIn(place);
    // Lines and nothing else are the format's way of saying that it sets nothing: a reader may flow them together.
    if (inPage.length === 0 && blocks.every(({ kind }) => kind === 'lines')) return { text: page.text, layout: null };
    return {
      text: page.text,
      layout: {
        blocks,
        runs: inPage.map(({ to, ...run }: LaidRun): LaidRun<PageOffset> => {
          const leads = to === undefined ? undefined : placeOf(to);
          return leads ? { ...run, to: leads } : run;
        }),
      },
    };
  });
}

/** The spans of a text, in order, within each of its pages, by offsets of the page; pages must be asked for in order. */
function within<T extends LaidBlock | LaidRun>(spans: readonly T[]): (place: { start: number; end: number }) => T[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && (spans[next] as T).end <= start) next++;
    const found: T[] = [];
    for (let i = next; i < spans.length && (spans[i] as T).start < end; i++) {
      const span = spans[i] as T;
      if (span.end <= start) continue;
      found.push({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start });
    }
    return found;
  };
}
