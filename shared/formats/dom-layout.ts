import type { BlockKind, LaidBlock, LaidRun, RunKind, TextLayout } from '../model/text-layout';
import type { BriefSpan } from '../text/quotes-in-brief';
import { type DomElement, type DomNode, tidySteps, walkVisible } from './dom';

/** What a reader would see below a node, letter for letter as `visibleText` has it, and how it is set. */
export interface LaidDom {
  text: string;
  layout: TextLayout;
  /** Block quotations, each as a whole. */
  quotes: BriefSpan[];
}

const runsOf: Record<string, RunKind> = {
  EM: 'emphasis',
  I: 'emphasis',
  CITE: 'emphasis',
  DFN: 'emphasis',
  STRONG: 'strong',
  B: 'strong',
  CODE: 'code',
  KBD: 'code',
  SAMP: 'code',
  SUP: 'raised',
};
/** Longer words of a link are no note's mark. */
const longestMark = 6;

interface Open {
  name: string;
  element: DomElement;
  start: number;
}

/** With `quoteMarks`, `<q>` has the marks that a browser puts about it; `visibleText` has none. */
export function laidOutDom(root: DomNode, { quoteMarks = false } = {}): LaidDom {
  const parts: string[] = [];
  let length = 0;
  const open: Open[] = [];
  const cuts: { at: number; within: Pick<LaidBlock, 'kind' | 'level'> }[] = [];
  const runs: { start: number; end: number; as: RunKind; target?: string }[] = [];
  const quotes: BriefSpan[] = [];
  const places = new Map<string, number>();
  const cut = () => cuts.push({ at: length, within: blockWithin(open.map(({ name }) => name)) });
  const add = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  // “Outer ‘inner’.”
  const mark = (name: string, pair: readonly [outer: string, inner: string]) => {
    if (quoteMarks && name === 'Q') add(pair[open.filter((outer) => outer.name === name).length % 2] as string);
  };
  walkVisible(root, {
    text: add,
    enter: (element, name, block) => {
      mark(name, ['“', '‘']);
      open.push({ name, element, start: length });
      if (block) cut();
      for (const id of element.nodeType === 1 ? [element.getAttribute('id'), element.getAttribute('name')] : [])
        if (id && !places.has(id)) places.set(id, length);
    },
    leave: (element, name, block) => {
      const { start } = open.pop() as Open;
      mark(name, ['”', '’']);
      const as = runsOf[name];
      if (as) runs.push({ start, end: length, as });
      if (name === 'A') runs.push(...linkIn(element, { start, end: length }));
      if (name === 'BLOCKQUOTE' && !open.some((outer) => outer.name === name)) quotes.push({ start, end: length });
      if (block) cut();
    },
  });
  cut();
  const { text, place } = tidied(parts.join(''));
  const trimmed = ({ start, end }: BriefSpan): BriefSpan => {
    const words = text.slice(place(start), place(end));
    const from = place(start) + (words.length - words.trimStart().length);
    return { start: from, end: Math.max(from, place(end) - (words.length - words.trimEnd().length)) };
  };
  const set = runs.flatMap(({ start, end, as, target }): LaidRun[] => {
    const span = trimmed({ start, end });
    if (span.end <= span.start) return [];
    if (as !== 'mark') return [{ ...span, as }];
    const to = target === undefined ? undefined : places.get(target);
    return to === undefined ? [] : [{ ...span, as, to: trimmed({ start: to, end: length }).start }];
  });
  const marks = new Set(set.filter(({ as }) => as === 'mark').map(({ start }) => start));
  return {
    text,
    layout: {
      blocks: cuts.flatMap(({ at, within }, i): LaidBlock[] => {
        const span = trimmed({ start: at, end: cuts[i + 1]?.at ?? length });
        return span.end > span.start ? [{ ...span, ...within }] : [];
      }),
      // A mark is raised by itself.
      runs: set
        .filter(({ as, start }) => as !== 'raised' || !marks.has(start))
        .sort((a, b) => a.start - b.start || b.end - a.end),
    },
    quotes: quotes.map(trimmed).filter(({ start, end }) => end > start),
  };
}

/** How the words right below these elements are set, the innermost last. */
function blockWithin(names: readonly string[]): { kind: BlockKind; level?: number } {
  const heading = names.findLast((name) => /^H[1-6]$/.test(name));
  if (heading) return { kind: 'heading', level: Number(heading[1]) };
  if (names.includes('PRE') || names.includes('TR')) return { kind: 'lines' };
  const innermost = names.findLast((name) => name === 'LI' || name === 'BLOCKQUOTE');
  if (innermost === 'LI') return { kind: 'item', level: names.filter((name) => name === 'LI').length };
  return { kind: innermost ? 'quote' : 'paragraph' };
}

/** A link of few letters to a place in the same text: the mark of a note, or the way back from it. */
function linkIn(element: DomElement, span: BriefSpan): { start: number; end: number; as: RunKind; target: string }[] {
  const target = /^#(.+)$/.exec(element.getAttribute('href') ?? '')?.[1];
  const words = (element.textContent ?? '').trim();
  return target && words !== '' && words.length <= longestMark ? [{ ...span, as: 'mark', target: nameOf(target) }] : [];
}

/** What is no proper encoding is taken as it stands. */
function nameOf(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The tidy text of what a walk found, and where each place of the one stands in the other. */
function tidied(raw: string): { text: string; place: (at: number) => number } {
  const moves: ((at: number) => number)[] = [];
  let text = raw;
  for (const [pattern, instead] of tidySteps) {
    const edits: { start: number; end: number; shift: number }[] = [];
    let shift = 0;
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const end = index + found.length;
      edits.push({ start: index, end, shift });
      shift += instead.length - found.length;
    }
    const whole = shift;
    moves.push((at) => {
      let [low, high] = [0, edits.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((edits[middle] as { end: number }).end < at) low = middle + 1;
        else high = middle;
      }
      const edit = edits[low];
      if (!edit) return at + whole;
      return at <= edit.start ? at + edit.shift : Math.min(at, edit.start + instead.length) + edit.shift;
    });
    text = text.replace(pattern, instead);
  }
  const before = text.length - text.trimStart().length;
  const tidy = text.trim();
  moves.push((at) => Math.min(tidy.length, Math.max(0, at - before)));
  return { text: tidy, place: (at) => moves.reduce((now, move) => move(now), at) };
}
