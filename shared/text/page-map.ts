import type { PageAnchor, PinKind, Pinpoint, Pinpoints, PinScheme } from '../model/page-map';
import type { PageRange } from './anchor';
import { clockRange } from './clock';
import { anchoredLabels } from './page-anchors';
import { type PinMark, pinMarks } from './pin-marks';
import type { SourcePage } from './running-text';

/** How the places of one file are called: its printed pages, and the marks its text carries. */
export interface PageMap {
  /** By file page; null where it bears no number or none can be told. */
  labels: readonly (string | null)[];
  marks: Readonly<Record<PinKind, readonly PinMark[]>>;
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

/** What a stretch of a file is called. */
export function pinpointsOf(map: PageMap, range: PageRange): Pinpoints {
  const [from, to] = [map.labels[range.page] ?? null, map.labels[range.endPage] ?? null];
  const [start, end] = [
    { page: range.page, offset: range.start },
    { page: range.endPage, offset: Math.max(0, range.end - 1) },
  ];
  const within = (kind: PinKind) => [lastMark(map.marks[kind], start), lastMark(map.marks[kind], end)] as const;
  const between = (kind: PinKind, say: (value: number) => string): string | null => {
    const [one, other] = within(kind);
    return one && other ? spanned(say(one.value), say(other.value)) : null;
  };
  return {
    page: from === null ? to : spanned(from, to ?? from),
    star: between('star', (value) => `*${value}`)?.replace('-*', '-') ?? null,
    paragraph: between('paragraph', String),
    line: transcriptLines(map, range),
    time: timeOf(...within('time')),
  };
}

/** From when the first words are said until the last are over, which a whole second holds. */
function timeOf(one: PinMark | undefined, other: PinMark | undefined): string | null {
  if (!one || !other) return null;
  return clockRange(one.value, other.until === undefined ? other.value : Math.ceil(other.until));
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

/** The place as a citation prints it by this scheme; by pages where the text carries no number of that kind there. */
export function pinpointBy(scheme: PinScheme, all: Pinpoints): Pinpoint {
  const said = all[scheme];
  if (scheme === 'page' || said === null) return { scheme: 'page', pin: all.page, all };
  if (scheme !== 'paragraph') return { scheme, pin: said, all };
  return { scheme, pin: `${said.includes('-') ? '¶¶' : '¶'} ${said}`, all };
}
