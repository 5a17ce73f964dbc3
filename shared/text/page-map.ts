import type { PageRange } from './anchor';
import { type PinKind, type PinMark, pinMarks } from './pin-marks';
import { fromRoman, toRoman } from './roman';
import type { SourcePage } from './running-text';

/** A person's word for what number a page of the file bears in print. */
export interface PageAnchor {
  /** Page of the file, from 0. */
  page: number;
  label: string;
}

/** How the places of one file are called: its printed pages, and the marks its text carries. */
export interface PageMap {
  /** By file page; null where it bears no number or none can be told. */
  labels: readonly (string | null)[];
  marks: Readonly<Record<PinKind, readonly PinMark[]>>;
}

/** Where a quotation stands, in each way its file can say it. All are computed from the map, none is typed. */
export interface Pinpoints {
  page: string | null;
  star: string | null;
  paragraph: string | null;
  /** Page and line of a transcript: "12:3-9" or "12:24-13:2". */
  line: string | null;
  /** "1:02:03". */
  time: string | null;
}

/** The map of a file: labels that detection found, corrected by a person's anchors, and the marks of its text. */
export function pageMapOf(
  pages: readonly SourcePage[],
  detected: readonly (string | null)[],
  anchors: readonly PageAnchor[] = [],
): PageMap {
  return {
    labels: anchoredLabels(detected, anchors),
    marks: {
      star: pinMarks('star', pages),
      paragraph: pinMarks('paragraph', pages),
      line: pinMarks('line', pages),
      time: pinMarks('time', pages),
    },
  };
}

/**
 * Printed page numbers from detection and a person's anchors, which win. Two anchors that agree number all pages from the
 * first on; where they disagree (plates, a second volume), the pages between keep a detected number that fits
 * one of them and otherwise have none, since nothing tells where the numbering jumps.
 */
export function anchoredLabels(
  detected: readonly (string | null)[],
  anchors: readonly PageAnchor[],
): (string | null)[] {
  const set = anchors
    .filter(({ page }) => page >= 0 && page < detected.length)
    .toSorted((a, b) => a.page - b.page)
    .map((anchor) => ({ ...anchor, numbering: numberingOf(anchor) }));
  const first = set[0];
  if (!first) return [...detected];
  return detected.map((found, page) => {
    const before = set.findLast((one) => one.page <= page);
    const after = set.find((one) => one.page >= page);
    if (before?.page === page) return before.label;
    const [from, to] = [before && labelAt(before.numbering, page), after && labelAt(after.numbering, page)];
    if (!before) return found !== null && found !== to && isRoman(found) ? found : (to ?? null);
    if (!after || from === to) return from ?? null;
    return found !== null && (found === from || found === to) ? found : null;
  });
}

interface Numbering {
  prefix: string;
  roman: 'lower' | 'upper' | null;
  /** The number less the page of the file. */
  offset: number;
}

function numberingOf({ page, label }: PageAnchor): Numbering | null {
  const digits = /^(.*?)(\d+)$/.exec(label.trim());
  if (digits) return { prefix: digits[1] ?? '', roman: null, offset: Number(digits[2]) - page };
  const value = fromRoman(label.trim());
  if (value === null) return null;
  return { prefix: '', roman: label === label.toLowerCase() ? 'lower' : 'upper', offset: value - page };
}

function labelAt(numbering: Numbering | null, page: number): string | null {
  if (!numbering || page + numbering.offset < 1) return null;
  const value = page + numbering.offset;
  if (!numbering.roman) return numbering.prefix + value;
  return numbering.roman === 'lower' ? toRoman(value).toLowerCase() : toRoman(value).toUpperCase();
}

function isRoman(label: string): boolean {
  return fromRoman(label) !== null;
}

/** What a stretch of a file is called. */
export function pinpointsOf(map: PageMap, range: PageRange): Pinpoints {
  const [from, to] = [map.labels[range.page] ?? null, map.labels[range.endPage] ?? null];
  const [start, end] = [
    { page: range.page, offset: range.start },
    { page: range.endPage, offset: Math.max(0, range.end - 1) },
  ];
  const between = (kind: PinKind, say: (value: number) => string): string | null => {
    const [one, other] = [lastMark(map.marks[kind], start), lastMark(map.marks[kind], end)];
    return one && other ? spanned(say(one.value), say(other.value)) : null;
  };
  return {
    page: from === null ? to : spanned(from, to ?? from),
    star: between('star', (value) => `*${value}`)?.replace('-*', '-') ?? null,
    paragraph: between('paragraph', String),
    line: transcriptLines(map, range),
    time: between('time', asClock),
  };
}

function lastMark(marks: readonly PinMark[], at: { page: number; offset: number }): PinMark | undefined {
  return marks.findLast((mark) => mark.page < at.page || (mark.page === at.page && mark.offset <= at.offset));
}

function transcriptLines(map: PageMap, range: PageRange): string | null {
  const line = (page: number, offset: number) =>
    map.marks.line.findLast((mark) => mark.page === page && mark.offset <= offset)?.value;
  const [from, to] = [line(range.page, range.start), line(range.endPage, Math.max(0, range.end - 1))];
  const [one, other] = [map.labels[range.page], map.labels[range.endPage]];
  if (from === undefined || to === undefined || !one || !other) return null;
  if (one === other) return from === to ? `${one}:${from}` : `${one}:${from}-${to}`;
  return `${one}:${from}-${other}:${to}`;
}

function spanned(from: string, to: string): string {
  return from === to ? from : `${from}-${to}`;
}

/** Seconds as a person reads a film's clock. */
export function asClock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(Math.floor(seconds) % 60)}`;
}
